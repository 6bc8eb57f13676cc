import type { Language } from '../language.ts';

/** Words of pages that stand where no page or no readable data are. */
interface MissingPageMessages {
  readonly badFileTitle: (unit: string) => string;
  readonly badFileText: string;
  readonly moreProblems: (count: number) => string;
  readonly notFoundTitle: string;
  readonly notFoundText: (path: string) => string;
  readonly knownUnits: string;
  readonly backHome: string;
}

/** Words of missing pages in both languages. */
export const missingPageMessages: Readonly<Record<Language, MissingPageMessages>> = {
  vi: {
    badFileTitle: (unit) => `Tệp số liệu của ${unit} có lỗi`,
    badFileText: 'Chưa hiển thị được đơn vị này. Các đơn vị khác vẫn đúng. Lỗi cần sửa:',
    moreProblems: (count) => `và ${count} lỗi nữa; chạy “tiendo check” để xem hết.`,
    notFoundTitle: 'Không có trang này',
    notFoundText: (path) => `Địa chỉ “${path}” không ứng với đơn vị hay chỉ tiêu nào.`,
    knownUnits: 'Các đơn vị đang có',
    backHome: 'Về trang tổng quan',
  },
  en: {
    badFileTitle: (unit) => `The data file of ${unit} has errors`,
    badFileText: 'This unit cannot be shown yet. Other units are not affected. To be mended:',
    moreProblems: (count) => `and ${count} more; run “tiendo check” to see all.`,
    notFoundTitle: 'There is no such page',
    notFoundText: (path) => `The address “${path}” names no unit or indicator.`,
    knownUnits: 'Units at hand',
    backHome: 'Back to the overview',
  },
};
