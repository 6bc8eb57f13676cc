import type { Language } from '../language.ts';

type Chart = 'cumulative' | 'gauge' | 'monthly' | 'year-on-year';

/** Words of a public chart on somebody else's page. */
export interface EmbedMessages {
  readonly topic: Readonly<Record<Chart, (year: string) => string>>;
  readonly source: string;
  readonly noDate: string;
  readonly secondary: string;
  readonly sample: string;
  readonly figures: string;
  readonly table: string;
  readonly more: string;
  readonly frozen: (period: string, day: string) => string;
  readonly revised: (what: string, from: string, to: string, day: string) => string;
  readonly revisedMore: (count: number) => string;
  readonly latest: string;
  readonly malformed: (unit: string) => string;
  readonly nothing: (indicator: string, period: string) => string;
  readonly home: string;
}

/** Embed words in both languages. */
export const embedMessages: Readonly<Record<Language, EmbedMessages>> = {
  vi: {
    topic: { 'cumulative': (year) => `luỹ kế năm ${year} so với kế hoạch`, 'gauge': (year) => `tỷ lệ thực hiện kế hoạch năm ${year}`, 'monthly': (year) => `từng tháng năm ${year}`, 'year-on-year': (year) => `tăng, giảm so với cùng kỳ, năm ${year}` },
    source: 'Nguồn',
    noDate: 'không ghi ngày',
    secondary: 'nguồn dẫn lại',
    sample: 'Số liệu minh hoạ, không phải số thật',
    figures: 'Số liệu chính',
    table: 'Bảng số liệu',
    more: 'Xem đầy đủ trên Tiến Độ',
    frozen: (period, day) => `Số liệu ${period} như công bố ngày ${day}.`,
    revised: (what, from, to, day) => `Sau đó đã điều chỉnh: ${what} từ ${from} thành ${to} (${day}).`,
    revisedMore: (count) => `Và ${count} số khác cũng đã điều chỉnh.`,
    latest: 'Xem số mới nhất',
    malformed: (unit) => `Tệp số liệu của ${unit} đang có lỗi nên chưa vẽ được biểu đồ này; địa chỉ vẫn giữ nguyên và biểu đồ sẽ trở lại khi tệp được sửa.`,
    nothing: (indicator, period) => `Chưa công bố số liệu để vẽ biểu đồ này: ${indicator}, ${period}.`,
    home: 'Về Tiến Độ',
  },
  en: {
    topic: { 'cumulative': (year) => `year to date against plan, ${year}`, 'gauge': (year) => `share of the ${year} plan`, 'monthly': (year) => `month by month, ${year}`, 'year-on-year': (year) => `change on a year earlier, ${year}` },
    source: 'Source',
    noDate: 'undated',
    secondary: 'quoted from elsewhere',
    sample: 'Sample data, not real figures',
    figures: 'Main figures',
    table: 'Table of figures',
    more: 'Full page on Tiến Độ',
    frozen: (period, day) => `Figures of ${period} as published on ${day}.`,
    revised: (what, from, to, day) => `Revised since: ${what} from ${from} to ${to} (${day}).`,
    revisedMore: (count) => `${count} more ${count === 1 ? 'figure has' : 'figures have'} been revised too.`,
    latest: 'See the latest figures',
    malformed: (unit) => `The data file of ${unit} has errors, so this chart cannot be drawn yet; its address stays and the chart returns once the file is mended.`,
    nothing: (indicator, period) => `No figures are published that this chart could draw: ${indicator}, ${period}.`,
    home: 'To Tiến Độ',
  },
};
