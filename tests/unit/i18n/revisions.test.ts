import { describe, expect, it } from 'vitest';
import { monthChanges } from '../../../src/domain/briefing/month-changes.ts';
import { findingText } from '../../../src/i18n/finding-text.ts';
import { revisionAmount, revisionChange, revisionSize } from '../../../src/i18n/revision-change.ts';
import { changeLines } from '../../../src/i18n/sentences/change-lines.ts';
import { assessmentOf, committedCatalog, committedUnit, committedView } from '../../support/committed-data.ts';
import { at } from '../../support/published.ts';

describe('a revision smaller than its digits', () => {
  it('is said to be small, never to be nil', () => {
    expect([revisionChange(-0.0003, 1, 'vi'), revisionChange(0.00004, 2, 'en'), revisionSize(0.0003, 1, 'vi'), revisionSize(-0.00004, 2, 'en'), revisionAmount(-0.04, 1, 'vi'), revisionAmount(0.4, 0, 'en')]).toEqual(['dưới 0,05%', 'under 0.005%', 'chưa đến 0,05%', 'less than 0.005%', 'chưa đến 0,05', 'less than 0.5']);
  });

  it('from half of the last digit on is printed, and none is none', () => {
    expect([revisionChange(-0.0006, 1, 'vi'), revisionChange(0, 1, 'vi'), revisionSize(-0.003, 1, 'vi'), revisionAmount(-32508.5, 1, 'vi')]).toEqual(['−0,1%', '0,0%', '0,3%', '32.508,5']);
  });

  it('stands so in the changes of a month', async () => {
    const lines = changeLines(monthChanges(await committedCatalog(), await committedUnit('quang-ninh'), at('2022-09')).changes, 'vi').map((line) => line.replaceAll('\u00a0', ' '));
    expect(lines).toContain('Đầu tư công: luỹ kế đến hết tháng 8/2022 điều chỉnh từ 10.451,5 thành 10.451,7–10.451,9 tỷ đồng (dưới 0,05%).');
    expect(lines.join('\n')).not.toMatch(/[( ][+−]?0,0+%/u);
  });

  it('stands so in a finding, with digits that tell the two growths apart', async () => {
    const { findings, indicator } = assessmentOf(await committedView('thai-binh', '2022-12'), 'public-investment-disbursement');
    const said = findings.filter(({ rule }) => rule === 'growth-base-restated').map((finding) => findingText(finding, indicator, 'vi'));
    expect(said).toContain('Mức tăng công bố +47,98% không khớp mức +47,96% tính từ số đã công bố năm trước: gốc so sánh đã được điều chỉnh dưới 0,05%.');
  });
});
