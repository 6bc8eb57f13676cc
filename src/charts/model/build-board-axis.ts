import { formatPercent } from '../../i18n/format-percent.ts';
import type { Language } from '../../i18n/language.ts';
import { chartMessages } from '../../i18n/messages/chart-messages.ts';
import type { GaugeMark, PlanGaugeModel } from './plan-gauge.ts';

/** Ticks of a board's header axis. */
export interface BoardAxisModel {
  readonly axisMax: number;
  readonly ticks: readonly { readonly share: number; readonly label: string; readonly strong: boolean }[];
  /** Only when every row shares one pace; then one dashed line runs through all rows. */
  readonly pace?: GaugeMark;
}

/**
 * The header axis over a board of gauges: quarters of the plan (whole plans on a long axis), 100 % in words, the end where it is not the usual 120 %, and the pace if all rows share it.
 * @example buildBoardAxis(gauges, 'vi').ticks.at(-1)?.label // '100% kế hoạch'
 */
export function buildBoardAxis(gauges: readonly PlanGaugeModel[], language: Language): BoardAxisModel {
  const axisMax = Math.max(1.2, ...gauges.map((gauge) => gauge.axisMax));
  const paces = gauges.flatMap((gauge) => (gauge.pace === undefined ? [] : [gauge.pace]));
  const [first] = paces;
  const step = axisMax <= 2 ? 0.25 : Math.ceil(axisMax / 6);
  const before = axisMax <= 2 ? [0, step, 2 * step, 3 * step] : [0];
  const after = axisMax <= 1.2 ? [] : axisMax <= 2 ? [axisMax] : Array.from({ length: Math.floor(axisMax / step) }, (_, index) => (index + 1) * step).filter((share) => share > 1);
  return {
    axisMax,
    ticks: [...before.map((share) => ({ share, label: formatPercent(share, 0, language), strong: false })), { share: 1, label: axisMax <= 2 ? chartMessages[language].hundredPlan : '100%', strong: true }, ...after.map((share) => ({ share, label: formatPercent(share, 0, language), strong: false }))],
    ...(first !== undefined && paces.every((pace) => Math.abs(pace.share - first.share) < 0.0005) ? { pace: first } : {}),
  };
}
