import type { ReactElement } from 'react';
import { scoreReplay } from '../../domain/assessment/accuracy-score.ts';
import type { ReplayRow } from '../../domain/assessment/replay-row.ts';
import type { Catalog } from '../../domain/figure/catalog.ts';
import { statusOutcomes } from '../../domain/pace/status-outcome.ts';
import type { Language } from '../../i18n/language.ts';
import { accuracyMessages } from '../../i18n/messages/accuracy-messages.ts';
import { statusName } from '../../i18n/sentences/status-label.ts';
import { indicatorName } from './series-name.ts';
import { tallyText } from './tally-text.ts';

/** Statuses given and how often the plan was then reached, for each indicator that has any. */
export function StatusSection({ rows, catalog, language }: { readonly rows: readonly ReplayRow[]; readonly catalog: Catalog; readonly language: Language }): ReactElement {
  const words = accuracyMessages[language];
  const tables = [...new Set(rows.map(({ indicatorId }) => indicatorId))]
    .map((id) => ({ id, indicator: catalog.indicators.find((candidate) => candidate.id === id), statuses: scoreReplay(rows.filter(({ indicatorId }) => indicatorId === id)).statuses.filter(({ all }) => all.count > 0) }))
    .filter(({ statuses }) => statuses.length > 0);
  return (
    <>
      {tables.map(({ id, indicator, statuses }) => (
        <section key={id} className="section" aria-labelledby={`status-${id}`}>
          <h2 id={`status-${id}`}>{words.statusTitle(indicatorName(id, catalog, language))}</h2>
          {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a scrollable region must take the focus */}
          <section className="table-scroll" aria-label={words.statusCaption} tabIndex={0}>
            <table className="data-table">
              <caption className="td-hidden">{words.statusCaption}</caption>
              <thead><tr><th scope="col">{words.status}</th>{statusOutcomes.months.map(([from, to]) => <th key={from} scope="col">{words.months(from, to)}</th>)}</tr></thead>
              <tbody>{statuses.map(({ name, byMonths }) => <tr key={name}><th scope="row">{statusName(name, language)}</th>{byMonths.map((tally, index) => <td key={statusOutcomes.months[index]?.[0]}>{tallyText(tally, language)}</td>)}</tr>)}</tbody>
            </table>
          </section>
          {indicator?.planIsCeiling === true ? <p className="quiet">{words.ceilingNote}</p> : null}
        </section>
      ))}
    </>
  );
}
