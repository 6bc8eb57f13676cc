import { type ReactElement, Suspense, useMemo } from 'react';
import { chartName } from '../../charts/a11y/chart-name.ts';
import { buildCumulativeChart } from '../../charts/model/build-cumulative-chart.ts';
import { buildPlanGauge } from '../../charts/model/build-plan-gauge.ts';
import { LazyCumulativeChart } from '../../charts/view/lazy-charts.tsx';
import { PlanGauge } from '../../charts/view/plan-gauge.tsx';
import { ResponsiveChart } from '../../charts/view/responsive-chart.tsx';
import { headlineShares } from '../../domain/assessment/headline-shares.ts';
import { type IndicatorView, unitSeries, unitView } from '../../domain/assessment/unit-assessment.ts';
import { tetOf } from '../../domain/comparison/tet.ts';
import type { Catalog } from '../../domain/figure/catalog.ts';
import type { UnitData } from '../../domain/figure/unit-data.ts';
import type { Period } from '../../domain/period/period.ts';
import { formatPeriod } from '../../i18n/format-period.ts';
import type { Language } from '../../i18n/language.ts';
import { localize } from '../../i18n/localize.ts';
import { chartMessages } from '../../i18n/messages/chart-messages.ts';
import { importMessages } from '../../i18n/messages/import-messages.ts';
import { columnTitle, indicatorHeadline, shareText } from '../../i18n/sentences/headline.ts';
import { statusLabel } from '../../i18n/sentences/status-label.ts';
import { Chip } from '../../ui/chip.tsx';

interface Props {
  readonly catalog: Catalog;
  readonly before: UnitData;
  readonly after: UnitData;
  readonly period: Period;
  /** Indicators that the draft speaks of. */
  readonly indicatorIds: ReadonlySet<string>;
  readonly language: Language;
}

/** What the overview will show of the drafted indicators: status line, gauge and cumulative chart, and the status at present where it changes. */
export function DraftPreview({ catalog, before, after, period, indicatorIds, language }: Props): ReactElement {
  const words = importMessages[language];
  const views = useMemo(() => unitView(unitSeries(catalog, after), after, period).indicators.filter(({ assessment }) => assessment.period === period && indicatorIds.has(assessment.indicator.id)), [catalog, after, period, indicatorIds]);
  const old = useMemo(() => new Map(unitView(unitSeries(catalog, before), before, period).indicators.map(({ assessment }) => [assessment.indicator.id, assessment])), [catalog, before, period]);
  return (
    <section className="ruled preview" aria-labelledby="preview-title">
      <h2 id="preview-title">{words.preview}</h2>
      <p className="quiet">{views.length === 0 ? words.noPreview : words.previewText(formatPeriod(period, 'full', language))}</p>
      <div className="preview-columns">
        {views.map((view) => {
          const known = old.get(view.assessment.indicator.id);
          const was = known === undefined ? undefined : `${formatPeriod(known.period, 'full', language)}, ${statusLabel(known.status, language).text}`;
          return <PreviewColumn key={view.assessment.indicator.id} view={view} was={was} language={language} sample={after.unit.sample} />;
        })}
      </div>
    </section>
  );
}

function PreviewColumn({ view, was, language, sample }: { readonly view: IndicatorView; readonly was: string | undefined; readonly language: Language; readonly sample: boolean }): ReactElement {
  const words = importMessages[language];
  const { assessment, series } = view;
  const { indicator } = assessment;
  const name = chartName(indicatorHeadline(assessment, language));
  const label = statusLabel(assessment.status, language);
  const id = `preview-${indicator.id}`;
  const model = useMemo(() => buildCumulativeChart({ name, assessment, series, language, sample, tetDay: (year: number) => tetOf(year)?.day, paceShares: headlineShares(series, assessment.period) }), [name, assessment, series, language, sample]);
  const draws = (assessment.yearToDate.known || model.points.length > 0) && (assessment.plan.known || model.points.length > 1 || model.prior !== undefined);
  return (
    <article className="preview-column" aria-labelledby={`${id}-title`}>
      <p className="column-topic">{localize(indicator.shortName, language)}</p>
      <div className="preview-head">
        <p className={assessment.planAchievement.known ? 'board-share' : 'board-share board-share-none'}>{assessment.planAchievement.known ? shareText(assessment.planAchievement.observation, language) : chartMessages[language].noPercent}</p>
        <Chip tone={label.tone} text={label.text} />
      </div>
      {was === undefined ? null : <p className="quiet">{words.statusWas(was)}</p>}
      <h3 id={`${id}-title`}>{columnTitle(assessment, language)}</h3>
      <ResponsiveChart defaultWidth={376} height={gaugeHeight}>{(width) => <PlanGauge id={`${id}-gauge`} model={buildPlanGauge({ name, assessment, language, sample })} width={width} />}</ResponsiveChart>
      {draws ? <ResponsiveChart defaultWidth={376} height={chartHeight}>{(width, height) => <Suspense fallback={<div className="chart-wait" />}><LazyCumulativeChart id={`${id}-chart`} model={model} width={width} height={height} /></Suspense>}</ResponsiveChart> : null}
    </article>
  );
}

const gaugeHeight = { ratio: 0, min: 76, max: 76 } as const;
const chartHeight = { ratio: 0.6, min: 200, max: 260 } as const;
