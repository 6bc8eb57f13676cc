import { periodOf } from '../domain/period/period-of.ts';
import { yearOf } from '../domain/period/year-of.ts';
import type { Cell, Quantity } from '../domain/reconcile/quantity.ts';
import type { Series } from '../domain/reconcile/series.ts';

/** Every cell in which a series can have a number: by period, in a fixed order of quantities; then its plans, at December of their year. */
export function cellsOf(series: Series): readonly Cell[] {
  const years = [...new Set(series.periods.map(yearOf))].map((year) => ({ year, plans: series.planKinds(year) }));
  const plansOf = new Map(years.map(({ year, plans }) => [year, plans]));
  const cells = series.periods.flatMap((period) => quantitiesOf(plansOf.get(yearOf(period)) ?? []).map((quantity) => ({ quantity, period })));
  return [...cells, ...years.flatMap(({ year, plans }) => plans.map((plan): Cell => ({ quantity: { kind: 'annual-plan', plan }, period: periodOf(year, 12) })))];
}

function quantitiesOf(plans: ReturnType<Series['planKinds']>): readonly Quantity[] {
  return [
    { kind: 'month' },
    { kind: 'year-to-date' },
    ...plans.map((plan): Quantity => ({ kind: 'plan-achievement', plan })),
    { kind: 'year-on-year', basis: 'month' },
    { kind: 'year-on-year', basis: 'year-to-date' },
    { kind: 'implied-base', basis: 'month' },
    { kind: 'implied-base', basis: 'year-to-date' },
    { kind: 'month-on-month' },
  ];
}
