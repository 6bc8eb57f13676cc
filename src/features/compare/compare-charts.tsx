import { type ReactElement, type ReactNode, useMemo } from 'react';
import { chartName } from '../../charts/a11y/chart-name.ts';
import { buildGrowthHeatMap } from '../../charts/model/build-growth-heat-map.ts';
import { buildOverlay } from '../../charts/model/build-overlay.ts';
import { buildContributions } from '../../charts/model/contribution-chart.ts';
import type { OverlaySource } from '../../charts/model/overlay-chart.ts';
import { ChartTable } from '../../charts/view/chart-table.tsx';
import { ContributionChart } from '../../charts/view/contribution-chart.tsx';
import { HeatMap } from '../../charts/view/heat-map.tsx';
import { ResponsiveChart } from '../../charts/view/responsive-chart.tsx';
import type { Comparison } from '../../domain/comparison/compared-at.ts';
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
import { OverlayFigure } from './overlay-figure.tsx';
import { sharedAxis } from './shared-axis.ts';

interface Props {
  readonly finding: string;
  /** The chosen indicators; the first has the heat map and the contributions. */
  readonly series: readonly Series[];
  readonly choice: CompareChoice;
  readonly comparison: Comparison;
  readonly years: ComparedYears;
  readonly unit: Unit;
  readonly language: Language;
  /** The month through which the year in focus is compared. */
  readonly until: Period;
  readonly onChange: (choice: CompareChoice) => void;
  /** Stands after the overlay. */
  readonly children: ReactNode;
}

/** The charts of a comparison: years over each other (one large, or one small for each indicator), the map of growth, the contribution of months. */
export function CompareCharts({ finding, series, choice, comparison, years, unit, until, language, onChange, children }: Props): ReactElement {
  const words = compareMessages[language];
  const [first] = series;
  const overlays = useMemo(() => {
    const sourcesOf = (own: Series): readonly OverlaySource[] => years.years.map((year) => ({ key: String(year), label: String(year), year, series: own, comparison: comparisonOf(choice, own, years.years, unit), sample: unit.sample, focus: year === years.focusYear }));
    const axis = series.length > 1 && choice.scale === 'shared' ? sharedAxis(series.flatMap(sourcesOf), choice.measure) : undefined;
    const isOne = series.length === 1;
    return series.map((own) => ({ id: own.indicator.id, title: localize(own.indicator.shortName, language), model: buildOverlay({ name: chartName(isOne ? `${finding}. ${words.measureTitle[choice.measure]}` : `${localize(own.indicator.name, language)}. ${words.measureTitle[choice.measure]}`), sources: sourcesOf(own), measure: choice.measure, language, ...(axis === undefined ? {} : { axis }) }) }));
  }, [series, choice, years, unit, language, finding, words]);
  const heat = useMemo(() => (first === undefined ? undefined : buildGrowthHeatMap({ name: chartName(`${localize(first.indicator.shortName, language)}. ${words.heatTitle}`), series: first, comparison: { ...comparison, growthBasis: choice.growthBasis ?? comparisonOf({ ...choice, measure: 'year-on-year' }, first, years.years, unit).growthBasis }, years: years.years, focusYear: years.focusYear, until, language, sample: unit.sample })), [first, comparison, choice, years, until, language, unit, words]);
  const parts = useMemo(() => (first === undefined ? undefined : buildContributions({ name: chartName(`${localize(first.indicator.shortName, language)}. ${words.contributionTitle(String(years.focusYear))}`), series: first, year: years.focusYear, until: monthOf(until), joinTet: choice.joinTet, language })), [first, years.focusYear, until, choice.joinTet, language, words]);
  const hasScale = series.length > 1;
  const canShare = new Set(series.map(({ indicator }) => indicator.unitOfMeasure)).size === 1 || (choice.measure !== 'month' && choice.measure !== 'year-to-date');
  const hasHeat = heat?.rows.some((row) => row.cells.some((cell) => cell.state === 'value') || row.total !== undefined) === true;
  return (
    <>
      <section className="section" aria-labelledby="overlay-title">
        <h2 id="overlay-title">{words.measureTitle[choice.measure]}</h2>
        {hasScale ? (
          <fieldset className="switch scale-switch" disabled={!canShare} title={canShare ? undefined : words.scaleNote}>
            <legend className="td-hidden">{words.scaleLabel}</legend>
            {(['free', 'shared'] as const).map((scale) => <label key={scale}><input type="radio" name="scale" checked={choice.scale === scale} onChange={() => onChange({ ...choice, scale })} /><span>{words.scaleLabel} {words.scales[scale]}</span></label>)}
          </fieldset>
        ) : null}
        {choice.measure === 'year-on-year' ? <p className="quiet">{choice.joinTet ? words.joinedNote : words.apartNote}</p> : null}
        {hasScale ? (
          <div className="multiples">{overlays.map(({ id, title, model }) => <div key={id} className="multiple"><h3>{title}</h3><OverlayFigure id={`compare-${id}`} model={model} language={language} compact /></div>)}</div>
        ) : overlays.map(({ id, model }) => <OverlayFigure key={id} id="compare-overlay" model={model} language={language} />)}
        <p className="quiet">{words.chartKey}{overlays.some(({ model }) => model.axis.min > 0) ? ` ${words.notFromZero}` : ''}</p>
      </section>
      {children}
      {hasHeat && heat !== undefined ? (
        <section className="section" aria-labelledby="heat-title">
          <h2 id="heat-title">{words.heatTitle}</h2>
          <HeatMap id="compare-heat" model={heat} />
          <p className="quiet">{words.heatKey}</p>
        </section>
      ) : null}
      {parts === undefined ? null : (
        <section className="section" aria-labelledby="parts-title">
          <h2 id="parts-title">{words.contributionTitle(String(years.focusYear))}</h2>
          {parts.empty === undefined ? (
            <>
              <p className="quiet">{parts.summary}. {words.contributionNote}</p>
              <ResponsiveChart defaultWidth={1200} height={{ ratio: 0.25, min: 220, max: 300 }}>{(width, height) => <ContributionChart id="compare-parts" model={parts} width={width} height={height} />}</ResponsiveChart>
              <details className="chart-data"><summary>{words.dataTable}</summary><div className="table-scroll"><ChartTable table={parts.table} language={language} /></div></details>
            </>
          ) : <div className="frame"><p>{parts.empty}</p></div>}
        </section>
      )}
    </>
  );
}
