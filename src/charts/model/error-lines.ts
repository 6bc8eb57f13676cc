import type { AccuracyScore } from '../../domain/assessment/accuracy-score.ts';
import { formatPercent } from '../../i18n/format-percent.ts';
import type { Language } from '../../i18n/language.ts';
import { accuracyMessages } from '../../i18n/messages/accuracy-messages.ts';
import type { ChartName } from '../a11y/chart-name.ts';
import type { Described } from '../a11y/described.ts';
import { monthTicks } from './month-ticks.ts';
import { type NiceAxis, niceAxis } from './nice-axis.ts';

/** Mean error by the month of the statement: the projection's and the even pace's. Values are ratios. */
export interface ErrorLinesModel extends Described {
  readonly kind: 'error-lines';
  readonly months: readonly string[];
  readonly axis: NiceAxis;
  readonly axisTexts: readonly string[];
  readonly method: { readonly label: string; readonly points: readonly { readonly month: number; readonly value: number }[] };
  readonly even: { readonly label: string; readonly points: readonly { readonly month: number; readonly value: number }[] };
}

/** Lines of the mean error over months 1…11; nothing where no projection has been scored. */
export function buildErrorLines(name: ChartName, score: AccuracyScore, language: Language): ErrorLinesModel | undefined {
  const words = accuracyMessages[language];
  const months = monthTicks(language);
  const scored = score.byMonth.map((month, index) => ({ month: index + 1, ...month })).filter(({ count }) => count > 0);
  if (scored.length === 0) return undefined;
  const axis = niceAxis(Math.max(...scored.flatMap(({ method, even }) => [method, even])), 0, 4);
  const percent = (value: number): string => formatPercent(value, 1, language);
  return {
    kind: 'error-lines',
    name,
    summary: words.errorSummary(percent(score.all.method), percent(score.all.even), score.all.count),
    table: {
      caption: words.errorTitle,
      columns: [words.methodError, words.evenError, words.projections],
      rows: scored.map(({ month, method, even, count }) => ({ header: months[month - 1] ?? '', cells: [{ text: percent(method) }, { text: percent(even) }, { text: String(count) }] })),
    },
    months,
    axis,
    axisTexts: axis.ticks.map((tick) => formatPercent(tick, 0, language)),
    method: { label: words.methodLine, points: scored.map(({ month, method }) => ({ month, value: method })) },
    even: { label: words.evenLine, points: scored.map(({ month, even }) => ({ month, value: even })) },
  };
}
