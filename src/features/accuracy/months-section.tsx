import type { ReactElement } from 'react';
import type { ReplayRow, SaidStatus } from '../../domain/assessment/replay-row.ts';
import type { Catalog } from '../../domain/figure/catalog.ts';
import type { Indicator } from '../../domain/figure/indicator.ts';
import { formatChange } from '../../i18n/format-change.ts';
import { formatDate } from '../../i18n/format-date.ts';
import { formatInterval } from '../../i18n/format-interval.ts';
import { formatNumber } from '../../i18n/format-number.ts';
import { formatPercent } from '../../i18n/format-percent.ts';
import { formatPeriod } from '../../i18n/format-period.ts';
import type { Language } from '../../i18n/language.ts';
import { accuracyMessages } from '../../i18n/messages/accuracy-messages.ts';
import { reasonText } from '../../i18n/reason-text.ts';
import { statusName } from '../../i18n/sentences/status-label.ts';
import { unitOfMeasureName } from '../../i18n/unit-of-measure-name.ts';
import { type LedgerSeries, seriesName } from './series-name.ts';

/** Every month of one series: what was said then and what came. */
export function MonthsSection({ series, chosen, catalog, language, onChoose }: { readonly series: readonly LedgerSeries[]; readonly chosen: LedgerSeries; readonly catalog: Catalog; readonly language: Language; readonly onChoose: (key: string) => void }): ReactElement {
  const words = accuracyMessages[language];
  const { columns } = words;
  const indicator = catalog.indicators.find(({ id }) => id === chosen.indicatorId);
  const name = seriesName(chosen, catalog, language);
  return (
    <section className="section" aria-labelledby="months-title">
      <h2 id="months-title">{words.monthsTitle}</h2>
      <div className="controls">
        <label className="select">
          <span>{words.choose}:</span>
          <select value={chosen.key} onChange={(event) => onChoose(event.target.value)}>
            {series.map((item) => <option key={item.key} value={item.key}>{seriesName(item, catalog, language)}</option>)}
          </select>
        </label>
        {indicator === undefined ? null : <span className="quiet">{unitOfMeasureName(indicator.unitOfMeasure, language)}</span>}
      </div>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a scrollable region must take the focus */}
      <section className="table-scroll" aria-label={words.monthsCaption(name)} tabIndex={0}>
        <table className="data-table accuracy-months">
          <caption className="td-hidden">{words.monthsCaption(name)}</caption>
          <thead><tr>{[columns.period, columns.asOf, columns.share, columns.pace, columns.status, columns.even, columns.projected, columns.came, columns.error, columns.needed, columns.growth, columns.reached].map((column) => <th key={column} scope="col">{column}</th>)}</tr></thead>
          <tbody>{chosen.rows.toReversed().map((row) => <Month key={row.period} row={row} indicator={indicator} language={language} />)}</tbody>
        </table>
      </section>
    </section>
  );
}

function Month({ row: { period, asOf, said, came }, indicator, language }: { readonly row: ReplayRow; readonly indicator: Indicator | undefined; readonly language: Language }): ReactElement {
  const words = accuracyMessages[language];
  const amount = (value: number): string => formatNumber(value, Math.abs(value) >= 1000 ? 0 : (indicator?.decimals ?? 0), language);
  const { low80, high80, projected, noProjection } = said;
  const { total, reached } = came;
  const hasInterval = low80 !== undefined && high80 !== undefined;
  const isInside = hasInterval && total !== undefined && total >= low80 && total <= high80;
  return (
    <tr>
      <th scope="row">{formatPeriod(period, 'full', language)}</th>
      <td>{formatDate(asOf, language)}</td>
      <td>{said.share === undefined ? '–' : formatPercent(said.share, 1, language)}</td>
      <td>{said.pace === undefined ? '–' : formatPercent(said.pace, 1, language)}</td>
      <td className="accuracy-word">{statusText(said.status, language)}</td>
      <td className="accuracy-word">{statusText(said.evenStatus, language)}</td>
      <td>{projected === undefined || !hasInterval ? <span className="missing">{noProjection === undefined ? '–' : reasonText(noProjection, language)}</span> : <>{amount(projected)} <span className="accuracy-aside">({formatInterval({ low: low80, high: high80 }, Math.abs(high80) >= 1000 ? 0 : (indicator?.decimals ?? 0), language)})</span></>}</td>
      <td>{total === undefined ? <span className="missing">{words.open}</span> : amount(total)}</td>
      <td>{projected === undefined || !hasInterval || total === undefined ? '–' : <>{formatChange(projected / total - 1, 1, language)} <span className={isInside ? 'accuracy-aside' : 'accuracy-aside accuracy-out'}>{isInside ? words.inside : words.outside}</span></>}</td>
      <td>{said.neededGrowth === undefined ? '–' : formatChange(said.neededGrowth, 1, language)}</td>
      <td>{came.growth === undefined ? '–' : formatChange(came.growth, 1, language)}</td>
      <td>{reached === undefined ? '–' : reached ? words.reached : words.missed}</td>
    </tr>
  );
}

function statusText({ names, reason }: SaidStatus, language: Language): string {
  if (names.length === 0) return reason === undefined ? '–' : reasonText(reason, language);
  return names.map((name) => statusName(name, language)).join(' / ');
}
