import { memo, type ReactElement, useMemo } from 'react';
import { chartName } from '../../charts/a11y/chart-name.ts';
import type { OverlaySource } from '../../charts/model/overlay-chart.ts';
import { comparisonTitle } from '../../i18n/comparison-title.ts';
import { localize } from '../../i18n/localize.ts';
import { compareMessages } from '../../i18n/messages/compare-messages.ts';
import type { ChangeChoice } from './change-choice.ts';
import type { CompareState } from './compare-state.ts';
import { yearSources } from './drawn/year-sources.ts';
import { OverlayFigure } from './overlay-figure.tsx';
import { sharedAxis } from './shared-axis.ts';
import { yearsOverlay } from './years-overlay.ts';

/** The years over each other: one large chart, or one small for each of several indicators, with shared or own scales. `finding`: what the page's heading says. */
export const OverlaySection = memo(function OverlaySection({ state, finding, onChange }: { readonly state: CompareState; readonly finding: string; readonly onChange: ChangeChoice }): ReactElement {
  const { series, choice, years, site } = state;
  const { unit } = state.data;
  const { language } = site;
  const words = compareMessages[language];
  const overlays = useMemo(() => {
    const drawn = series.map((own) => ({ own, sources: yearSources(choice, own, years, unit) }));
    const axis = series.length > 1 && choice.scale === 'shared' ? sharedAxis(drawn.flatMap(({ sources }) => sources), choice.measure) : undefined;
    const titleOf = ([source]: readonly OverlaySource[]): string => (source === undefined ? '' : comparisonTitle(source.comparison, language));
    return drawn.map(({ own, sources }) => ({
      id: own.indicator.id,
      title: localize(own.indicator.shortName, language),
      topic: titleOf(sources),
      model: yearsOverlay(own, { name: chartName(`${series.length === 1 ? finding : localize(own.indicator.name, language)}. ${titleOf(sources)}`), sources, measure: choice.measure, language, ...(axis === undefined ? {} : { axis }) }),
    }));
  }, [series, choice, years, unit, language, finding]);
  const [topic = words.measureTitle[choice.measure], ...topics] = [...new Set(overlays.map((overlay) => overlay.topic))];
  const isMany = series.length > 1;
  const canShare = new Set(series.map(({ indicator }) => indicator.unitOfMeasure)).size === 1 || (choice.measure !== 'month' && choice.measure !== 'year-to-date');
  return (
    <section className="section" aria-labelledby="overlay-title">
      <h2 id="overlay-title">{topics.length === 0 ? topic : words.measureTitle[choice.measure]}</h2>
      {isMany ? (
        <fieldset className="switch scale-switch" disabled={!canShare} title={canShare ? undefined : words.scaleNote}>
          <legend className="td-hidden">{words.scaleLabel}</legend>
          {(['free', 'shared'] as const).map((scale) => <label key={scale}><input type="radio" name="scale" checked={choice.scale === scale} onChange={() => onChange((current) => ({ ...current, scale }))} /><span>{words.scaleLabel} {words.scales[scale]}</span></label>)}
        </fieldset>
      ) : null}
      {choice.measure === 'year-on-year' ? <p className="quiet">{choice.joinTet ? words.joinedNote : words.apartNote}</p> : null}
      {isMany ? (
        <div className="multiples">{overlays.map(({ id, title, model }) => <div key={id} className="multiple"><h3>{title}</h3><OverlayFigure id={`compare-${id}`} model={model} language={language} compact /></div>)}</div>
      ) : overlays.map(({ id, model }) => <OverlayFigure key={id} id="compare-overlay" model={model} language={language} />)}
      <p className="quiet">{words.chartKey}{overlays.some(({ model }) => model.axis.min > 0) ? ` ${words.notFromZero}` : ''}</p>
    </section>
  );
});
