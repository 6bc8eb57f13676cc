/** The first day of the lunar year and how many days of its seven-day holiday fall in January. */
export interface Tet {
  /** "YYYY-MM-DD" in Việt Nam's calendar (UTC+7). */
  readonly day: string;
  /** Days of the holiday (from two days before Tết) that fall in January, 0…7. */
  readonly januaryDays: number;
}

/** Encoded, never computed: the lunar calendars of software follow China's time zone (method §6). */
const table: Readonly<Record<number, readonly [string, number]>> = {
  2015: ['02-19', 0], 2016: ['02-08', 0], 2017: ['01-28', 6], 2018: ['02-16', 0], 2019: ['02-05', 0], 2020: ['01-25', 7], 2021: ['02-12', 0],
  2022: ['02-01', 2], 2023: ['01-22', 7], 2024: ['02-10', 0], 2025: ['01-29', 5], 2026: ['02-17', 0], 2027: ['02-06', 0], 2028: ['01-26', 7],
  2029: ['02-13', 0], 2030: ['02-02', 1], 2031: ['01-23', 7], 2032: ['02-11', 0], 2033: ['01-31', 3], 2034: ['02-19', 0], 2035: ['02-08', 0],
};

/** Moved by this many days or more, Tết makes January and February incomparable one by one. */
const movedDays = 3;

/**
 * Tết of a year, 2015…2035; `undefined` outside the table.
 * @example tetOf(2024) // { day: '2024-02-10', januaryDays: 0 }
 */
export function tetOf(year: number): Tet | undefined {
  const entry = table[year];
  return entry === undefined ? undefined : { day: `${year}-${entry[0]}`, januaryDays: entry[1] };
}

/**
 * Whether January and February of a year cannot be compared one by one with the year before, because |ΔJ| ≥ 3.
 * @example tetMoved(2024) // true: seven days of January 2023 moved to February
 */
export function tetMoved(year: number): boolean {
  const [now, before] = [tetOf(year), tetOf(year - 1)];
  return now !== undefined && before !== undefined && Math.abs(now.januaryDays - before.januaryDays) >= movedDays;
}
