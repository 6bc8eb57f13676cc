import type { ReactElement } from 'react';
import type { IntervalLineModel } from '../model/interval-line.ts';
import { textWidth } from '../model/text-width.ts';

/** The small line of a rounding interval with both ends and the number in use; 44 px high. An open end has no tick. */
export function IntervalLine({ id, model, width }: { readonly id: string; readonly model: IntervalLineModel; readonly width: number }): ReactElement {
  const left = 20;
  const right = width - 20;
  const at = left + model.position * (right - left);
  const free = at - textWidth(model.valueText, 12) / 2 > textWidth(model.lowText, 12) + 8 && at + textWidth(model.valueText, 12) / 2 < width - textWidth(model.highText, 12) - 8;
  return (
    <svg className="td-strip" width={width} height={44} viewBox={`0 0 ${width} 44`} role="img" aria-labelledby={`${id}-name ${id}-summary`}>
      <title id={`${id}-name`}>{model.name}</title>
      <desc id={`${id}-summary`}>{model.summary}</desc>
      <line className="td-interval" x1={left} x2={right} y1={14} y2={14} />
      <path className="td-interval-end" d={`${model.openLow ? '' : `M${left} 8v12`}${model.openHigh ? `M${right - 5} 9l6 5l-6 5` : `M${right} 8v12`}`} />
      <path className="td-interval-value" d={`M${at} 8l6 6l-6 6l-6 -6Z`} />
      <text className="td-tick" x={0} y={36}>{model.lowText}</text>
      {free ? <text className="td-strip-value" x={at} y={36} textAnchor="middle">{model.valueText}</text> : null}
      <text className="td-tick" x={width} y={36} textAnchor="end">{model.highText}</text>
    </svg>
  );
}
