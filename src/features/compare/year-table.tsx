import type { ReactElement } from 'react';
import { OriginGlyph } from '../../charts/view/origin-glyph.tsx';
import { originMark } from '../../charts/model/origin-mark.ts';
import { cautionsOf } from '../../domain/comparison/cautions-of.ts';
import type { Caution, Compared } from '../../domain/comparison/compared.ts';
import { growthAt } from '../../domain/comparison/growth-at.ts';
import type { Unit } from '../../domain/figure/unit.ts';
import { monthOf } from '../../domain/period/month-of.ts';
import { periodOf } from '../../domain/period/period-of.ts';
import { yearOf } from '../../domain/period/year-of.ts';
import type { Lookup } from '../../domain/reconcile/observation.ts';
import type { Series } from '../../domain/reconcile/series.ts';
import { cautionText } from '../../i18n/caution-text.ts';
import { cellText } from '../../i18n/cell-text.ts';
import { formatPeriod } from '../../i18n/format-period.ts';
import type { Language } from '../../i18n/language.ts';
import { chartMessages } from '../../i18n/messages/chart-messages.ts';
import { compareMessages } from '../../i18n/messages/compare-messages.ts';
import { planKindName } from '../../i18n/quantity-name.ts';
import { reasonText } from '../../i18n/reason-text.ts';
import { unitOfMeasureName } from '../../i18n/unit-of-measure-name.ts';

/** One line a year: how much of it is known, what is missing, its latest year to date, its plan (published or implied) and its growth. */
export function YearTable({ series, years, focusYear, language, unit }: { readonly series: Series; readonly years: readonly number[]; readonly focusYear: number; readonly language: Language; readonly unit: Pick<Unit, 'sample' | 'validFrom' | 'validTo'> }): ReactElement {
  const { sample } = unit;
  const words = compareMessages[language];
  const { year, months, total, plan, share, growth } = words.yearColumns;
  // One plan a year is the annual plan; where a report names who set it, or years differ, each says which.
  const namesPlans = years.some((of) => series.planKinds(of).some((kind) => kind !== 'annual'));
  return (
    <div className="table-scroll">
      <table className="data-table year-table">
        <caption>{words.yearsTitle}, {unitOfMeasureName(series.indicator.unitOfMeasure, language)}</caption>
        <thead><tr>{[year, months, total, plan, share, growth].map((column) => <th key={column} scope="col">{column}</th>)}</tr></thead>
        <tbody>
          {years.toReversed().map((of) => {
            const own = series.periods.filter((period) => yearOf(period) === of);
            const latest = own.findLast((period) => series.lookup({ kind: 'year-to-date' }, period).known);
            const at = latest ?? periodOf(of, 12);
            const kind = series.planKinds(of)[0] ?? 'annual';
            const named = namesPlans && series.planKinds(of).length > 0 ? { prefix: planKindName(kind, language) } : {};
            const known = own.filter((period) => series.lookup({ kind: 'month' }, period).known || series.lookup({ kind: 'year-to-date' }, period).known);
            const gaps = Array.from({ length: 12 }, (_, index) => periodOf(of, index + 1)).filter((period) => !known.includes(period) && known.some((other) => other < period) && known.some((other) => other > period));
            return (
              <tr key={of} aria-current={of === focusYear ? 'true' : undefined}>
                <th scope="row">{of}</th>
                <td>{words.monthsKnown(known.length, gaps.map((period) => formatPeriod(period, 'tick', language)).join(', '))}</td>
                <td><Cell found={series.lookup({ kind: 'year-to-date' }, at)} series={series} language={language} sample={sample} {...(latest === undefined ? {} : { prefix: words.untilMonth(monthOf(at)) })} /></td>
                <td><Cell found={series.lookup({ kind: 'annual-plan', plan: kind }, periodOf(of, 12))} series={series} language={language} sample={sample} {...named} /></td>
                <td><Cell found={series.lookup({ kind: 'plan-achievement', plan: kind }, at)} series={series} language={language} sample={sample} {...named} /></td>
                <td><GrowthCell growth={growthAt(series, at, { basis: 'year-to-date', joinTet: false, unit })} series={series} language={language} sample={sample} /></td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

/** Growth by the rule of the map above the table, so that a year without one has the same reason in both. */
function GrowthCell({ growth, ...rest }: { readonly growth: Compared; readonly series: Series; readonly language: Language; readonly sample: boolean }): ReactElement {
  if (!growth.known) return <Cell found={growth} {...rest} />;
  const [observation] = growth.observations;
  return <Cell found={observation === undefined ? { known: false, reason: 'not-published' } : { known: true, observation }} cautions={growth.cautions} {...rest} />;
}

function Cell({ found, cautions, series, language, sample, prefix }: { readonly found: Lookup; readonly cautions?: readonly Caution[]; readonly series: Series; readonly language: Language; readonly sample: boolean; readonly prefix?: string }): ReactElement {
  if (!found.known) return <span className="missing">{reasonText(found.reason, language)}</span>;
  const { observation } = found;
  const mark = originMark(observation, sample);
  const told = (cautions ?? cautionsOf([observation])).filter((caution) => caution !== 'revised');
  return (
    <>
      {prefix === undefined ? null : <span className="quiet">{prefix}: </span>}
      {cellText(observation, series.indicator, language)} <span className="number-mark"><OriginGlyph mark={mark} /> {chartMessages[language].marks[mark]}</span>
      {told.map((caution) => <span key={caution} className="caution-note">{cautionText(caution, language)}</span>)}
    </>
  );
}
