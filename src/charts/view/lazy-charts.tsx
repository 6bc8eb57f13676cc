import type { ComponentProps, ReactElement } from 'react';
import { chartModule } from './chart-module.ts';
import type { CumulativeChart } from './cumulative-chart.tsx';
import type { MonthChart } from './month-chart.tsx';
import { PaintedChart } from './painted-chart.tsx';

// Recharts is most of the script of a page; it comes after the first text, in chunks of its own.
const cumulative = chartModule(async () => (await import('./cumulative-chart.tsx')).CumulativeChart);
const months = chartModule(async () => (await import('./month-chart.tsx')).MonthChart);

/** The cumulative chart, loaded when first drawn; until then it is what the page was written with. */
export function LazyCumulativeChart(props: ComponentProps<typeof CumulativeChart>): ReactElement {
  return <PaintedChart module={cumulative} props={props} />;
}

/** The charts of months, loaded when first drawn; until then they are what the page was written with. */
export function LazyMonthChart(props: ComponentProps<typeof MonthChart>): ReactElement {
  return <PaintedChart module={months} props={props} />;
}
