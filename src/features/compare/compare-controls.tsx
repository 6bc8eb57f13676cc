import { type ReactElement, useMemo } from 'react';
import type { Comparison } from '../../domain/comparison/compared-at.ts';
import { comparedMeasures } from '../../domain/comparison/compared.ts';
import { growthBases } from '../../domain/figure/measure.ts';
import type { Series } from '../../domain/reconcile/series.ts';
import type { Language } from '../../i18n/language.ts';
import { compareMessages } from '../../i18n/messages/compare-messages.ts';
import type { CompareChoice } from '../../url/compare-query.ts';
import type { Site } from '../../url/site.ts';
import { type BaseOption, baseOptions } from './base-options.ts';
import { baseYear } from './base-year.ts';
import type { ChangeChoice } from './change-choice.ts';
import { CheckList } from './check-list.tsx';
import type { ComparedYears } from './compared-years.ts';

/** What is compared and over which years; every change is a change of address. */
export function CompareControls({ series, choice, comparison, years, site, isDrawn, onChange }: { /** The first of the indicators compared. */ readonly series: Series; readonly choice: CompareChoice; readonly comparison: Comparison; readonly years: ComparedYears; readonly site: Site; /** Whether the chart shows the measure chosen. */ readonly isDrawn: boolean; readonly onChange: ChangeChoice }): ReactElement {
  const words = compareMessages[site.language];
  const { present, focusYear } = years;
  const toggleYear = (id: string): void => {
    const year = Number(id);
    const next = years.years.includes(year) ? years.years.filter((other) => other !== year) : [...years.years, year];
    const chosen = next.filter((other) => other !== focusYear).toSorted((a, b) => a - b);
    onChange((current) => ({ ...current, years: chosen.length === present.length - 1 ? [] : chosen.length === 0 ? [focusYear] : chosen }));
  };
  const isRelative = choice.measure === 'year-on-year' || choice.measure === 'index';
  return (
    <div className="compare-controls">
      <div className="controls">
        <fieldset className="switch">
          <legend className="td-hidden">{words.measureLabel}</legend>
          {comparedMeasures.map((measure) => (
            <label key={measure}>
              <input type="radio" name="measure" value={measure} checked={choice.measure === measure} onChange={() => onChange((current) => ({ ...current, measure }))} />
              <span>{words.measures[measure]}</span>
            </label>
          ))}
        </fieldset>
        <label className="select">
          <span>{words.focusLabel}:</span>
          <select value={focusYear} onChange={(event) => { const wished = Number(event.target.value); onChange((current) => ({ ...current, focusYear: wished })); }}>
            {present.toReversed().map((year) => <option key={year} value={year}>{year}</option>)}
          </select>
        </label>
        {isRelative ? (
          <label className="select">
            <span>{words.basisLabel}:</span>
            <select value={comparison.growthBasis} onChange={(event) => { const growthBasis = growthBases.find((basis) => basis === event.target.value); if (growthBasis !== undefined) onChange((current) => ({ ...current, growthBasis })); }}>
              {growthBases.map((basis) => <option key={basis} value={basis}>{words.bases[basis]}</option>)}
            </select>
          </label>
        ) : null}
        {choice.measure === 'index' && isDrawn ? <IndexBase series={series} comparison={comparison} present={present} language={site.language} onChange={onChange} /> : null}
        {choice.measure === 'year-on-year' ? (
          <label className="check">
            <input type="checkbox" checked={choice.joinTet} onChange={() => onChange((current) => ({ ...current, joinTet: !current.joinTet }))} />
            <span>{words.joinTet}</span>
          </label>
        ) : null}
      </div>
      <CheckList
        legend={words.years}
        onToggle={toggleYear}
        options={present.filter((year) => year !== focusYear).map((year) => ({ id: String(year), name: String(year), checked: years.years.includes(year) }))}
      >
        {choice.years.length > 0 ? <button type="button" className="link-button" onClick={() => onChange((current) => ({ ...current, years: [] }))}>{words.allYears}</button> : null}
      </CheckList>
    </div>
  );
}

/** What an index starts from: a month of any year, so there are many options; they come with the chart. */
function IndexBase({ series, comparison: { base, growthBasis }, present, language, onChange }: { readonly series: Series; readonly comparison: Comparison; readonly present: readonly number[]; readonly language: Language; readonly onChange: ChangeChoice }): ReactElement {
  const bases = useMemo(() => baseOptions(series, present, growthBasis, language), [series, present, growthBasis, language]);
  const options = useMemo(() => bases.map(({ year, options: ofYear }) => (growthBasis === 'year-to-date' ? ofYear.map(asOption) : <optgroup key={year} label={String(year)}>{ofYear.map(asOption)}</optgroup>)), [bases, growthBasis]);
  return (
    <label className="select">
      <span>{compareMessages[language].baseLabel}:</span>
      <select value={base === undefined ? '' : String(growthBasis === 'year-to-date' ? baseYear(base) : base)} onChange={(event) => { const next = bases.flatMap(({ options: ofYear }) => ofYear).find((option) => String(option.base) === event.target.value); if (next !== undefined) onChange((current) => ({ ...current, base: next.base })); }}>
        {options}
      </select>
    </label>
  );
}

function asOption({ base, text }: BaseOption): ReactElement {
  return <option key={base} value={base}>{text}</option>;
}
