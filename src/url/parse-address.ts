import { parsePeriod } from '../domain/period/parse-period.ts';
import type { Address, Notice, Page, Query, View } from './address.ts';
import { views } from './address.ts';

const idForm = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/u;

/**
 * Reads a public address below `base` (starts and ends with "/"). Unknown or malformed query values are left out and told as
 * notices; a path that is no page is `not-found`. Never throws.
 * @example parseAddress('/en/ly-nhan/?period=2024-05', '/') // { language: 'en', page: { kind: 'overview', unitId: 'ly-nhan' }, … }
 */
export function parseAddress(href: string, base: string): Address {
  const [path = '', search = ''] = href.split('#')[0]?.split('?') ?? [];
  const below = path.startsWith(base) ? path.slice(base.length) : path === base.slice(0, -1) ? '' : undefined;
  const segments = (below ?? path).split('/').filter((segment) => segment !== '' && segment !== 'index.html');
  const isEnglish = segments[0] === 'en';
  const rest = isEnglish ? segments.slice(1) : segments;
  return { language: isEnglish ? 'en' : 'vi', page: below === undefined ? { kind: 'not-found', path } : pageOf(rest, path), ...queryOf(search) };
}

function pageOf(segments: readonly string[], path: string): Page {
  const [first, second, ...more] = segments;
  if (first === undefined) return { kind: 'home' };
  if (first === 'about' && second === undefined) return { kind: 'about' };
  if (first === 'about' && second === 'accuracy' && more.length === 0) return { kind: 'accuracy' };
  if (first === 'embed-builder' && second === undefined) return { kind: 'embed-builder' };
  if (!idForm.test(first) || more.length > 0 || reserved.has(first)) return { kind: 'not-found', path };
  if (second === undefined) return { kind: 'overview', unitId: first };
  const own = unitPages.find((kind) => kind === second);
  if (own !== undefined) return { kind: own, unitId: first };
  return idForm.test(second) ? { kind: 'indicator', unitId: first, indicatorId: second } : { kind: 'not-found', path };
}

/** First segments that are never a unit. */
const reserved = new Set(['about', 'embed', 'embed-builder', 'data', 'assets', 'en']);

/** Second segments that are pages of a unit, never an indicator. */
const unitPages = ['compare', 'briefing', 'import'] as const;

/** Parameters that every page knows; the others are the page's own. */
const common = ['period', 'asOf', 'compare', 'view'] as const;

function queryOf(search: string): { readonly query: Query; readonly own: string; readonly notices: readonly Notice[] } {
  const given = new URLSearchParams(search);
  const notices: Notice[] = [];
  const read = <T>(parameter: (typeof common)[number], parse: (text: string) => T | undefined): T | undefined => {
    const text = given.get(parameter);
    if (text === null) return undefined;
    const value = parse(text);
    if (value === undefined) notices.push({ parameter, given: text.slice(0, 40) });
    return value;
  };
  const period = read('period', parsePeriod);
  const asOf = read('asOf', (text) => (isDay(text) ? text : undefined));
  const compare = read('compare', (text) => (/^(?:19|20|21)\d{2}$/u.test(text) ? Number(text) : undefined));
  const view = read('view', (text): View | undefined => views.find((candidate) => candidate === text));
  const own = new URLSearchParams([...given].filter(([parameter]) => !common.some((known) => known === parameter)));
  return {
    own: own.toString(),
    query: { ...(period === undefined ? {} : { period }), ...(asOf === undefined ? {} : { asOf }), ...(compare === undefined ? {} : { compare }), ...(view === undefined ? {} : { view }) },
    notices,
  };
}

function isDay(text: string): boolean {
  const match = /^(\d{4}-\d{2})-(\d{2})$/u.exec(text);
  if (match === null || parsePeriod(match[1] ?? '') === undefined) return false;
  const [year = 0, month = 0] = (match[1] ?? '').split('-').map(Number);
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
  return Number(match[2]) >= 1 && Number(match[2]) <= days;
}
