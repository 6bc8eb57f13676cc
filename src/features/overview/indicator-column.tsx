import type { ReactElement } from 'react';
import { chartName } from '../../charts/a11y/chart-name.ts';
import { buildCumulativeChart } from '../../charts/model/build-cumulative-chart.ts';
import { buildMonthlyLevel } from '../../charts/model/build-monthly-level.ts';
import { buildPlanGauge } from '../../charts/model/build-plan-gauge.ts';
import { LazyCumulativeChart, LazyMonthChart } from '../../charts/view/lazy-charts.tsx';
import { PlanGauge } from '../../charts/view/plan-gauge.tsx';
import { ResponsiveChart } from '../../charts/view/responsive-chart.tsx';
import { headlineShares } from '../../domain/assessment/headline-shares.ts';
import { monthOf } from '../../domain/period/month-of.ts';
import { tetOf } from '../../domain/comparison/tet.ts';
import type { IndicatorView } from '../../domain/assessment/unit-assessment.ts';
import type { Language } from '../../i18n/language.ts';
import { localize } from '../../i18n/localize.ts';
import { chartMessages } from '../../i18n/messages/chart-messages.ts';
import { overviewMessages } from '../../i18n/messages/overview-messages.ts';
import { columnTitle, indicatorHeadline, shareText } from '../../i18n/sentences/headline.ts';
import { indicatorNumbers } from '../../provenance/indicator-numbers.ts';
import { NumberButton } from '../../provenance/number-button.tsx';
import type { SelectedNumber } from '../../provenance/selected-number.ts';
import { unitOfMeasureName } from '../../i18n/unit-of-measure-name.ts';
import { ShareLink } from '../../ui/share-link.tsx';
import type { EmbedChart } from '../../url/embed-chart.ts';
import { BoardStatus } from './progress-board.tsx';

/** Lines of the figure list on the overview; the others stand on the indicator's page. */
const shownLines = new Set(['year-to-date', 'month', 'growth', 'plan', 'plan-province', 'plan-district', 'share-province', 'share-district', 'needed']);

/** One indicator of the overview: its finding, figures, cumulative chart, monthly levels and the way to its page. */
export function IndicatorColumn({ view, language, sample, href, share, onSelect }: { readonly view: IndicatorView; readonly language: Language; readonly sample: boolean; readonly href: string; readonly share: (chart: EmbedChart) => string; readonly onSelect: (number: SelectedNumber, view: IndicatorView) => void }): ReactElement {
  const { assessment, series } = view;
  const { indicator } = assessment;
  const words = overviewMessages[language];
  const name = chartName(indicatorHeadline(assessment, language));
  const input = { name, assessment, series, language, sample, tetDay: (year: number) => tetOf(year)?.day };
  const hasAmount = assessment.yearToDate.known;
  const hasPlan = assessment.plan.known;
  const cumulative = buildCumulativeChart({ ...input, paceShares: headlineShares(series, assessment.period) });
  const drawsCumulative = (hasAmount || cumulative.points.length > 0) && (hasPlan || cumulative.points.length > 1 || cumulative.prior !== undefined);
  const level = buildMonthlyLevel(input);
  const drawsLevel = assessment.month.known || level.bars.length > 0;
  const id = indicator.id;
  return (
    <article className="column" aria-labelledby={`${id}-title`}>
      <p className="column-topic">{localize(indicator.shortName, language)}</p>
      <div className="column-gauge">
        <div className="column-gauge-head">
          <p className={assessment.planAchievement.known ? 'big-share' : 'big-share big-share-none'}>{assessment.planAchievement.known ? shareText(assessment.planAchievement.observation, language) : chartMessages[language].noPercent}</p>
          <BoardStatus assessment={assessment} language={language} />
        </div>
        <ResponsiveChart defaultWidth={328} height={{ ratio: 0, min: 76, max: 76 }}>{(width) => <PlanGauge id={`${id}-gauge`} model={buildPlanGauge({ name, assessment, language, sample })} width={width} />}</ResponsiveChart>
      </div>
      <h3 id={`${id}-title`}>{columnTitle(assessment, language)}</h3>
      <dl className="figures">
        {indicatorNumbers(assessment, language, sample).filter((line) => shownLines.has(line.key) && !(line.key === 'needed' && monthOf(assessment.period) === 12)).map((line) => (
          <div key={line.key}>
            <dt>{line.name}{line.key === 'year-to-date' ? `, ${unitOfMeasureName(indicator.unitOfMeasure, language)}` : ''}</dt>
            <dd>{'number' in line ? <NumberButton number={line.number} language={language} onSelect={(number) => onSelect(number, view)} /> : <span className="missing">{line.missing}</span>}</dd>
          </div>
        ))}
      </dl>
      <div className="column-chart">
        <div className="chart-head"><h4>{words.cumulativeTitle}</h4>{drawsCumulative ? <ShareLink href={share('cumulative')} chart={`${words.cumulativeTitle}, ${localize(indicator.shortName, language)}`} language={language} /> : null}</div>
        {assessment.pace === undefined || !hasPlan || monthOf(assessment.period) === 12 ? null : <p className="quiet">{words.paceNote[assessment.pace.rule](assessment.pace.years)}</p>}
        {drawsCumulative ? (
          <ResponsiveChart defaultWidth={376} height={chartHeight}>{(width, height) => <LazyCumulativeChart id={`${id}-cumulative`} model={cumulative} width={width} height={height} />}</ResponsiveChart>
        ) : (
          <div className="frame"><p>{words.noPlanFrame}</p></div>
        )}
      </div>
      <div className="column-chart">
        <div className="chart-head"><h4>{words.levelTitle} <span className="unit">{unitOfMeasureName(indicator.unitOfMeasure, language)}</span></h4>{drawsLevel ? <ShareLink href={share('monthly')} chart={`${words.levelTitle}, ${localize(indicator.shortName, language)}`} language={language} /> : null}</div>
        {drawsLevel ? (
          <ResponsiveChart defaultWidth={376} height={levelHeight}>{(width, height) => <LazyMonthChart id={`${id}-level`} model={level} width={width} height={height} />}</ResponsiveChart>
        ) : (
          <div className="frame"><p>{words.noMonthsFrame}</p></div>
        )}
      </div>
      <p className="column-more"><a href={href}>{words.details(localize(indicator.shortName, language))}</a></p>
    </article>
  );
}

const chartHeight = { ratio: 0.64, min: 210, max: 300 } as const;
const levelHeight = { ratio: 0.54, min: 190, max: 230 } as const;
