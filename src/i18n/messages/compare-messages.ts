import type { ComparedMeasure } from '../../domain/comparison/compared.ts';
import type { Language } from '../language.ts';

/** Words of this page. */
export interface CompareMessages {
  readonly title: string;
  readonly nothing: string;
  readonly oneYear: (year: string) => string;
  readonly measureLabel: string;
  readonly measures: Readonly<Record<ComparedMeasure, string>>;
  readonly measureTitle: Readonly<Record<ComparedMeasure, string>>;
  readonly basisLabel: string;
  readonly bases: Readonly<Record<'month' | 'year-to-date', string>>;
  readonly baseLabel: string;
  readonly baseYear: (year: string) => string;
  readonly baseMonth: (period: string) => string;
  /** Of the year to date: January … the month read, of the base year. */
  readonly baseSameMonths: (year: string) => string;
  readonly joinTet: string;
  readonly joinedNote: string;
  readonly apartNote: string;
  readonly focusLabel: string;
  readonly years: string;
  readonly allYears: string;
  readonly indicators: string;
  readonly pin: (name: string) => string;
  readonly choosePinned: string;
  readonly units: string;
  readonly unitsNote: string;
  readonly unitsRatio: string;
  readonly unitWaiting: (name: string) => string;
  readonly unitMissing: (name: string) => string;
  readonly sampleUnits: (names: string) => string;
  readonly withSample: (names: string) => string;
  readonly scaleLabel: string;
  readonly scales: Readonly<Record<'shared' | 'free', string>>;
  readonly scaleNote: string;
  readonly asOf: string;
  readonly latest: string;
  readonly unknownIds: (ids: string) => string;
  readonly unknownYears: (years: string) => string;
  readonly checksTitle: string;
  readonly heatTitle: string;
  readonly heatKey: string;
  readonly contributionTitle: (year: string) => string;
  readonly contributionNote: string;
  readonly yearsTitle: string;
  readonly yearColumns: { readonly year: string; readonly months: string; readonly total: string; readonly plan: string; readonly share: string; readonly growth: string };
  readonly monthsKnown: (known: number, gaps: string) => string;
  readonly untilMonth: (month: number) => string;
  readonly chartKey: string;
  readonly shortcuts: string;
  readonly notFromZero: string;
  readonly dataTable: string;
  readonly defined: string;
  readonly toIndicator: string;
}

/** Words of this page in both languages. */
export const compareMessages: Readonly<Record<Language, CompareMessages>> = {
  vi: {
    title: 'So sánh với các năm trước',
    nothing: 'Đơn vị này chưa có số liệu nào ở ngày đã chọn.',
    oneYear: (year) => `Mới có số của năm ${year}, chưa có năm nào để so.`,
    measureLabel: 'Đại lượng',
    measures: { 'year-to-date': 'Luỹ kế', 'month': 'Trong tháng', 'year-on-year': 'So cùng kỳ', 'plan-share': '% kế hoạch', 'index': 'Chỉ số' },
    measureTitle: { 'year-to-date': 'Luỹ kế từ đầu năm', 'month': 'Số riêng từng tháng', 'year-on-year': 'Tăng, giảm so với cùng kỳ', 'plan-share': 'Tỷ lệ thực hiện kế hoạch năm', 'index': 'Chỉ số, gốc = 100' },
    basisLabel: 'Tính trên',
    bases: { 'month': 'từng tháng', 'year-to-date': 'luỹ kế' },
    baseLabel: 'Gốc',
    baseYear: (year) => `bình quân tháng năm ${year} = 100`,
    baseMonth: (period) => `${period} = 100`,
    baseSameMonths: (year) => `luỹ kế cùng số tháng năm ${year} = 100`,
    joinTet: 'Gộp tháng 1 và tháng 2 khi Tết lệch tháng',
    joinedNote: 'Năm nào Tết lệch tháng thì tháng 1 và tháng 2 gộp thành một mức tăng; không số nào được hiệu chỉnh theo Tết.',
    apartNote: 'Tháng 1 và tháng 2 để riêng: mức tăng của hai tháng này có thể chỉ do Tết lệch tháng.',
    focusLabel: 'Năm xem chính',
    years: 'Năm đối chiếu',
    allYears: 'Mọi năm',
    indicators: 'Chỉ tiêu',
    pin: (name) => `Ghim ${name}`,
    choosePinned: 'Chọn các chỉ tiêu đã ghim',
    units: 'Đặt cạnh đơn vị khác',
    unitsNote: 'Mỗi đường là một đơn vị trong năm xem chính. Không cộng các đơn vị với nhau.',
    unitsRatio: 'Các đơn vị khác quy mô nên chỉ so tỷ lệ: đang vẽ mức tăng so với cùng kỳ thay cho số tiền.',
    unitWaiting: (name) => `Đang tải số liệu của ${name}…`,
    unitMissing: (name) => `${name} chưa có số liệu của chỉ tiêu này.`,
    sampleUnits: (names) => `${names} là đơn vị hư cấu: mọi số của đơn vị này là số liệu minh hoạ, không phải số thật.`,
    withSample: (names) => `có số liệu minh hoạ: ${names}`,
    scaleLabel: 'Thang',
    scales: { free: 'riêng', shared: 'chung' },
    scaleNote: 'Thang chung chỉ dùng khi các chỉ tiêu cùng đơn vị tính.',
    asOf: 'Số liệu biết đến ngày',
    latest: 'Bản mới nhất',
    unknownIds: (ids) => `Bỏ qua ${ids}: đơn vị này không có số liệu như vậy.`,
    unknownYears: (years) => `Bỏ qua năm ${years}: chưa có số liệu.`,
    checksTitle: 'Mức tăng này có thật không?',
    heatTitle: 'Tăng, giảm so với cùng kỳ qua các năm, %',
    heatKey: 'Hình thoi: tự tính, không có trong báo cáo. Tam giác: có điều cần biết, rê chuột hoặc đọc bảng số. Bông hoa: tháng có Tết. Ô gạch chéo: khuyết số.',
    contributionTitle: (year) => `Tháng nào làm năm ${year} thay đổi, điểm %`,
    contributionNote: 'Mỗi cột là phần của tháng đó trong mức thay đổi luỹ kế so với năm trước; cộng lại bằng mức thay đổi của cả kỳ. Tính theo số mới nhất của cả hai năm nên có thể khác mức tăng trong báo cáo.',
    yearsTitle: 'Từng năm',
    yearColumns: { year: 'Năm', months: 'Tháng có số', total: 'Luỹ kế mới nhất', plan: 'Kế hoạch năm', share: '% kế hoạch', growth: 'So cùng kỳ' },
    monthsKnown: (known, gaps) => (gaps === '' ? `${known}/12` : `${known}/12, khuyết ${gaps}`),
    untilMonth: (month) => `${month} tháng`,
    chartKey: 'Đường đậm là năm xem chính. Chỗ đứt là tháng khuyết số. Tam giác nhỏ: số đã hiệu đính, mâu thuẫn hoặc gốc đã điều chỉnh.',
    shortcuts: 'Phím tắt (Ctrl K)',
    notFromZero: 'Trục không bắt đầu từ 0.',
    dataTable: 'Bảng số của biểu đồ',
    defined: 'Định nghĩa',
    toIndicator: 'Mở trang chỉ tiêu',
  },
  en: {
    title: 'Comparison with prior years',
    nothing: 'This unit has no figures on the day chosen.',
    oneYear: (year) => `Only ${year} has figures so far; there is no year to compare with.`,
    measureLabel: 'Measure',
    measures: { 'year-to-date': 'Year to date', 'month': 'Month', 'year-on-year': 'Year on year', 'plan-share': '% of plan', 'index': 'Index' },
    measureTitle: { 'year-to-date': 'Year to date', 'month': 'Month by month', 'year-on-year': 'Change on a year earlier', 'plan-share': 'Share of the annual plan', 'index': 'Index, base = 100' },
    basisLabel: 'Based on',
    bases: { 'month': 'months', 'year-to-date': 'year to date' },
    baseLabel: 'Base',
    baseYear: (year) => `mean month of ${year} = 100`,
    baseMonth: (period) => `${period} = 100`,
    baseSameMonths: (year) => `same months of ${year} = 100`,
    joinTet: 'Join January and February when Tết moves',
    joinedNote: 'In years in which Tết moved, January and February are one growth; no figure is adjusted for Tết.',
    apartNote: 'January and February stand apart: their growth may come from Tết moving alone.',
    focusLabel: 'Year in focus',
    years: 'Years beside it',
    allYears: 'Every year',
    indicators: 'Indicators',
    pin: (name) => `Pin ${name}`,
    choosePinned: 'Choose the pinned indicators',
    units: 'Beside other units',
    unitsNote: 'Each line is one unit in the year in focus. Units are never added up.',
    unitsRatio: 'The units differ in scale, so only ratios compare: growth is drawn in place of amounts.',
    unitWaiting: (name) => `Loading the figures of ${name}…`,
    unitMissing: (name) => `${name} has no figures of this indicator.`,
    sampleUnits: (names) => `${names}: an invented unit, its numbers are sample data and none is real.`,
    withSample: (names) => `with sample data: ${names}`,
    scaleLabel: 'Scale',
    scales: { free: 'own', shared: 'shared' },
    scaleNote: 'A shared scale needs indicators of one unit of measure.',
    asOf: 'Data as known on',
    latest: 'Latest',
    unknownIds: (ids) => `${ids} ignored: this unit has no such figures.`,
    unknownYears: (years) => `${years} ignored: no figures.`,
    checksTitle: 'Is this growth real?',
    heatTitle: 'Change on a year earlier over the years, %',
    heatKey: 'Diamond: computed, in no report. Triangle: something to know; hover or read the table. Blossom: the month of Tết. Hatched: missing.',
    contributionTitle: (year) => `Which months changed ${year}, points`,
    contributionNote: 'Each bar is the month’s part in the change of the year to date; together they are the change of the whole period. By the latest figures of both years, so it may differ from the growth in a report.',
    yearsTitle: 'Year by year',
    yearColumns: { year: 'Year', months: 'Months known', total: 'Latest year to date', plan: 'Annual plan', share: '% of plan', growth: 'Year on year' },
    monthsKnown: (known, gaps) => (gaps === '' ? `${known}/12` : `${known}/12, missing ${gaps}`),
    untilMonth: (month) => `${month} ${month === 1 ? 'month' : 'months'}`,
    chartKey: 'The strong line is the year in focus. A break is a missing month. Small triangle: corrected, contradicted, or on a restated base.',
    shortcuts: 'Shortcuts (Ctrl K)',
    notFromZero: 'The axis does not start at 0.',
    dataTable: 'Data of the chart',
    defined: 'Definition',
    toIndicator: 'Open the indicator’s page',
  },
};
