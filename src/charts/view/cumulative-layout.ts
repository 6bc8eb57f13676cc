import type { CumulativeChartModel, EndLabel } from '../model/cumulative-chart.ts';
import { pushApart } from '../model/push-apart.ts';
import { textWidth } from '../model/text-width.ts';
import { valueAt } from '../model/value-at.ts';
import { type Plot, plotOf } from './plot.ts';

/** An end label with its place: `y` is the centre, `from` the line's end; px. */
export interface PlacedLabel {
  readonly label: EndLabel;
  readonly value: string;
  readonly aside: string;
  readonly y: number;
  readonly from: number;
}

/** Where everything of a cumulative chart stands, px. */
export interface CumulativeLayout {
  readonly plot: Plot;
  readonly margin: { readonly top: number; readonly right: number; readonly bottom: number; readonly left: number };
  readonly twoLine: boolean;
  readonly brief: boolean;
  readonly fontSize: number;
  readonly labels: readonly PlacedLabel[];
  /** The words at the latest point: right edge and first baseline; `above` the lines or below them. */
  readonly latest?: { readonly x: number; readonly y: number; readonly lines: readonly string[]; readonly above: boolean; readonly anchor: 'start' | 'end'; readonly wide: number };
}

/**
 * Lays out a cumulative chart: room for the end labels, labels pushed apart by at least 17 px, and the words of the latest point on whichever side is free.
 * @example cumulativeLayout(model, 376, 240).twoLine // false
 */
export function cumulativeLayout(model: CumulativeChartModel, width: number, height: number): CumulativeLayout {
  const twoLine = width < 340;
  const brief = width < 480;
  const fontSize = width < 600 ? 12 : 13;
  const texts = model.endLabels.map((label) => {
    const wide = width >= 600;
    const long = wide && label.value.length < 18;
    return { label, value: long ? label.value : label.shortValue, aside: wide ? (label.aside ?? '') : '' };
  });
  const widthOf = ({ label, value, aside }: (typeof texts)[number]): number => twoLine ? Math.max(textWidth(label.name, fontSize), textWidth(value, fontSize) * 1.06) : textWidth(`${label.name} `, fontSize) + textWidth(value, fontSize) * 1.06 + textWidth(aside === '' ? '' : ` ${aside}`, fontSize);
  const right = texts.length === 0 ? 16 : Math.ceil(Math.max(...texts.map(widthOf))) + 14;
  const margin = { top: 30, right, bottom: model.tet.length > 0 ? 50 : 30, left: 1 };
  const plot = plotOf(width, height, margin, model.axis);
  const lineHeight = twoLine ? 33 : 18;
  const placed = pushApart(texts.map(({ label }) => ({ key: label.role, y: plot.y(label.at), height: lineHeight })), 4, plot.top + plot.height);
  const labels = texts.map((text) => ({ ...text, from: plot.y(text.label.at), y: placed.get(text.label.role) ?? plot.y(text.label.at) }));
  const latest = placeLatest(model, plot, brief, width);
  return { plot, margin, twoLine, brief, fontSize, labels, ...(latest === undefined ? {} : { latest }) };
}

function placeLatest(model: CumulativeChartModel, plot: Plot, brief: boolean, width: number): CumulativeLayout['latest'] {
  if (model.latest === undefined) return undefined;
  const { point } = model.latest;
  const lines = brief ? [model.latest.short, ...(model.gap === undefined || width < 340 ? [] : [model.gap.brief])] : [model.latest.sentence, ...(model.gap === undefined ? [] : [model.gap.sentence])];
  const wide = Math.max(...lines.map((line) => textWidth(line, 13))) * 1.06;
  const block = lines.length * 18;
  const axisRoom = Math.max(...model.axisTexts.map((text) => textWidth(text, 12))) + 10;
  const x = Math.max(plot.x(point.month) + (brief ? 4 : -8), plot.left + axisRoom + wide);
  const atMonth = ((x - plot.left) / plot.width) * 12;
  const polylines = [model.plan?.corners, model.evenPath?.corners, ...model.stretches.map((stretch) => stretch.corners), ...(model.prior?.stretches ?? []).map((stretch) => stretch.corners), model.projection === undefined ? undefined : [model.projection.from, { month: 12, value: model.projection.high }]];
  const heights = polylines.flatMap((corners) => {
    const value = corners === undefined ? undefined : valueAt(corners, Math.min(12, atMonth));
    return value === undefined ? [] : [plot.y(value)];
  });
  const roof = Math.min(plot.y(point.value), ...heights);
  const y = roof - 20 - block + 18;
  if (y - 14 >= 18) return { x, y, lines, above: true, anchor: 'end', wide };
  // No room above: right of the point where the year is young, else below every line that passes over the words.
  if (plot.x(point.month) + 12 + wide < plot.left + plot.width && model.prior === undefined && model.gap?.short !== true) return { x: plot.x(point.month) + 12, y: plot.y(point.value) + 5, lines, above: false, anchor: 'start', wide };
  // A sentence longer than the way from the axis to the point would leave the chart.
  if (!brief && plot.x(point.month) - 8 - wide < plot.left) return placeLatest(model, plot, true, width);
  const leftMonth = Math.max(0, ((plot.x(point.month) - 8 - wide - plot.left) / plot.width) * 12);
  const floor = polylines.flatMap((corners) => (corners === undefined ? [] : valueAt(corners, leftMonth) ?? [])).map((value) => plot.y(value));
  return { x: plot.x(point.month) - 8, y: Math.min(plot.top + plot.height - block + 8, Math.max(plot.y(point.value), ...floor) + 24), lines, above: false, anchor: 'end', wide };
}
