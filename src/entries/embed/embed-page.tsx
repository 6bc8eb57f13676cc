import type { ReactElement } from 'react';
import { ChartTable } from '../../charts/view/chart-table.tsx';
import { yearOf } from '../../domain/period/year-of.ts';
import { amountText } from '../../i18n/amount-text.ts';
import { formatDate } from '../../i18n/format-date.ts';
import { formatPeriod } from '../../i18n/format-period.ts';
import type { Language } from '../../i18n/language.ts';
import { localize } from '../../i18n/localize.ts';
import { embedMessages } from '../../i18n/messages/embed-messages.ts';
import { quantityName } from '../../i18n/quantity-name.ts';
import { formatChange } from '../../i18n/format-change.ts';
import { formatPercent } from '../../i18n/format-percent.ts';
import type { Statement } from '../../domain/reconcile/observation.ts';
import type { EmbedContent } from './embed-content.ts';

/** The page of a public chart: finding, chart at each width, numbers, table, source. Every word is text; only the drawings are markup, the product's own. */
export function EmbedPage({ content, drawings }: { readonly content: EmbedContent; readonly drawings: readonly string[] }): ReactElement {
  const { language, finding, subtitle, view, sample, drawing, chart, numbers, source } = content;
  const words = embedMessages[language];
  return (
    <div id="light">
      <div id="dark">
        <main>
          <h1>{finding}</h1>
          <p className="s">{subtitle}</p>
          {sample ? <p className="m">{words.sample}</p> : null}
          <FrozenNote content={content} />
          {drawing.empty !== undefined || drawings.every((svg) => svg === '') ? <p className="q">{drawing.empty ?? words.nothing(localize(view.assessment.indicator.shortName, language), formatPeriod(view.assessment.period, 'full', language))}</p> : (
            <figure className={chart === 'gauge' ? 'td-chart dial' : 'td-chart'} dangerouslySetInnerHTML={{ __html: drawings.join('') }} />
          )}
          {numbers.length === 0 ? null : (
            <dl aria-label={words.figures}>
              {numbers.map(({ name, text, mark }) => <div key={name}><dt>{name}</dt><dd>{text}{mark === undefined ? null : <span className="o"> {mark}</span>}</dd></div>)}
            </dl>
          )}
          <details>
            <summary>{words.table}</summary>
            {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a scrollable region must take the focus */}
            <section className="t" aria-label={words.table} tabIndex={0}><ChartTable table={drawing.table} language={language} /></section>
          </details>
          <footer>
            {source === undefined ? null : <span>{words.source}: {source.href === undefined ? source.text : <a href={source.href} target="_blank" rel="noopener noreferrer nofollow">{source.text}</a>}</span>}
            <a href={content.pageHref} target="_blank" rel="noopener">{words.more}</a>
          </footer>
        </main>
      </div>
    </div>
  );
}

function FrozenNote({ content: { view, language, latestHref } }: { readonly content: EmbedContent }): ReactElement | null {
  const words = embedMessages[language];
  const { asOf, revised, assessment } = view;
  if (asOf === undefined) return null;
  const [first, ...others] = revised;
  return (
    <p className="r">
      {words.frozen(formatPeriod(assessment.period, 'full', language), formatDate(asOf, language))}
      {first === undefined ? null : ` ${words.revised(`${quantityName(first.cell.quantity, language)} ${first.cell.quantity.kind === 'annual-plan' ? yearOf(first.cell.period) : formatPeriod(first.cell.period, 'full', language)}`, valueOf(first.from), valueOf(first.to), formatDate(first.to.vintage, language))}`}
      {others.length === 0 ? null : ` ${words.revisedMore(others.length)}`}{' '}
      <a href={latestHref} target="_blank" rel="noopener">{words.latest}</a>
    </p>
  );

  function valueOf({ cell, value }: Statement): string {
    const { kind } = cell.quantity;
    if (kind === 'plan-achievement') return formatPercent(value, 1, language);
    return kind === 'year-on-year' || kind === 'month-on-month' ? formatChange(value, 1, language) : amountText(value, assessment.indicator, language);
  }
}

/** The page that stands at an address whose figures cannot be read: one sentence, and the way on. */
export function EmbedFaultPage({ title, sentence, pageHref, language }: { readonly title: string; readonly sentence: string; readonly pageHref: string; readonly language: Language }): ReactElement {
  return (
    <div id="light">
      <div id="dark">
        <main>
          <h1>{title}</h1>
          <p className="q">{sentence}</p>
          <footer><a href={pageHref} target="_blank" rel="noopener">{embedMessages[language].home}</a></footer>
        </main>
      </div>
    </div>
  );
}
