import type { ReactElement } from 'react';
import type { NeededStripModel } from '../model/needed-strip.ts';
import { pushApart } from '../model/push-apart.ts';
import { textWidth } from '../model/text-width.ts';
import { OriginShape } from './origin-shape.tsx';

/** Mean so far, latest month and needed rate on one line, with the arrow still to go; 72 px high at a numeric width. */
export function NeededStrip({ id, model, width }: { readonly id: string; readonly model: NeededStripModel; readonly width: number }): ReactElement {
  const edge = 56;
  const span = model.high - model.low || 1;
  const x = (value: number): number => edge + ((value - model.low) / span) * (width - 2 * edge);
  const wanted = model.stops.map((stop) => ({ stop, wide: Math.max(textWidth(stop.label, 12), textWidth(stop.valueText, 13)) + 10 }));
  // Each has the room it takes; only where they cannot all have it, an equal part.
  const room = wanted.reduce((sum, { wide }) => sum + wide, 0) <= width ? Infinity : Math.floor((width - 8) / model.stops.length);
  const shown = wanted.map(({ stop, wide }) => ({ stop, wide: Math.min(room, wide) }));
  const centres = pushApart(shown.map(({ stop, wide }) => ({ key: stop.key, y: x(stop.value), height: wide })), 0, width);
  const length = Math.abs(x(model.arrow.to) - x(model.arrow.from)) - 20;
  const toward = Math.sign(x(model.arrow.to) - x(model.arrow.from));
  return (
    <svg className="td-strip" width={width} height={72} viewBox={`0 0 ${width} 72`} role="img" aria-labelledby={`${id}-name ${id}-summary`}>
      <title id={`${id}-name`}>{model.name}</title>
      <desc id={`${id}-summary`}>{model.summary}</desc>
      <line className="td-grid" x1={0} x2={width} y1={40} y2={40} />
      {length > 6 ? <path className="td-strip-arrow" d={`M${x(model.arrow.from) + 10 * toward} 40H${x(model.arrow.to) - 10 * toward}m${-6 * toward} -4l${6 * toward} 4l${-6 * toward} 4`} /> : null}
      {length > textWidth(model.arrow.text, 12) ? <text className="td-strip-change" x={(x(model.arrow.from) + x(model.arrow.to)) / 2} y={32} textAnchor="middle">{model.arrow.text}</text> : null}
      {shown.map(({ stop }) => (
        <g key={stop.key}>
          {stop.key === 'needed' ? <rect className="td-strip-needed" x={x(stop.value) - 8} y={32} width={16} height={16} /> : <OriginShape mark={stop.mark} x={x(stop.value)} y={40} radius={5} />}
          <text className={stop.key === 'needed' ? 'td-strip-value' : 'td-strip-value td-latest'} x={centres.get(stop.key)} y={18} textAnchor="middle">{stop.valueText}</text>
          <text className="td-tick" x={centres.get(stop.key)} y={65} textAnchor="middle">{stop.label}</text>
        </g>
      ))}
    </svg>
  );
}
