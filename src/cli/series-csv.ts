import { parsePeriod } from '../domain/period/parse-period.ts';
import type { Period } from '../domain/period/period.ts';

type SeriesCsv = { readonly ok: true; readonly series: ReadonlyMap<string, ReadonlyMap<Period, number>> } | { readonly ok: false; readonly problems: readonly string[] };

/**
 * Reads a CSV with the columns `series,period,value` (any order, more columns are ignored): monthly flows by series, in the order of the file.
 * Problems as `file:line: RULE: sentence`. A month given twice with different values is a problem; blank values are missing months.
 */
export function readSeriesCsv(text: string, file: string): SeriesCsv {
  const lines = text.replace(/^\ufeff/u, '').split(/\r?\n/u);
  const columns = (lines[0] ?? '').split(',').map((name) => name.trim().replaceAll('"', ''));
  const [seriesAt, periodAt, valueAt] = ['series', 'period', 'value'].map((name) => columns.indexOf(name));
  if (seriesAt === undefined || periodAt === undefined || valueAt === undefined || Math.min(seriesAt, periodAt, valueAt) < 0) {
    return { ok: false, problems: [`${file}:1: csv-columns: the first line must name the columns series,period,value; it reads "${lines[0] ?? ''}"`] };
  }
  const series = new Map<string, Map<Period, number>>();
  const problems: string[] = [];
  lines.slice(1).forEach((line, index) => {
    if (line.trim() === '') return;
    const at = `${file}:${index + 2}`;
    const cells = line.split(',').map((cell) => cell.trim().replaceAll(/^"|"$/gu, ''));
    const id = cells[seriesAt] ?? '';
    const period = parsePeriod(cells[periodAt] ?? '');
    const printed = cells[valueAt] ?? '';
    const value = Number(printed);
    if (id === '') problems.push(`${at}: csv-series: the series has no name`);
    else if (period === undefined) problems.push(`${at}: csv-period: "${cells[periodAt] ?? ''}" is no month; write "YYYY-MM"`);
    else if (printed !== '' && !Number.isFinite(value)) problems.push(`${at}: csv-value: "${printed}" is no number; write digits with a decimal point`);
    else {
      const own = series.get(id) ?? new Map<Period, number>();
      series.set(id, own);
      if (printed === '') return;
      const known = own.get(period);
      if (known !== undefined && known !== value) problems.push(`${at}: csv-duplicate: ${id} has two values for ${period}: ${known} and ${value}; keep one`);
      own.set(period, value);
    }
  });
  return problems.length > 0 ? { ok: false, problems } : { ok: true, series };
}
