import type { Indicator } from '../../domain/figure/indicator.ts';
import { spellings } from '../extract/abbreviations.ts';
import { bareText } from './bare-text.ts';

/** Finds the indicator that a row names in full: its id, name, short name or alias, numbering ("1.", "II.", "-") and a unit in brackets left aside. */
export function indicatorFinder(indicators: readonly Indicator[]): (text: string) => Indicator | undefined {
  const named = new Map<string, Indicator>();
  for (const indicator of indicators) {
    for (const name of [indicator.id, indicator.name.vi, indicator.name.en ?? '', indicator.shortName.vi, ...indicator.aliases]) {
      for (const spelling of spellings(name)) if (spelling !== '' && !named.has(bareText(spelling))) named.set(bareText(spelling), indicator);
    }
  }
  return (text) => named.get(bareText(text)) ?? named.get(bareText(text.replaceAll(/\([^)]*\)/gu, ' ').replace(/^[\s\-+*•–]*(?:(?:\d{1,2}(?:\.\d{1,2})*|[IVX]{1,4}|[a-h])[.)]?\s)?[\s\-+*•–]*/u, '').replace(/[:;.,]\s*$/u, '')));
}
