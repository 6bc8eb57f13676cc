import { type GrowthBasis, planKinds } from '../../../domain/figure/measure.ts';
import { yearOf } from '../../../domain/period/year-of.ts';
import type { Lookup, Observation } from '../../../domain/reconcile/observation.ts';
import type { Quantity } from '../../../domain/reconcile/quantity.ts';
import type { Series } from '../../../domain/reconcile/series.ts';
import { formatDate } from '../../../i18n/format-date.ts';
import { formatPeriod } from '../../../i18n/format-period.ts';
import type { Language } from '../../../i18n/language.ts';
import { localize } from '../../../i18n/localize.ts';
import { chartMessages } from '../../../i18n/messages/chart-messages.ts';
import { exportMessages } from '../../../i18n/messages/export-messages.ts';
import { observationTableMessages } from '../../../i18n/messages/observation-table-messages.ts';
import { quantityTitle } from '../../../i18n/quantity-title.ts';
import type { TableRow } from './table-row.ts';

/** A column of the table: a number with its origin, or a text, `long` if it may be longer than the column. `width` in rem. */
export type TableColumn = { readonly id: string; readonly title: string; readonly width: number; readonly usual: boolean } & (
  | { readonly kind: 'number'; readonly lookup: (row: TableRow) => Lookup; /** What it is the growth of, on a year before. */ readonly growth?: GrowthBasis }
  | { readonly kind: 'text'; readonly long: boolean; readonly text: (row: TableRow) => string; readonly order: (row: TableRow) => string | number }
);

/** Rem a letter takes at most on average. */
const letterWidth = 0.45;

/** The columns for these series, the period first. A number column is there if any period has such a number; `usual` ones are shown unless the reader chooses. */
export function tableColumns(series: readonly Series[], language: Language): readonly TableColumn[] {
  const words = observationTableMessages[language];
  const text = (id: keyof typeof words.columns, width: number, usual: boolean, of: (row: TableRow) => string, order: (row: TableRow) => string | number = of): TableColumn => ({ id, title: words.columns[id], width, usual, kind: 'text', long: id === 'source', text: of, order });
  const number = (id: string, quantity: Quantity, usual: boolean): readonly TableColumn[] =>
    series.some((each) => each.periods.some((period) => each.lookup(quantity, period).known)) ? [{ id, title: quantityTitle(quantity, language), width: quantity.kind === 'annual-plan' || quantity.kind === 'implied-base' ? 11 : 10, usual, kind: 'number', lookup: (row) => row.series.lookup(quantity, row.period), ...(quantity.kind === 'year-on-year' ? { growth: quantity.basis } : {}) }] : [];
  const known = new Set(series.flatMap((each) => [...new Set(each.periods.map(yearOf))].flatMap((year) => each.planKinds(year))));
  const plans = planKinds.filter((plan) => known.has(plan));
  return [
    text('period', 8, true, (row) => formatPeriod(row.period, 'full', language), (row) => row.period),
    ...(series.length > 1 ? [text('indicator', Math.max(9, ...series.map((each) => letterWidth * localize(each.indicator.shortName, language).length + 2)), true, (row) => localize(row.series.indicator.shortName, language))] : []),
    ...number('month', { kind: 'month' }, true),
    ...number('year-to-date', { kind: 'year-to-date' }, true),
    ...plans.flatMap((plan) => [...number(`share-${plan}`, { kind: 'plan-achievement', plan }, true), ...number(`plan-${plan}`, { kind: 'annual-plan', plan }, false)]),
    ...number('growth-month', { kind: 'year-on-year', basis: 'month' }, true),
    ...number('growth-year-to-date', { kind: 'year-on-year', basis: 'year-to-date' }, true),
    ...number('month-on-month', { kind: 'month-on-month' }, false),
    ...number('base-month', { kind: 'implied-base', basis: 'month' }, false),
    ...number('base-year-to-date', { kind: 'implied-base', basis: 'year-to-date' }, false),
    text('status', 7, true, (row) => statusText(row, language)),
    text('published', 7.5, true, (row) => { const day = main(row)?.report.publishedOn; return day === undefined ? (main(row) === undefined ? '' : exportMessages[language].noDate) : formatDate(day, language); }, (row) => main(row)?.report.publishedOn ?? ''),
    text('revisions', 8, false, (row) => String(main(row)?.revisions.length ?? 0), (row) => main(row)?.revisions.length ?? 0),
    text('source', 26, false, (row) => main(row)?.report.title ?? ''),
  ];
}

/** The number that a row is mainly about: its year to date, else its month, else its growth. */
function main({ series, period }: TableRow): Observation | undefined {
  const quantities: readonly Quantity[] = [{ kind: 'year-to-date' }, { kind: 'month' }, { kind: 'year-on-year', basis: 'year-to-date' }, { kind: 'year-on-year', basis: 'month' }];
  for (const quantity of quantities) {
    const found = series.lookup(quantity, period);
    if (found.known) return found.observation;
  }
  return undefined;
}

/** A row of which no report prints an amount has no status of its own. */
function statusText(row: TableRow, language: Language): string {
  const amounts = (['month', 'year-to-date'] as const).flatMap((kind) => { const found = row.series.lookup({ kind }, row.period); return found.known ? [found.observation] : []; });
  if (amounts.length > 0 && amounts.every(({ vintages }) => vintages.every(({ origin }) => origin.kind === 'derived'))) return chartMessages[language].marks.derived;
  const observation = main(row);
  return observation === undefined ? '' : exportMessages[language].statuses[observation.status];
}
