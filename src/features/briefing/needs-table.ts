import { scaled } from '../../domain/assessment/computed.ts';
import type { Assessment, Computed } from '../../domain/assessment/assessment.ts';
import { monthOf } from '../../domain/period/month-of.ts';
import type { Period } from '../../domain/period/period.ts';
import { intervalText } from '../../i18n/amount-text.ts';
import { cellText } from '../../i18n/cell-text.ts';
import { formatPeriod } from '../../i18n/format-period.ts';
import type { Language } from '../../i18n/language.ts';
import { briefingMessages } from '../../i18n/messages/briefing-messages.ts';
import { reasonText } from '../../i18n/reason-text.ts';
import { probabilityText } from '../../i18n/sentences/headline.ts';
import { rowName, shortReason, type TextTable } from './text-table.ts';

/** What the months left must bring, beside what months have brought; indicators without a plan are not in it. `undefined` where none has one. */
export function needsTable(assessments: readonly Assessment[], period: Period, language: Language): TextTable | undefined {
  const words = briefingMessages[language].needsColumns;
  const planned = assessments.filter(({ plan }) => plan.known);
  if (planned.length === 0) return undefined;
  const indicators = assessments.map(({ indicator }) => indicator);
  const month = formatPeriod(period, 'month', language);
  return {
    headers: [words.indicator, words.left, words.needed, words.month(month.charAt(0).toUpperCase() + month.slice(1)), words.mean(monthOf(period)), words.lastYear, words.projection, words.chance],
    rows: planned.map((assessment) => {
      const { indicator, neededPerMonth, meanSoFar, priorRemainingMean, projection, planProbability } = assessment;
      const computed = (value: Computed, factor = 1): string => (value.known ? intervalText(scaled(value.interval, factor), indicator, language) : shortReason(value.reason, language));
      return {
        name: rowName(indicator, indicators, language),
        cells: [
          computed(neededPerMonth, 12 - monthOf(period)),
          computed(neededPerMonth),
          assessment.month.known ? cellText(assessment.month.observation, indicator, language) : shortReason(assessment.month.reason, language),
          computed(meanSoFar),
          computed(priorRemainingMean),
          projection.known && projection.interval80 !== undefined ? intervalText(projection.interval80, indicator, language) : reasonText(projection.known ? 'no-history' : projection.reason, language),
          probabilityText(planProbability, language) ?? (planProbability.known ? '' : shortReason(planProbability.reason, language)),
        ],
      };
    }),
  };
}
