import type { ReactElement } from 'react';
import { originMark } from '../../../charts/model/origin-mark.ts';
import { OriginGlyph } from '../../../charts/view/origin-glyph.tsx';
import type { VintageStep } from '../../../domain/comparison/vintage-steps.ts';
import type { Indicator } from '../../../domain/figure/indicator.ts';
import type { Interval } from '../../../domain/interval/interval.ts';
import { amountText } from '../../../i18n/amount-text.ts';
import { formatDate } from '../../../i18n/format-date.ts';
import { formatPeriod } from '../../../i18n/format-period.ts';
import type { Language } from '../../../i18n/language.ts';
import { chartMessages } from '../../../i18n/messages/chart-messages.ts';
import { revisionMessages } from '../../../i18n/messages/revision-messages.ts';
import { revisionAmount, revisionChange, revisionSize } from '../../../i18n/revision-change.ts';
import { unitOfMeasureName } from '../../../i18n/unit-of-measure-name.ts';
import { RevisionStrip } from './revision-strip.tsx';
import { stepInterval, stepText } from './step-text.ts';

/** The releases of one figure, oldest first, under a sentence that says what became of it. `when` names the figure and its period. */
export function RevisionHistory({ steps, indicator, when, language, sample }: { readonly steps: readonly VintageStep[]; readonly indicator: Indicator; readonly when: string; readonly language: Language; readonly sample: boolean }): ReactElement {
  const words = revisionMessages[language];
  const unit = unitOfMeasureName(indicator.unitOfMeasure, language);
  const scale = sharedScale(steps);
  return (
    <div className="revision-history" aria-live="polite">
      {headlines(steps, indicator, when, language).map((line) => <p key={line} className="revision-headline">{line}.</p>)}
      <ol>
        {steps.map(({ kind, statement, change, relativeChange, excess, inUse }, index) => (
          // oxlint-disable-next-line react/no-array-index-key -- releases are a fixed, ordered list
          <li key={index} aria-current={inUse ? 'true' : undefined}>
            <p className="revision-kind">{words.steps[kind]}{inUse ? ` · ${words.inUse}` : ''}</p>
            <p className="revision-value">
              <strong>{stepText(statement, indicator, language)}</strong>{` ${unit} `}
              <span className="revision-mark"><OriginGlyph mark={originMark(statement, sample)} /> {chartMessages[language].marks[originMark(statement, sample)]}</span>
              <span className="revision-interval-text">{words.interval(stepInterval(statement, indicator, language))}</span>
            </p>
            <RevisionStrip value={statement.value} interval={statement.interval} scale={scale} isInUse={inUse} />
            <p className="revision-change">{change === undefined ? (excess === undefined ? '' : apartText(excess, indicator, language)) : (change < 0 ? words.less : words.more)(`${revisionAmount(change, indicator.decimals, language)} ${unit}`, relativeChange === undefined ? '–' : revisionChange(relativeChange, 2, language))}</p>
            <p className="revision-report"><span lang="vi">{statement.report.title}</span>, {statement.report.publishedOn === undefined ? words.noDate : formatDate(statement.report.publishedOn, language)}</p>
          </li>
        ))}
      </ol>
      <p className="quiet">{words.stripNote}</p>
    </div>
  );
}

function headlines(steps: readonly VintageStep[], indicator: Indicator, when: string, language: Language): readonly string[] {
  const words = revisionMessages[language];
  const [first] = steps;
  const used = steps.find(({ inUse }) => inUse) ?? first;
  if (first === undefined || used === undefined) return [];
  const unit = unitOfMeasureName(indicator.unitOfMeasure, language);
  const value = (step: VintageStep): string => `${stepText(step.statement, indicator, language)} ${unit}`;
  const hasChanged = steps.some((step) => step.change !== undefined && step.kind !== 'implied-by-growth');
  const relative = first.statement.value === 0 ? undefined : used.statement.value / first.statement.value - 1;
  const size = relative === undefined ? amountText(Math.abs(used.statement.value - first.statement.value), indicator, language) : revisionSize(relative, 2, language);
  const rival = steps.find(({ kind, inUse }) => kind === 'conflict' && !inUse);
  const base = steps.find(({ kind }) => kind === 'implied-by-growth');
  return [
    ...(hasChanged ? [words.headlineChanged(when, value(first), value(used), size, used.statement.value < first.statement.value)] : rival === undefined ? [words.headlineSame(when, value(used))] : []),
    ...(rival?.excess === undefined ? [] : [words.headlineConflict(when, value(used), value(rival), apartText(rival.excess, indicator, language))]),
    ...(base?.relativeChange === undefined ? [] : [words.headlineBase(formatPeriod(base.statement.report.period, 'full', language), revisionSize(base.relativeChange, 1, language), base.relativeChange < 0).replace(/\.$/u, '')]),
  ];
}

/** How far two figures that exclude each other lie apart. */
function apartText(excess: number, indicator: Indicator, language: Language): string {
  const words = revisionMessages[language];
  return excess === 0 ? words.lastDigit : words.excess(`${revisionAmount(excess, indicator.decimals, language)} ${unitOfMeasureName(indicator.unitOfMeasure, language)}`);
}

/** From the lowest to the highest that any release allows; an open end counts as the number itself. */
function sharedScale(steps: readonly VintageStep[]): Interval {
  const ends = steps.flatMap(({ statement: { value, interval } }) => [value, interval.low, interval.high]).filter(Number.isFinite);
  return { low: Math.min(...ends), high: Math.max(...ends) };
}
