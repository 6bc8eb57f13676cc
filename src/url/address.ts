import type { Period } from '../domain/period/period.ts';
import type { Language } from '../i18n/language.ts';

/** Views of one indicator. */
export const views = ['cumulative', 'monthly', 'year-on-year', 'table'] as const;
export type View = (typeof views)[number];

/** What a public page shows. `home` is the default unit’s overview. */
export type Page =
  | { readonly kind: 'home' }
  | { readonly kind: 'overview'; readonly unitId: string }
  | { readonly kind: 'indicator'; readonly unitId: string; readonly indicatorId: string }
  | { readonly kind: 'compare'; readonly unitId: string }
  | { readonly kind: 'briefing'; readonly unitId: string }
  | { readonly kind: 'import'; readonly unitId: string }
  | { readonly kind: 'embed-builder' }
  | { readonly kind: 'about' }
  | { readonly kind: 'accuracy' }
  | { readonly kind: 'not-found'; readonly path: string };

/** The part of the view that the query holds; absent means the default. */
export interface Query {
  readonly period?: Period;
  /** "YYYY-MM-DD": the data as known on that day. */
  readonly asOf?: string;
  /** Year drawn for comparison. */
  readonly compare?: number;
  readonly view?: View;
}

/** A query parameter that could not be used, as it was given. */
export interface Notice {
  readonly parameter: string;
  readonly given: string;
}

/** A public address, read. */
export interface Address {
  readonly language: Language;
  readonly page: Page;
  readonly query: Query;
  /** Parameters that only the page itself knows, as given and in their order, without "?"; the page's own codec reads them. */
  readonly own: string;
  readonly notices: readonly Notice[];
}
