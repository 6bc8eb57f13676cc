import type { ReactElement } from 'react';
import type { Assessment } from '../../domain/assessment/assessment.ts';
import { pacesDisagree } from '../../domain/pace/paces-disagree.ts';
import { statusOutcome } from '../../domain/pace/status-outcome.ts';
import { monthOf } from '../../domain/period/month-of.ts';
import { isRestatedSince } from '../../domain/reconcile/is-restated-since.ts';
import type { Lookup } from '../../domain/reconcile/observation.ts';
import { amountText } from '../../i18n/amount-text.ts';
import { cellText } from '../../i18n/cell-text.ts';
import { findingText } from '../../i18n/finding-text.ts';
import { formatChange } from '../../i18n/format-change.ts';
import { formatDate } from '../../i18n/format-date.ts';
import { formatPercent } from '../../i18n/format-percent.ts';
import type { Language } from '../../i18n/language.ts';
import { overviewMessages } from '../../i18n/messages/overview-messages.ts';
import { takesMessages } from '../../i18n/messages/takes-messages.ts';
import { planKindName } from '../../i18n/quantity-name.ts';
import { reasonText } from '../../i18n/reason-text.ts';
import { probabilityText, shareText } from '../../i18n/sentences/headline.ts';
import { statusLabel, statusName } from '../../i18n/sentences/status-label.ts';
import { unitOfMeasureName } from '../../i18n/unit-of-measure-name.ts';
import { Chip } from '../../ui/chip.tsx';

/** The latest changes of the plan; all of them stand with the plan's origin. */
const changesShown = 3;

/** Which rule spoke and why, which ratios a revision left behind, what the other pace says, how often such a status came true, the year end and its case, and the plans side by side. */
export function WhyStatus({ assessment, language }: { readonly assessment: Assessment; readonly language: Language }): ReactElement | null {
  const words = takesMessages[language];
  const lines = [...statusLines(assessment, language), ...revisionLines(assessment, language), ...yearLines(assessment, language)];
  const changes = assessment.findings.filter(({ rule }) => rule === 'plan-changed').slice(0, changesShown);
  if (lines.length + assessment.otherPlans.length + changes.length === 0) return null;
  return (
    <section className="why ruled" aria-labelledby="why-title">
      <h2 id="why-title">{words.whyTitle}</h2>
      {lines.length === 0 ? null : <ul className="why-lines">{lines.map((line) => <li key={line}>{line}</li>)}</ul>}
      {assessment.otherPlans.length === 0 ? null : <Plans assessment={assessment} language={language} />}
      {changes.map((finding) => {
        const day = finding.figures.map(({ report }) => report.publishedOn).filter((published) => published !== undefined).toSorted().at(-1);
        const text = findingText(finding, assessment.indicator, language);
        return <p key={`${finding.period}${text}`} className="quiet">{day === undefined ? text : words.planChanged(formatDate(day, language), text)}</p>;
      })}
    </section>
  );
}

function statusLines(assessment: Assessment, language: Language): readonly string[] {
  const words = takesMessages[language];
  const { status, evenStatus, evenPace, pace, period, indicator } = assessment;
  if (status.kind === 'none') return [words.noStatus(reasonText(status.reason, language))];
  const month = monthOf(period);
  if (month === 12 || pace === undefined) return [];
  const outcome = status.kind === 'certain' ? statusOutcome(status.name, month, pace.rule, indicator.planIsCeiling) : undefined;
  const even = statusLabel(evenStatus, language).text;
  return [
    ...(status.kind === 'undecided' ? [words.between(statusName(status.names[0], language), statusName(status.names[1], language))] : []),
    pace.rule === 'even' ? words.evenOnly : overviewMessages[language].paceNote[pace.rule](pace.years),
    ...(pace.rule === 'even' || evenPace === undefined ? [] : [pacesDisagree(status, evenStatus) ? words.pacesDiffer(statusLabel(status, language).text, even) : `${words.evenIs(formatPercent(evenPace.share, 1, language), even.charAt(0).toLowerCase() + even.slice(1))}${status.kind === 'certain' && evenStatus.kind === 'certain' ? ` ${words.pacesAgree}` : ''}`]),
    ...(outcome === undefined ? [] : [`${words.cameTrue(formatPercent(outcome, 0, language))}${status.kind === 'certain' && status.name === 'on-pace' ? ` ${words.tossUp}` : ''}`]),
  ];
}

function revisionLines({ yearToDate, planAchievement, yearToDateGrowth }: Assessment, language: Language): readonly string[] {
  const isLeft = (ratio: Lookup): boolean => yearToDate.known && ratio.known && isRestatedSince(yearToDate.observation, ratio.observation);
  const [share, growth] = [isLeft(planAchievement), isLeft(yearToDateGrowth)];
  return share || growth ? [takesMessages[language].beforeRevision[share && growth ? 'both' : share ? 'share' : 'growth']] : [];
}

function yearLines(assessment: Assessment, language: Language): readonly string[] {
  const words = takesMessages[language];
  const { projection, planProbability, planGrowth, yearToDateGrowth, indicator, period, plan } = assessment;
  if (monthOf(period) === 12) return [];
  const chance = probabilityText(planProbability, language);
  const amount = (value: number): string => amountText(value, indicator, language).split('\u00a0')[0] ?? '';
  const unit = `\u00a0${unitOfMeasureName(indicator.unitOfMeasure, language)}`;
  return [
    ...(chance !== undefined ? [words.chance(chance)] : plan.known && !planProbability.known ? [words.noChance(reasonText(planProbability.reason, language))] : []),
    ...(!projection.known ? [words.noProjection(reasonText(projection.reason, language))] : []),
    ...(projection.known && projection.method === 'even-pace-sum' ? [words.evenSum(amountText(projection.value, indicator, language))] : []),
    ...(projection.known && projection.interval80 !== undefined && projection.interval95 !== undefined
      ? [`${words.projected(amount(projection.interval80.low), amount(projection.interval80.high) + unit, amount(projection.interval95.low), amount(projection.interval95.high) + unit)} ${overviewMessages[language].projectionNote[projection.method]}`] : []),
    ...(projection.known && (projection.caution === 'too-early' || projection.caution === 'series-break' || projection.caution === 'vintage-mismatch') ? [words.caution[projection.caution]] : []),
    ...(planGrowth.known ? [yearToDateGrowth.known ? words.growth(formatChange(planGrowth.value, 1, language), cellText(yearToDateGrowth.observation, indicator, language)) : words.growthPlanOnly(formatChange(planGrowth.value, 1, language))] : []),
  ];
}

function Plans({ assessment, language }: { readonly assessment: Assessment; readonly language: Language }): ReactElement {
  const words = takesMessages[language];
  const { indicator, planKind, plan, planAchievement, status } = assessment;
  return (
    <table className="data-table why-plans">
      <caption>{words.plansTitle}</caption>
      <thead><tr><th scope="col">{words.plan}</th><th scope="col">{words.amount}</th><th scope="col">{words.share}</th><th scope="col">{words.status}</th></tr></thead>
      <tbody>
        {[{ planKind, plan, planAchievement, status }, ...assessment.otherPlans].map((item) => {
          const label = statusLabel(item.status, language);
          return (
            <tr key={item.planKind}>
              <th scope="row">{planKindName(item.planKind, language)}</th>
              <td>{item.plan.known ? cellText(item.plan.observation, indicator, language) : reasonText(item.plan.reason, language)}</td>
              <td>{item.planAchievement.known ? shareText(item.planAchievement.observation, language) : reasonText(item.planAchievement.reason, language)}</td>
              <td><Chip tone={label.tone} text={label.text} /></td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
