/** One complete prior year as the projection sees it: cumulative to month k and total, of one vintage, same unit of measure. */
export interface PriorYear {
  readonly cumulative: number;
  readonly total: number;
}

/**
 * Whether a prior year can serve (method §7 `gap`): 0 < C_h < T_h.
 * @example isUsable({ cumulative: 40, total: 100 }) // true
 */
export function isUsable(year: PriorYear): boolean {
  return year.cumulative > 0 && year.total > year.cumulative && Number.isFinite(year.total);
}
