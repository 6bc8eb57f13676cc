import type { Language } from '../language.ts';

/** Words of the indicator page. */
export interface IndicatorMessages {
  readonly viewLabel: string;
  readonly views: Readonly<Record<'cumulative' | 'monthly' | 'year-on-year' | 'table', string>>;
  readonly compareLabel: string;
  readonly mainChart: Readonly<Record<'cumulative' | 'monthly' | 'year-on-year' | 'table', string>>;
  readonly heatTitle: string;
  readonly heatNote: string;
  readonly tableTitle: string;
  readonly downloadCsv: string;
  readonly print: string;
  readonly noIndicator: (unit: string) => string;
  readonly dataTable: string;
  readonly outerBand: string;
  readonly sources: (period: string) => string;
}

/** Indicator words in both languages. */
export const indicatorMessages: Readonly<Record<Language, IndicatorMessages>> = {
  vi: {
    viewLabel: 'Góc nhìn',
    views: { 'cumulative': 'Luỹ kế', 'monthly': 'Theo tháng', 'year-on-year': 'So cùng kỳ', 'table': 'Bảng' },
    compareLabel: 'So với năm',
    mainChart: { 'cumulative': 'Luỹ kế từ đầu năm so với kế hoạch', 'monthly': 'Số riêng từng tháng', 'year-on-year': 'Tăng, giảm so với cùng kỳ', 'table': 'Bảng số liệu' },
    heatTitle: 'Tăng, giảm so với cùng tháng năm trước, %',
    heatNote: 'Bông hoa đánh dấu tháng có Tết Nguyên đán. Tết lệch tháng làm tháng 1 và tháng 2 tăng giảm trái chiều; nên đọc gộp hai tháng.',
    tableTitle: 'Bảng số liệu',
    downloadCsv: 'Tải CSV',
    print: 'In',
    noIndicator: (unit) => `${unit} chưa có số liệu của chỉ tiêu này ở kỳ đã chọn.`,
    dataTable: 'Bảng số của biểu đồ',
    outerBand: 'Dải nhạt hơn: khoảng 95%.',
    sources: (period) => `Nguồn số liệu đến hết ${period}`,
  },
  en: {
    viewLabel: 'View',
    views: { 'cumulative': 'Year to date', 'monthly': 'Monthly', 'year-on-year': 'Year on year', 'table': 'Table' },
    compareLabel: 'Compare with',
    mainChart: { 'cumulative': 'Year to date against plan', 'monthly': 'Month by month', 'year-on-year': 'Change on a year earlier', 'table': 'Table of figures' },
    heatTitle: 'Change on the same month of the year before, %',
    heatNote: 'The blossom marks the month of Tết. When Tết moves, January and February change in opposite ways; read them together.',
    tableTitle: 'Table of figures',
    downloadCsv: 'Download CSV',
    print: 'Print',
    noIndicator: (unit) => `${unit} has no figures of this indicator at the period chosen.`,
    dataTable: 'Data of the chart',
    outerBand: 'Lighter band: 95% interval.',
    sources: (period) => `Sources of the figures to the end of ${period}`,
  },
};
