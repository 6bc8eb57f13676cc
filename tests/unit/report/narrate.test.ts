import { expect, it } from 'vitest';
import { narrateIndicator } from '../../../src/report/narrate/narrate-indicator.ts';
import { plainText } from '../../../src/report/narrate/narration.ts';
import { saidOf } from '../../../src/report/narrate/said-of.ts';
import type { Language } from '../../../src/i18n/language.ts';
import { committedView } from '../../support/committed-data.ts';
import { flow, printed, reportOf, at } from '../../support/published.ts';
import { reconcile } from '../../../src/domain/reconcile/reconcile.ts';
import { assess } from '../../../src/domain/assessment/assess.ts';
import type { Figure } from '../../../src/domain/figure/figure.ts';

const paragraph = async (unit: string, period: string, language: Language): Promise<readonly string[]> => {
  const view = await committedView(unit, period);
  return view.indicators.filter(({ assessment }) => assessment.period === period).map(({ assessment, series }) => plainText(narrateIndicator(assessment.indicator, assessment.period, saidOf(assessment, series), language)).replaceAll('\u00a0', ' '));
};

it('writes a real month as its report did: four figures, three and a bound', async () => {
  expect(await paragraph('ly-nhan', '2024-05', 'vi')).toEqual([
    'Giá trị sản xuất công nghiệp, tiểu thủ công nghiệp tháng 5/2024 ước đạt 925 tỷ đồng, luỹ kế 5 tháng ước đạt 4.180 tỷ đồng, bằng 37,4% kế hoạch năm, tăng 17,9% so với cùng kỳ năm trước',
    'Tổng mức bán lẻ hàng hoá và doanh thu dịch vụ tháng 5/2024 ước đạt 455,2 tỷ đồng, luỹ kế 5 tháng ước đạt 3.114 tỷ đồng, bằng 46,7% kế hoạch năm',
    'Kinh phí giải phóng mặt bằng đã giải ngân luỹ kế 5 tháng năm 2024 đạt trên 59,75 tỷ đồng',
  ]);
  expect((await paragraph('ly-nhan', '2024-05', 'en'))[0]).toBe('Industrial and handicraft output in May 2024 is estimated at 925 bn VND; over the first five months it is estimated at 4,180 bn VND, 37.4% of the annual plan, up 17.9% on the same period last year');
});

const said = (...figures: readonly Figure[]): string => {
  const series = reconcile(flow, 'unit', figures);
  const period = at('2024-05');
  return plainText(narrateIndicator(flow, period, saidOf(assess(series, period), series), 'vi')).replaceAll('\u00a0', ' ');
};
const report = reportOf('2024-05');

it('chooses verbs by rule', () => {
  expect(said(printed(report, 'year-on-year', -2.5, { basis: 'year-to-date' }))).toBe('Dòng luỹ kế 5 tháng năm 2024 giảm 2,5% so với cùng kỳ năm trước');
  expect(said(printed(report, 'year-on-year', 0, { basis: 'year-to-date', decimals: 1 }))).toBe('Dòng luỹ kế 5 tháng năm 2024 tương đương 100,0% so với cùng kỳ năm trước');
  expect(said(printed(report, 'month', 83, { bound: 'at-most' }), printed(report, 'month-on-month', 4, { bound: 'at-least' }))).toBe('Dòng tháng 5/2024 đạt gần 83 tỷ đồng, tăng trên 4% so với tháng trước');
  expect(said(printed(report, 'year-on-year', -5, { basis: 'year-to-date', bound: 'at-least' }))).toBe('Dòng luỹ kế 5 tháng năm 2024 bằng trên 95% so với cùng kỳ năm trước');
});

it('says a derived share only as finely as it is known', () => {
  expect(said(printed(report, 'year-to-date', 4000), printed(report, 'annual-plan', 10010, { period: '2024-12' }))).toContain('bằng 40,0% kế hoạch năm; kế hoạch năm là 10.010 tỷ đồng');
  expect(said(printed(report, 'year-to-date', 4), printed(report, 'annual-plan', 9, { period: '2024-12' }))).toContain('đạt khoảng 44,4% kế hoạch năm');
  expect(said(printed(report, 'year-to-date', 40, { bound: 'at-least' }), printed(report, 'annual-plan', 100, { period: '2024-12' }))).toContain('đạt trên 40 tỷ đồng, đạt trên 39,8% kế hoạch năm');
});

it('says which ratios speak of the figure published before a later report revised the level', () => {
  const first = reportOf('2024-05', { publishedOn: '2024-06-04' });
  const next = reportOf('2024-06', { publishedOn: '2024-07-04' });
  const level = printed(first, 'year-to-date', 914);
  const share = printed(first, 'plan-achievement', 8.4);
  const growth = printed(first, 'year-on-year', 36.6, { basis: 'year-to-date' });
  const revised = printed(next, 'year-to-date', 916, { period: '2024-05' });
  expect(said(level, growth)).toBe('Dòng luỹ kế 5 tháng năm 2024 đạt 914 tỷ đồng, tăng 36,6% so với cùng kỳ năm trước');
  expect(said(level, growth, revised)).toBe('Dòng luỹ kế 5 tháng năm 2024 đạt 916 tỷ đồng, tăng 36,6% so với cùng kỳ năm trước (theo số công bố trước điều chỉnh)');
  expect(said(level, share, growth, revised)).toBe('Dòng luỹ kế 5 tháng năm 2024 đạt 916 tỷ đồng, bằng 8,4% kế hoạch năm, tăng 36,6% so với cùng kỳ năm trước (các tỷ lệ theo số công bố trước điều chỉnh)');
  // The later report prints the share anew: only the growth is of the earlier level.
  expect(said(level, share, growth, revised, printed(next, 'plan-achievement', 8.6, { period: '2024-05' }))).toBe('Dòng luỹ kế 5 tháng năm 2024 đạt 916 tỷ đồng, bằng 8,6% kế hoạch năm, tăng 36,6% so với cùng kỳ năm trước (theo số công bố trước điều chỉnh)');
});
