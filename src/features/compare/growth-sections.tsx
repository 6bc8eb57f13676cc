import { type ReactElement, useMemo } from 'react';
import { chartName } from '../../charts/a11y/chart-name.ts';
import { buildGrowthHeatMap } from '../../charts/model/build-growth-heat-map.ts';
import { buildContributions } from '../../charts/model/contribution-chart.ts';
import { ChartTable } from '../../charts/view/chart-table.tsx';
import { ContributionChart } from '../../charts/view/contribution-chart.tsx';
import { HeatMap } from '../../charts/view/heat-map.tsx';
import { ResponsiveChart } from '../../charts/view/responsive-chart.tsx';
import type { Unit } from '../../domain/figure/unit.ts';
import { monthOf } from '../../domain/period/month-of.ts';
import type { Period } from '../../domain/period/period.ts';
import type { Series } from '../../domain/reconcile/series.ts';
import type { Language } from '../../i18n/language.ts';
import { localize } from '../../i18n/localize.ts';
import { compareMessages } from '../../i18n/messages/compare-messages.ts';
import type { CompareChoice } from '../../url/compare-query.ts';
import type { ComparedYears } from './compared-years.ts';
import { comparisonOf } from './comparison-of.ts';

/** The map of growth over the years and what each month brought to the change of the year in focus through `until`. */
export function GrowthSections({ series, choice, years, unit, until, language }: { readonly series: Series; readonly choice: CompareChoice; readonly years: ComparedYears; readonly unit: Unit; readonly until: Period; readonly language: Language }): ReactElement {
  const words = compareMessages[language];
  const { focusYear } = years;
  const name = localize(series.indicator.shortName, language);
  const heat = useMemo(() => buildGrowthHeatMap({ name: chartName(`${name}. ${words.heatTitle}`), series, comparison: comparisonOf({ ...choice, measure: 'year-on-year' }, series, years.years, unit), years: years.years, focusYear, until, language, sample: unit.sample }), [name, words, series, choice, years.years, unit, focusYear, until, language]);
  const title = words.contributionTitle(String(focusYear));
  const parts = useMemo(() => buildContributions({ name: chartName(`${name}. ${title}`), series, year: focusYear, until: monthOf(until), joinTet: choice.joinTet, unit, language }), [name, title, series, focusYear, until, choice.joinTet, unit, language]);
  const hasHeat = heat.rows.some((row) => row.cells.some((cell) => cell.state === 'value') || row.total !== undefined);
  return (
    <>
      {hasHeat ? (
        <section className="section" aria-labelledby="heat-title">
          <h2 id="heat-title">{words.heatTitle}</h2>
          <HeatMap id="compare-heat" model={heat} />
          <p className="quiet">{words.heatKey}</p>
        </section>
      ) : null}
      <section className="section" aria-labelledby="parts-title">
        <h2 id="parts-title">{title}</h2>
        {parts.empty === undefined ? (
          <>
            <p className="quiet">{parts.summary}. {words.contributionNote}</p>
            <ResponsiveChart defaultWidth={1200} height={{ ratio: 0.25, min: 220, max: 300 }}>{(width, height) => <ContributionChart id="compare-parts" model={parts} width={width} height={height} />}</ResponsiveChart>
            <details className="chart-data"><summary>{words.dataTable}</summary><div className="table-scroll"><ChartTable table={parts.table} language={language} /></div></details>
          </>
        ) : <div className="frame"><p>{parts.empty}</p></div>}
      </section>
    </>
  );
}
