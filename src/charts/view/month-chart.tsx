import type { ReactElement } from 'react';
import { ComposedChart, Line, ReferenceArea, XAxis, YAxis } from 'recharts';
import type { MonthlyChartModel } from '../model/monthly-chart.ts';
import type { MonthlyLevelModel } from '../model/monthly-level.ts';
import { textWidth } from '../model/text-width.ts';
import type { YearOnYearModel } from '../model/year-on-year-chart.ts';
import { ChartFigure } from './chart-figure.tsx';
import { MonthAxes, MonthBlocks, barClass } from './month-blocks.tsx';
import { plotOf } from './plot.ts';
import { PointReader } from './point-reader.tsx';

const picture = { role: 'img' } as const;

/**
 * Draws a chart of months in bands (level, monthly or year on year) at a numeric size in px. `id` must be unique on the page;
 * `onSelect` hears the key of a chosen bar ("2024-05/month").
 */
export function MonthChart({ id, model, width, height, onSelect }: { readonly id: string; readonly model: MonthlyLevelModel | MonthlyChartModel | YearOnYearModel; readonly width: number; readonly height: number; readonly onSelect?: (key: string) => void }): ReactElement {
  const level = model.kind === 'monthly-level';
  const isGrowth = model.kind === 'year-on-year';
  const axisRoom = level ? 1 : Math.ceil(Math.max(...model.axisTexts.map((text) => textWidth(text, 12)))) + 12;
  const margin = { top: level ? 44 : 40, right: level ? 1 : 4, bottom: level ? 30 : model.kind === 'monthly' ? 52 : 30, left: axisRoom };
  const axis = level ? { ...model.axis, max: Math.max(model.highest, 1e-9) } : model.axis;
  const plot = plotOf(width, height, margin, axis);
  const inset = level ? 0.06 : 0.14;
  const needed = isGrowth ? undefined : model.needed;
  const mean = level ? model.mean : undefined;
  const toDate = isGrowth ? model.toDate : [];
  const rows = Array.from({ length: 12 }, (_, index) => {
    const point = toDate.find((candidate) => candidate.month === index + 1);
    return { at: index + 0.5, ...(point === undefined ? {} : { toDate: point.value }) };
  });
  const targets = [...model.bars, ...toDate].map((point) => ({ key: point.key, x: plot.x(point.month - 0.5), y: plot.y(point.value), announcement: point.announcement }));
  return (
    <ChartFigure id={id} model={model} width={width} height={height}>
      <ComposedChart id={id} width={width} height={height} margin={margin} data={rows} accessibilityLayer={false} {...picture} title={model.name} desc={model.summary}>
        <XAxis dataKey="at" type="number" domain={[0, 12]} hide height={0} allowDataOverflow />
        <YAxis type="number" domain={[axis.min, axis.max]} hide width={0} allowDataOverflow />
        <MonthAxes model={{ ...model, axis }} plot={plot} />
        {mean === undefined ? null : <ReferenceArea zIndex={0} className="td-mean" x1={mean.from - 1} x2={mean.to - 0.06} y1={0} y2={mean.value} fill="var(--proj-band)" fillOpacity={1} ifOverflow="visible" />}
        {needed === undefined ? null : <ReferenceArea zIndex={0} className="td-needed" x1={needed.from - 1 + 0.04} x2={12} y1={0} y2={needed.value} fill="none" fillOpacity={1} stroke="var(--need)" strokeWidth={1.5} strokeDasharray="4 3" ifOverflow="visible" />}
        {model.bars.map((bar) => <ReferenceArea zIndex={0} key={bar.key} className={barClass(bar, model.latestMonth, isGrowth)} x1={bar.month - 1 + inset} x2={bar.month - inset} y1={0} y2={bar.value} fillOpacity={1} ifOverflow="visible" />)}
        {toDate.length === 0 ? null : <Line zIndex={0} id={`${id}-to-date`} dataKey="toDate" type="linear" isAnimationActive={false} dot={false} activeDot={false} connectNulls={false} className="td-todate" stroke="var(--ink)" strokeWidth={2} />}
        <MonthBlocks model={model} plot={plot} width={width} />
      </ComposedChart>
      <PointReader id={id} width={width} label={`${model.name}. ${model.keys}`} targets={targets} {...(onSelect === undefined ? {} : { onSelect })} />
    </ChartFigure>
  );
}
