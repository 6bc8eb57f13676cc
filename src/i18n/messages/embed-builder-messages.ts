import type { Language } from '../language.ts';

type Chart = 'cumulative' | 'gauge' | 'monthly' | 'year-on-year';
type Form = 'frame' | 'script' | 'image' | 'link' | 'citation' | 'bibtex';

/** Words of the embed builder. */
export interface EmbedBuilderMessages {
  readonly title: string;
  readonly lead: string;
  readonly choose: string;
  readonly indicator: string;
  readonly chart: string;
  readonly charts: Readonly<Record<Chart, string>>;
  readonly language: string;
  readonly languages: Readonly<Record<Language, string>>;
  readonly theme: string;
  readonly themes: Readonly<Record<'auto' | 'light' | 'dark', string>>;
  readonly width: string;
  readonly fill: string;
  readonly pixels: (width: number) => string;
  readonly preview: string;
  /** Title of a frame: what a screen reader says before it enters. */
  readonly frameTitle: (chart: string, indicator: string, unit: string) => string;
  readonly copyTitle: string;
  readonly form: string;
  readonly forms: Readonly<Record<Form, string>>;
  readonly formNotes: Readonly<Record<Form, string>>;
  readonly code: string;
  readonly copy: string;
  readonly copied: string;
  readonly copyClosed: string;
  readonly files: string;
  readonly openChart: string;
  readonly dataFile: string;
  readonly unknown: (parameter: string, given: string) => string;
  readonly loading: string;
  readonly noData: (unit: string) => string;
  readonly citation: (parts: { readonly unit: string; readonly indicator: string; readonly period: string; readonly source: string; readonly address: string; readonly day: string }) => string;
  readonly sample: string;
  /** Note of a BibTeX entry. */
  readonly bibtexNote: (source: string, day: string) => string;
}

/** Words of the embed builder in both languages. */
export const embedBuilderMessages: Readonly<Record<Language, EmbedBuilderMessages>> = {
  vi: {
    title: 'Nhúng biểu đồ',
    lead: 'Biểu đồ là một trang tĩnh, không cần JavaScript, không cookie; số liệu tự cập nhật khi có kỳ mới.',
    choose: 'Chọn biểu đồ',
    indicator: 'Chỉ tiêu',
    chart: 'Biểu đồ',
    charts: { 'cumulative': 'Luỹ kế', 'gauge': 'Thước tiến độ', 'monthly': 'Theo tháng', 'year-on-year': 'So cùng kỳ' },
    language: 'Ngôn ngữ',
    languages: { vi: 'Tiếng Việt', en: 'English' },
    theme: 'Giao diện',
    themes: { auto: 'Theo máy người đọc', light: 'Nền sáng', dark: 'Nền tối' },
    width: 'Bề rộng',
    fill: 'Hết khung',
    pixels: (width) => `${width} px`,
    preview: 'Xem trước',
    frameTitle: (chart, indicator, unit) => `${chart}: ${indicator}, ${unit}`,
    copyTitle: 'Sao chép',
    form: 'Lấy dạng',
    forms: { frame: 'Khung', script: 'Khung và script', image: 'Ảnh', link: 'Liên kết', citation: 'Trích dẫn', bibtex: 'BibTeX' },
    formNotes: {
      frame: 'Dùng được ở hầu hết các trang tin: không có script. Chiều cao đặt sẵn, đủ chỗ trên màn hình hẹp.',
      script: 'Script dưới 1 KB đặt chiều cao vừa khít ở mọi bề rộng. Nếu trang chặn script, khung vẫn hiện đủ.',
      image: 'Ảnh PNG 1200 × 630 cho mạng xã hội, bản tin và văn bản.',
      link: 'Địa chỉ trang của chỉ tiêu, đủ số liệu và nguồn.',
      citation: 'Một câu ghi nguồn; địa chỉ giữ nguyên số liệu như đã công bố ở kỳ này.',
      bibtex: 'Mục tài liệu tham khảo cho LaTeX, Zotero, EndNote.',
    },
    code: 'Nội dung để sao chép',
    copy: 'Sao chép',
    copied: 'Đã sao chép.',
    copyClosed: 'Trình duyệt không cho chép tự động. Nội dung đã được chọn: hãy nhấn Ctrl + C.',
    files: 'Tệp của biểu đồ này',
    openChart: 'Mở riêng biểu đồ',
    dataFile: 'Số liệu',
    unknown: (parameter, given) => `Không có “${given}” trong số liệu (${parameter}); đang dùng lựa chọn gần nhất.`,
    loading: 'Đang tải số liệu của đơn vị…',
    noData: (unit) => `Chưa nhúng được biểu đồ của ${unit}: tệp số liệu của đơn vị không đọc được. Hãy chọn đơn vị khác.`,
    citation: ({ unit, indicator, period, source, address, day }) => `${unit}, “${indicator}”, ${period}. Nguồn số liệu: ${source}. Biểu đồ: Tiến Độ, ${address}${day === '' ? '' : ` (truy cập ngày ${day})`}.`,
    sample: 'số liệu minh hoạ',
    bibtexNote: (source, day) => `Nguồn số liệu: ${source}${day === '' ? '' : `. Truy cập ngày ${day}`}`,
  },
  en: {
    title: 'Embed a chart',
    lead: 'The chart is a static page that needs no JavaScript and sets no cookie; it follows new figures by itself.',
    choose: 'Choose a chart',
    indicator: 'Indicator',
    chart: 'Chart',
    charts: { 'cumulative': 'Year to date', 'gauge': 'Gauge', 'monthly': 'Monthly', 'year-on-year': 'Year on year' },
    language: 'Language',
    languages: { vi: 'Tiếng Việt', en: 'English' },
    theme: 'Theme',
    themes: { auto: 'As the reader’s system', light: 'Light', dark: 'Dark' },
    width: 'Width',
    fill: 'All the room',
    pixels: (width) => `${width} px`,
    preview: 'Preview',
    frameTitle: (chart, indicator, unit) => `${chart}: ${indicator}, ${unit}`,
    copyTitle: 'Copy',
    form: 'As',
    forms: { frame: 'Frame', script: 'Frame and script', image: 'Image', link: 'Link', citation: 'Citation', bibtex: 'BibTeX' },
    formNotes: {
      frame: 'Works on nearly every site: no script. The height is set with room for narrow screens.',
      script: 'A script under 1 KB sets the exact height at every width. Where scripts are blocked the frame still shows everything.',
      image: 'A PNG of 1200 × 630 for social media, newsletters and documents.',
      link: 'The address of the indicator’s page, with all figures and sources.',
      citation: 'A sentence that names the source; its address keeps the figures as published for this period.',
      bibtex: 'A reference entry for LaTeX, Zotero, EndNote.',
    },
    code: 'Text to copy',
    copy: 'Copy',
    copied: 'Copied.',
    copyClosed: 'The browser does not allow copying for you. The text is selected: press Ctrl + C.',
    files: 'Files of this chart',
    openChart: 'Open the chart alone',
    dataFile: 'Data',
    unknown: (parameter, given) => `The data have no “${given}” (${parameter}); the nearest choice is used.`,
    loading: 'Loading the unit’s figures…',
    noData: (unit) => `Charts of ${unit} cannot be embedded yet: the unit’s data file cannot be read. Choose another unit.`,
    citation: ({ unit, indicator, period, source, address, day }) => `${unit}, “${indicator}”, ${period}. Source of the figures: ${source}. Chart: Tiến Độ, ${address}${day === '' ? '' : ` (accessed ${day})`}.`,
    sample: 'sample data',
    bibtexNote: (source, day) => `Source of the figures: ${source}${day === '' ? '' : `. Accessed ${day}`}`,
  },
};
