/** A corner of a drawn line: month 0…12 and value. */
export interface Corner {
  readonly month: number;
  readonly value: number;
}

/** A piece of a cumulative line. `known`: every month in it has its figure (solid); else the line only joins what is known (dotted). */
export interface Stretch {
  readonly known: boolean;
  readonly corners: readonly Corner[];
}

/**
 * Splits a cumulative line into stretches with and without monthly figures. It begins at 0 at the start of the year and ends at the last known month:
 * nothing is drawn beyond.
 * @example stretches([{ month: 4, value: 3255 }, { month: 5, value: 4180 }]) // dotted 0→4, solid 4→5
 */
export function stretches(points: readonly Corner[]): readonly Stretch[] {
  const result: { known: boolean; corners: Corner[] }[] = [];
  let previous: Corner = { month: 0, value: 0 };
  for (const { month, value } of points) {
    const corner = { month, value };
    const known = month - previous.month === 1;
    const last = result.at(-1);
    if (last !== undefined && last.known === known && known) last.corners.push(corner);
    else result.push({ known, corners: [previous, corner] });
    previous = corner;
  }
  return result;
}
