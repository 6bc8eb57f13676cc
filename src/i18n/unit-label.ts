import type { Unit } from '../domain/figure/unit.ts';
import type { Language } from './language.ts';
import { localize } from './localize.ts';

/**
 * A unit's name where its numbers stand among those of other units: an invented one says so.
 * @example unitLabel(mau, 'vi') // 'Huyện Mẫu (minh hoạ)'
 */
export function unitLabel({ name, sample }: Pick<Unit, 'name' | 'sample'>, language: Language): string {
  return `${localize(name, language)}${sample ? (language === 'vi' ? ' (minh hoạ)' : ' (sample)') : ''}`;
}
