import { type ReactElement, useMemo } from 'react';
import { unitSeries } from '../../domain/assessment/unit-assessment.ts';
import { comparedMeasures } from '../../domain/comparison/compared.ts';
import type { Catalog } from '../../domain/figure/catalog.ts';
import type { UnitData } from '../../domain/figure/unit-data.ts';
import { localize } from '../../i18n/localize.ts';
import { compareMessages } from '../../i18n/messages/compare-messages.ts';
import { parseCompareQuery } from '../../url/compare-query.ts';
import type { Site } from '../../url/site.ts';
import { chosenSeries } from './chosen-series.ts';
import { compareHref } from './compare-href.ts';
import { comparedYears } from './compared-years.ts';
import { ObservationTable } from './observation-table.tsx';
import { RevisionView } from './revision-view.tsx';
import { TakeAway } from './take-away.tsx';

/** Comparison with prior years. */
export function ComparePage({ catalog, data, site }: { readonly catalog: Catalog; readonly data: UnitData; readonly site: Site }): ReactElement {
  const { address, language } = site;
  const words = compareMessages[language];
  const { choice } = useMemo(() => parseCompareQuery(address.own, address.query), [address]);
  const all = useMemo(() => unitSeries(catalog, data, address.query.asOf), [catalog, data, address.query.asOf]);
  const series = useMemo(() => chosenSeries(choice, all), [choice, all]);
  const years = useMemo(() => comparedYears(choice, series, address.query.period), [choice, series, address.query.period]);
  const section = { catalog, data, series, choice, site };
  return (
    <div className="page">
      <h1 tabIndex={-1}>{words.title} – {localize(data.unit.name, language)}</h1>
      {years === undefined ? null : (
        <>
          <div className="controls">
            <label className="select">
              <span>{words.measureLabel}:</span>
              <select value={choice.measure} onChange={(event) => { const measure = comparedMeasures.find((candidate) => candidate === event.target.value); if (measure !== undefined) site.go(compareHref(site, data.unit.id, { ...choice, measure }), true); }}>
                {comparedMeasures.map((measure) => <option key={measure} value={measure}>{words.measures[measure]}</option>)}
              </select>
            </label>
          </div>
          <ObservationTable {...section} />
          <RevisionView {...section} />
          <TakeAway {...section} />
        </>
      )}
    </div>
  );
}
