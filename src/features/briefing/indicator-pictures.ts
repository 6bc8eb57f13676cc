import { chartName } from '../../charts/a11y/chart-name.ts';
import { buildCumulativeChart } from '../../charts/model/build-cumulative-chart.ts';
import { buildPlanGauge } from '../../charts/model/build-plan-gauge.ts';
import type { CumulativeChartModel } from '../../charts/model/cumulative-chart.ts';
import { gaugeAxisMax } from '../../charts/model/gauge-axis-max.ts';
import { gaugeShares } from '../../charts/model/gauge-shares.ts';
import type { PlanGaugeModel } from '../../charts/model/plan-gauge.ts';
import { headlineShares } from '../../domain/assessment/headline-shares.ts';
import type { IndicatorView } from '../../domain/assessment/unit-assessment.ts';
import { tetOf } from '../../domain/comparison/tet.ts';
import type { Language } from '../../i18n/language.ts';
import { indicatorHeadline } from '../../i18n/sentences/headline.ts';

/** The gauge and, where there is enough to draw, the cumulative chart of an indicator. */
export interface IndicatorPictures {
  readonly gauge: PlanGaugeModel;
  readonly cumulative: CumulativeChartModel | undefined;
}

/** The pictures of one indicator; `axisMax`: the gauge axis that all indicators of the briefing share. */
export function indicatorPictures({ assessment, series }: IndicatorView, axisMax: number, language: Language, sample: boolean): IndicatorPictures {
  const input = { name: chartName(indicatorHeadline(assessment, language)), assessment, series, language, sample, tetDay: (year: number) => tetOf(year)?.day };
  const cumulative = buildCumulativeChart({ ...input, paceShares: headlineShares(series, assessment.period) });
  const draws = cumulative.points.length > 0 && (assessment.plan.known || cumulative.points.length > 1 || cumulative.prior !== undefined);
  return { gauge: buildPlanGauge({ ...input, axisMax }), cumulative: draws ? cumulative : undefined };
}

/** One gauge axis for all indicators of a briefing, so that their shares can be compared at a glance. */
export function sharedAxisMax(views: readonly IndicatorView[]): number {
  return gaugeAxisMax(views.flatMap(({ assessment }) => gaugeShares(assessment)));
}
