import type { Json } from '../../data/format-dataset.ts';
import { tasksOf, notesOf } from './sample-remarks.ts';

/** How one indicator of the invented unit behaves. Amounts in tỷ đồng; shares by month sum to 1. */
export interface SampleIndicator {
  readonly id: string;
  readonly firstYearTotal: number;
  readonly growth: readonly [number, number, number];
  readonly months: readonly number[];
  readonly decimals: number;
  /** Plan ÷ what the year truly brings: below 1 the plan is beaten. */
  readonly planOver: readonly [number, number, number];
  /** Part of the Tết month that moves to the other, ratio of the month. */
  readonly tet: number;
  readonly twoPlans?: boolean;
}

const years = [2022, 2023, 2024] as const;
/** Days of the Tết holiday that fall in January (the project's method §6). */
const januaryDays: Readonly<Record<number, number>> = { 2022: 2, 2023: 7, 2024: 0 };

const publisher = 'UBND Huyện Mẫu (đơn vị hư cấu)';

/**
 * The dataset of the invented unit: 36 months of every indicator given, with plans, two-plan figures, estimates revised a month later, Tết
 * effects, one missing month, one contradiction, one plan changed within the year and one month out of line. The same seed gives the same files.
 */
export function sampleDataset(unitId: string, indicators: readonly SampleIndicator[], seed: number): ReadonlyMap<string, Json> {
  const random = randomOf(seed);
  const truth = new Map(indicators.map((indicator, place) => [indicator.id, truthOf(indicator, place, random)]));
  return new Map(
    years.map((year) => {
      const planReport = { id: `${year}-plan`, period: `${year}-01`, publishedOn: `${year}-01-05`, title: `Nghị quyết kế hoạch năm ${year} (hư cấu)`, publisher, figures: [] };
      const plans = indicators.flatMap((indicator) => plansOf(indicator, truth.get(indicator.id)?.get(year) ?? [], year));
      const reports = Array.from({ length: 12 }, (_, index) => reportOf(year, index + 1, indicators, truth, random)).filter((report) => report !== undefined);
      return [`${unitId}/${year}.json`, { $schema: '../schema/unit-year.schema.json', formatVersion: 1, unit: unitId, year, plans, reports: [planReport, ...reports] }];
    }),
  );
}

/** Month skipped altogether by the unit's reports. */
const missingMonth = '2023-08';
/** Report whose month, cumulative and share do not fit: its month is printed 10 % too high. */
const contradiction = { period: '2024-03', index: 0 };
const outOfLine = { year: 2024, month: 7, index: 1, factor: 0.62 };

type Truth = ReadonlyMap<string, ReadonlyMap<number, readonly number[]>>;

function truthOf(indicator: SampleIndicator, place: number, random: () => number): ReadonlyMap<number, readonly number[]> {
  let total = indicator.firstYearTotal;
  return new Map(
    years.map((year, at) => {
      total *= at === 0 ? 1 : 1 + (indicator.growth[at] ?? 0);
      const shift = ((januaryDays[year] ?? 0) - 3.5) / 7;
      const months = indicator.months.map((share, index) => {
        const tet = index === 0 ? -shift * indicator.tet : index === 1 ? shift * indicator.tet : 0;
        return total * share * (1 + tet) * (1 + (random() - 0.5) * 0.05) * (place === outOfLine.index && year === outOfLine.year && index + 1 === outOfLine.month ? outOfLine.factor : 1);
      });
      return [year, months] as const;
    }),
  );
}

function plansOf(indicator: SampleIndicator, months: readonly number[], year: number): readonly Json[] {
  const at = year - years[0];
  const value = roundTo(sum(months) * (indicator.planOver[at] ?? 1), Math.max(0, indicator.decimals - 1));
  const plan = { indicator: indicator.id, kind: 'annual', value, report: `${year}-plan` };
  if (indicator.twoPlans === true) return [{ ...plan, kind: 'province', value: roundTo(value * 0.86, 0) }, { ...plan, kind: 'district' }];
  return [plan];
}

function reportOf(year: number, month: number, indicators: readonly SampleIndicator[], truth: Truth, random: () => number): Json | undefined {
  const period = `${year}-${String(month).padStart(2, '0')}`;
  if (period === missingMonth) return undefined;
  const figures = indicators.flatMap((indicator, index): readonly Json[] => {
    const months = truth.get(indicator.id)?.get(year) ?? [];
    const prior = truth.get(indicator.id)?.get(year - 1);
    const before = sum(months.slice(0, month - 1));
    // What is known on the day of the report is an estimate of the month; the next report restates it.
    const estimate = (months[month - 1] ?? 0) * (1 + (random() - 0.5) * 0.012);
    const cumulative = roundTo(before + estimate, indicator.decimals);
    const monthValue = roundTo(estimate * (period === contradiction.period && index === contradiction.index ? 1.1 : 1), indicator.decimals);
    const at = year - years[0];
    const plan = roundTo(sum(months) * (indicator.planOver[at] ?? 1), Math.max(0, indicator.decimals - 1));
    const changed = year === 2024 && month >= 7 && index === 2 ? 1.08 : 1;
    const shares: readonly Json[] = indicator.twoPlans === true
      ? [share(indicator.id, period, (100 * cumulative) / roundTo(plan * 0.86, 0), 'province'), share(indicator.id, period, (100 * cumulative) / plan, 'district')]
      : [share(indicator.id, period, (100 * cumulative) / (plan * changed))];
    const restated = month === 1 ? [] : [{ indicator: indicator.id, period: `${year}-${String(month - 1).padStart(2, '0')}`, measure: 'month', ...printed(months[month - 2] ?? 0, indicator.decimals), status: 'provisional' }];
    const growth = prior === undefined ? [] : [{ indicator: indicator.id, period, measure: 'year-on-year', basis: 'year-to-date', ...printed(100 * (cumulative / sum(prior.slice(0, month)) - 1), 1) }];
    // The contradicting report restates nothing, so that what it says stands against itself.
    return [
      ...(period === contradiction.period && index === contradiction.index ? [{ indicator: indicator.id, period: `${year}-02`, measure: 'year-to-date', ...printed(before, indicator.decimals), status: 'provisional' }] : restated),
      { indicator: indicator.id, period, measure: 'month', ...printed(monthValue, indicator.decimals), status: 'estimated' },
      { indicator: indicator.id, period, measure: 'year-to-date', ...printed(cumulative, indicator.decimals), status: 'estimated' },
      ...shares,
      ...growth,
    ];
  });
  const nextMonth = month === 12 ? `${year + 1}-01` : `${year}-${String(month + 1).padStart(2, '0')}`;
  return { id: period, period, publishedOn: `${nextMonth}-03`, title: `Báo cáo kinh tế – xã hội tháng ${month}/${year} (hư cấu)`, publisher, figures, notes: notesOf(month, year), tasks: tasksOf(nextMonth, indicators) };
}

function share(indicator: string, period: string, value: number, plan?: 'province' | 'district'): Json {
  return { indicator, period, measure: 'plan-achievement', ...(plan === undefined ? {} : { plan }), ...printed(value, 1) };
}

/** A number as a report prints it; `decimals` only where a trailing zero would be lost. */
function printed(value: number, decimals: number): { value: number; decimals?: number } {
  const rounded = roundTo(value, decimals);
  const shown = String(rounded).split('.')[1]?.length ?? 0;
  return shown === decimals ? { value: rounded } : { value: rounded, decimals };
}

function roundTo(value: number, decimals: number): number {
  return Number(value.toFixed(decimals));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** A small, well-known generator (mulberry32): the same seed gives the same numbers everywhere. */
function randomOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
