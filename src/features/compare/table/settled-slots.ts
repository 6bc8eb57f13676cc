/**
 * Brings places of the page nearer to the order in which their rows are read: moves at most `most` rows, always toward the end, which is how React moves what is
 * drawn. Moved all at once, they would hold up a frame. The same map if the rows are in order.
 * @example settledSlots(new Map([[2, 0], [1, 1]]), 5) // Map { 1 => 1, 2 => 0 }
 */
export function settledSlots(slots: ReadonlyMap<number, number>, most: number): ReadonlyMap<number, number> {
  const order = [...slots.keys()];
  const moved = order.filter((row, at) => order.slice(at + 1).some((later) => later < row)).slice(0, most);
  if (moved.length === 0) return slots;
  const settled = moved.toSorted((a, b) => a - b).reduce<readonly number[]>((rest, row) => {
    const at = rest.findLastIndex((other) => other < row) + 1;
    return [...rest.slice(0, at), row, ...rest.slice(at)];
  }, order.filter((row) => !moved.includes(row)));
  return new Map(settled.map((row) => [row, slots.get(row) ?? 0]));
}
