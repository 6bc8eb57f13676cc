import { memo, type ReactElement } from 'react';
import type { ReadText } from '../../data/read-text.ts';
import type { GrowthReading } from '../../domain/comparison/growth-reading.ts';
import { periodOf } from '../../domain/period/period-of.ts';
import { localize } from '../../i18n/localize.ts';
import { compareMessages } from '../../i18n/messages/compare-messages.ts';
import { conflictCheck } from '../../i18n/sentences/conflict-check.ts';
import { growthChecks } from '../../i18n/sentences/growth-finding.ts';
import { planRange } from '../../i18n/sentences/plan-range.ts';
import type { CompareChoice } from '../../url/compare-query.ts';
import { compareHref } from './compare-href.ts';
import type { CompareState } from './compare-state.ts';
import { GrowthSections } from './growth-sections.tsx';
import { ObservationTable } from './observation-table.tsx';
import { OtherUnits } from './other-units.tsx';
import { RevisionView } from './revision-view.tsx';
import type { SectionProps } from './section-props.ts';
import { TakeAway } from './take-away.tsx';
import { useOtherUnits } from './use-other-units.ts';
import { YearTable } from './year-table.tsx';

/** One state of everything below the first chart. */
export interface Details {
  readonly state: CompareState;
  readonly reading: GrowthReading | undefined;
}

/** What stands below the first chart. A change of choice is drawn above at once and here right after, so that no switch waits for it. */
export const CompareDetails = memo(function CompareDetails({ details, readText }: { readonly details: Details; readonly readText: ReadText }): ReactElement {
  const { state, reading } = details;
  const { catalog, data, choice, site, series, first, years } = state;
  const section: SectionProps = { catalog, data, series, choice, site };
  const { language } = site;
  const { period, asOf } = site.address.query;
  const words = compareMessages[language];
  const others = useOtherUnits(state, readText);
  const until = reading?.period ?? periodOf(years.focusYear, 12);
  const contradiction = conflictCheck(first, years.focusYear, language);
  const plans = planRange(first, years.years, language);
  const onChange = (next: CompareChoice): void => site.go(compareHref(site, data.unit.id, next), true);
  return (
    <>
      {reading === undefined ? null : (
        <section className="section" aria-labelledby="checks-title">
          <h2 id="checks-title">{words.checksTitle}</h2>
          <dl className="growth-checks">
            {growthChecks(reading, first.indicator, language).map((check) => <div key={check.key}><dt>{check.term}</dt><dd>{check.answer}</dd></div>)}
            {contradiction === undefined ? null : <div><dt>{contradiction.term}</dt><dd>{contradiction.answer}</dd></div>}
            <div><dt>{words.defined}</dt><dd>{localize(first.indicator.definition, language)} <a href={site.linkTo({ kind: 'indicator', unitId: data.unit.id, indicatorId: first.indicator.id }, { ...(period === undefined ? {} : { period: until }), ...(asOf === undefined ? {} : { asOf }) })}>{words.toIndicator}</a></dd></div>
          </dl>
        </section>
      )}
      <GrowthSections series={first} choice={choice} years={years} unit={data.unit} until={until} language={language} />
      <section className="section" aria-labelledby="years-title">
        <h2 id="years-title">{words.yearsTitle}: {localize(first.indicator.shortName, language)}</h2>
        {plans === undefined ? null : <p className="quiet">{plans}</p>}
        <YearTable series={first} years={years.years} focusYear={years.focusYear} language={language} unit={data.unit} />
      </section>
      <OtherUnits state={state} others={others} onChange={onChange} />
      <ObservationTable {...section} />
      <RevisionView series={series} language={language} sample={data.unit.sample} />
      <TakeAway {...section} years={years} until={until} others={others.found} />
    </>
  );
});
