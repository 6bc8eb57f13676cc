import { createElement, type ReactElement, use, useSyncExternalStore } from 'react';
import type { Described } from '../a11y/described.ts';
import type { ChartModule } from './chart-module.ts';
import { ChartBoxContext, ChartPainter } from './chart-painter.ts';

interface ChartProps {
  readonly id: string;
  readonly model: Described & { readonly empty?: string };
  readonly width: number;
  readonly height: number;
}

/**
 * A chart whose script comes later. A page that was written at build holds its picture, which stays untouched until the component can take its place at
 * the same size; elsewhere an empty plot waits.
 */
export function PaintedChart<P extends ChartProps>({ module, props }: { readonly module: ChartModule<P>; readonly props: P }): ReactElement {
  const paint = use(ChartPainter);
  const box = use(ChartBoxContext);
  const loaded = useSyncExternalStore(module.subscribe, module.component, notYet);
  if (loaded !== undefined) return createElement(loaded, props);
  if (props.model.empty !== undefined) return <p className="td-empty" style={{ height: '100%' }}>{props.model.empty}</p>;
  const painted = paint === undefined || box === undefined ? '' : paint({ box, draw: async () => {
    const component = await module.load();
    return (size) => createElement(component, { ...props, ...size });
  } });
  // Another model is another picture: the written one must not stand for it. What the server wrote is not known here, and is right as it is.
  return <div key={props.model.summary} className="td-painted" suppressHydrationWarning dangerouslySetInnerHTML={{ __html: painted }} />;
}

function notYet(): undefined {
  return undefined;
}
