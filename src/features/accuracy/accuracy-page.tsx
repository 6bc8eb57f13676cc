import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { accuracyQuery } from '../../data/queries/accuracy-query.ts';
import type { ReadText } from '../../data/read-text.ts';
import { scoreReplay } from '../../domain/assessment/accuracy-score.ts';
import type { Catalog } from '../../domain/figure/catalog.ts';
import { yearOf } from '../../domain/period/year-of.ts';
import { formatPercent } from '../../i18n/format-percent.ts';
import { accuracyMessages } from '../../i18n/messages/accuracy-messages.ts';
import { Note } from '../../ui/note.tsx';
import { readAccuracyChoice, writeAccuracyChoice } from '../../url/accuracy-address.ts';
import type { Site } from '../../url/site.ts';
import './accuracy.css';
import { AlarmSection } from './alarm-section.tsx';
import { ErrorSection } from './error-section.tsx';
import { ledgerSeries } from './series-name.ts';
import { MonthsSection } from './months-section.tsx';
import { SeriesSection } from './series-section.tsx';
import { StatusSection } from './status-section.tsx';

/** Years scored where the address names none: the three latest of the ledger. */
const yearsShown = 3;

/** How good past projections and statuses were: replayed without hindsight, scored against what came. */
export function AccuracyPage({ catalog, site, readText, dataHref }: { readonly catalog: Catalog; readonly site: Site; readonly readText: ReadText; readonly dataHref: string }): ReactElement {
  const { language, address } = site;
  const words = accuracyMessages[language];
  const ledger = useQuery(accuracyQuery(readText));
  const { choice, unread } = readAccuracyChoice(address.own);
  const all = ledger.data?.kind === 'ledger' ? ledger.data.rows : [];
  const years = [...new Set(all.map(({ period }) => yearOf(period)))].toSorted((a, b) => a - b);
  const firstYear = years.find((year) => year === choice.from) ?? years.at(-yearsShown) ?? years[0] ?? 0;
  const rows = all.filter(({ period }) => yearOf(period) >= firstYear);
  const series = ledgerSeries(rows).map((item) => ({ ...item, score: scoreReplay(item.rows) }));
  const scored = series.filter((item) => item.score.all.count > 0);
  const score = scoreReplay(rows);
  const chosen = scored.find(({ key }) => key === choice.series) ?? scored.reduce<(typeof scored)[number] | undefined>((most, item) => (most === undefined || item.score.all.count > most.score.all.count ? item : most), undefined);
  const go = (change: Partial<typeof choice>): void => site.go(site.linkTo(address.page, address.query, writeAccuracyChoice({ ...choice, ...change })), true);
  const lost = [...unread, ...(choice.series !== undefined && chosen?.key !== choice.series && all.length > 0 ? [`series=${choice.series}`] : []), ...(choice.from !== undefined && all.length > 0 && choice.from !== firstYear ? [`from=${choice.from}`] : [])];
  if (ledger.isError || ledger.data === undefined || ledger.data.kind !== 'ledger' || chosen === undefined || score.all.count === 0) {
    return (
      <div className="page accuracy">
        <h1 tabIndex={-1}>{words.title}</h1>
        {ledger.data === undefined && !ledger.isError ? <div className="frame" aria-busy="true" /> : (
          <div className="frame">
            <p>{ledger.isError ? words.offline : ledger.data?.kind === 'ledger' ? words.nothing : words.notBuilt}</p>
            {ledger.isError ? <button type="button" className="button" onClick={() => void ledger.refetch()}>{words.retry}</button> : null}
          </div>
        )}
      </div>
    );
  }
  return (
    <div className="page accuracy">
      <p className="column-topic">{words.title}</p>
      <h1 tabIndex={-1}>{words.headline(formatPercent(score.all.method, 1, language), formatPercent(score.all.even, 1, language))}</h1>
      <p className="lead">{words.lead}</p>
      {lost.map((given) => <Note key={given} tone="warning" live>{words.unread(given)}</Note>)}
      <div className="controls">
        <label className="select">
          <span>{words.from}:</span>
          <select value={firstYear} onChange={(event) => go({ from: Number(event.target.value) })}>
            {years.toReversed().map((year) => <option key={year} value={year}>{year}</option>)}
          </select>
        </label>
        <a className="accuracy-download" href={`${dataHref}accuracy.json`} download>{words.download}</a>
      </div>
      <div className="accuracy-pair">
        <ErrorSection score={score} language={language} />
        <AlarmSection score={score} language={language} />
      </div>
      <SeriesSection series={scored} catalog={catalog} language={language} others={series.length - scored.length} />
      <StatusSection rows={rows} catalog={catalog} language={language} />
      <MonthsSection series={scored} chosen={chosen} catalog={catalog} language={language} onChoose={(key) => go({ series: key })} />
      <section className="section">
        <h2>{words.howTitle}</h2>
        {words.how.map((paragraph) => <p key={paragraph} className="accuracy-how">{paragraph}</p>)}
      </section>
    </div>
  );
}
