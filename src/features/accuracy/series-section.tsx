import type { ReactElement } from 'react';
import { type AccuracyScore, scoreReplay } from '../../domain/assessment/accuracy-score.ts';
import type { Catalog } from '../../domain/figure/catalog.ts';
import { formatPercent } from '../../i18n/format-percent.ts';
import type { Language } from '../../i18n/language.ts';
import { accuracyMessages } from '../../i18n/messages/accuracy-messages.ts';
import { indicatorName, type LedgerSeries, unitName } from './series-name.ts';
import { tallyText } from './tally-text.ts';

/** One row a series, those of one indicator together and, where there are several, all of them as one. */
export function SeriesSection({ series, catalog, language, others }: { readonly series: readonly (LedgerSeries & { readonly score: AccuracyScore })[]; readonly catalog: Catalog; readonly language: Language; readonly others: number }): ReactElement {
  const words = accuracyMessages[language];
  const indicators = [...new Set(series.map(({ indicatorId }) => indicatorId))];
  return (
    <section className="section" aria-labelledby="series-title">
      <h2 id="series-title">{words.seriesTitle}</h2>
      {/* The region scrolls sideways on a phone, so the keyboard must reach it. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a scrollable region must take the focus */}
      <section className="table-scroll" aria-label={words.seriesCaption} tabIndex={0}>
        <table className="data-table">
          <caption className="td-hidden">{words.seriesCaption}</caption>
          <thead><tr><th scope="col">{words.series}</th><th scope="col">{words.projections}</th><th scope="col">{words.methodError}</th><th scope="col">{words.evenError}</th><th scope="col">{words.inside80}</th><th scope="col">{words.inside95}</th><th scope="col">{words.alarmTitle}</th><th scope="col">{words.alarmTitle}, {words.evenLine}</th></tr></thead>
          {indicators.map((id) => {
            const own = series.filter(({ indicatorId }) => indicatorId === id);
            return (
              <tbody key={id}>
                <tr><th scope="rowgroup" colSpan={8} className="accuracy-group">{indicatorName(id, catalog, language)}</th></tr>
                {own.map(({ key, unitId, score }) => <Row key={key} name={unitName(unitId, catalog, language)} score={score} language={language} />)}
                {own.length < 2 ? null : <Row name={words.all} score={scoreReplay(own.flatMap(({ rows }) => rows))} language={language} isTotal />}
              </tbody>
            );
          })}
        </table>
      </section>
      {others === 0 ? null : <p className="quiet">{words.others(others)}</p>}
    </section>
  );
}

function Row({ name, score, language, isTotal = false }: { readonly name: string; readonly score: AccuracyScore; readonly language: Language; readonly isTotal?: boolean }): ReactElement {
  const { all, falseAlarms } = score;
  const percent = (value: number): string => (all.count === 0 ? accuracyMessages[language].none : formatPercent(value, 1, language));
  return (
    <tr className={isTotal ? 'accuracy-total' : undefined}>
      <th scope="row">{name}</th><td>{all.count}</td><td>{percent(all.method)}</td><td>{percent(all.even)}</td><td>{tallyText(all.inside80, language)}</td><td>{tallyText(all.inside95, language)}</td><td>{tallyText(falseAlarms.rule, language)}</td><td>{tallyText(falseAlarms.even, language)}</td>
    </tr>
  );
}
