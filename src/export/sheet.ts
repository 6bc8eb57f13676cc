/** How a cell looks. Roles, not colours: `title` a large heading, `header` the head of a column, `strong` bold, `quiet` grey small print, `body` plain. */
export type SheetStyle = 'title' | 'header' | 'strong' | 'quiet' | 'body';

/** One cell of a sheet; made by `textCell`, `numberCell`, `percentCell`, `dayCell`. */
export interface SheetCell {
  readonly value: string | number;
  /** Number format in the notation of the file format ("#,##0.0"); absent: as the program shows it. */
  readonly format?: string;
  readonly style?: SheetStyle;
  readonly align?: 'left' | 'center' | 'right';
  /** Text that may break into lines. */
  readonly wrap?: boolean;
  /** A thin line on all four sides, as official forms have. */
  readonly bordered?: boolean;
  /** How many columns and rows the cell covers; the covered places in `rows` are `null`. */
  readonly columnSpan?: number;
  readonly rowSpan?: number;
}

/** One sheet of a workbook. */
export interface Sheet {
  /** Shown on the tab; what the file format does not allow in it is left out. */
  readonly name: string;
  /** Width of each column, in characters. */
  readonly widths: readonly number[];
  /** Rows from the top; `null` is an empty place. */
  readonly rows: readonly (readonly (SheetCell | null)[])[];
  /** Rows at the top and columns at the left that stay while the rest scrolls. */
  readonly frozenRows?: number;
  readonly frozenColumns?: number;
  readonly landscape?: boolean;
  /** Thin lines between all cells on the screen; absent: shown. */
  readonly gridLines?: boolean;
}
