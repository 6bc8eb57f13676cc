import type { Profile } from '../figure/indicator.ts';
import { methodConstants } from '../pace/method-constants.ts';
import { profileShare } from '../pace/headline-pace.ts';
import { isUsable, type PriorYear } from './prior-year.ts';
import type { Projection, ProjectionMethod } from './projection.ts';

/** What is known of the year when it is projected. Amounts in one unit of measure; growth a ratio. */
export interface ProjectionInput {
  /** Month of the latest cumulative, 1…12. */
  readonly month: number;
  readonly cumulative: number;
  /** Complete prior years of one vintage each, latest first, counted back from last year without a break. */
  readonly priorYears: readonly PriorYear[];
  /** Last year's total of an older vintage, where its cumulative of that vintage is not known. */
  readonly lastTotal?: number;
  /** Published growth of the cumulative. */
  readonly growth?: number;
  readonly profile?: Profile;
  /** `volatility(…)`; used in case A alone. */
  readonly volatility: number;
}

const caseNeedsMonth = 2;

/**
 * Year-end total by cases A–E (method §3): A `own-years`, B `total-and-growth`, C `last-total`, D `reference-profile`,
 * E `even-pace-sum` (arithmetic, no interval). Reasons: `year-complete` never (month 12 gives C itself, no interval);
 * `too-early` for cases D and E up to February; `zero-base` for a cumulative that is not positive. A year whose level lies
 * outside half to double of last year's is a `series-break`: case D at most.
 * @example projectYear({ month: 5, cumulative: 4180, priorYears: [], profile: 'industry', volatility: 1 }) // D, 10 556
 */
export function projectYear(input: ProjectionInput): Projection {
  const { month, cumulative, profile } = input;
  if (month >= 12) return { known: true, method: 'own-years', years: 0, value: cumulative };
  if (cumulative <= 0) return { known: false, reason: 'zero-base' };
  const years = usableYears(input.priorYears);
  const [last] = years;
  // C ÷ C₁ of published levels; where last year's level is not known, the published growth says it.
  const index = last !== undefined ? cumulative / last.cumulative : input.lastTotal !== undefined && input.growth !== undefined ? 1 + input.growth : 1;
  const isBroken = index < 0.5 || index > 2;
  const reference = profileShare(month, profile);
  if (last !== undefined && !isBroken) return ownYears(input, years, last, reference);
  if (!isBroken && input.lastTotal !== undefined && input.lastTotal > 0) return fromLastTotal(input, input.lastTotal, reference);
  if (reference !== undefined) {
    if (month <= caseNeedsMonth) return { known: false, reason: 'too-early' };
    return withInterval(input, 'reference-profile', 0, cumulative / reference, isBroken ? 'series-break' : undefined);
  }
  if (isBroken) return { known: false, reason: 'series-break' };
  if (month <= caseNeedsMonth) return { known: false, reason: 'too-early' };
  return { known: true, method: 'even-pace-sum', years: 0, value: (cumulative * 12) / month, caution: 'no-history' };
}

function usableYears(years: readonly PriorYear[]): readonly PriorYear[] {
  const end = years.findIndex((year) => !isUsable(year));
  return (end === -1 ? years : years.slice(0, end)).slice(0, methodConstants.mostYears);
}

function ownYears(input: ProjectionInput, years: readonly PriorYear[], last: PriorYear, reference: number | undefined): Projection {
  return withInterval(input, 'own-years', years.length, pattern(input.month, input.cumulative, years, last, reference), input.month === 1 ? 'too-early' : undefined);
}

/** T̂ of case A: the rest of the year repeats the pattern of past years, lifted by the part of this year's growth that lasts. */
function pattern(month: number, cumulative: number, years: readonly PriorYear[], last: PriorYear, reference: number | undefined): number {
  const { growthLasting, latestYear, typicalGrowth } = methodConstants;
  const remaining = (year: PriorYear): number => Math.log((year.total - year.cumulative) / year.cumulative);
  const all = years.map(remaining);
  if (reference !== undefined) all.push(Math.log((1 - reference) / reference));
  const mean = all.reduce((sum, value) => sum + value, 0) / all.length;
  const weight = latestYear.base + latestYear.perMonth * month;
  const lasting = growthLasting.base + growthLasting.perMonth * month;
  const mix = (1 - weight) * remaining(last) + weight * mean;
  return cumulative * (1 + Math.exp(mix - (1 - lasting) * (Math.log(cumulative / last.cumulative) - typicalGrowth)));
}

/** Cases B (with the growth published) and C (without). */
function fromLastTotal(input: ProjectionInput, total: number, reference: number | undefined): Projection {
  const { month, cumulative, growth } = input;
  const share = reference ?? month / 12;
  const caution = month === 1 ? 'too-early' : undefined;
  if (growth !== undefined && growth > -1) {
    const last: PriorYear = { cumulative: cumulative / (1 + growth), total };
    if (isUsable(last)) {
      const own = pattern(month, cumulative, [last], last, reference);
      const value = Math.exp(((12 - month) / 12) * Math.log(own) + (month / 12) * Math.log(cumulative / share));
      return withInterval(input, 'total-and-growth', 0, value, caution ?? 'vintage-mismatch');
    }
  }
  const weight = Math.min(1, 0.2 + 0.1 * month);
  return withInterval(input, 'last-total', 0, Math.exp(weight * Math.log(cumulative / share) + (1 - weight) * Math.log(1.05 * total)), caution);
}

function withInterval(input: ProjectionInput, method: ProjectionMethod, years: number, point: number, caution: 'too-early' | 'series-break' | 'vintage-mismatch' | undefined): Projection {
  const { halfWidth, investmentVolatility, widthAt95 } = methodConstants;
  const row = method !== 'own-years' ? 'others' : years === 1 ? 'oneYear' : 'moreYears';
  const base = method === 'own-years' ? input.volatility : 1;
  const factor = input.profile === 'investment' ? investmentVolatility[row] : 1;
  const width = (halfWidth[row][input.month - 1] ?? 0) * base * factor;
  const value = Math.max(point, input.cumulative);
  const interval = (times: number) => ({ low: Math.max(input.cumulative, value * Math.exp(-times * width)), high: value * Math.exp(times * width) });
  return { known: true, method, years, value, interval80: interval(1), interval95: interval(widthAt95), logHalfWidth: width, ...(caution === undefined ? {} : { caution }) };
}
