import type { Comparison } from '../domain/comparison/compared-at.ts';
import { indexBaseText } from './index-base-text.ts';
import type { Language } from './language.ts';
import { compareMessages } from './messages/compare-messages.ts';

/**
 * What is compared, in full: the measure, the amount it speaks of and what an index starts from.
 * @example comparisonTitle({ measure: 'index', growthBasis: 'month', base: 2022 }, 'vi') // 'Chỉ số tính trên từng tháng, bình quân tháng năm 2022 = 100'
 */
export function comparisonTitle({ measure, growthBasis, base }: Pick<Comparison, 'measure' | 'growthBasis' | 'base'>, language: Language): string {
  const words = compareMessages[language];
  const basis = `${words.basisLabel.toLowerCase()} ${words.bases[growthBasis]}`;
  if (measure === 'index') return `${words.measures.index} ${basis}${base === undefined ? '' : `, ${indexBaseText(growthBasis, base, language)}`}`;
  return measure === 'year-on-year' ? `${words.measureTitle[measure]}, ${basis}` : words.measureTitle[measure];
}
