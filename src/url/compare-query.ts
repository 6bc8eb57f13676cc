import { comparedMeasures, type ComparedMeasure } from '../domain/comparison/compared.ts';
import { growthBases, type GrowthBasis } from '../domain/figure/measure.ts';
import { parsePeriod } from '../domain/period/parse-period.ts';
import type { Period } from '../domain/period/period.ts';
import type { Notice, Query } from './address.ts';

/** What an index sets to 100: the mean month of a year (a number) or one month ("2022-01"). */
export type IndexBase = number | Period;

/** The order of the table's rows: by one of its columns. */
export interface TableSort {
  readonly column: string;
  readonly descending: boolean;
}

/** What a reader compares, as the address holds it. An empty list and an absent value mean "as the data suggest"; the page decides. */
export interface CompareChoice {
  readonly indicatorIds: readonly string[];
  /** Years drawn beside the year in focus, ascending; empty: every year with figures. */
  readonly years: readonly number[];
  /** The year drawn strong; absent: the latest. */
  readonly focusYear?: number;
  readonly measure: ComparedMeasure;
  /** Which amount growth and index speak of; absent: months where the data have them. */
  readonly growthBasis?: GrowthBasis;
  readonly base?: IndexBase;
  /** January and February count as one where growth is compared (method.md §6). */
  readonly joinTet: boolean;
  /** Other units drawn beside the page's own. */
  readonly unitIds: readonly string[];
  /** Whether small multiples share one value axis. */
  readonly scale: 'shared' | 'free';
  readonly sort?: TableSort;
  /** Columns of the table; empty: those the table shows by itself. */
  readonly columns: readonly string[];
}

/** What the page shows where its address says nothing. */
export const defaultCompareChoice: CompareChoice = { indicatorIds: [], years: [], measure: 'year-to-date', joinTet: true, unitIds: [], scale: 'free', columns: [] };

const idForm = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/u;
const yearForm = /^(?:19|20|21)\d{2}$/u;
/** Enough for every real page; a longer list is a mistake or mischief. */
const mostItems = 60;
/** A mark that no id and no year holds and that an address need not escape. */
const separator = '.';

/**
 * Reads the compare page's own part of an address. What is malformed is left out and told; nothing throws. Addresses from before the page had a codec are
 * understood: `compare=2023` is the one year to compare with, `view=monthly` and `view=year-on-year` name the measure.
 * @example parseCompareQuery('measure=index&base=2022', {}).choice.base // 2022
 */
export function parseCompareQuery(own: string, query: Query): { readonly choice: CompareChoice; readonly notices: readonly Notice[] } {
  const given = new URLSearchParams(own);
  const notices: Notice[] = [];
  const read = <T>(parameter: string, parse: (text: string) => T | undefined): T | undefined => {
    const text = given.get(parameter);
    if (text === null) return undefined;
    const value = parse(text);
    if (value === undefined) notices.push({ parameter, given: text.slice(0, 40) });
    return value;
  };
  const focusYear = read('year', yearOf);
  const base = read('base', (text): IndexBase | undefined => yearOf(text) ?? parsePeriod(text));
  const sort = read('sort', sortOf);
  const growthBasis = read('basis', (text) => growthBases.find((basis) => basis === text));
  const choice: CompareChoice = {
    indicatorIds: read('indicators', idsOf) ?? [],
    years: read('years', yearsOf) ?? (query.compare === undefined ? [] : [query.compare]),
    ...(focusYear === undefined ? {} : { focusYear }),
    measure: read('measure', (text) => comparedMeasures.find((measure) => measure === text)) ?? measureOfView(query),
    ...(growthBasis === undefined ? {} : { growthBasis }),
    ...(base === undefined ? {} : { base }),
    joinTet: read('tet', (text) => (text === 'joined' ? true : text === 'apart' ? false : undefined)) ?? true,
    unitIds: read('units', idsOf) ?? [],
    scale: read('scale', (text) => (['shared', 'free'] as const).find((scale) => scale === text)) ?? defaultCompareChoice.scale,
    ...(sort === undefined ? {} : { sort }),
    columns: read('columns', idsOf) ?? defaultCompareChoice.columns,
  };
  return { choice, notices };
}

/**
 * The compare page's own part of an address, in a fixed order and without defaults, so that one view has one address.
 * @example formatCompareQuery({ ...defaultCompareChoice, years: [2022, 2023], measure: 'month' }) // 'years=2022.2023&measure=month'
 */
export function formatCompareQuery(choice: CompareChoice): string {
  const parameters = new URLSearchParams();
  const set = (parameter: string, value: string, isDefault = value === ''): void => {
    if (!isDefault) parameters.set(parameter, value);
  };
  set('indicators', choice.indicatorIds.join(separator));
  set('years', choice.years.join(separator));
  set('year', String(choice.focusYear ?? ''));
  set('measure', choice.measure, choice.measure === defaultCompareChoice.measure);
  set('basis', choice.growthBasis ?? '');
  set('base', String(choice.base ?? ''));
  set('tet', 'apart', choice.joinTet);
  set('units', choice.unitIds.join(separator));
  set('scale', choice.scale, choice.scale === defaultCompareChoice.scale);
  set('sort', choice.sort === undefined ? '' : `${choice.sort.column}${separator}${choice.sort.descending ? 'desc' : 'asc'}`);
  set('columns', choice.columns.join(separator));
  return parameters.toString();
}

function measureOfView({ view }: Query): ComparedMeasure {
  if (view === 'monthly') return 'month';
  return view === 'year-on-year' ? 'year-on-year' : defaultCompareChoice.measure;
}

function yearOf(text: string): number | undefined {
  return yearForm.test(text) ? Number(text) : undefined;
}

function yearsOf(text: string): readonly number[] | undefined {
  const parts = text.split(separator);
  return parts.length <= mostItems && parts.every((part) => yearForm.test(part)) ? [...new Set(parts.map(Number))].toSorted((a, b) => a - b) : undefined;
}

function idsOf(text: string): readonly string[] | undefined {
  const parts = text.split(separator);
  return parts.length <= mostItems && parts.every((part) => idForm.test(part)) ? [...new Set(parts)] : undefined;
}

function sortOf(text: string): TableSort | undefined {
  const [column = '', order = '', ...more] = text.split(separator);
  return idForm.test(column) && (order === 'asc' || order === 'desc') && more.length === 0 ? { column, descending: order === 'desc' } : undefined;
}
