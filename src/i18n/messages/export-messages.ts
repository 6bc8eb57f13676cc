import type { Bound, FigureStatus } from '../../domain/figure/measure.ts';
import type { Observation } from '../../domain/reconcile/observation.ts';
import type { Language } from '../language.ts';

/** Columns of the sheet of observations, in their order. */
export const observationColumns = ['unit', 'indicator', 'period', 'quantity', 'value', 'unitOfMeasure', 'low', 'high', 'origin', 'status', 'formula', 'bound', 'revisions', 'conflicts', 'reports', 'publishedOn', 'vintage', 'sources', 'sample', 'unitId', 'indicatorId', 'printedValue', 'correction'] as const;
export type ObservationColumn = (typeof observationColumns)[number];

/** Columns of the sheet of sources, in their order. */
export const sourceColumns = ['report', 'period', 'title', 'publisher', 'publishedOn', 'secondary', 'url'] as const;
export type SourceColumn = (typeof sourceColumns)[number];

/** Words in files that a reader takes away. */
export interface ExportMessages {
  readonly sheets: Readonly<Record<'observations' | 'sources' | 'method', string>>;
  readonly observationColumns: Readonly<Record<ObservationColumn, string>>;
  readonly sourceColumns: Readonly<Record<SourceColumn, string>>;
  readonly quantities: { readonly month: string; readonly yearToDate: string; readonly growth: Readonly<Record<'month' | 'year-to-date', string>>; readonly base: Readonly<Record<'month' | 'year-to-date', string>>; readonly monthOnMonth: string; readonly share: (plan: string) => string };
  readonly origins: Readonly<Record<Observation['origin']['kind'], string>>;
  readonly statuses: Readonly<Record<FigureStatus, string>>;
  readonly bounds: Readonly<Record<Bound, string>>;
  readonly percent: string;
  readonly yes: string;
  readonly sample: string;
  readonly noDate: string;
  readonly method: (unit: string, knownOn: string) => readonly string[];
  readonly sampleNotice: string;
  readonly fileName: { readonly indicators: (count: number) => string; readonly known: (day: string) => string; readonly sample: string };
}

/** File words in both languages. */
export const exportMessages: Readonly<Record<Language, ExportMessages>> = {
  vi: {
    sheets: { observations: 'Số liệu', sources: 'Nguồn', method: 'Cách đọc' },
    observationColumns: { unit: 'Đơn vị', indicator: 'Chỉ tiêu', period: 'Kỳ', quantity: 'Đại lượng', value: 'Giá trị', unitOfMeasure: 'Đơn vị tính', low: 'Cận dưới', high: 'Cận trên', origin: 'Nguồn gốc', status: 'Trạng thái', formula: 'Cách tính', bound: 'Cách nêu trong báo cáo', revisions: 'Số lần điều chỉnh', conflicts: 'Số mâu thuẫn', reports: 'Báo cáo', publishedOn: 'Ngày công bố', vintage: 'Biết từ ngày', sources: 'Đường dẫn', sample: 'Minh hoạ', unitId: 'Mã đơn vị', indicatorId: 'Mã chỉ tiêu', printedValue: 'Số báo cáo in', correction: 'Lý do hiệu đính' },
    sourceColumns: { report: 'Mã báo cáo', period: 'Kỳ', title: 'Văn bản', publisher: 'Nơi công bố', publishedOn: 'Ngày công bố', secondary: 'Nguồn dẫn lại', url: 'Đường dẫn' },
    quantities: { month: 'Trong tháng', yearToDate: 'Luỹ kế từ đầu năm', growth: { 'month': 'Tăng so với cùng tháng năm trước', 'year-to-date': 'Luỹ kế tăng so với cùng kỳ năm trước' }, base: { 'month': 'Số cùng tháng năm trước, theo báo cáo', 'year-to-date': 'Luỹ kế cùng kỳ năm trước, theo báo cáo' }, monthOnMonth: 'Tăng so với tháng trước', share: (plan) => `Tỷ lệ thực hiện ${plan}` },
    origins: { reported: 'công bố', derived: 'suy ra' },
    statuses: { estimated: 'ước', provisional: 'sơ bộ', final: 'chính thức' },
    bounds: { 'exact': 'đúng số', 'at-least': 'trên, hơn', 'at-most': 'gần, dưới', 'about': 'khoảng' },
    percent: '%',
    yes: 'có',
    sample: 'số liệu minh hoạ',
    noDate: 'không ghi ngày',
    method: (unit, knownOn) => [
      `Số liệu của ${unit}, theo những gì đã công bố đến ngày ${knownOn}.`,
      'Mỗi dòng là một con số. “Công bố”: báo cáo ghi đúng con số ấy. “Suy ra”: không báo cáo nào ghi, con số được tính từ các số đã công bố theo cột “Cách tính”.',
      'Số in trong báo cáo đã làm tròn, nên mỗi con số là một khoảng: giá trị thật nằm giữa “Cận dưới” và “Cận trên” (± nửa chữ số cuối được in). Ô cận để trống là báo cáo chỉ nêu một phía, như “trên 59,75”.',
      '“Ước” là số ước tính trong tháng, có thể điều chỉnh ở báo cáo sau; “sơ bộ” và “chính thức” theo cách ghi của báo cáo.',
      'Báo cáo sau có thể điều chỉnh số của kỳ trước. Bảng này lấy số công bố sau cùng; “Số lần điều chỉnh” cho biết con số đã đổi mấy lần.',
      '“Số mâu thuẫn” khác 0: có hai con số đã in không thể cùng đúng; trang chỉ tiêu cho xem cả hai.',
      'Khi báo cáo in nhầm, “Giá trị” là số đã hiệu đính, “Số báo cáo in” giữ nguyên số trong văn bản và “Lý do hiệu đính” nêu căn cứ; hai cột này để trống khi không hiệu đính.',
      'Kỳ “2024-05” là tháng 5 năm 2024. Kế hoạch năm đứng ở kỳ tháng 12 của năm ấy. Tỷ lệ và mức tăng là số tỷ lệ, hiện ra dạng phần trăm.',
      'Tháng không có trong bảng là tháng chưa công bố; không số nào được nội suy.',
    ],
    sampleNotice: 'ĐÂY LÀ SỐ LIỆU MINH HOẠ: đơn vị này là hư cấu, mọi số đều không phải số thật.',
    fileName: { indicators: (count) => `${count}-chi-tieu`, known: (day) => `biet-den-${day}`, sample: 'so-lieu-minh-hoa' },
  },
  en: {
    sheets: { observations: 'Observations', sources: 'Sources', method: 'How to read' },
    observationColumns: { unit: 'Unit', indicator: 'Indicator', period: 'Period', quantity: 'Quantity', value: 'Value', unitOfMeasure: 'Unit of measure', low: 'Low end', high: 'High end', origin: 'Origin', status: 'Status', formula: 'Formula', bound: 'As stated in the report', revisions: 'Revisions', conflicts: 'Contradictions', reports: 'Reports', publishedOn: 'Published on', vintage: 'Known from', sources: 'Addresses', sample: 'Sample data', unitId: 'Unit id', indicatorId: 'Indicator id', printedValue: 'As printed', correction: 'Why corrected' },
    sourceColumns: { report: 'Report id', period: 'Period', title: 'Document', publisher: 'Publisher', publishedOn: 'Published on', secondary: 'Quoted from elsewhere', url: 'Address' },
    quantities: { month: 'Month', yearToDate: 'Year to date', growth: { 'month': 'Growth on the same month a year earlier', 'year-to-date': 'Growth of the year to date on a year earlier' }, base: { 'month': 'Same month a year earlier, by the report', 'year-to-date': 'Year to date a year earlier, by the report' }, monthOnMonth: 'Growth on the month before', share: (plan) => `Share of ${plan}` },
    origins: { reported: 'published', derived: 'derived' },
    statuses: { estimated: 'estimate', provisional: 'provisional', final: 'final' },
    bounds: { 'exact': 'exact', 'at-least': 'over, more than', 'at-most': 'nearly, under', 'about': 'about' },
    percent: '%',
    yes: 'yes',
    sample: 'sample data',
    noDate: 'no date shown',
    method: (unit, knownOn) => [
      `Figures of ${unit}, by what was published up to ${knownOn}.`,
      'Each row is one number. “Published”: a report states exactly that number. “Derived”: no report states it; it was computed from published figures by the column “Formula”.',
      'Printed figures are rounded, so every number is an interval: the true value lies between “Low end” and “High end” (± half of the last printed digit). An empty end means that the report states one side only, such as “over 59.75”.',
      'An “estimate” is made before the month is over and may be revised in a later report; “provisional” and “final” are as the report says.',
      'A later report may restate an earlier period. This table takes the figure published last; “Revisions” says how often the number has changed.',
      '“Contradictions” other than 0: two printed figures cannot both be true; the indicator’s page shows both.',
      'Where a report misprints, “Value” is the corrected number, “As printed” keeps the number of the document and “Why corrected” gives the grounds; both columns are empty where nothing was corrected.',
      'Period “2024-05” is May 2024. An annual plan stands at December of its year. Shares and growth are ratios, shown as percentages.',
      'A month that is not in the table was not published; nothing is interpolated.',
    ],
    sampleNotice: 'THESE ARE SAMPLE DATA: the unit is invented and none of the numbers is real.',
    fileName: { indicators: (count) => `${count}-indicators`, known: (day) => `known-${day}`, sample: 'sample-data' },
  },
};
