import { periodOf } from '../../src/domain/period/period-of.ts';
import { type FakeAssessment, type FakeValue, fakeAssessment, fakeSeries, yearOfMonths } from './charts-fakes.ts';
import { chartName } from '../../src/charts/a11y/chart-name.ts';
import type { CumulativeChartInput } from '../../src/charts/model/cumulative-chart.ts';

const may = periodOf(2024, 5);
const pace = { rule: 'reference', share: 0.396, years: 0 } as const;
const industryShares = [0.08, 0.148, 0.227, 0.311, 0.396, 0.482, 0.567, 0.651, 0.735, 0.822, 0.91, 1];
const past = yearOfMonths(2023, [610, 690, 735, 745, 766, 780, 790, 800, 815, 830, 850, 889]);
const now = yearOfMonths(2024, [870, 610, 885, 890, 925]);
const full = yearOfMonths(2024, [870, 610, 885, 890, 925, 940, 955, 960, 1010, 1020, 1060, 1110]);
const tetDay = (year: number): string | undefined => ({ 2022: '2022-02-01', 2023: '2023-01-22', 2024: '2024-02-10' })[year];

function state(name: string, data: Parameters<typeof fakeSeries>[0], fake: Omit<FakeAssessment, 'series' | 'period'> & { period?: FakeAssessment['period'] }, more: Partial<CumulativeChartInput> = {}): CumulativeChartInput {
  const series = fakeSeries(data);
  return { name: chartName(name), assessment: fakeAssessment({ period: may, ...fake, series }), series, language: 'vi', sample: false, tetDay, ...more };
}

const two: Record<string, FakeValue> = { '2024-04': { value: 3255, kind: 'derived' }, '2024-05': { value: 4180, kind: 'estimated' } };
const growth = Object.fromEntries([2022, 2023, 2024].flatMap((year) => [0.426, -0.116, 0.204, 0.195, 0.209, 0.06, 0.002, -0.06, 0.09, 0.13, 0.05, 0.31].slice(0, year === 2024 ? 5 : 12).map((value, index) => [periodOf(year, index + 1), { value, interval: { low: value, high: value } }] as const).filter(([period]) => period !== '2023-07')));
const growthToDate = Object.fromEntries([0.426, 0.151, 0.17, 0.176, 0.179].map((value, index) => [periodOf(2024, index + 1), { value, interval: { low: value, high: value } }]));

/** Every state a chart can be in, by name. */
export const chartStates: Readonly<Record<string, CumulativeChartInput>> = {
  'two-points-behind': state('Hai điểm, chậm', { yearToDate: two, month: { '2024-05': { value: 925, kind: 'estimated' } } }, { plan: { value: 11176, kind: 'derived', interval: { low: 11160.2, high: 11192.8 } }, pace, projection: { low: 9522, high: 11701 }, priorToDate: 3545, meanBefore: 813.75 }, { paceShares: industryShares }),
  'ahead-anomaly': state('Vượt, tháng 5 thấp', { yearToDate: { '2024-04': { value: 2658.8, kind: 'derived' }, '2024-05': { value: 3114, kind: 'estimated' } }, month: { '2024-05': { value: 455.2, kind: 'estimated' } } }, { plan: { value: 6668, kind: 'derived', interval: { low: 6659.8, high: 6676.4 } }, projection: { low: 6300, high: 7474 }, anomaly: true, meanBefore: 664.7 }),
  'full-history': state('Đủ tháng, có năm trước', { yearToDate: { ...past.yearToDate, ...now.yearToDate }, month: { ...past.month, ...now.month }, growth, growthToDate }, { plan: { value: 11176 }, pace, projection: { low: 9522, high: 11701 }, priorToDate: 3545 }, { paceShares: industryShares }),
  'sample-unit': state('Số liệu minh hoạ', { yearToDate: { ...past.yearToDate, ...now.yearToDate }, month: { ...past.month, ...now.month }, growth, growthToDate }, { plan: { value: 10000 }, projection: { low: 9700, high: 10300 }, priorToDate: 3545 }, { sample: true }),
  'gap-in-year': state('Thiếu tháng 3', { yearToDate: { '2024-01': { value: 870 }, '2024-02': { value: 1480 }, '2024-04': { value: 3255 }, '2024-05': { value: 4180 } }, month: { '2024-01': { value: 870 }, '2024-02': { value: 610 }, '2024-05': { value: 925 } } }, { plan: { value: 9000 } }),
  'at-least-no-plan': state('Trên 59,75', { yearToDate: { '2024-05': { value: 59.75, interval: { low: 59.75, high: Infinity } } } }, {}),
  'at-least-plan': state('Ít nhất 45%', { yearToDate: { '2024-05': { value: 45, interval: { low: 45, high: Infinity } } } }, { plan: { value: 100 } }),
  'year-complete': state('Cả năm vượt', { yearToDate: { ...past.yearToDate, ...full.yearToDate }, month: { ...past.month, ...full.month } }, { period: periodOf(2024, 12), plan: { value: 10350 }, priorToDate: 9300 }),
  'far-over-plan': state('608% dự toán', { yearToDate: { '2024-05': { value: 608, kind: 'final' } } }, { plan: { value: 100 } }),
  'over-120': state('143% kế hoạch', { yearToDate: { '2024-11': { value: 143.2 } } }, { period: periodOf(2024, 11), plan: { value: 100 } }),
  'january-only': state('Một kỳ', { yearToDate: { '2024-01': { value: 870, kind: 'estimated' } }, month: { '2024-01': { value: 870, kind: 'estimated' } } }, { period: periodOf(2024, 1), plan: { value: 11176 } }),
  'english': state('Behind by the even pace', { yearToDate: two, month: { '2024-05': { value: 925, kind: 'estimated' } } }, { plan: { value: 11176, kind: 'derived', interval: { low: 11160.2, high: 11192.8 } }, projection: { low: 10032, high: 10655 }, priorToDate: 3545, meanBefore: 813.75 }, { language: 'en' }),
};
