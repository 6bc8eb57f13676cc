import { type ReactElement, useId, useMemo, useState } from 'react';
import { observationSet } from '../../export/observation-set.ts';
import { formatDate } from '../../i18n/format-date.ts';
import { takeAwayMessages } from '../../i18n/messages/take-away-messages.ts';
import { saveFile } from '../../ui/save-file.ts';
import type { CompareState } from './compare-state.ts';
import type { DrawnPage } from './drawn/drawn-charts.ts';
import type { SectionProps } from './section-props.ts';
import { ChartPictures } from './take-away/chart-pictures.tsx';
import { exportFormats, type ExportFormat } from './take-away/export-formats.ts';
import './take-away.css';

/** What the page shows, as files: the numbers in four forms, every chart as a picture. `all`: the series of every indicator of the unit. */
export function TakeAway({ data, all, series, choice, site, years, until, others }: SectionProps & Omit<DrawnPage, keyof SectionProps> & Pick<CompareState, 'all'>): ReactElement {
  const { language } = site;
  const { asOf } = site.address.query;
  const words = takeAwayMessages[language];
  const id = useId();
  const [isWhole, setWhole] = useState(false);
  const [byteOrderMark, setByteOrderMark] = useState(true);
  const [said, setSaid] = useState('');
  const page = useMemo((): DrawnPage => ({ data, series, choice, years, until, others }), [data, series, choice, years, until, others]);
  const knownOn = useMemo(() => observationSet([], data, asOf).knownOn, [data, asOf]);
  const save = async (format: ExportFormat): Promise<void> => {
    const set = observationSet(isWhole ? all : series, data, asOf);
    const { exportFile } = await import('./take-away/export-file.ts');
    const { name, type, content } = await exportFile(format, { set, page, language, byteOrderMark });
    saveFile(name, content, type);
    setSaid(words.saved(name));
  };
  return (
    <section className="section take-away" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{words.title}</h2>
      <p>{words.lead(formatDate(knownOn, language))}</p>
      <div className="controls">
        <fieldset className="switch">
          <legend className="td-hidden">{words.scope}</legend>
          {[false, true].map((whole) => <label key={String(whole)}><input type="radio" name={`${id}-scope`} checked={isWhole === whole} onChange={() => setWhole(whole)} /><span>{whole ? words.whole(all.length) : words.chosen(series.length)}</span></label>)}
        </fieldset>
      </div>
      <ul className="take-formats">
        {exportFormats.map((format) => (
          <li key={format}>
            <button type="button" className="button" aria-describedby={`${id}-${format}`} onClick={() => void save(format)}>{words.formats[format].name}</button>
            <span id={`${id}-${format}`} className="quiet">{words.formats[format].about}</span>
          </li>
        ))}
      </ul>
      <label className="take-bom"><input type="checkbox" checked={byteOrderMark} onChange={(event) => setByteOrderMark(event.target.checked)} aria-describedby={`${id}-bom`} /> <span>{words.byteOrderMark}</span></label>
      <p id={`${id}-bom`} className="quiet">{words.byteOrderMarkAbout}</p>
      <ChartPictures page={page} asOf={asOf} language={language} onSaid={setSaid} />
      <output className="quiet">{said}</output>
    </section>
  );
}
