/** A label with the place it wants, in px from the top. */
export interface Wish {
  readonly key: string;
  readonly y: number;
  /** Height the label takes, px. */
  readonly height: number;
}

/**
 * Moves labels as little as possible so that none overlap and all stay between `top` and `bottom` (centres; px), keeping their order by wished y.
 * Where they cannot all fit, they overflow downwards evenly spaced. Returns the centre of each label by key.
 * @example pushApart([{ key: 'a', y: 10, height: 17 }, { key: 'b', y: 12, height: 17 }], 0, 100).get('b') // 27 at least 17 below a
 */
export function pushApart(wishes: readonly Wish[], top: number, bottom: number): ReadonlyMap<string, number> {
  const sorted = wishes.toSorted((a, b) => a.y - b.y || a.key.localeCompare(b.key));
  interface Block { readonly items: readonly Wish[]; readonly y: number; readonly height: number }
  const settle = (items: readonly Wish[]): Block => {
    const height = items.reduce((sum, item) => sum + item.height, 0);
    let offset = 0;
    let wished = 0;
    for (const item of items) {
      wished += item.y - (offset + item.height / 2);
      offset += item.height;
    }
    const y = Math.max(top, Math.min(wished / items.length, bottom - height));
    return { items, y, height };
  };
  const blocks: Block[] = [];
  for (const wish of sorted) {
    let block = settle([wish]);
    for (let previous = blocks.at(-1); previous !== undefined && previous.y + previous.height > block.y + 1e-9; previous = blocks.at(-1)) {
      blocks.pop();
      block = settle([...previous.items, ...block.items]);
    }
    blocks.push(block);
  }
  const placed = new Map<string, number>();
  for (const block of blocks) {
    let y = block.y;
    for (const item of block.items) {
      placed.set(item.key, y + item.height / 2);
      y += item.height;
    }
  }
  return placed;
}
