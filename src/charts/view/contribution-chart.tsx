import type { ReactElement } from 'react';
import type { ContributionBar, ContributionModel } from '../model/contribution-chart.ts';
import { textWidth } from '../model/text-width.ts';
import { ChartFigure } from './chart-figure.tsx';
import { plotOf } from './plot.ts';
import { PointReader } from './point-reader.tsx';

/** Draws the contributions of months as bars at a numeric size in px; what no month explains stands apart at the right, hatched. `id` must be unique on the page. */
export function ContributionChart({ id, model, width, height }: { readonly id: string; readonly model: ContributionModel; readonly width: number; readonly height: number }): ReactElement {
  const left = Math.ceil(Math.max(0, ...model.axisTexts.map((text) => textWidth(text, 12)))) + 10;
  const plot = plotOf(width, height, { top: 26, right: 4, bottom: 30, left }, model.axis);
  const band = plot.width / 13;
  const foot = plot.top + plot.height;
  const zero = plot.y(0);
  const x = (bar: ContributionBar): number => plot.left + (bar.from - 1) * band + band * 0.14;
  const wide = (bar: ContributionBar): number => (bar.to - bar.from + 1) * band - band * 0.28;
  const every = band > Math.max(...model.months.map((month) => textWidth(month, 12))) + 4 ? 1 : 3;
  const isLabelled = model.bars.every((bar) => textWidth(bar.valueText, 12) < band + 4);
  return (
    <ChartFigure id={id} model={model} width={width} height={height}>
      <svg id={id} width={width} height={height} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={model.name} className="td-contributions">
        <defs><pattern id={`${id}-hatch`} width={6} height={6} patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path className="td-hatch-rest" d="M0 0V6" /></pattern></defs>
        {model.axis.ticks.map((tick, index) => (
          <g key={tick}>
            {tick === 0 ? null : <line className="td-grid" x1={plot.left} x2={plot.left + plot.width} y1={plot.y(tick)} y2={plot.y(tick)} />}
            <text className="td-tick" x={plot.left - 8} y={plot.y(tick) + 4.5} textAnchor="end">{model.axisTexts[index]}</text>
          </g>
        ))}
        {model.bars.map((bar) => (
          <g key={bar.key} className={bar.key === 'rest' ? 'td-bar-rest' : bar.value < 0 ? 'td-bar-fall' : 'td-bar-rise'}>
            <rect x={x(bar)} width={wide(bar)} y={Math.min(zero, plot.y(bar.value))} height={Math.max(1, Math.abs(plot.y(bar.value) - zero))} {...(bar.key === 'rest' ? { style: { fill: `url(#${id}-hatch)` } } : {})} />
            {isLabelled || bar.to > bar.from ? <text className="td-bar-value" x={x(bar) + wide(bar) / 2} y={bar.value < 0 ? plot.y(bar.value) + 15 : plot.y(bar.value) - 6} textAnchor="middle">{bar.valueText}</text> : null}
          </g>
        ))}
        <line className="td-baseline" x1={plot.left} x2={plot.left + plot.width} y1={zero} y2={zero} />
        {model.months.map((text, index) => (index % every === 0 ? <text key={text} className="td-tick" x={plot.left + (index + 0.5) * band} y={foot + 20} textAnchor="middle">{text}</text> : null))}
        {model.bars.some(({ key }) => key === 'rest') ? <text className="td-tick" x={plot.left + 12.5 * band} y={foot + 20} textAnchor="middle">{model.restWord}</text> : null}
      </svg>
      <PointReader id={id} width={width} label={`${model.name}. ${model.keys}`} targets={model.bars.map((bar) => ({ key: bar.key, x: x(bar) + wide(bar) / 2, y: plot.y(bar.value), announcement: bar.announcement }))} />
    </ChartFigure>
  );
}
