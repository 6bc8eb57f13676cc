import type { CatalogFile } from './catalog-schema.ts';
import type { PathProblem } from './problem.ts';

/** The rules of the catalog that one entry alone cannot break: ids are unique, references exist, dates are in order. */
export function catalogRules(catalog: CatalogFile): readonly PathProblem[] {
  const problems: PathProblem[] = [];
  const unitIds = catalog.units.map((unit) => unit.id);
  if (!unitIds.includes(catalog.defaultUnit)) {
    problems.push({ rule: 'unknown-unit', path: ['defaultUnit'], message: { vi: `không có đơn vị "${catalog.defaultUnit}" trong units`, en: `there is no unit "${catalog.defaultUnit}" in units; name one of them` } });
  }
  problems.push(...duplicates(catalog.indicators, 'indicators', 'chỉ tiêu'), ...duplicates(catalog.units, 'units', 'đơn vị'));
  catalog.indicators.forEach((indicator, index) => {
    if (indicator.decimals > 6) problems.push({ rule: 'decimals-range', path: ['indicators', index, 'decimals'], message: { vi: 'số chữ số thập phân của chỉ tiêu là 0 đến 6', en: 'decimals of an indicator is 0 to 6' } });
  });
  const parents = new Map(catalog.units.map((unit) => [unit.id, unit.parent]));
  catalog.units.forEach((unit, index) => {
    const path = ['units', index] as const;
    if (unit.parent !== undefined && !unitIds.includes(unit.parent)) {
      problems.push({ rule: 'unknown-unit', path: [...path, 'parent'], message: { vi: `không có đơn vị cấp trên "${unit.parent}"`, en: `there is no unit "${unit.parent}" to be the parent; add it or leave parent out` } });
    } else if (isCyclic(unit.id, parents)) {
      problems.push({ rule: 'parent-cycle', path: [...path, 'parent'], message: { vi: 'đơn vị không thể là cấp trên của chính nó, kể cả qua đơn vị khác', en: 'a unit cannot be its own parent, not even through others' } });
    }
    if (unit.validFrom !== undefined && unit.validTo !== undefined && unit.validFrom > unit.validTo) {
      problems.push({ rule: 'validity-order', path: [...path, 'validTo'], message: { vi: 'validTo phải từ validFrom trở đi', en: 'validTo must not come before validFrom' } });
    }
    unit.years.forEach((year, at) => {
      const before = unit.years[at - 1];
      if (before !== undefined && year <= before) problems.push({ rule: 'years-order', path: [...path, 'years', at], message: { vi: 'các năm phải tăng dần và không lặp', en: 'years must ascend and not repeat' } });
    });
  });
  return problems;
}

function duplicates(entries: readonly { readonly id: string }[], key: string, vi: string): readonly PathProblem[] {
  return entries.flatMap((entry, index): readonly PathProblem[] =>
    entries.findIndex((other) => other.id === entry.id) < index
      ? [{ rule: 'duplicate-id', path: [key, index, 'id'], message: { vi: `mã ${vi} "${entry.id}" đã dùng ở trên; mỗi mã chỉ một lần`, en: `the id "${entry.id}" is used above; each id stands once` } }]
      : [],
  );
}

function isCyclic(id: string, parents: ReadonlyMap<string, string | undefined>): boolean {
  const seen = new Set<string>();
  for (let at = parents.get(id); at !== undefined; at = parents.get(at)) {
    if (at === id) return true;
    if (seen.has(at)) return false;
    seen.add(at);
  }
  return false;
}
