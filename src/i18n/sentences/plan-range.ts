import { periodOf } from '../../domain/period/period-of.ts';
import type { Series } from '../../domain/reconcile/series.ts';
import { amountText } from '../amount-text.ts';
import { formatNumber } from '../format-number.ts';
import type { Language } from '../language.ts';
import { unitOfMeasureName } from '../unit-of-measure-name.ts';

/** From here on billions are read in thousands. */
const thousand = 10_000;

/**
 * The annual plans of the first and the last of the years that have one, and whether they are printed or follow from the shares; `undefined` for fewer than two.
 * @example planRange(industry, [2019, 2024], 'vi') // 'Kế hoạch năm, suy ra từ % thực hiện: 13,1 nghìn tỷ đồng năm 2019 → 30,7 nghìn tỷ đồng năm 2024.'
 */
export function planRange(series: Series, years: readonly number[], language: Language): string | undefined {
  const vi = language === 'vi';
  const plans = years.flatMap((year) => {
    const found = series.lookup({ kind: 'annual-plan', plan: series.planKinds(year)[0] ?? 'annual' }, periodOf(year, 12));
    return found.known ? [{ year, value: found.observation.value, isImplied: found.observation.origin.kind === 'derived' }] : [];
  });
  const [first, last] = [plans[0], plans.at(-1)];
  if (first === undefined || last === undefined || first === last) return undefined;
  const isBillion = series.indicator.unitOfMeasure === 'vnd-billion' && Math.max(first.value, last.value) >= thousand;
  const text = (value: number): string => (isBillion ? `${formatNumber(value / 1000, 1, language)}\u00a0${unitOfMeasureName('vnd-trillion', language)}` : amountText(value, series.indicator, language));
  const implied = plans.every(({ isImplied }) => isImplied) ? (vi ? ', suy ra từ % thực hiện' : ', as the shares reached imply') : '';
  return vi ? `Kế hoạch năm${implied}: ${text(first.value)} năm ${first.year} → ${text(last.value)} năm ${last.year}.` : `Annual plan${implied}: ${text(first.value)} in ${first.year} → ${text(last.value)} in ${last.year}.`;
}
