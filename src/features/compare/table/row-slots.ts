/**
 * Which place of the page each row in sight is drawn in: a row that stays keeps its place, a new one takes over the place of a row that left. So scrolling
 * rewrites what stands in the places instead of making and removing rows, and what has the focus stays where it is.
 * @example rowSlots(new Map([[0, 0], [1, 1]]), [1, 2]) // Map { 1 => 1, 2 => 0 }
 */
export function rowSlots(before: ReadonlyMap<number, number>, rows: readonly number[]): ReadonlyMap<number, number> {
  const kept = rows.flatMap((row) => { const slot = before.get(row); return slot === undefined ? [] : [[row, slot] as const]; });
  const slots = new Map(kept);
  const taken = new Set(slots.values());
  const free = [...new Set(before.values())].filter((slot) => !taken.has(slot));
  let next = Math.max(-1, ...before.values()) + 1;
  for (const row of rows) {
    if (slots.has(row)) continue;
    const reused = free.shift();
    slots.set(row, reused ?? next);
    if (reused === undefined) next += 1;
  }
  return slots;
}
