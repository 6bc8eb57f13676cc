import type { UnitLevel } from '../domain/figure/unit.ts';
import type { Language } from './language.ts';

const names: Readonly<Record<Language, Readonly<Record<UnitLevel, string>>>> = {
  vi: { commune: 'Xã, phường', district: 'Huyện', province: 'Tỉnh', country: 'Cả nước' },
  en: { commune: 'Communes', district: 'Districts', province: 'Provinces', country: 'Country' },
};

/**
 * The heading under which units of a level are listed.
 * @example unitLevelName('district', 'vi') // 'Huyện'
 */
export function unitLevelName(level: UnitLevel, language: Language): string {
  return names[language][level];
}
