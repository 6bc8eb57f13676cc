import type { Language } from '../i18n/language.ts';
import type { Address, Page, Query } from './address.ts';

/** What a page knows of where it is and how it gets elsewhere. */
export interface Site {
  readonly language: Language;
  readonly address: Address;
  /** Address of a page in the reader's language; `own`: parameters of that page alone, as its codec writes them. */
  readonly linkTo: (page: Page, query?: Query, own?: string) => string;
  /** Shows another address; `replace` leaves no entry in the history. */
  readonly go: (href: string, replace?: boolean) => void;
}
