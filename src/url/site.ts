import type { Language } from '../i18n/language.ts';
import type { Address, Page, Query } from './address.ts';

/** What a page knows of where it is and how it gets elsewhere. */
export interface Site {
  readonly language: Language;
  readonly address: Address;
  /** Address of a page in the reader's language. */
  readonly linkTo: (page: Page, query?: Query) => string;
  /** Shows another address; `replace` leaves no entry in the history. */
  readonly go: (href: string, replace?: boolean) => void;
}
