import type { Bound } from '../../domain/figure/measure.ts';
import type { Language } from '../language.ts';

/** Words of the way to a number's origin and of its report; those of the panel itself come with the panel. */
export interface OriginMessages {
  readonly title: string;
  readonly openFor: (name: string, value: string) => string;
  readonly others: string;
  /** Stands right before a printed number. */
  readonly bounds: Readonly<Record<Bound, string>>;
  readonly printedAs: string;
  readonly open: string;
  readonly noDate: string;
  readonly secondary: string;
}

/** Origin words in both languages. */
export const originMessages: Readonly<Record<Language, OriginMessages>> = {
  vi: { title: 'Con số này từ đâu?', openFor: (name, value) => `${value}, ${name}. Con số này từ đâu?`, others: 'Chọn con số khác', bounds: { 'exact': '', 'at-least': 'trên ', 'at-most': 'gần ', 'about': 'khoảng ' }, printedAs: 'Số in trong văn bản', open: 'Mở nguồn', noDate: 'trang nguồn không ghi ngày', secondary: 'nguồn dẫn lại' },
  en: { title: 'Where does this number come from?', openFor: (name, value) => `${value}, ${name}. Where does this number come from?`, others: 'Choose another number', bounds: { 'exact': '', 'at-least': 'over ', 'at-most': 'nearly ', 'about': 'about ' }, printedAs: 'As printed', open: 'Open the source', noDate: 'the source shows no date', secondary: 'quoted from elsewhere' },
};
