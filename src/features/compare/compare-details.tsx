import { memo, type ReactElement, useMemo, useRef } from 'react';
import type { ReadText } from '../../data/read-text.ts';
import type { GrowthReading } from '../../domain/comparison/growth-reading.ts';
import type { Period } from '../../domain/period/period.ts';
import { periodOf } from '../../domain/period/period-of.ts';
import { localize } from '../../i18n/localize.ts';
import { compareMessages } from '../../i18n/messages/compare-messages.ts';
import { conflictCheck } from '../../i18n/sentences/conflict-check.ts';
import { growthChecks } from '../../i18n/sentences/growth-finding.ts';
import { planRange } from '../../i18n/sentences/plan-range.ts';
import { useInTurn } from '../../ui/use-in-turn.ts';
import type { ChangeChoice } from './change-choice.ts';
import type { CompareState } from './compare-state.ts';
import { GrowthSections } from './growth-sections.tsx';
import { ObservationTable } from './observation-table.tsx';
import { OtherUnits } from './other-units.tsx';
import { RevisionView } from './revision-view.tsx';
import { TakeAway } from './take-away.tsx';
import { type OtherUnits as Others, useOtherUnits } from './use-other-units.ts';
import { YearTable } from './year-table.tsx';

/** One state of everything below the first chart. */
export interface Details {
  readonly state: CompareState;
  readonly reading: GrowthReading | undefined;
}

/** What a section below the first chart is drawn from. `until`: the month through which growth is read. */
interface Drawn extends Details {
  readonly others: Others;
  readonly until: Period;
}

interface SectionInput {
  readonly drawn: Drawn;
  readonly onChange: ChangeChoice;
}

/** The sections in the page's order. Each is drawn again for itself, so each keeps what it was drawn from. */
const sections = [Checks, Growth, Years, Units, Table, Revisions, Files].map((Section) => memo<SectionInput>(Section));

/** Where files are saved: they hold what every section shows, so none may be behind when something is pressed there. */
const files = sections.length - 1;

/** Ms without another choice before anything below the first chart is drawn again; figures that come later have no choice to wait for. */
function rest(before: Drawn, after: Drawn): number {
  return before.state === after.state ? 0 : 100;
}

/**
 * What stands below the first chart. A change of choice is drawn above and then here, one section after the other, the one in which it was made first, so that
 * no switch waits for it; a section that is pressed is drawn first.
 */
export const CompareDetails = memo(function CompareDetails({ details, readText, onChange }: { readonly details: Details; readonly readText: ReadText; readonly onChange: ChangeChoice }): ReactElement {
  const { state, reading } = details;
  const others = useOtherUnits(state, readText);
  const now = useMemo((): Drawn => ({ state, reading, others, until: reading?.period ?? periodOf(state.years.focusYear, 12) }), [state, reading, others]);
  const used = useRef<number>(undefined);
  const { values, catchUp } = useInTurn(now, sections.length, { rest, used });
  const changes = useMemo(() => sections.map((_section, at): ChangeChoice => (change) => { used.current = at; onChange(change); }), [onChange, used]);
  return (
    <>
      {sections.map((Section, at) => {
        const before = (): void => catchUp(at === files ? undefined : at);
        return <div key={at} className="section-place" onPointerDownCapture={before} onKeyDownCapture={before}><Section drawn={values[at] ?? now} onChange={changes[at] ?? onChange} /></div>;
      })}
    </>
  );
});

/** Whether the growth is real: the questions asked of it and their answers. */
function Checks({ drawn: { state: { data, site, first, years }, reading, until } }: Pick<SectionInput, 'drawn'>): ReactElement | null {
  const { language } = site;
  const { period, asOf } = site.address.query;
  const words = compareMessages[language];
  const contradiction = conflictCheck(first, years.focusYear, language);
  return reading === undefined ? null : (
    <section className="section" aria-labelledby="checks-title">
      <h2 id="checks-title">{words.checksTitle}</h2>
      <dl className="growth-checks">
        {growthChecks(reading, first.indicator, language).map((check) => <div key={check.key}><dt>{check.term}</dt><dd>{check.answer}</dd></div>)}
        {contradiction === undefined ? null : <div><dt>{contradiction.term}</dt><dd>{contradiction.answer}</dd></div>}
        <div><dt>{words.defined}</dt><dd>{localize(first.indicator.definition, language)} <a href={site.linkTo({ kind: 'indicator', unitId: data.unit.id, indicatorId: first.indicator.id }, { ...(period === undefined ? {} : { period: until }), ...(asOf === undefined ? {} : { asOf }) })}>{words.toIndicator}</a></dd></div>
      </dl>
    </section>
  );
}

function Growth({ drawn: { state: { data, site, choice, first, years }, until } }: Pick<SectionInput, 'drawn'>): ReactElement {
  return <GrowthSections series={first} choice={choice} years={years} unit={data.unit} until={until} language={site.language} />;
}

function Years({ drawn: { state: { data, site: { language }, first, years } } }: Pick<SectionInput, 'drawn'>): ReactElement {
  const plans = planRange(first, years.years, language);
  return (
    <section className="section" aria-labelledby="years-title">
      <h2 id="years-title">{compareMessages[language].yearsTitle}: {localize(first.indicator.shortName, language)}</h2>
      {plans === undefined ? null : <p className="quiet">{plans}</p>}
      <YearTable series={first} years={years.years} focusYear={years.focusYear} language={language} unit={data.unit} />
    </section>
  );
}

function Units({ drawn: { state, others }, onChange }: SectionInput): ReactElement {
  return <OtherUnits state={state} others={others} onChange={onChange} />;
}

function Table({ drawn: { state: { data, series, choice, site } }, onChange }: SectionInput): ReactElement {
  return <ObservationTable data={data} series={series} choice={choice} site={site} onChange={onChange} />;
}

function Revisions({ drawn: { state: { data, series, site } } }: Pick<SectionInput, 'drawn'>): ReactElement {
  return <RevisionView series={series} language={site.language} sample={data.unit.sample} />;
}

function Files({ drawn: { state: { data, all, series, choice, site, years }, others, until } }: Pick<SectionInput, 'drawn'>): ReactElement {
  return <TakeAway data={data} all={all} series={series} choice={choice} site={site} years={years} until={until} others={others.found} />;
}
