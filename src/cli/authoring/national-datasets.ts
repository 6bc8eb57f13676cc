import { array, type InferOutput, nullable, number, object, optional, parse, string } from 'valibot';
import type { Json } from '../../data/format-dataset.ts';

const pressSchema = array(
  object({
    'unit': string(), 'indicator': string(), 'period': string(), 'unitOfMeasure': string(), 'status': nullable(string()), 'sourceUrl': string(), 'sourceDate': nullable(string()), 'note': optional(string(), ''),
    'month': optional(number()), 'year-to-date': optional(number()), 'plan-achievement-percent': optional(number()),
    'year-on-year-percent': optional(object({ value: number(), basis: string() })), 'year-to-date-year-on-year-percent': optional(number()),
  }),
);
type PressEntry = InferOutput<typeof pressSchema>[number];
type JsonObject = { [key: string]: Json };

const office = 'Tổng cục Thống kê';
const officeAddress = 'https://www.nso.gov.vn/so-lieu-thong-ke/';

/**
 * Dataset files (path below the data folder → content) from a CSV of monthly releases with the columns unit, indicator, period,
 * publishedOn, previousMonthRestated, month, yearToDate, planAchievementPercent, yearToDateGrowthPercent, and a JSON list of
 * press figures of the same units. Empty cells are left out. One report a release, one a press article.
 */
export function nationalDatasets(csv: string, pressJson: string): ReadonlyMap<string, Json> {
  const reports = new Map<string, Map<string, JsonObject & { figures: Json[] }>>();
  const units = new Set<string>();
  const report = (unit: string, id: string, create: () => JsonObject): Json[] => {
    const ofUnit = reports.get(unit) ?? new Map<string, JsonObject & { figures: Json[] }>();
    reports.set(unit, ofUnit);
    const known = ofUnit.get(id) ?? { ...create(), figures: [] };
    ofUnit.set(id, known);
    return known.figures;
  };
  const [header = '', ...lines] = csv.trim().split(/\r?\n/u);
  const columns = header.split(',');
  for (const line of lines) {
    const row = Object.fromEntries(line.split(',').map((cell, index) => [columns[index] ?? '', cell]));
    const { unit = '', indicator = '', period = '', publishedOn = '' } = row;
    units.add(unit);
    const [year, month] = period.split('-').map(Number);
    const figures = report(unit, period, () => ({
      id: period, period, publishedOn, title: `Biểu số liệu kinh tế – xã hội tháng ${month}/${year}`, publisher: office, url: officeAddress,
    }));
    const add = (text: string | undefined, fields: JsonObject): void => {
      if (text !== undefined && text !== '') figures.push({ indicator, ...fields, ...printed(text), ...(fields['measure'] === 'month' || fields['measure'] === 'year-to-date' ? { status: fields['period'] === period ? 'estimated' : 'provisional' } : {}) });
    };
    add(row['previousMonthRestated'], { period: previous(period), measure: 'month' });
    add(row['month'], { period, measure: 'month' });
    add(row['yearToDate'], { period, measure: 'year-to-date' });
    add(row['planAchievementPercent'], { period, measure: 'plan-achievement' });
    add(row['yearToDateGrowthPercent'], { period, measure: 'year-on-year', basis: 'year-to-date' });
  }
  for (const entry of parse(pressSchema, JSON.parse(pressJson))) {
    if (!units.has(entry.unit)) continue;
    const host = new URL(entry.sourceUrl).hostname.replace(/^www\./u, '');
    const id = `${entry.period}-press-${entry.indicator.split('-')[0] ?? ''}`;
    const [year, month] = entry.period.split('-').map(Number);
    const isFullDate = entry.sourceDate !== null && /^\d{4}-\d{2}-\d{2}$/u.test(entry.sourceDate);
    const figures = report(entry.unit, id, () => ({
      id, period: entry.period, ...(isFullDate ? { publishedOn: entry.sourceDate } : {}), title: `Báo chí dẫn số liệu tháng ${month}/${year}`, publisher: host, url: entry.sourceUrl, secondary: true,
    }));
    figures.push(...pressFigures(entry));
  }
  const files = new Map<string, Json>();
  for (const [unit, ofUnit] of reports) {
    const items = [...ofUnit.values()];
    for (const year of new Set(items.map((item) => String(item['period']).slice(0, 4)).toSorted())) {
      const sorted = items.filter((item) => String(item['period']).startsWith(year)).toSorted((a, b) => (`${String(a['period'])}${String(a['id'])}` < `${String(b['period'])}${String(b['id'])}` ? -1 : 1));
      files.set(`${unit}/${year}.json`, { $schema: '../schema/unit-year.schema.json', formatVersion: 1, unit, year: Number(year), plans: [], reports: sorted });
    }
  }
  return files;
}

/** The digits as printed: `decimals` only where a trailing zero would be lost. */
function printed(text: string): { value: number; decimals?: number } {
  const value = Number(text);
  const decimals = text.split('.')[1]?.length ?? 0;
  return (String(value).split('.')[1]?.length ?? 0) === decimals ? { value } : { value, decimals };
}

function previous(period: string): string {
  const [year = 0, month = 0] = period.split('-').map(Number);
  return month === 1 ? `${year - 1}-12` : `${year}-${String(month - 1).padStart(2, '0')}`;
}

function pressFigures(entry: PressEntry): readonly Json[] {
  const { indicator, period } = entry;
  const scale = entry.unitOfMeasure === 'nghìn tỷ đồng' ? { unitOfMeasure: 'vnd-trillion' } : {};
  const status = entry.status === 'estimated' ? { status: 'estimated' } : {};
  // The note says how a rounded total was printed: "trên", "gần", or in units too coarse for its digits.
  const bound = /trên/u.test(entry.note) ? { bound: 'at-least' } : /gần/u.test(entry.note) ? { bound: 'at-most' } : /rounded|triệu t[ỷỉ]'/u.test(entry.note) ? { bound: 'about' } : {};
  const figures: Json[] = [];
  if (entry.month !== undefined) figures.push({ indicator, period, measure: 'month', value: entry.month, ...scale, ...status });
  if (entry['year-to-date'] !== undefined) figures.push({ indicator, period, measure: 'year-to-date', value: entry['year-to-date'], ...scale, ...bound, ...status });
  if (entry['plan-achievement-percent'] !== undefined) figures.push({ indicator, period, measure: 'plan-achievement', value: entry['plan-achievement-percent'] });
  const growth = entry['year-on-year-percent'];
  if (growth !== undefined) figures.push({ indicator, period, measure: 'year-on-year', basis: growth.basis, value: growth.value });
  const total = entry['year-to-date-year-on-year-percent'];
  if (total !== undefined) figures.push({ indicator, period, measure: 'year-on-year', basis: 'year-to-date', value: total });
  return figures;
}
