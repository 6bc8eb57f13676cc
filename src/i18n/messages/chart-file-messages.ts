import type { Language } from '../language.ts';

/** Columns of the sheet of what the charts show, in their order. */
export const chartColumns = ['chart', 'unit', 'sample', 'measure', 'period', 'value', 'low', 'high', 'unitOfMeasure', 'source', 'joined', 'caution', 'reason', 'reports'] as const;
export type ChartColumn = (typeof chartColumns)[number];

/** Words of the sheet of what the charts show. */
export interface ChartFileMessages {
  readonly sheet: string;
  readonly columns: Readonly<Record<ChartColumn, string>>;
  readonly charts: Readonly<Record<'years' | 'units' | 'heat-map' | 'contributions', string>>;
  readonly contribution: string;
  readonly parts: Readonly<Record<'rest' | 'whole', string>>;
  readonly index: string;
  readonly ratio: string;
}

/** Sheet words in both languages. */
export const chartFileMessages: Readonly<Record<Language, ChartFileMessages>> = {
  vi: {
    sheet: 'Số trên biểu đồ',
    columns: { chart: 'Biểu đồ', unit: 'Đơn vị', sample: 'Minh hoạ', measure: 'Đại lượng', period: 'Kỳ', value: 'Giá trị', low: 'Cận dưới', high: 'Cận trên', unitOfMeasure: 'Đơn vị tính', source: 'Nguồn gốc', joined: 'Gộp tháng 1 và 2', caution: 'Lưu ý', reason: 'Lý do không có số', reports: 'Báo cáo' },
    charts: { 'years': 'Các năm', 'units': 'Các đơn vị', 'heat-map': 'Bản đồ tăng, giảm', 'contributions': 'Đóng góp của từng tháng' },
    contribution: 'Đóng góp vào mức thay đổi luỹ kế so với cùng kỳ',
    parts: { rest: 'phần không chia về tháng', whole: 'luỹ kế cả kỳ' },
    index: 'gốc = 100',
    ratio: '%',
  },
  en: {
    sheet: 'What the charts show',
    columns: { chart: 'Chart', unit: 'Unit', sample: 'Sample data', measure: 'Measure', period: 'Period', value: 'Value', low: 'Low end', high: 'High end', unitOfMeasure: 'Unit of measure', source: 'Origin', joined: 'January and February together', caution: 'To know', reason: 'Why there is none', reports: 'Reports' },
    charts: { 'years': 'Years', 'units': 'Units', 'heat-map': 'Map of growth', 'contributions': 'Contributions of months' },
    contribution: 'Contribution to the change of the year to date on a year earlier',
    parts: { rest: 'what no month explains', whole: 'the year to date as a whole' },
    index: 'base = 100',
    ratio: '%',
  },
};
