import { Children, Fragment, isValidElement, type ReactElement, type ReactNode } from 'react';

/**
 * Stands in for Recharts where thousands of drawings are made at once (the frozen twins of public charts): the parts that the charts of public pages use, drawn at once and without a
 * DOM, a hundredth of the work. The build puts it in the place of the package; a test holds every drawing against that of Recharts itself.
 */
interface Scales {
  readonly x: (value: number) => number;
  readonly y: (value: number) => number;
  readonly xKey: string;
  readonly rows: readonly Readonly<Record<string, unknown>>[];
}

interface AxisProps {
  readonly domain: readonly [number, number];
  readonly dataKey?: string;
}

interface SeriesProps {
  /** Always 0: drawn in the order written. */
  readonly zIndex?: 0;
  readonly dataKey: string;
  readonly className?: string;
  readonly stroke?: string;
  readonly strokeWidth?: number;
  readonly strokeDasharray?: string;
  readonly strokeLinecap?: 'butt' | 'round';
  readonly strokeLinejoin?: 'round';
  readonly fill?: string;
  readonly fillOpacity?: number;
  readonly connectNulls?: boolean;
  /** Never: dots are drawn with the labels. */
  readonly dot?: false;
}

interface BoxProps extends Omit<SeriesProps, 'dataKey'> {
  readonly x1: number;
  readonly x2: number;
  readonly y1: number;
  readonly y2: number;
}

type Part<Props> = (props: Props) => ReactElement | null;

// Only what they are and their props count: the surface draws them.
const part = (): null => null;
export const XAxis: Part<AxisProps> = () => part();
export const YAxis: Part<AxisProps> = () => part();
export const Area: Part<SeriesProps> = () => part();
export const Line: Part<SeriesProps> = () => part();
export const ReferenceArea: Part<BoxProps> = () => part();

/** The surface: children in the order written, at the scales of the two axes. */
export function ComposedChart({ width, height, margin, data, role, title, desc, children }: { readonly width: number; readonly height: number; readonly margin: { readonly top: number; readonly right: number; readonly bottom: number; readonly left: number }; readonly data: Scales['rows']; readonly role: string; readonly title: string; readonly desc: string; readonly children: ReactNode }): ReactElement {
  const parts = Children.toArray(children).filter((child) => isValidElement(child));
  const axis = (type: unknown): AxisProps => {
    const found = parts.find((part) => part.type === type);
    const props: unknown = found?.props;
    if (!isAxis(props)) throw new Error('a chart has two axes with numbers as their ends');
    return props;
  };
  const across = axis(XAxis);
  const up = axis(YAxis);
  const inner = { width: width - margin.left - margin.right, height: height - margin.top - margin.bottom };
  const scales: Scales = {
    x: scale(across.domain, [margin.left, margin.left + inner.width]),
    y: scale(up.domain, [margin.top + inner.height, margin.top]),
    xKey: across.dataKey ?? '',
    rows: data,
  };
  return (
    <svg role={role} width={width} height={height}>
      <title>{title}</title>
      <desc>{desc}</desc>
      {parts.map((part) => <Fragment key={part.key}>{drawPart(part, scales)}</Fragment>)}
    </svg>
  );
}

/** In the order of operations of Recharts' own scales, so that halves of a tenth round alike. */
function scale([from, to]: readonly [number, number], [start, end]: readonly [number, number]): (value: number) => number {
  return (value) => {
    const share = (value - from) / (to - from);
    return start * (1 - share) + end * share;
  };
}

function isAxis(props: unknown): props is AxisProps {
  return typeof props === 'object' && props !== null && 'domain' in props && Array.isArray(props.domain);
}

function isSeries(props: unknown): props is SeriesProps {
  return typeof props === 'object' && props !== null && 'dataKey' in props && typeof props.dataKey === 'string';
}

function isBox(props: unknown): props is BoxProps {
  return typeof props === 'object' && props !== null && 'x1' in props && 'y2' in props;
}

function drawPart(part: ReactElement, scales: Scales): ReactElement | null {
  const { props }: { readonly props: unknown } = part;
  if (part.type === Line && isSeries(props)) return drawLine(props, scales);
  if (part.type === Area && isSeries(props)) return drawArea(props, scales);
  if (part.type === ReferenceArea && isBox(props)) return drawBox(props, scales);
  return part.type === XAxis || part.type === YAxis ? null : part;
}

function drawLine({ dataKey, connectNulls, className, stroke, strokeWidth, strokeDasharray, strokeLinecap, strokeLinejoin }: SeriesProps, { x, y, xKey, rows }: Scales): ReactElement {
  const points = rows.map((row) => {
    const [at, value] = [row[xKey], row[dataKey]];
    return typeof at === 'number' && typeof value === 'number' ? { x: x(at), y: y(value) } : undefined;
  });
  return (
    <g className={className}>
      <path stroke={stroke} strokeWidth={strokeWidth} strokeDasharray={strokeDasharray} strokeLinecap={strokeLinecap} strokeLinejoin={strokeLinejoin} fill="none" d={linePath(connectNulls === true ? points.filter((point) => point !== undefined) : points)} />
    </g>
  );
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** A missing point ends a stretch; a stretch of one point is closed, so that round ends show. */
function linePath(points: readonly (Point | undefined)[]): string | undefined {
  const stretches: Point[][] = [];
  let isOpen = false;
  for (const point of points) {
    if (point !== undefined && isOpen) stretches.at(-1)?.push(point);
    else if (point !== undefined) stretches.push([point]);
    isOpen = point !== undefined;
  }
  const path = stretches.map((stretch) => `M${stretch.map((point) => `${point.x},${point.y}`).join('L')}${stretch.length === 1 ? 'Z' : ''}`).join('');
  return path === '' ? undefined : path;
}

function drawArea({ dataKey, className, stroke, fill, fillOpacity }: SeriesProps, { x, y, xKey, rows }: Scales): ReactElement {
  const points = rows.flatMap((row) => {
    const [at, value] = [row[xKey], row[dataKey]];
    const [low, high]: readonly unknown[] = Array.isArray(value) ? value : [];
    return typeof at === 'number' && typeof low === 'number' && typeof high === 'number' ? [{ x: x(at), low: y(low), high: y(high) }] : [];
  });
  const corners = [...points.map((point) => `${point.x},${point.high}`), ...points.toReversed().map((point) => `${point.x},${point.low}`)];
  return <g className={className}><path stroke={stroke} fill={fill} fillOpacity={fillOpacity} {...(corners.length === 0 ? {} : { d: `M${corners.join('L')}Z` })} /></g>;
}

function drawBox({ x1, x2, y1, y2, className, stroke, strokeWidth, strokeDasharray, fill, fillOpacity }: BoxProps, { x, y }: Scales): ReactElement {
  const left = Math.min(x(x1), x(x2));
  const top = Math.min(y(y1), y(y2));
  const wide = Math.abs(x(x2) - x(x1));
  const high = Math.abs(y(y2) - y(y1));
  return <g className={className}><path fill={fill ?? '#ccc'} fillOpacity={fillOpacity} stroke={stroke ?? 'none'} strokeWidth={strokeWidth} strokeDasharray={strokeDasharray} d={`M ${left},${top} h ${wide} v ${high} h ${-wide} Z`} /></g>;
}
