import type { Language } from '../language.ts';

/** Words of the part of the comparison that gives files away. */
export interface TakeAwayMessages {
  readonly title: string;
  readonly lead: (knownOn: string) => string;
  readonly scope: string;
  readonly chosen: (indicators: number) => string;
  readonly whole: (indicators: number) => string;
  readonly formats: Readonly<Record<'csv' | 'xlsx' | 'json' | 'sdmx-csv' | 'charts-csv', { readonly name: string; readonly about: string }>>;
  readonly byteOrderMark: string;
  readonly byteOrderMarkAbout: string;
  readonly charts: string;
  readonly chartsAbout: string;
  readonly noCharts: string;
  readonly svg: (name: string) => string;
  readonly png: (name: string) => string;
  readonly saved: (file: string) => string;
  readonly failed: string;
  readonly heatKey: string;
  /** `more`: publishers not named. */
  readonly source: (publishers: string, more: number, knownOn: string) => string;
  readonly known: string;
  /** `names`: the invented units, where there are others beside them. */
  readonly sample: (names: readonly string[]) => string;
}

/** Take-away words in both languages. */
export const takeAwayMessages: Readonly<Record<Language, TakeAwayMessages>> = {
  vi: {
    title: 'Mang về',
    lead: (knownOn) => `Mỗi con số đi kèm nguồn, trạng thái, hai đầu của khoảng làm tròn và cách tính; theo những gì đã công bố đến ${knownOn}.`,
    scope: 'Lấy',
    chosen: (indicators) => (indicators === 1 ? 'Chỉ tiêu đang xem' : `${indicators} chỉ tiêu đang xem`),
    whole: (indicators) => `Cả đơn vị (${indicators} chỉ tiêu)`,
    formats: {
      'xlsx': { name: 'Excel', about: 'số đúng kiểu số, ngày đúng kiểu ngày; kèm trang nguồn, cách đọc và số trên biểu đồ' },
      'csv': { name: 'CSV', about: 'mỗi dòng một con số, cho mọi phần mềm' },
      'sdmx-csv': { name: 'SDMX-CSV', about: 'theo chuẩn trao đổi dữ liệu thống kê' },
      'json': { name: 'JSON', about: 'cho lập trình' },
      'charts-csv': { name: 'CSV biểu đồ', about: 'số mà các biểu đồ trên trang đang vẽ: mức tăng gộp tháng, chỉ số, đóng góp, các đơn vị; tệp Excel có trang riêng' },
    },
    byteOrderMark: 'CSV cho Excel',
    byteOrderMarkAbout: 'thêm dấu đầu tệp (BOM) để Excel đọc đúng tiếng Việt; bỏ chọn nếu phần mềm khác báo lỗi tên cột đầu',
    charts: 'Biểu đồ trên trang này',
    chartsAbout: 'Ảnh kèm nguồn và dấu số liệu; PNG gấp đôi cỡ màn hình.',
    noCharts: 'Trang đang không có biểu đồ nào.',
    svg: (name) => `Tải SVG: ${name}`,
    png: (name) => `Tải PNG: ${name}`,
    saved: (file) => `Đã lưu ${file}`,
    failed: 'Trình duyệt không vẽ được ảnh này. Hãy thử SVG, hoặc in trang ra PDF.',
    heatKey: 'Hình thoi: số tự tính, không có trong báo cáo. Tam giác: có điều cần biết, đọc trên trang. Bông hoa: tháng có Tết. Ô gạch chéo: khuyết số. Cột cuối: luỹ kế.',
    source: (publishers, more, knownOn) => `Nguồn: ${publishers}${more === 0 ? '' : ` và ${more} nguồn khác`}; theo số đã công bố đến ${knownOn}.`,
    known: 'Số công bố và số ước ghi như báo cáo; số suy ra nằm trong một khoảng do làm tròn, hai đầu có trong tệp số liệu.',
    sample: (names) => (names.length === 0 ? 'SỐ LIỆU MINH HOẠ: đơn vị hư cấu, không phải số thật.' : `CÓ SỐ LIỆU MINH HOẠ: ${names.join(', ')} là đơn vị hư cấu, không phải số thật.`),
  },
  en: {
    title: 'Take away',
    lead: (knownOn) => `Every number comes with its source, status, both ends of its rounding interval and its formula; by what was published up to ${knownOn}.`,
    scope: 'Take',
    chosen: (indicators) => (indicators === 1 ? 'The indicator in view' : `The ${indicators} indicators in view`),
    whole: (indicators) => `The whole unit (${indicators} ${indicators === 1 ? 'indicator' : 'indicators'})`,
    formats: {
      'xlsx': { name: 'Excel', about: 'numbers are numbers, dates are dates; with sheets of sources, method and what the charts show' },
      'csv': { name: 'CSV', about: 'one number a line, for any program' },
      'sdmx-csv': { name: 'SDMX-CSV', about: 'the standard for exchanging statistics' },
      'json': { name: 'JSON', about: 'for programmers' },
      'charts-csv': { name: 'CSV of the charts', about: 'the numbers the charts of the page draw: joined growth, index, contributions, units; the Excel file has a sheet of them' },
    },
    byteOrderMark: 'CSV for Excel',
    byteOrderMarkAbout: 'begins with a mark (BOM) by which Excel reads Vietnamese; leave it out if another program trips over the first column’s name',
    charts: 'Charts on this page',
    chartsAbout: 'Pictures carry their source and the marks of their numbers; PNG is twice the size on screen.',
    noCharts: 'There is no chart on the page now.',
    svg: (name) => `Download SVG: ${name}`,
    png: (name) => `Download PNG: ${name}`,
    saved: (file) => `Saved ${file}`,
    failed: 'The browser cannot draw this picture. Try SVG, or print the page to PDF.',
    heatKey: 'Diamond: computed, in no report. Triangle: something to know, told on the page. Blossom: the month of Tết. Hatched: missing. Last column: year to date.',
    source: (publishers, more, knownOn) => `Source: ${publishers}${more === 0 ? '' : ` and ${more} ${more === 1 ? 'other' : 'others'}`}; by what was published up to ${knownOn}.`,
    known: 'Published figures and estimates are as the reports state them; a derived number lies in an interval due to rounding, whose ends are in the data file.',
    sample: (names) => (names.length === 0 ? 'SAMPLE DATA: the unit is invented, none of the numbers is real.' : `WITH SAMPLE DATA: ${names.join(', ')} is invented, none of its numbers is real.`),
  },
};
