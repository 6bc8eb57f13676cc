import type { ReactElement } from 'react';
import type { PlanGaugeModel } from '../model/plan-gauge.ts';
import { gaugeLabels } from './gauge-labels.ts';

const trackTop = 26;
const trackHeight = 24;

/**
 * The linear gauge at a numeric width in px; it is 74 px high (`labels` full: pace and 100 % above; board: 50 px, labels only below, for rows under a
 * `BoardAxis`). A meter with its text, or an image where no share is known. `id` must be unique on the page.
 */
export function PlanGauge({ id, model, width, labels = 'full' }: { readonly id: string; readonly model: PlanGaugeModel; readonly width: number; readonly labels?: 'full' | 'board' }): ReactElement {
  const top = labels === 'full' ? trackTop : 4;
  const height = top + trackHeight + 24;
  const x = (share: number): number => Math.min(width, (share / model.axisMax) * width);
  const bottom = top + trackHeight;
  const named = model.value === undefined
    ? { role: 'img', 'aria-label': `${model.name}: ${model.sentence}` } as const
    : { role: 'meter', 'aria-label': model.name, 'aria-valuemin': 0, 'aria-valuemax': Math.round(model.axisMax * 100), 'aria-valuenow': Number((model.value.share * 100).toFixed(1)), 'aria-valuetext': model.valueText } as const;
  if (model.value === undefined) {
    return (
      <svg className="td-gauge" width={width} height={height} viewBox={`0 0 ${width} ${height}`} {...named}>
        <defs><pattern id={`${id}-none`} width={8} height={8} patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><line className="td-hatch-none" x1={0} x2={0} y1={0} y2={8} /></pattern></defs>
        <rect className="td-gauge-none" x={0.5} y={top + 0.5} width={width - 1} height={trackHeight - 1} fill={`url(#${id}-none)`} />
        <text className="td-tick" x={0} y={bottom + 18}>{gaugeLabels(model, width).sentence}</text>
      </svg>
    );
  }
  const value = x(model.value.share);
  const plan = x(1);
  const teeth = model.value.bound === 'at-least' ? Array.from({ length: 4 }, (_, index) => `L${value + 6} ${top + 3 + index * 6}L${value} ${top + 6 + index * 6}`).join('') : `V${bottom}`;
  const placed = gaugeLabels(model, width);
  return (
    <svg className="td-gauge" width={width} height={height} viewBox={`0 0 ${width} ${height}`} {...named}>
      <defs>
        <pattern id={`${id}-gap`} width={6} height={6} patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect className="td-hatch-paper" width={6} height={6} /><line className="td-hatch-gap" x1={0} x2={0} y1={0} y2={6} /></pattern>
        <pattern id={`${id}-over`} width={6} height={6} patternUnits="userSpaceOnUse" patternTransform="rotate(-45)"><rect className="td-fill" width={6} height={6} /><line className="td-hatch-over" x1={0} x2={0} y1={0} y2={6} /></pattern>
      </defs>
      <rect className="td-track" x={0} y={top} width={width} height={trackHeight} />
      <path className="td-fill" d={`M0 ${top}H${Math.min(value, plan)}${value > plan ? `V${bottom}` : teeth}H0Z`} />
      {value > plan ? <path d={`M${plan} ${top}H${value}${teeth}H${plan}Z`} fill={`url(#${id}-over)`} /> : null}
      {model.short && model.pace !== undefined ? <rect x={value} y={top} width={Math.max(0, x(model.pace.share) - value)} height={trackHeight} fill={`url(#${id}-gap)`} className="td-gap-box" /> : null}
      {model.projection === undefined ? null : (
        <g className="td-gauge-projection">
          <rect className="td-band-box" x={x(model.projection.interval.low)} y={top + 8} width={Math.max(2, x(model.projection.interval.high) - x(model.projection.interval.low))} height={8} />
          {/* Beyond the axis it has no end: an arrow leads on. */}
          <path className="td-edge-line" d={`M${x(model.projection.interval.low)} ${top + 5}v14M${x(model.projection.interval.high)} ${top + 5}${model.projection.interval.high > model.axisMax ? 'm-6 0l6 7l-6 7' : 'v14'}`} />
          <path className="td-edge-dash" d={`M${x(model.projection.interval.low)} ${top + 12}H${x(model.projection.interval.high)}`} />
        </g>
      )}
      {model.prior === undefined ? null : (
        <g className="td-gauge-prior">
          <path className={model.prior.share <= model.value.share ? 'td-prior-tick' : 'td-prior-tick-out'} d={`M${x(model.prior.share)} ${top}V${bottom}`} />
          <path className="td-prior-foot" d={`M${x(model.prior.share)} ${bottom + 1}l4.5 7h-9Z`} />
        </g>
      )}
      {model.evenPace === undefined ? null : <path className="td-even-tick" d={`M${x(model.evenPace.share)} ${top - 3}V${bottom + 3}`} />}
      {model.pace === undefined ? null : (
        <g>
          <path className="td-pace-under" d={`M${x(model.pace.share)} ${top}V${bottom}`} />
          <path className="td-pace-line" d={`M${x(model.pace.share)} ${labels === 'full' ? top - 5 : top - 4}V${bottom + 5}`} />
        </g>
      )}
      <path className="td-post" d={`M${plan} ${Math.max(0, top - 5)}V${bottom + 5}`} />
      {labels === 'full' ? placed.above.map((label) => <text key={label.key} className={`td-gauge-label td-gauge-${label.key}`} x={label.x} y={top - 11}>{label.text}</text>) : null}
      {placed.below.map((label) => <text key={label.key} className={`td-gauge-label td-gauge-${label.key}`} x={label.x} y={bottom + 19}>{label.text}</text>)}
    </svg>
  );
}
