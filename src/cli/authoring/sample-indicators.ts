import type { Indicator } from '../../domain/figure/indicator.ts';
import { methodConstants } from '../../domain/pace/method-constants.ts';
import type { SampleIndicator } from './sample-dataset.ts';

/** Size, growth and plans by the indicator's place in the catalog; a catalog with more indicators starts again. */
const characters: readonly Omit<SampleIndicator, 'id' | 'months' | 'decimals' | 'twoPlans'>[] = [
  { firstYearTotal: 8400, growth: [0, 0.12, 0.09], planOver: [0.99, 1.02, 1.05], tet: 0.18 },
  { firstYearTotal: 5200, growth: [0, 0.1, 0.11], planOver: [1, 0.99, 0.97], tet: 0.05 },
  { firstYearTotal: 260, growth: [0, -0.2, 0.35], planOver: [1.1, 1.15, 1.12], tet: 0.3 },
  { firstYearTotal: 820, growth: [0, 0.2, 0.15], planOver: [0.7, 0.8, 0.62], tet: 0.1 },
  { firstYearTotal: 310, growth: [0, 0.08, 0.1], planOver: [0.98, 1, 1.004], tet: 0.1 },
  { firstYearTotal: 640, growth: [0, 0.25, 0.18], planOver: [1.06, 1.04, 1.1], tet: 0.25 },
  { firstYearTotal: 2300, growth: [0, 0.03, 0.028], planOver: [0.995, 1, 1], tet: 0.02 },
];

/** A harvest rhythm for what has no national profile: two peaks a year. */
const harvest = [0.05, 0.06, 0.07, 0.08, 0.13, 0.14, 0.06, 0.05, 0.08, 0.12, 0.09, 0.07];

/** Makes up a character for every indicator of a catalog; those without a profile take an even or a harvest rhythm in turn. */
export function sampleIndicators(indicators: readonly Indicator[]): readonly SampleIndicator[] {
  return indicators.map((indicator, index): SampleIndicator => {
    const character = characters[index % characters.length];
    if (character === undefined) throw new RangeError('no character for a sample indicator');
    const twoPlans = index === 3;
    return { ...character, id: indicator.id, decimals: indicator.decimals, months: monthsOf(indicator, index), ...(twoPlans ? { twoPlans } : {}) };
  });
}

function monthsOf(indicator: Indicator, index: number): readonly number[] {
  if (indicator.profile === undefined) return index % 2 === 0 ? harvest : Array.from({ length: 12 }, () => 1 / 12);
  const cumulative = [0, ...methodConstants.profiles[indicator.profile], 1];
  return Array.from({ length: 12 }, (_, month) => (cumulative[month + 1] ?? 1) - (cumulative[month] ?? 0));
}
