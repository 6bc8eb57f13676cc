import type { Language } from '../i18n/language.ts';
import type { Page, Query } from './address.ts';

/**
 * The public address of a page below `base`; the query in a fixed order, so that one view has one address; `own` are the parameters
 * of the page itself, as its own codec writes them (without "?"), and stand last.
 * @example formatAddress({ kind: 'overview', unitId: 'ly-nhan' }, { period: periodOf(2024, 5) }, 'en', '/') // '/en/ly-nhan/?period=2024-05'
 */
export function formatAddress(page: Page, query: Query, language: Language, base: string, own = ''): string {
  const root = language === 'en' ? `${base}en/` : base;
  const parameters = new URLSearchParams();
  if (query.period !== undefined) parameters.set('period', query.period);
  if (query.asOf !== undefined) parameters.set('asOf', query.asOf);
  if (query.compare !== undefined) parameters.set('compare', String(query.compare));
  if (query.view !== undefined && query.view !== 'cumulative') parameters.set('view', query.view);
  const search = [parameters.toString(), own].filter((part) => part !== '').join('&');
  return `${root}${pathOf(page)}${search === '' ? '' : `?${search}`}`;
}

function pathOf(page: Page): string {
  switch (page.kind) {
    case 'home':
      return '';
    case 'overview':
      return `${page.unitId}/`;
    case 'indicator':
      return `${page.unitId}/${page.indicatorId}/`;
    case 'compare':
    case 'briefing':
    case 'import':
      return `${page.unitId}/${page.kind}/`;
    case 'embed-builder':
      return 'embed-builder/';
    case 'about':
      return 'about/';
    case 'accuracy':
      return 'about/accuracy/';
    case 'not-found':
      return '';
  }
}
