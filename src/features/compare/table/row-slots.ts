/**
 * Which place of the page each row in sight is drawn in, in the order of the places on the page: a row that stays keeps its place, a new one takes over the place
 * of a row that left. So scrolling rewrites what stands in the places instead of making, moving and removing rows, and what has the focus stays where it is.
 * @example rowSlots(new Map([[0, 0], [1, 1]]), [1, 2]) // Map { 2 => 0, 1 => 1 }
 */
export function rowSlots(before: ReadonlyMap<number, number>, rows: readonly number[]): ReadonlyMap<number, number> {
  const inSight = new Set(rows);
  const fresh = rows.filter((row) => !before.has(row)).values();
  const slots = [...before].flatMap(([row, slot]) => {
    const drawn = inSight.has(row) ? row : fresh.next().value;
    return drawn === undefined ? [] : [[drawn, slot] as const];
  });
  const unused = Math.max(-1, ...before.values()) + 1;
  return new Map([...slots, ...[...fresh].map((row, at) => [row, unused + at] as const)]);
}
