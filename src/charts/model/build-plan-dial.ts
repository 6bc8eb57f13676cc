import type { StatusName } from '../../domain/pace/pace-status.ts';
import { formatPercent } from '../../i18n/format-percent.ts';
import { chartMessages } from '../../i18n/messages/chart-messages.ts';
import { chartSummary } from '../a11y/chart-summary.ts';
import type { TableModel } from '../a11y/table-model.ts';
import { buildPlanGauge } from './build-plan-gauge.ts';
import type { ChartInput } from './chart-input.ts';
import { gaugeAxisMax } from './gauge-axis-max.ts';
import { originMark } from './origin-mark.ts';
import type { PlanDialModel } from './plan-dial.ts';
import { statusText } from './status-text.ts';

/** A share this little over the plan is drawn past the stop; beyond it the arc takes another scale. */
const farthestPastStop = 1.2;

const behindNames: ReadonlySet<StatusName> = new Set(['behind', 'far-behind', 'missed'] as const);

/**
 * The dial of one indicator: what the linear gauge says, on an arc that ends at the plan.
 * @example buildPlanDial(input).sentence // '37,4% kế hoạch năm, nhịp mùa vụ cả nước 39,6%, chậm 2,2 điểm %, mức cùng kỳ năm trước bằng 31,7% kế hoạch năm nay.'
 */
export function buildPlanDial(input: ChartInput): PlanDialModel {
  const { name, assessment, language, sample } = input;
  const words = chartMessages[language];
  const gauge = buildPlanGauge({ name, assessment, language, sample });
  const { value } = gauge;
  const arcMax = value === undefined || value.share <= farthestPastStop ? 1 : gaugeAxisMax([value.share]);
  const status = statusText(assessment.status, language);
  const sentence = value === undefined ? capital(gauge.sentence) : capital([`${value.text} ${words.ofPlan}`, ...(gauge.pace === undefined ? [] : [gauge.pace.label]), ...(status === undefined ? [] : [status]), ...(gauge.prior === undefined ? [] : [gauge.prior.sentence])].join(', '));
  const lookup = assessment.planAchievement;
  const table: TableModel = {
    caption: name,
    columns: [words.planShare],
    rows: [
      { header: words.reachedShare, cells: [value === undefined || !lookup.known ? { text: words.noPercent } : { text: value.text, originMark: originMark(lookup.observation, sample) }] },
      ...(gauge.pace === undefined || value === undefined ? [] : [{ header: words.pace, cells: [{ text: gauge.pace.label }] }]),
      { header: words.samePeriodRow, cells: [assessment.priorShareOfPlan.known ? { text: formatPercent(assessment.priorShareOfPlan.value, 1, language) } : { text: words.notPublished }] },
    ],
  };
  return {
    kind: 'dial',
    name,
    summary: value === undefined ? chartSummary(input) : `${sentence}.`,
    table,
    arcMax,
    ...(arcMax > 1 ? { scaleText: words.scale(formatPercent(arcMax, 0, language)) } : {}),
    ...(value === undefined ? {} : { value }),
    ...(status === undefined ? {} : { statusText: status }),
    behind: assessment.status.kind === 'certain' && behindNames.has(assessment.status.name),
    ofPlan: words.ofPlan,
    stopText: words.hundredPlan,
    ...(gauge.pace === undefined || value === undefined ? {} : { pace: gauge.pace }),
    ...(gauge.prior === undefined ? {} : { prior: gauge.prior }),
    priorUnknown: gauge.priorUnknown,
    short: gauge.short,
    sentence: `${sentence}.`,
  };
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
