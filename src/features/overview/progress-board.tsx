import type { ReactElement } from 'react';
import { buildBoardAxis } from '../../charts/model/build-board-axis.ts';
import { buildPlanGauge } from '../../charts/model/build-plan-gauge.ts';
import { gaugeAxisMax } from '../../charts/model/gauge-axis-max.ts';
import { gaugeShares } from '../../charts/model/gauge-shares.ts';
import { chartName } from '../../charts/a11y/chart-name.ts';
import { BoardAxis } from '../../charts/view/board-axis.tsx';
import { PlanGauge } from '../../charts/view/plan-gauge.tsx';
import { ResponsiveChart } from '../../charts/view/responsive-chart.tsx';
import type { Assessment } from '../../domain/assessment/assessment.ts';
import { pacesDisagree } from '../../domain/pace/paces-disagree.ts';
import { formatPercent } from '../../i18n/format-percent.ts';
import type { Language } from '../../i18n/language.ts';
import { localize } from '../../i18n/localize.ts';
import { overviewMessages } from '../../i18n/messages/overview-messages.ts';
import { chartMessages } from '../../i18n/messages/chart-messages.ts';
import { monthOf } from '../../domain/period/month-of.ts';
import { yearOf } from '../../domain/period/year-of.ts';
import type { Period } from '../../domain/period/period.ts';
import { distanceText, indicatorHeadline, probabilityText, shareText } from '../../i18n/sentences/headline.ts';
import { statusLabel, statusName } from '../../i18n/sentences/status-label.ts';
import { formatPeriod } from '../../i18n/format-period.ts';
import { Chip } from '../../ui/chip.tsx';
import { StatusIcon } from '../../ui/status-icon.tsx';

/** One row an indicator on one shared axis: name, share of plan, gauge, status and how far from pace. */
export function ProgressBoard({ assessments, period, language, sample }: { readonly assessments: readonly Assessment[]; readonly period: Period; readonly language: Language; readonly sample: boolean }): ReactElement {
  const words = overviewMessages[language];
  const axisMax = gaugeAxisMax(assessments.flatMap(gaugeShares));
  const rows = assessments.map((assessment) => ({ assessment, gauge: buildPlanGauge({ name: chartName(indicatorHeadline(assessment, language)), assessment, language, sample, axisMax }) }));
  return (
    <section className="board" aria-labelledby="board-title">
      <div className="board-head">
        <h2 id="board-title">{words.boardTitle(yearOf(period))}</h2>
        <div className="board-axis"><ResponsiveChart defaultWidth={602} height={{ ratio: 0, min: 20, max: 20 }}>{(width) => <BoardAxis model={buildBoardAxis(rows.map(({ gauge }) => gauge), language)} width={width} />}</ResponsiveChart></div>
        <p aria-hidden="true">{words.boardStatus}</p>
      </div>
      {rows.map(({ assessment, gauge }) => (
        <div className="board-row" key={assessment.indicator.id}>
          <h3>{localize(assessment.indicator.shortName, language)}</h3>
          <p className={assessment.planAchievement.known ? 'board-share' : 'board-share board-share-none'}>{assessment.planAchievement.known ? shareText(assessment.planAchievement.observation, language) : chartMessages[language].noPercent}</p>
          <div className="board-gauge">
            <ResponsiveChart defaultWidth={602} height={{ ratio: 0, min: 76, max: 76 }}>{(width) => <PlanGauge id={`board-${assessment.indicator.id}`} model={gauge} width={width} labels={gauge.value === undefined ? 'board' : 'full'} />}</ResponsiveChart>
          </div>
          <BoardStatus assessment={assessment} language={language} />
        </div>
      ))}
    </section>
  );
}

/** Chip, distance in the unit of measure, and what an official asks next: the even pace, the chance, an anomaly. */
export function BoardStatus({ assessment, language }: { readonly assessment: Assessment; readonly language: Language }): ReactElement {
  const words = overviewMessages[language];
  const { status, evenStatus, evenPace, pace, findings, period } = assessment;
  const label = statusLabel(status, language);
  const distance = distanceText(assessment.distance, assessment, language);
  const even = monthOf(period) === 12 || evenPace === undefined || pace?.rule === 'even' || evenStatus.kind === 'none' || status.kind === 'none' ? undefined : words.evenPaceStatus(formatPercent(evenPace.share, 1, language), statusLabel(evenStatus, language).text.toLowerCase());
  const chance = probabilityText(assessment.planProbability, language);
  const anomaly = findings.find((finding) => finding.rule === 'out-of-line-month' && finding.period === period);
  return (
    <div className="board-status">
      <Chip tone={label.tone} text={label.text} />
      {distance === undefined ? null : <p>{distance}</p>}
      {even === undefined ? null : <p>{even}{pacesDisagree(status, evenStatus) ? words.pacesDiffer : ''}</p>}
      {status.kind === 'undecided' ? <p>{statusName(status.names[0], language)} / {statusName(status.names[1], language)}</p> : null}
      {chance === undefined ? null : <p>{words.probability(chance)}</p>}
      {anomaly === undefined ? null : <p className="anomaly"><StatusIcon name="warning" /> {formatPeriod(period, 'month', language)} {words.anomaly((anomaly.numbers['ratio'] ?? 1) < 1)}</p>}
    </div>
  );
}
