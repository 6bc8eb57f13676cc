import type { ReactElement } from 'react';
import type { IndicatorView } from '../../domain/assessment/unit-assessment.ts';
import type { Unit } from '../../domain/figure/unit.ts';
import type { UnitData } from '../../domain/figure/unit-data.ts';
import type { Series } from '../../domain/reconcile/series.ts';
import type { Site } from '../../url/site.ts';
import { embedBuilderMessages } from '../../i18n/messages/embed-builder-messages.ts';
import { localize } from '../../i18n/localize.ts';
import { indicatorHeadline } from '../../i18n/sentences/headline.ts';
import { embedAddress } from '../../url/embed-address.ts';
import { type EmbedChoice, type EmbedForm, embedForms } from '../../url/embed-query.ts';
import { ChoiceSwitch } from './choice-switch.tsx';
import { citedReport } from './cited-report.ts';
import { CopyBox } from './copy-box.tsx';
import { embedText } from './embed-text.ts';
import { PreviewFrame, unmeasuredHeight } from './preview-frame.tsx';

/** Columns in px of a phone and of a wide page: a frame that fills its column should scroll inside in neither. */
const columns = [288, 1200] as const;

/** The chosen chart in a real frame, and what to copy for it. */
export function EmbedOutput({ unit, data, series, view, choice, site, base, origin, today, heights, onHeight, onForm }: {
  readonly unit: Unit; readonly data: UnitData; readonly series: Series; readonly view?: IndicatorView; readonly choice: EmbedChoice; readonly site: Site; readonly base: string; readonly origin: string; readonly today?: string;
  readonly heights: Readonly<Record<string, number>>; readonly onHeight: (key: string, height: number) => void; readonly onForm: (form: EmbedForm) => void;
}): ReactElement {
  const { language } = site;
  const words = embedBuilderMessages[language];
  const spoken = choice.language ?? language;
  const of = embedBuilderMessages[spoken];
  const { indicator } = series;
  const place = { unitId: unit.id, indicatorId: indicator.id, chart: choice.chart };
  const src = `${embedAddress(place, spoken, base)}${choice.theme === 'auto' ? '' : `#${choice.theme}`}`;
  const title = of.frameTitle(of.charts[choice.chart], localize(indicator.shortName, spoken), localize(unit.name, spoken));
  const isFilling = choice.width === 'fill';
  // As written the page holds no frames: another choice in the address would break off what they had begun to load.
  const isOpen = origin !== '';
  const shownHeight = heights[`${src} ${choice.width}`] ?? unmeasuredHeight;
  // A frame that fills its column is narrow on a phone and wide on a desk: its fixed height is the greatest that it needs.
  const height = isFilling ? Math.max(shownHeight, ...columns.map((column) => heights[`${src} ${column}`] ?? unmeasuredHeight)) : shownHeight;
  const cited = citedReport({ data, unit, indicator, period: view?.assessment.period ?? series.periods.at(-1), language: spoken, base, ...(today === undefined ? {} : { today }) });
  const text = embedText(choice.form, {
    language: spoken, title, width: choice.width, height, ...cited, citedHref: `${origin}${cited.citedHref}`,
    frameHref: `${origin}${src}`, scriptHref: `${origin}${base}embed.js`, imageHref: `${origin}${embedAddress(place, spoken, base, 'chart.png')}`, pageHref: `${origin}${cited.pageHref}`,
    finding: view === undefined ? title : indicatorHeadline(view.assessment, spoken), unit: localize(unit.name, spoken), indicator: localize(indicator.name, spoken),
  });
  return (
    <div className="builder-output">
      <section aria-labelledby="preview-title">
        <h2 id="preview-title">{words.preview}</h2>
        <div className="preview-room">
          {isOpen ? <PreviewFrame key={src} src={src} title={title} width={choice.width} height={shownHeight} onHeight={(high) => onHeight(`${src} ${choice.width}`, high)} /> : <div style={{ height: shownHeight }} />}
        </div>
        {isOpen && isFilling ? columns.map((column) => <PreviewFrame key={`${src} ${column}`} hidden src={src} title={title} width={column} height={shownHeight} onHeight={(high) => onHeight(`${src} ${column}`, high)} />) : null}
      </section>
      <section className="builder-copy" aria-labelledby="copy-title">
        <h2 id="copy-title">{words.copyTitle}</h2>
        <ChoiceSwitch name="form" label={words.form} value={choice.form} onChange={onForm} options={embedForms.map((value) => ({ value, text: words.forms[value] }))} />
        <p className="quiet">{words.formNotes[choice.form]}</p>
        <CopyBox text={text} language={language} />
        <p className="builder-files">{words.files}: <a href={embedAddress(place, spoken, base)} target="_blank" rel="noopener">{words.openChart}</a>{(['chart.png', 'chart.svg', 'data.csv', 'data.json'] as const).map((file) => <a key={file} href={embedAddress(place, spoken, base, file)} download={`${unit.id}-${indicator.id}-${choice.chart}${file.slice(file.indexOf('.'))}`}>{file.startsWith('data') ? `${words.dataFile} ${file.slice(5).toUpperCase()}` : file.slice(6).toUpperCase()}</a>)}</p>
      </section>
    </div>
  );
}
