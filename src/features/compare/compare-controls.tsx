import type { ReactElement } from 'react';
import type { Comparison } from '../../domain/comparison/compared-at.ts';
import { comparedMeasures } from '../../domain/comparison/compared.ts';
import { growthBases } from '../../domain/figure/measure.ts';
import type { Series } from '../../domain/reconcile/series.ts';
import { compareMessages } from '../../i18n/messages/compare-messages.ts';
import type { CompareChoice } from '../../url/compare-query.ts';
import type { Site } from '../../url/site.ts';
import { type BaseOption, baseOptions } from './base-options.ts';
import { baseYear } from './base-year.ts';
import { CheckList } from './check-list.tsx';
import type { ComparedYears } from './compared-years.ts';

/** What is compared and over which years; every change is a change of address. */
export function CompareControls({ series, choice, comparison, years, site, onChange }: { /** The first of the indicators compared. */ readonly series: Series; readonly choice: CompareChoice; readonly comparison: Comparison; readonly years: ComparedYears; readonly site: Site; readonly onChange: (choice: CompareChoice) => void }): ReactElement {
  const words = compareMessages[site.language];
  const { present, focusYear } = years;
  const toggleYear = (id: string): void => {
    const year = Number(id);
    const next = years.years.includes(year) ? years.years.filter((other) => other !== year) : [...years.years, year];
    const chosen = next.filter((other) => other !== focusYear).toSorted((a, b) => a - b);
    onChange({ ...choice, years: chosen.length === present.length - 1 ? [] : chosen.length === 0 ? [focusYear] : chosen });
  };
  const bases = choice.measure === 'index' ? baseOptions(series, present, comparison, site.language) : [];
  const isRelative = choice.measure === 'year-on-year' || choice.measure === 'index';
  const { base, growthBasis } = comparison;
  const chosenBase = base === undefined ? '' : String(growthBasis === 'year-to-date' ? baseYear(base) : base);
  return (
    <div className="compare-controls">
      <div className="controls">
        <fieldset className="switch">
          <legend className="td-hidden">{words.measureLabel}</legend>
          {comparedMeasures.map((measure) => (
            <label key={measure}>
              <input type="radio" name="measure" value={measure} checked={choice.measure === measure} onChange={() => onChange({ ...choice, measure })} />
              <span>{words.measures[measure]}</span>
            </label>
          ))}
        </fieldset>
        <label className="select">
          <span>{words.focusLabel}:</span>
          <select value={focusYear} onChange={(event) => onChange({ ...choice, focusYear: Number(event.target.value) })}>
            {present.toReversed().map((year) => <option key={year} value={year}>{year}</option>)}
          </select>
        </label>
        {isRelative ? (
          <label className="select">
            <span>{words.basisLabel}:</span>
            <select value={comparison.growthBasis} onChange={(event) => { const growthBasis = growthBases.find((basis) => basis === event.target.value); if (growthBasis !== undefined) onChange({ ...choice, growthBasis }); }}>
              {growthBases.map((basis) => <option key={basis} value={basis}>{words.bases[basis]}</option>)}
            </select>
          </label>
        ) : null}
        {choice.measure === 'index' ? (
          <label className="select">
            <span>{words.baseLabel}:</span>
            <select value={chosenBase} onChange={(event) => { const next = bases.flatMap(({ options }) => options).find((option) => String(option.base) === event.target.value); if (next !== undefined) onChange({ ...choice, base: next.base }); }}>
              {bases.map(({ year, options }) => (growthBasis === 'year-to-date' ? options.map(asOption) : <optgroup key={year} label={String(year)}>{options.map(asOption)}</optgroup>))}
            </select>
          </label>
        ) : null}
        {choice.measure === 'year-on-year' ? (
          <label className="check">
            <input type="checkbox" checked={choice.joinTet} onChange={() => onChange({ ...choice, joinTet: !choice.joinTet })} />
            <span>{words.joinTet}</span>
          </label>
        ) : null}
      </div>
      <CheckList
        legend={words.years}
        onToggle={toggleYear}
        options={present.filter((year) => year !== focusYear).map((year) => ({ id: String(year), name: String(year), checked: years.years.includes(year) }))}
      >
        {choice.years.length > 0 ? <button type="button" className="link-button" onClick={() => onChange({ ...choice, years: [] })}>{words.allYears}</button> : null}
      </CheckList>
    </div>
  );
}

function asOption({ base, text }: BaseOption): ReactElement {
  return <option key={base} value={base}>{text}</option>;
}
