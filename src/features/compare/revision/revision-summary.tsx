import type { ReactElement } from 'react';
import { typicalRevision } from '../../../domain/comparison/typical-revision.ts';
import type { AmountKind } from '../../../domain/comparison/vintage-steps.ts';
import type { Period } from '../../../domain/period/period.ts';
import type { Series } from '../../../domain/reconcile/series.ts';
import { formatNumber } from '../../../i18n/format-number.ts';
import { formatPercent } from '../../../i18n/format-percent.ts';
import { formatPeriod } from '../../../i18n/format-period.ts';
import type { Language } from '../../../i18n/language.ts';
import { localize } from '../../../i18n/localize.ts';
import { revisionChange, revisionSize } from '../../../i18n/revision-change.ts';
import { revisionMessages } from '../../../i18n/messages/revision-messages.ts';

const kinds: readonly AmountKind[] = ['month', 'year-to-date'];

/** How much the figures of each series usually change after their first print. */
export function RevisionSummary({ series, language, onShow }: { readonly series: readonly Series[]; readonly language: Language; readonly onShow: (indicatorId: string, kind: AmountKind, period: Period) => void }): ReactElement {
  const words = revisionMessages[language];
  const count = (value: number): string => formatNumber(value, 0, language);
  const lines = series.flatMap((each) => kinds.map((kind) => ({ each, kind, typical: typicalRevision(each, kind) }))).filter(({ typical, each, kind }) => typical.spokenOfAgain > 0 || each.periods.some((period) => each.lookup({ kind }, period).known));
  return (
    // The region scrolls sideways on a phone, so the keyboard must reach it.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a scrollable region must take the focus
    <section className="table-scroll" aria-label={words.summaryTitle} tabIndex={0}>
      <table className="data-table revision-table">
        <caption className="td-hidden">{words.summaryTitle}</caption>
        <thead><tr>{(['figure', 'spokenOfAgain', 'revised', 'typical', 'directions', 'largest'] as const).map((column) => <th key={column} scope="col">{words.columns[column]}</th>)}</tr></thead>
        <tbody>
          {lines.map(({ each, kind, typical: { spokenOfAgain, revised, up, down, contradicted, medianSize, largest } }) => (
            <tr key={`${each.indicator.id}${kind}`}>
              <th scope="row">{localize(each.indicator.shortName, language)}, {words.kinds[kind]}</th>
              <td>{spokenOfAgain === 0 ? <span className="missing">{words.neverAgain}</span> : count(spokenOfAgain)}</td>
              <td>{spokenOfAgain === 0 ? '–' : revised === 0 ? words.noRevision : words.revisedOf(count(revised), formatPercent(revised / spokenOfAgain, 0, language))}{contradicted === 0 ? '' : `; ${words.contradicted(count(contradicted))}`}</td>
              <td>{medianSize === undefined ? '–' : `± ${revisionSize(medianSize, 2, language)}`}</td>
              <td>{revised === 0 ? '–' : words.directions(count(up), count(down))}</td>
              <td>{largest === undefined ? '–' : <button type="button" className="revision-link" aria-label={`${revisionChange(largest.relativeChange, 2, language)}, ${formatPeriod(largest.period, 'full', language)}. ${words.show(formatPeriod(largest.period, 'full', language))}`} onClick={() => onShow(each.indicator.id, kind, largest.period)}>{revisionChange(largest.relativeChange, 2, language)}, {formatPeriod(largest.period, 'full', language)}</button>}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
