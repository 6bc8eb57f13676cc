import { describe, expect, it } from 'vitest';
import { monthOf } from '../../../src/domain/period/month-of.ts';
import { reportingPeriods, unitSeries, unitView } from '../../../src/domain/assessment/unit-assessment.ts';
import { periodOf } from '../../../src/domain/period/period-of.ts';
import { findingText } from '../../../src/i18n/finding-text.ts';
import { languages } from '../../../src/i18n/language.ts';
import { columnTitle, deckText, distanceText, indicatorHeadline, probabilityText } from '../../../src/i18n/sentences/headline.ts';
import { judgementText } from '../../../src/i18n/sentences/judgement-text.ts';
import { statusLabel } from '../../../src/i18n/sentences/status-label.ts';
import { verdict } from '../../../src/i18n/sentences/verdict.ts';
import { indicatorNumbers } from '../../../src/provenance/indicator-numbers.ts';
import { assessmentOf, committedCatalog, committedUnit, committedView } from '../../support/committed-data.ts';

const plain = (text: string | undefined): string => (text ?? '').replaceAll('\u00a0', ' ');

describe('Lý Nhân, May 2024, as an official would say it', () => {
  it('in Vietnamese', async () => {
    const view = await committedView('ly-nhan', '2024-05');
    const current = view.indicators.map(({ assessment }) => assessment).filter(({ period }) => period === '2024-05');
    const [industry, retail, clearance] = ['industrial-output', 'retail-sales', 'land-clearance-disbursement'].map((id) => assessmentOf(view, id));
    if (industry === undefined || retail === undefined || clearance === undefined) throw new Error('three indicators');
    expect(verdict(current, periodOf(2024, 5), 'vi')).toBe('Hết tháng 5: 1 chỉ tiêu vượt tiến độ, 1 chậm, 1 chưa có kế hoạch');
    expect(plain(indicatorHeadline(industry, 'vi'))).toBe('Công nghiệp, TTCN đạt 37,4% kế hoạch sau 5 tháng, chậm 2,2 điểm %');
    expect(plain(columnTitle(industry, 'vi'))).toBe('Từ tháng 6 cần khoảng 999 tỷ mỗi tháng, hơn mức tháng 5 khoảng 8%');
    expect(plain(columnTitle(retail, 'vi'))).toBe('Từ tháng 6 cần khoảng 508 tỷ mỗi tháng; riêng tháng 5 chỉ đạt 455 tỷ');
    expect(plain(columnTitle(clearance, 'vi'))).toBe('Luỹ kế trên 59,75 tỷ đồng; chưa có kế hoạch để đánh giá tiến độ');
    expect(plain(distanceText(industry.distance, industry, 'vi'))).toBe('thiếu 239–252 tỷ đồng');
    expect(plain(distanceText(industry.evenDistance, industry, 'vi'))).toBe('thiếu 470–484 tỷ đồng');
    expect(probabilityText(industry.planProbability, 'vi')).toBe('khoảng 20%');
    expect(plain(statusLabel(retail.status, 'vi').text)).toBe('Vượt 6,4 điểm %');
    expect(plain(deckText(retail, 'vi'))).toContain('riêng tháng 5 thấp hơn bình quân các tháng trước 32%');
  });

  it('in English', async () => {
    const view = await committedView('ly-nhan', '2024-05');
    expect(plain(indicatorHeadline(assessmentOf(view, 'industrial-output'), 'en'))).toBe('Industry at 37.4% of plan after 5 months, behind 2.2 pts');
  });
});

it('no sentence of any unit, period or language has a hole', async () => {
  const catalog = await committedCatalog();
  for (const unit of catalog.units) {
    const data = await committedUnit(unit.id);
    const series = unitSeries(catalog, data);
    for (const period of reportingPeriods(data).filter((at) => [1, 2, 5, 8, 12].includes(monthOf(at)))) {
      for (const { assessment } of unitView(series, data, period).indicators) {
        for (const language of languages) {
          const said = [indicatorHeadline(assessment, language), columnTitle(assessment, language), deckText(assessment, language), distanceText(assessment.distance, assessment, language) ?? '', statusLabel(assessment.status, language).text, ...assessment.findings.map((finding) => findingText(finding, assessment.indicator, language)), ...indicatorNumbers(assessment, language, unit.sample).map((line) => ('number' in line ? `${line.name} ${line.number.text}` : `${line.name} ${line.missing}`))];
          for (const text of said) expect(text, `${unit.id} ${period} ${assessment.indicator.id}`).not.toMatch(/NaN|undefined|null|Infinity|∞|\[object/u);
        }
      }
    }
  }
});

describe('what the even pace says beside the headline pace', () => {
  it.each([
    ['2023-01', 'retail-sales', 'Đúng nhịp so với nhịp mùa vụ của đơn vị (8,1%); theo nhịp đều (8,3%) cũng đúng nhịp.', 'also on pace at the even pace (8.3%).'],
    ['2023-10', 'retail-sales', 'Vượt 1,0 điểm % so với nhịp mùa vụ của đơn vị (82,1%); theo nhịp đều (83,3%) thì đúng nhịp.', '; on pace at the even pace (83.3%).'],
    ['2024-07', 'agricultural-output', 'theo nhịp đều (58,3%) thì chưa đủ chính xác để kết luận.', 'at the even pace (58.3%) the figures are too coarse to tell.'],
    ['2022-01', 'public-investment-disbursement', 'theo nhịp đều (8,3%) chậm 2,8 điểm %.', 'at the even pace (8.3%) behind 2.8 pts.'],
  ])('%s %s reads as a sentence', async (period, indicator, vi, en) => {
    const assessment = assessmentOf(await committedView('huyen-mau', period), indicator);
    expect(plain(judgementText(assessment, 'vi'))).toContain(vi);
    expect(plain(judgementText(assessment, 'en'))).toContain(en);
  });
});
