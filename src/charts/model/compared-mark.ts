import type { ComparedValue } from '../../domain/comparison/compared.ts';
import { originMark, type OriginMark } from './origin-mark.ts';

/**
 * The mark of a compared number: that of the observation it is, else derived; invented data are illustrative.
 * @example comparedMark(index, false) // 'derived'
 */
export function comparedMark(compared: ComparedValue, sample: boolean): OriginMark {
  const [only, ...more] = compared.observations;
  if (only !== undefined && more.length === 0) return originMark(only, sample);
  return sample ? 'illustrative' : 'derived';
}
