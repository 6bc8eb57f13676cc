import type { ReactElement } from 'react';
import type { ErrorLinesModel } from '../model/error-lines.ts';
import { pushApart } from '../model/push-apart.ts';
import { textWidth } from '../model/text-width.ts';

/** Two lines of mean error over the months, each named at its beginning; plain SVG at a numeric size in px. */
export function ErrorLines({ id, model, width, height }: { readonly id: string; readonly model: ErrorLinesModel; readonly width: number; readonly height: number }): ReactElement {
  const right = Math.ceil(Math.max(textWidth(model.method.label, 13), textWidth(model.even.label, 13))) + 18;
  const left = Math.ceil(Math.max(...model.axisTexts.map((text) => textWidth(text, 12)))) + 10;
  const [top, bottom] = [12, height - 28];
  const x = (month: number): number => left + 8 + ((month - 1) / 10) * (width - left - right - 8);
  const y = (value: number): number => bottom - ((value - model.axis.min) / (model.axis.max - model.axis.min)) * (bottom - top);
  const path = (points: ErrorLinesModel['method']['points']): string => points.map(({ month, value }, index) => `${index === 0 ? 'M' : 'L'}${x(month)} ${y(value)}`).join('');
  const ends = [['method', model.method], ['even', model.even]] as const;
  const placed = pushApart(ends.map(([key, line]) => ({ key, y: y(line.points.at(-1)?.value ?? 0), height: 18 })), top, bottom);
  const every = width < 480 ? 2 : 1;
  return (
    <svg className="td-gauge" width={width} height={height} viewBox={`0 0 ${width} ${height}`} role="img" aria-labelledby={`${id}-name ${id}-summary`}>
      <title id={`${id}-name`}>{model.name}</title>
      <desc id={`${id}-summary`}>{model.summary}</desc>
      {model.axis.ticks.map((tick, index) => (
        <g key={tick}>
          <line className={tick === 0 ? 'td-baseline' : 'td-grid'} x1={left} x2={width - right} y1={y(tick)} y2={y(tick)} />
          <text className="td-tick" x={left - 8} y={y(tick) + 4} textAnchor="end">{model.axisTexts[index]}</text>
        </g>
      ))}
      {model.months.slice(0, 11).map((month, index) => (index % every === 0 ? <text key={month} className="td-tick" x={x(index + 1)} y={height - 8} textAnchor="middle">{month}</text> : null))}
      <path d={path(model.even.points)} fill="none" stroke="var(--plan)" strokeWidth={1.75} strokeDasharray="7 5" />
      <path d={path(model.method.points)} fill="none" stroke="var(--actual)" strokeWidth={3} strokeLinejoin="round" />
      <g className="td-tone-actual">{model.method.points.map(({ month, value }) => <circle key={month} className="td-mark" cx={x(month)} cy={y(value)} r={4.5} />)}</g>
      {ends.map(([key, line]) => <text key={key} className={`td-labels ${key === 'method' ? 'td-latest' : 'td-ink'}`} x={width - right + 8} y={(placed.get(key) ?? 0) + 4}>{line.label}</text>)}
    </svg>
  );
}
