import { findNodeAtLocation, parseTree } from 'jsonc-parser';

/**
 * The catalog's text with one more year in a unit's list, in order; unchanged when the year is there. A file of a year that the
 * catalog does not list is never read. `undefined` where the catalog has no such unit.
 * @example addUnitYear('{"units":[{"id":"a","years":[2022]}]}', 'a', 2023) // '{"units":[{"id":"a","years":[2022, 2023]}]}'
 */
export function addUnitYear(text: string, unitId: string, year: number): string | undefined {
  const root = parseTree(text);
  const units = root === undefined ? undefined : findNodeAtLocation(root, ['units']);
  const unit = units?.children?.find((item) => findNodeAtLocation(item, ['id'])?.value === unitId);
  const years = unit === undefined ? undefined : findNodeAtLocation(unit, ['years']);
  if (years?.type !== 'array') return undefined;
  const children = years.children ?? [];
  if (children.some(({ value }) => value === year)) return text;
  const later = children.find(({ value }) => typeof value === 'number' && value > year);
  const last = children.at(-1);
  const [at, written] = later !== undefined ? [later.offset, `${year}, `] : last !== undefined ? [last.offset + last.length, `, ${year}`] : [years.offset + 1, String(year)];
  return text.slice(0, at) + written + text.slice(at);
}
