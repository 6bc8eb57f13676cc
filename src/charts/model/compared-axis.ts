import type { ComparedMeasure } from '../../domain/comparison/compared.ts';
import { formatChange } from '../../i18n/format-change.ts';
import { formatNumber } from '../../i18n/format-number.ts';
import { formatPercent } from '../../i18n/format-percent.ts';
import type { Language } from '../../i18n/language.ts';
import { niceAxis, type NiceAxis } from './nice-axis.ts';
import { tightAxis } from './tight-axis.ts';

/** A growth beyond this would press all others flat where most of them are small; it is drawn at the edge instead. */
const farGrowth = 1;
const smallGrowth = 0.5;

/**
 * The value axis of compared numbers: from 0 for amounts to date and shares, around 0 for growth (a growth of 1000 % among small ones is left outside), close to
 * the data for months and indices.
 * @example comparedAxis([0.08, -0.02, 10], 'year-on-year') // { min: -0.02, max: 0.08, … }: 10 lies beyond
 */
export function comparedAxis(values: readonly number[], measure: ComparedMeasure, intervals = 4): NiceAxis {
  const near = values.filter((value) => Math.abs(value) <= farGrowth);
  const isSmall = near.filter((value) => Math.abs(value) < smallGrowth).length * 2 > values.length;
  const kept = measure === 'year-on-year' && isSmall ? near : values;
  const [low, high] = [Math.min(...kept), Math.max(...kept)];
  if (kept.length === 0) return niceAxis(1, 0, intervals);
  switch (measure) {
    case 'year-to-date':
    case 'plan-share':
      return niceAxis(high, low, intervals);
    case 'year-on-year':
      return niceAxis(Math.max(0.02, high), low, intervals);
    case 'month':
    case 'index':
      return tightAxis(low, high, intervals);
  }
}

/**
 * The texts of an axis's ticks, in the shape of the measure.
 * @example comparedAxisTexts([0, 0.1], 'year-on-year', 'vi') // ['0', '+10%']
 */
export function comparedAxisTexts(ticks: readonly number[], measure: ComparedMeasure, language: Language): readonly string[] {
  const places = (scale: number): number => (ticks.every((tick) => Math.abs(tick * scale - Math.round(tick * scale)) < 1e-6) ? 0 : ticks.every((tick) => Math.abs(tick * scale * 10 - Math.round(tick * scale * 10)) < 1e-6) ? 1 : 2);
  if (measure === 'year-on-year') return ticks.map((tick) => (tick === 0 ? '0' : formatChange(tick, places(100), language)));
  if (measure === 'plan-share') return ticks.map((tick) => formatPercent(tick, places(100), language));
  const scale = measure === 'index' ? 100 : 1;
  return ticks.map((tick) => formatNumber(tick * scale, places(scale), language));
}
