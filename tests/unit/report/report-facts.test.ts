import { describe, expect, test } from 'vitest';
import { reportFacts } from '../../../src/report/report-facts.ts';
import { juneReport } from '../../support/june-report.ts';

describe('what a text says of itself', () => {
  test('the month with results leads, the month of tasks is offered, the day and the title are found', () => {
    const facts = reportFacts(juneReport);
    expect(facts.periods.map(({ period }) => period)).toEqual(['2024-06', '2024-07']);
    expect(facts).toMatchObject({ isClear: true, days: [{ day: '2024-07-04', phrase: 'ngày 4/7/2024' }], title: 'UBND huyện: kết quả tháng 6, nhiệm vụ tháng 7/2024' });
  });

  test('two months said as often are not decided', () => {
    expect(reportFacts('Bảng tháng 5/2024 và bảng tháng 6/2024.').isClear).toBe(false);
  });

  test.each([
    ['Kết quả 9 tháng đầu năm 2023 đạt khá.', '2023-09'],
    ['Trong tháng 8 năm 2016, thu ngân sách đạt 26 tỷ đồng.', '2016-08'],
    ['Tình hình tháng 08-2016 trên địa bàn.', '2016-08'],
  ])('%s', (text, period) => {
    expect(reportFacts(text).periods[0]?.period).toBe(period);
  });

  test('a day is no month, an impossible one is none, and a text without any says nothing', () => {
    expect(reportFacts('Họp ngày 4 tháng 6 năm 2024.')).toMatchObject({ periods: [], days: [{ day: '2024-06-04' }] });
    expect(reportFacts('Họp ngày 44/6/2024, 4/13/2024.').days).toEqual([]);
    expect(reportFacts('')).toEqual({ periods: [], isClear: false, days: [], title: undefined });
  });
});
