import { monthOf } from '../../domain/period/month-of.ts';
import { periodOf } from '../../domain/period/period-of.ts';
import { yearOf } from '../../domain/period/year-of.ts';
import { formatNumber } from '../../i18n/format-number.ts';
import { formatPeriod } from '../../i18n/format-period.ts';
import { chartMessages } from '../../i18n/messages/chart-messages.ts';
import { reasonText } from '../../i18n/reason-text.ts';
import type { ChartName } from '../a11y/chart-name.ts';
import type { ChartInput } from './chart-input.ts';
import { monthTicks } from './month-ticks.ts';
import { observedPoint } from './observed-point.ts';
import { originMark, type OriginMark } from './origin-mark.ts';

/** Diverging colour step of a growth: n3…p4 as in the tokens. */
export type HeatStep = 'n3' | 'n2' | 'n1' | '0' | 'p1' | 'p2' | 'p3' | 'p4';

/** One month of one year. */
export type HeatCell =
  | { readonly state: 'value'; readonly text: string; readonly step: HeatStep; readonly mark: OriginMark; readonly announcement: string; readonly tet: boolean; /** Two where January and February are one growth. */ readonly span?: number; /** A reader must know something of it, which the announcement says. */ readonly flagged?: boolean }
  | { readonly state: 'missing' | 'future'; readonly announcement: string; readonly tet: boolean };

/** Growth on the same month a year before, years as rows in time order; percent without sign %. */
export interface HeatMapModel {
  readonly kind: 'heat-map';
  readonly name: ChartName;
  readonly months: readonly string[];
  readonly rows: readonly { readonly year: number; readonly current: boolean; readonly cells: readonly HeatCell[]; readonly total?: { readonly text: string; readonly mark: OriginMark }; /** Why there is no total. */ readonly totalReason?: string }[];
  readonly yearWord: string;
  readonly totalWord: string;
}

/**
 * The colour step of a growth ratio; 0 itself and ±0.5 % are neutral.
 * @example heatStep(0.179) // 'p3'
 */
export function heatStep(growth: number): HeatStep {
  if (growth <= -0.1) return 'n3';
  if (growth <= -0.05) return 'n2';
  if (growth < -0.005) return 'n1';
  if (growth <= 0.005) return '0';
  if (growth < 0.08) return 'p1';
  if (growth < 0.15) return 'p2';
  return growth < 0.3 ? 'p3' : 'p4';
}

/**
 * The year × month map of growth over the years given (ascending); months after the reporting period are `future`, others without a growth `missing`.
 * @example buildHeatMap({ ...input, years: [2022, 2023, 2024] }).rows.length // 3
 */
export function buildHeatMap(input: ChartInput & { readonly years: readonly number[] }): HeatMapModel {
  const { assessment, language, series } = input;
  const words = chartMessages[language];
  const current = yearOf(assessment.period);
  const signed = (ratio: number): string => `${Number((ratio * 100).toFixed(1)) > 0 ? '+' : ''}${formatNumber(ratio * 100, 1, language)}`;
  return {
    kind: 'heat-map',
    name: input.name,
    months: monthTicks(language),
    yearWord: words.period,
    totalWord: words.monthsYear(monthOf(assessment.period)),
    rows: input.years.map((year) => {
      const tetMonth = Number(input.tetDay?.(year)?.slice(5, 7) ?? 0);
      const total = series.lookup({ kind: 'year-on-year', basis: 'year-to-date' }, periodOf(year, monthOf(assessment.period)));
      return {
        year,
        current: year === current,
        cells: Array.from({ length: 12 }, (_, index): HeatCell => {
          const period = periodOf(year, index + 1);
          const found = series.lookup({ kind: 'year-on-year', basis: 'month' }, period);
          const tet = tetMonth === index + 1;
          if (!found.known || period > assessment.period) {
            return { state: period > assessment.period ? 'future' : 'missing', announcement: `${formatPeriod(period, 'full', language)}: ${words.notPublished}`, tet };
          }
          const point = observedPoint(found.observation, input);
          return { state: 'value', text: signed(point.value), step: heatStep(point.value), mark: point.mark, announcement: point.announcement, tet };
        }),
        ...(total.known ? { total: { text: `${signed(total.observation.value)}%`, mark: originMark(total.observation, input.sample) } } : { totalReason: reasonText(total.reason, language) }),
      };
    }),
  };
}
