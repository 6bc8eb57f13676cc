import { useQueries } from '@tanstack/react-query';
import { type ReactElement, useMemo } from 'react';
import { chartName } from '../../charts/a11y/chart-name.ts';
import { buildOverlay } from '../../charts/model/build-overlay.ts';
import type { OverlaySource } from '../../charts/model/overlay-chart.ts';
import { unitDataQuery } from '../../data/queries/data-queries.ts';
import type { ReadText } from '../../data/read-text.ts';
import type { ComparedMeasure } from '../../domain/comparison/compared.ts';
import type { Catalog } from '../../domain/figure/catalog.ts';
import type { UnitData } from '../../domain/figure/unit-data.ts';
import { reconcile } from '../../domain/reconcile/reconcile.ts';
import type { Series } from '../../domain/reconcile/series.ts';
import { localize } from '../../i18n/localize.ts';
import { compareMessages } from '../../i18n/messages/compare-messages.ts';
import type { CompareChoice } from '../../url/compare-query.ts';
import type { Site } from '../../url/site.ts';
import { CheckList } from './check-list.tsx';
import { comparisonOf } from './comparison-of.ts';
import { OverlayFigure } from './overlay-figure.tsx';

/** Units of different size compare by ratios alone. */
const ratios: readonly ComparedMeasure[] = ['year-on-year', 'plan-share', 'index'];

/** One indicator of several units over each other, by ratios alone; a unit's figures are fetched when it is chosen. */
export function OtherUnits({ catalog, data, series, choice, focusYear, years, site, readText, onChange }: {
  readonly catalog: Catalog; readonly data: UnitData; readonly series: Series; readonly choice: CompareChoice; readonly focusYear: number; readonly years: readonly number[]; readonly site: Site; readonly readText: ReadText; readonly onChange: (choice: CompareChoice) => void;
}): ReactElement {
  const { language, address } = site;
  const { asOf } = address.query;
  const words = compareMessages[language];
  const others = catalog.units.filter((unit) => unit.id !== data.unit.id);
  const chosen = others.filter((unit) => choice.unitIds.includes(unit.id));
  const fetched = useQueries({ queries: chosen.map((unit) => unitDataQuery(readText, catalog, unit.id)) });
  const loaded = fetched.flatMap((query) => (query.data?.ok === true ? [query.data.value] : []));
  const key = loaded.map(({ unit }) => unit.id).join();
  const found = useMemo(
    () => loaded.map((other) => ({ unit: other.unit, series: reconcile(series.indicator, other.unit.id, other.figures, asOf === undefined ? {} : { asOf }) })),
    // The figures of a unit never change once they are loaded.
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- `key` stands for `loaded`
    [key, series, asOf],
  );
  const measure = ratios.includes(choice.measure) ? choice.measure : 'year-on-year';
  const shown: readonly { readonly unit: UnitData['unit']; readonly series: Series }[] = [{ unit: data.unit, series }, ...found.filter((other) => other.series.periods.length > 0)];
  const model = useMemo(() => {
    const own: CompareChoice = { ...choice, measure };
    const sources = shown.map((other): OverlaySource => ({
      key: other.unit.id,
      label: localize(other.unit.name, language),
      year: focusYear,
      series: other.series,
      comparison: { ...comparisonOf(own, series, years, other.unit) },
      sample: other.unit.sample,
      focus: other.unit.id === data.unit.id,
    }));
    return buildOverlay({ name: chartName(`${localize(series.indicator.name, language)}, ${focusYear}. ${words.measureTitle[measure]}`), sources, measure, language });
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- `shown` follows from `found`
  }, [found, choice, measure, focusYear, years, series, language, data.unit.id, words]);
  const toggle = (id: string): void => onChange({ ...choice, unitIds: choice.unitIds.includes(id) ? choice.unitIds.filter((other) => other !== id) : [...choice.unitIds, id] });
  return (
    <section className={chosen.length === 0 ? 'section other-units-none' : 'section'} aria-labelledby="units-title">
      <h2 id="units-title">{words.units}</h2>
      <CheckList legend={localize(series.indicator.name, language)} options={others.map((unit) => ({ id: unit.id, name: localize(unit.name, language), checked: choice.unitIds.includes(unit.id) }))} onToggle={toggle} />
      {chosen.length === 0 ? null : (
        <>
          <p className="quiet">{words.unitsNote} {measure === choice.measure ? '' : words.unitsRatio}</p>
          <div aria-live="polite">
            {fetched.map((query, index) => {
              const name = localize(chosen[index]?.name ?? { vi: '' }, language);
              if (query.data === undefined) return <p key={name} className="quiet">{words.unitWaiting(name)}</p>;
              const other = found.find(({ unit }) => unit.id === chosen[index]?.id);
              return other === undefined || other.series.periods.length === 0 ? <p key={name} className="quiet">{words.unitMissing(name)}</p> : null;
            })}
          </div>
          {found.length === 0 ? null : <OverlayFigure id="compare-units" model={model} language={language} />}
        </>
      )}
    </section>
  );
}
