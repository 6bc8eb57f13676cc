import { type ReactElement, useId, useMemo } from 'react';
import type { ReportDraft } from '../../domain/draft/report-draft.ts';
import type { Period } from '../../domain/period/period.ts';
import { formatDate } from '../../i18n/format-date.ts';
import { formatPeriod } from '../../i18n/format-period.ts';
import type { Language } from '../../i18n/language.ts';
import { importMessages } from '../../i18n/messages/import-messages.ts';
import { reportFacts } from '../../report/report-facts.ts';

interface Props {
  readonly draft: ReportDraft;
  readonly language: Language;
  readonly onType: (field: string, change: (draft: ReportDraft) => ReportDraft) => void;
  readonly onPeriod: (period: Period | undefined) => void;
  readonly periodFields: ReactElement;
}

/** What the dataset says of a report besides its figures. What was read from the text is told, with the words it was read from. */
export function ReportFields({ draft, language, onType, onPeriod, periodFields }: Props): ReactElement {
  const words = importMessages[language];
  const id = useId();
  const facts = useMemo(() => reportFacts(draft.text), [draft.text]);
  const readPeriod = facts.periods.find(({ period }) => period === draft.period);
  const readDay = facts.days.find(({ day }) => day === draft.publishedOn);
  const otherPeriods = facts.periods.filter(({ period }) => period !== draft.period);
  const otherDays = facts.days.filter(({ day }) => day !== draft.publishedOn);
  const setDay = (day: string): void => onType('day', ({ publishedOn: _old, ...rest }) => (day === '' ? rest : { ...rest, publishedOn: day }));
  return (
    <div className="report-fields">
      <div className="field">
        {periodFields}
        {readPeriod === undefined ? null : <p className="field-note">{words.fromText(readPeriod.phrase)}</p>}
        {draft.period === undefined && facts.periods.length > 1 ? <p className="field-note">{words.fromTextUnclear}</p> : null}
        {otherPeriods.length === 0 ? null : <p className="field-offers">{words.textNames} {otherPeriods.map(({ period }) => <button key={period} type="button" className="link-button" aria-label={words.use(formatPeriod(period, 'full', language))} onClick={() => onPeriod(period)}>{formatPeriod(period, 'full', language)}</button>)}</p>}
      </div>
      <div className="field">
        <label htmlFor={`${id}-day`}>{words.publishedOn}</label>
        <input id={`${id}-day`} type="date" value={draft.publishedOn ?? ''} onChange={(event) => setDay(event.target.value)} />
        {readDay === undefined ? null : <p className="field-note">{words.fromText(readDay.phrase)}</p>}
        {otherDays.length === 0 ? null : <p className="field-offers">{words.textNames} {otherDays.map(({ day }) => <button key={day} type="button" className="link-button" aria-label={words.use(formatDate(day, language))} onClick={() => setDay(day)}>{formatDate(day, language)}</button>)}</p>}
      </div>
      <div className="field field-wide">
        <label htmlFor={`${id}-title`}>{words.reportTitle}</label>
        <input id={`${id}-title`} maxLength={300} value={draft.title} aria-describedby={`${id}-title-note`} onChange={(event) => onType('title', (old) => ({ ...old, title: event.target.value }))} />
        <p className="field-note" id={`${id}-title-note`}>{words.reportTitleHint}</p>
      </div>
      <div className="field">
        <label htmlFor={`${id}-publisher`}>{words.publisher}</label>
        <input id={`${id}-publisher`} maxLength={200} value={draft.publisher} onChange={(event) => onType('publisher', (old) => ({ ...old, publisher: event.target.value }))} />
      </div>
      <div className="field">
        <label htmlFor={`${id}-url`}>{words.url}</label>
        <input id={`${id}-url`} type="url" maxLength={2000} value={draft.url} onChange={(event) => onType('url', (old) => ({ ...old, url: event.target.value }))} />
      </div>
    </div>
  );
}
