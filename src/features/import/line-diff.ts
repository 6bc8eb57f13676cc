/** One line of a comparison of two texts. `number`: its line in the new text, in the old one where it was removed. */
export interface DiffLine {
  readonly kind: 'same' | 'added' | 'removed';
  readonly text: string;
  readonly number: number;
}

/** Beyond this many lines on both sides the middle is shown as removed and added in whole. */
const mostCompared = 1500;

/**
 * Which lines of `before` are gone and which of `after` are new, in order. Lines that both texts begin or end with are never touched.
 * @example lineDiff('a\nb', 'a\nc').map(({ kind, text }) => kind + text) // ['samea', 'removedb', 'addedc']
 */
export function lineDiff(before: string, after: string): readonly DiffLine[] {
  const [old, now] = [before.split('\n'), after.split('\n')];
  let head = 0;
  while (head < old.length && head < now.length && old[head] === now[head]) head += 1;
  let tail = 0;
  while (tail < old.length - head && tail < now.length - head && old[old.length - 1 - tail] === now[now.length - 1 - tail]) tail += 1;
  const same = (from: number, to: number): readonly DiffLine[] => now.slice(from, to).map((text, index) => ({ kind: 'same', text, number: from + index + 1 }));
  return [...same(0, head), ...middle(old.slice(head, old.length - tail), now.slice(head, now.length - tail), head), ...same(now.length - tail, now.length)];
}

function middle(old: readonly string[], now: readonly string[], offset: number): readonly DiffLine[] {
  const removed = (index: number): DiffLine => ({ kind: 'removed', text: old[index] ?? '', number: offset + index + 1 });
  const added = (index: number): DiffLine => ({ kind: 'added', text: now[index] ?? '', number: offset + index + 1 });
  if (old.length * now.length > mostCompared * mostCompared) return [...old.map((_, index) => removed(index)), ...now.map((_, index) => added(index))];
  // Longest common subsequence: common[i][j] of old from i and now from j.
  const common = Array.from({ length: old.length + 1 }, () => new Uint16Array(now.length + 1));
  const at = (i: number, j: number): number => common[i]?.[j] ?? 0;
  for (let i = old.length - 1; i >= 0; i -= 1) {
    const row = common[i];
    if (row === undefined) continue;
    for (let j = now.length - 1; j >= 0; j -= 1) row[j] = old[i] === now[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  }
  const lines: DiffLine[] = [];
  for (let i = 0, j = 0; i < old.length || j < now.length; ) {
    if (i < old.length && j < now.length && old[i] === now[j]) {
      lines.push({ kind: 'same', text: now[j] ?? '', number: offset + j + 1 });
      i += 1;
      j += 1;
    } else if (i < old.length && (j >= now.length || at(i + 1, j) >= at(i, j + 1))) lines.push(removed(i++));
    else lines.push(added(j++));
  }
  return lines;
}
