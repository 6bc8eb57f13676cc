import { type ReactElement, useMemo } from 'react';
import { chartName } from '../../charts/a11y/chart-name.ts';
import { buildOverlay } from '../../charts/model/build-overlay.ts';
import { comparisonTitle } from '../../i18n/comparison-title.ts';
import { localize } from '../../i18n/localize.ts';
import { compareMessages } from '../../i18n/messages/compare-messages.ts';
import { unitLabel } from '../../i18n/unit-label.ts';
import { Note } from '../../ui/note.tsx';
import type { ChangeChoice } from './change-choice.ts';
import { CheckList } from './check-list.tsx';
import type { CompareState } from './compare-state.ts';
import { unitMeasure, unitSources } from './drawn/unit-sources.ts';
import { OverlayFigure } from './overlay-figure.tsx';
import type { OtherUnits as Others } from './use-other-units.ts';

/** One indicator of several units over each other, by ratios alone. */
export function OtherUnits({ state, others, onChange }: { readonly state: CompareState; readonly others: Others; readonly onChange: ChangeChoice }): ReactElement {
  const { catalog, data, first: series, choice, site: { language } } = state;
  const { chosen, waiting, found } = others;
  const words = compareMessages[language];
  const measure = unitMeasure(choice.measure);
  const toggle = (id: string): void => onChange(({ unitIds, ...current }) => ({ ...current, unitIds: unitIds.includes(id) ? unitIds.filter((other) => other !== id) : [...unitIds, id] }));
  const invented = chosen.filter(({ sample }) => sample).map(({ name }) => localize(name, language));
  return (
    <section className={chosen.length === 0 ? 'section other-units-none' : 'section'} aria-labelledby="units-title">
      <h2 id="units-title">{words.units}</h2>
      <CheckList legend={localize(series.indicator.name, language)} options={catalog.units.filter((unit) => unit.id !== data.unit.id).map((unit) => ({ id: unit.id, name: unitLabel(unit, language), checked: choice.unitIds.includes(unit.id) }))} onToggle={toggle} />
      {chosen.length === 0 ? null : (
        <>
          <p className="quiet">{words.unitsNote} {measure === choice.measure ? '' : words.unitsRatio}</p>
          <div aria-live="polite">
            {invented.length === 0 ? null : <Note tone="no-plan">{words.sampleUnits(invented.join(', '))}</Note>}
            {chosen.map(({ id, name }) => {
              const isFound = found.some((other) => other.data.unit.id === id);
              return isFound ? null : <p key={id} className="quiet">{waiting.includes(id) ? words.unitWaiting(localize(name, language)) : words.unitMissing(localize(name, language))}</p>;
            })}
          </div>
          {found.length === 0 ? null : <UnitsFigure state={state} found={found} />}
        </>
      )}
    </section>
  );
}

function UnitsFigure({ state: { data, first: series, choice, years, site: { language } }, found }: { readonly state: CompareState; readonly found: Others['found'] }): ReactElement {
  const model = useMemo(() => {
    const sources = unitSources(choice, [{ data, series }, ...found], years, language);
    const topic = sources.slice(0, 1).map(({ comparison }) => comparisonTitle(comparison, language)).join('');
    return buildOverlay({ name: chartName(`${localize(series.indicator.name, language)}, ${years.focusYear}. ${topic}`), sources, measure: unitMeasure(choice.measure), language });
  }, [found, choice, years, data, series, language]);
  return <OverlayFigure id="compare-units" model={model} language={language} />;
}
