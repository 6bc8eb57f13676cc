import type { Language } from '../language.ts';

/** Words of the commands. */
export interface CommandMessages {
  readonly title: string;
  readonly search: string;
  readonly close: string;
  readonly unit: string;
  readonly period: string;
  readonly indicator: string;
  readonly view: string;
  readonly page: string;
  readonly found: (count: number) => string;
  readonly none: string;
  readonly keysTitle: string;
  readonly keys: readonly (readonly [string, string])[];
  readonly singleKeys: string;
}

/** Words of the commands in both languages. */
export const commandMessages: Readonly<Record<Language, CommandMessages>> = {
  vi: {
    title: 'Đi tới',
    search: 'Đơn vị, kỳ, chỉ tiêu, góc nhìn',
    close: 'Đóng',
    unit: 'Đơn vị',
    period: 'Kỳ báo cáo',
    indicator: 'Chỉ tiêu',
    view: 'Góc nhìn',
    page: 'Trang',
    found: (count) => `${count} kết quả`,
    none: 'Không có đơn vị, kỳ, chỉ tiêu hay góc nhìn nào như vậy.',
    keysTitle: 'Phím tắt',
    keys: [['Ctrl K', 'mở bảng này'], ['?', 'mở bảng này'], ['↑ ↓', 'chọn'], ['Enter', 'đi tới'], ['Esc', 'đóng'], ['← → ↑ ↓', 'trong biểu đồ: từng tháng, từng năm']],
    singleKeys: 'Dùng phím ? (bỏ chọn nếu hay chạm nhầm)',
  },
  en: {
    title: 'Go to',
    search: 'Unit, period, indicator, view',
    close: 'Close',
    unit: 'Unit',
    period: 'Period',
    indicator: 'Indicator',
    view: 'View',
    page: 'Page',
    found: (count) => `${count} ${count === 1 ? 'result' : 'results'}`,
    none: 'There is no such unit, period, indicator or view.',
    keysTitle: 'Shortcuts',
    keys: [['Ctrl K', 'open this list'], ['?', 'open this list'], ['↑ ↓', 'choose'], ['Enter', 'go there'], ['Esc', 'close'], ['← → ↑ ↓', 'in a chart: month by month, year by year']],
    singleKeys: 'Use the ? key (turn it off if it gets in the way)',
  },
};
