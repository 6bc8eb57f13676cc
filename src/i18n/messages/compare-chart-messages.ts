import type { Language } from '../language.ts';

/** Words in and under the charts that compare years. */
export interface CompareChartMessages {
  readonly keys: string;
  readonly notFromZero: string;
  readonly joinedPeriod: (year: string) => string;
  readonly joinedShort: string;
  readonly joinedTick: string;
  readonly between: (low: string, high: string) => string;
  readonly empty: (reason: string) => string;
  readonly year: string;
  readonly tet: (years: string) => string;
  readonly beyond: string;
  readonly rest: string;
  readonly restSentence: (value: string) => string;
  readonly whole: string;
  readonly contributionColumn: string;
  readonly barKeys: string;
  readonly contribution: (period: string, value: string) => string;
  readonly contributionSum: (months: number, year: string, value: string) => string;
  readonly heatTotal: (months: number) => string;
}

/** Words in and under the charts that compare years, in both languages. */
export const compareChartMessages: Readonly<Record<Language, CompareChartMessages>> = {
  vi: {
    keys: 'Dùng mũi tên trái, phải để đi từng tháng, lên, xuống để sang đường khác, Esc để thoát.',
    notFromZero: 'trục không bắt đầu từ 0',
    joinedPeriod: (year) => `tháng 1 và tháng 2/${year} gộp lại`,
    joinedShort: 'gộp tháng 1 và 2',
    joinedTick: 'T1+2',
    between: (low, high) => `từ ${low} đến ${high} do làm tròn`,
    empty: (reason) => `Chưa có số để vẽ: ${reason}.`,
    year: 'Năm',
    tet: (years) => `Tết ${years}`,
    beyond: 'vượt thang vẽ',
    rest: 'Khác',
    restSentence: (value) => `Khác: ${value} do tháng khuyết số hoặc số điều chỉnh không chia về tháng`,
    whole: 'Cả kỳ',
    contributionColumn: 'Đóng góp, điểm %',
    barKeys: 'Dùng phím mũi tên để đọc từng tháng, Esc để thoát.',
    contribution: (period, value) => `${period}: đóng góp ${value} vào mức tăng chung`,
    contributionSum: (months, year, value) => `${months} tháng năm ${year} thay đổi ${value} so với cùng kỳ`,
    heatTotal: (months) => `${months} tháng`,
  },
  en: {
    keys: 'Left and right arrows walk the months, up and down change the line, Esc leaves.',
    notFromZero: 'the axis does not start at 0',
    joinedPeriod: (year) => `January and February ${year} together`,
    joinedShort: 'January and February together',
    joinedTick: 'Jan+Feb',
    between: (low, high) => `${low} to ${high} by rounding`,
    empty: (reason) => `Nothing to draw: ${reason}.`,
    year: 'Year',
    tet: (years) => `Tết ${years}`,
    beyond: 'beyond the scale',
    rest: 'Other',
    restSentence: (value) => `Other: ${value} from missing months or restatements that no month shows`,
    whole: 'Whole period',
    contributionColumn: 'Contribution, points',
    barKeys: 'Use the arrow keys to read each month, Esc to leave.',
    contribution: (period, value) => `${period}: contributes ${value} to the overall change`,
    contributionSum: (months, year, value) => `${months} months of ${year} changed by ${value} on a year earlier`,
    heatTotal: (months) => `${months} months`,
  },
};
