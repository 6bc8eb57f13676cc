import type { Assessment } from '../../domain/assessment/assessment.ts';
import { formatPeriod } from '../../i18n/format-period.ts';
import type { Language } from '../../i18n/language.ts';
import { briefingMessages } from '../../i18n/messages/briefing-messages.ts';
import { distanceText, valueText } from '../../i18n/sentences/headline.ts';
import { unitOfMeasureName } from '../../i18n/unit-of-measure-name.ts';

/**
 * What stands beside an indicator's status in its block: how far it is from pace, else what is known to date or of the month; nothing where no amount is known.
 * @example blockNote(landClearance, 'vi') // 'luỹ kế trên 59,75 tỷ đồng'
 */
export function blockNote(assessment: Assessment, language: Language): string | undefined {
  const { distance, yearToDate, month, indicator, period } = assessment;
  const said = distanceText(distance, assessment, language);
  const known = yearToDate.known ? yearToDate : month;
  if (said !== undefined || !known.known) return said;
  const what = yearToDate.known ? briefingMessages[language].facts.yearToDate.toLowerCase() : formatPeriod(period, 'month', language);
  return `${what} ${valueText(known.observation, indicator.decimals, language)}\u00a0${unitOfMeasureName(indicator.unitOfMeasure, language)}`;
}
