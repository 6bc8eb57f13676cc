import { lazy } from 'react';

// Recharts is most of the script of a page; it comes after the first text, in chunks of its own.

/** The cumulative chart, loaded when first drawn. */
export const LazyCumulativeChart = lazy(async () => ({ default: (await import('./cumulative-chart.tsx')).CumulativeChart }));

/** The charts of months, loaded when first drawn. */
export const LazyMonthChart = lazy(async () => ({ default: (await import('./month-chart.tsx')).MonthChart }));
