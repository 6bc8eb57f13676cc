import type { Language } from '../language.ts';

/** Words of the frame around every page. */
export interface ShellMessages {
  readonly product: string;
  readonly skip: string;
  readonly navigation: string;
  readonly overview: string;
  readonly briefing: string;
  readonly compare: string;
  readonly import: string;
  readonly about: string;
  readonly unit: string;
  readonly period: string;
  readonly otherLanguage: string;
  readonly theme: Readonly<Record<'system' | 'light' | 'dark', string>>;
  readonly themeLabel: string;
  readonly sample: string;
  readonly sampleNotice: string;
  readonly loading: string;
  readonly retry: string;
  readonly offlineTitle: string;
  readonly offlineText: (file: string) => string;
  readonly noticePeriod: (given: string, used: string) => string;
  readonly noticeOther: (parameter: string, given: string) => string;
  readonly asOf: (date: string) => string;
  readonly asOfLatest: string;
  readonly late: (period: string, months: number) => string;
  readonly ended: (unit: string, date: string, period: string) => string;
  readonly share: string;
  readonly shareOf: (chart: string) => string;
  readonly close: string;
  readonly crashTitle: string;
  readonly crashText: string;
}

/** Frame words in both languages. */
export const shellMessages: Readonly<Record<Language, ShellMessages>> = {
  vi: {
    product: 'Tiến Độ',
    skip: 'Đến nội dung chính',
    navigation: 'Trang',
    overview: 'Tổng quan',
    briefing: 'Họp tháng',
    compare: 'So sánh',
    import: 'Nhập báo cáo',
    about: 'Phương pháp',
    unit: 'Đơn vị',
    period: 'Kỳ báo cáo',
    otherLanguage: 'English',
    theme: { system: 'Theo máy', light: 'Nền sáng', dark: 'Nền tối' },
    themeLabel: 'Giao diện',
    sample: 'số liệu minh hoạ',
    sampleNotice: 'Đơn vị này là hư cấu: mọi số trên trang là số liệu minh hoạ, không phải số thật.',
    loading: 'Đang tải số liệu',
    retry: 'Thử lại',
    offlineTitle: 'Không tải được số liệu',
    offlineText: (file) => `Không tải được ${file}. Hãy kiểm tra kết nối rồi thử lại; các trang khác vẫn dùng được.`,
    noticePeriod: (given, used) => `Chưa có số liệu của kỳ “${given}”; đang hiển thị ${used}.`,
    noticeOther: (parameter, given) => `Bỏ qua “${parameter}=${given}” vì không đọc được; đang dùng mặc định.`,
    asOf: (date) => `Đang xem số liệu như đã biết đến hết ngày ${date}.`,
    asOfLatest: 'Xem số liệu mới nhất',
    late: (period, months) => `Số mới nhất là ${period}, chậm ${months} kỳ.`,
    ended: (unit, date, period) => `${unit} kết thúc hoạt động ngày ${date}; số mới nhất là ${period}.`,
    share: 'Nhúng / Chia sẻ',
    shareOf: (chart) => `Nhúng / Chia sẻ: ${chart}`,
    close: 'Đóng',
    crashTitle: 'Trang gặp lỗi',
    crashText: 'Phần này không hiển thị được. Số liệu của bạn không bị ảnh hưởng; hãy tải lại trang.',
  },
  en: {
    product: 'Tiến Độ',
    skip: 'Skip to content',
    navigation: 'Pages',
    overview: 'Overview',
    briefing: 'Briefing',
    compare: 'Compare',
    import: 'Import',
    about: 'Method',
    unit: 'Unit',
    period: 'Reporting period',
    otherLanguage: 'Tiếng Việt',
    theme: { system: 'As system', light: 'Light', dark: 'Dark' },
    themeLabel: 'Theme',
    sample: 'sample data',
    sampleNotice: 'This unit is invented: every number on the page is sample data, none is real.',
    loading: 'Loading data',
    retry: 'Try again',
    offlineTitle: 'The data could not be fetched',
    offlineText: (file) => `${file} could not be fetched. Check the connection and try again; other pages still work.`,
    noticePeriod: (given, used) => `There are no figures for “${given}”; showing ${used}.`,
    noticeOther: (parameter, given) => `“${parameter}=${given}” could not be read and was left out; the default is used.`,
    asOf: (date) => `Showing the data as known at the end of ${date}.`,
    asOfLatest: 'Show the latest data',
    late: (period, months) => `The latest figures are of ${period}, ${months} periods late.`,
    ended: (unit, date, period) => `${unit} ceased to exist on ${date}; its latest figures are of ${period}.`,
    share: 'Embed / Share',
    shareOf: (chart) => `Embed / Share: ${chart}`,
    close: 'Close',
    crashTitle: 'Something went wrong',
    crashText: 'This part cannot be shown. No data is lost; reload the page.',
  },
};
