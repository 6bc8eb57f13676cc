import { type ReactElement, useState } from 'react';
import type { OverlayLine, OverlayModel, OverlayPoint } from '../model/overlay-chart.ts';
import { pushApart } from '../model/push-apart.ts';
import { textWidth } from '../model/text-width.ts';
import { AxisLayer } from './axis-layer.tsx';
import { Blossom } from './blossom.tsx';
import { ChartFigure } from './chart-figure.tsx';
import { LineReader } from './line-reader.tsx';
import { OriginShape } from './origin-shape.tsx';
import { type Plot, plotOf } from './plot.ts';

const loud = new Set(['conflict', 'series-break', 'vintage-mismatch', 'corrected']);

/**
 * Draws an overlay at a numeric size in px: the line in focus strong, the others quiet, each named at its end. `id` must be unique on the page. `compact` for
 * small multiples. Plain SVG: a change of year or measure must be drawn within a frame even on a slow phone.
 */
export function OverlayChart({ id, model, width, height, compact = false }: { readonly id: string; readonly model: OverlayModel; readonly width: number; readonly height: number; readonly compact?: boolean }): ReactElement {
  const [active, setActive] = useState<string>();
  const fontSize = compact ? 12 : 13;
  const drawn = model.lines.filter(({ points }) => points.length > 0);
  const endText = ({ focus, label, points }: OverlayLine): string => (focus && !compact ? `${label}  ${points.at(-1)?.valueText ?? ''}` : label);
  const right = Math.min(width * 0.34, Math.max(0, ...drawn.map((line) => textWidth(endText(line), fontSize) * (line.focus ? 1.06 : 1)))) + 16;
  const left = Math.ceil(Math.max(0, ...model.axisTexts.map((text) => textWidth(text, 12)))) + 10;
  const plot = plotOf(width, height, { top: model.unitText === '' ? 14 : 30, right, bottom: compact ? 26 : 46, left }, model.axis);
  const y = (point: OverlayPoint): number => plot.y(Math.min(model.axis.max, Math.max(model.axis.min, point.value)));
  const lineHeight = compact ? 14 : 17;
  const ends = pushApart(drawn.flatMap((line) => { const last = line.points.at(-1); return last === undefined ? [] : [{ key: line.key, y: y(last), height: lineHeight }]; }), plot.top - 6, plot.top + plot.height + 8);
  const focusMonth = drawn.find(({ focus }) => focus)?.points.at(-1)?.month ?? 12;
  const ordered = drawn.toSorted((a, b) => rank(a, active) - rank(b, active));
  return (
    <ChartFigure id={id} model={model} width={width} height={height}>
      <svg id={id} width={width} height={height} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={model.name} className="td-overlay">
        <AxisLayer plot={plot} axis={model.axis} axisTexts={model.axisTexts} unitText={model.unitText} months={model.months} latestMonth={focusMonth} at="middle" inside={false} />
        {model.reference === undefined || model.reference === model.axis.min ? null : <line className="td-reference" x1={plot.left} x2={plot.left + plot.width} y1={plot.y(model.reference)} y2={plot.y(model.reference)} />}
        {ordered.map((line) => (
          <g key={line.key} className={`td-line ${line.focus ? 'td-line-focus' : 'td-line-quiet'}${line.key === active ? ' td-line-active' : ''}`} data-line={line.key}>
            {line.runs.filter((run) => run.length > 1).map((run) => <path key={run[0]?.key} d={run.map((point, index) => `${index === 0 ? 'M' : 'L'}${plot.x(point.at).toFixed(1)} ${y(point).toFixed(1)}`).join('')} />)}
            {line.points.map((point) => <PointMark key={point.key} point={point} line={line} plot={plot} y={y(point)} isSingle={line.runs.some((run) => run.length === 1 && run[0] === point)} compact={compact} />)}
            {compact ? null : line.runs.slice(0, -1).flatMap((run) => run.slice(-1)).map((point) => <text key={`${point.key}-name`} className="td-line-name" x={plot.x(point.at) + 6} y={y(point) - 6} fontSize={11}>{line.shortLabel}</text>)}
            {line.points.slice(-1).map((last) => <EndLabel key="end" last={last} plot={plot} from={y(last)} to={ends.get(line.key) ?? 0} text={endText(line)} fontSize={fontSize} />)}
          </g>
        ))}
        {compact ? null : model.tet.map(({ month, text }) => (
          <g key={month} className="td-tet"><Blossom x={plot.x(month - 0.5)} y={plot.top + plot.height + 34} tone="prior" />{plot.width > 420 ? <title>{text}</title> : null}</g>
        ))}
      </svg>
      <LineReader
        id={id}
        width={width}
        height={height}
        label={`${model.name}. ${model.keys}`}
        start={drawn.find(({ focus }) => focus)?.key}
        onActive={setActive}
        lines={drawn.map((line) => ({ key: line.key, points: line.points.map((point) => ({ key: point.key, month: point.month, x: plot.x(point.at), y: y(point), announcement: point.announcement })) }))}
      />
    </ChartFigure>
  );
}

/** Quiet lines first, then the one in focus, on top the one a reader points at. */
function rank({ key, focus }: OverlayLine, active: string | undefined): number {
  return key === active ? 2 : Number(focus);
}

/** The mark of a point by its origin; an arrow where it lies beyond the axis, a small triangle where a reader must know something of it. */
function PointMark({ point, line, plot, y, isSingle, compact }: { readonly point: OverlayPoint; readonly line: OverlayLine; readonly plot: Plot; readonly y: number; readonly isSingle: boolean; readonly compact: boolean }): ReactElement {
  const x = plot.x(point.at);
  const radius = line.focus ? (compact ? 2.6 : 4) : isSingle ? 3 : compact ? 0 : 2;
  return (
    <>
      {radius === 0 ? null : <OriginShape mark={point.mark} x={x} y={y} radius={radius} tone={line.focus ? 'actual' : 'prior'} />}
      {point.beyond === undefined ? null : <path className="td-beyond" d={point.beyond === 'above' ? `M${x - 4} ${y - 6}l4 -6l4 6Z` : `M${x - 4} ${y + 6}l4 6l4 -6Z`} />}
      {!compact && (line.focus || isSingle) && point.cautions.some((caution) => loud.has(caution)) ? <path className="td-caution" d={`M${x} ${y - radius - 11}l4 7h-8Z`} /> : null}
    </>
  );
}

function EndLabel({ last, plot, from, to, text, fontSize }: { readonly last: OverlayPoint; readonly plot: Plot; readonly from: number; readonly to: number; readonly text: string; readonly fontSize: number }): ReactElement {
  const x = plot.left + plot.width + 8;
  const start = plot.x(last.at) + 6;
  const isFar = start < x - 30 || Math.abs(from - to) > 6;
  return (
    <>
      {isFar ? <path className="td-line-leader" d={`M${start} ${from}L${x - 2} ${to}`} /> : null}
      <text className="td-line-label" x={x} y={to + fontSize * 0.36} fontSize={fontSize}>{text}</text>
    </>
  );
}
