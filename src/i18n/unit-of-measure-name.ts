import type { UnitOfMeasure } from '../domain/figure/unit-of-measure.ts';
import type { Language } from './language.ts';

const names: Readonly<Record<UnitOfMeasure, Readonly<Record<Language, string>>>> = {
  'vnd': { vi: 'đồng', en: 'VND' },
  'vnd-thousand': { vi: 'nghìn đồng', en: 'thousand VND' },
  'vnd-million': { vi: 'triệu đồng', en: 'm VND' },
  'vnd-billion': { vi: 'tỷ đồng', en: 'bn VND' },
  'vnd-trillion': { vi: 'nghìn tỷ đồng', en: 'trn VND' },
  'percent': { vi: '%', en: '%' },
  'index': { vi: 'chỉ số', en: 'index' },
  'count': { vi: 'đơn vị', en: 'units' },
  'tonne': { vi: 'tấn', en: 'tonnes' },
  'hectare': { vi: 'ha', en: 'ha' },
};

/**
 * The name of a unit of measure as printed after a number or above an axis.
 * @example unitOfMeasureName('vnd-billion', 'vi') // 'tỷ đồng'
 */
export function unitOfMeasureName(unit: UnitOfMeasure, language: Language): string {
  return names[unit][language];
}
