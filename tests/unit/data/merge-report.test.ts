import { describe, expect, it } from 'vitest';
import { addUnitYear } from '../../../src/data/add-unit-year.ts';
import { formatDataset, type Json } from '../../../src/data/format-dataset.ts';
import { mergeReport } from '../../../src/data/merge-report.ts';
import { parsePeriod } from '../../../src/domain/period/parse-period.ts';
import type { Period } from '../../../src/domain/period/period.ts';
import type { ReportEntry } from '../../../src/schema/unit-year-schema.ts';

function month(text: string): Period {
  const period = parsePeriod(text);
  if (period === undefined) throw new Error(`${text} is no period`);
  return period;
}
const catalog = { indicators: [{ id: 'revenue', unitOfMeasure: 'vnd-billion' }, { id: 'output', unitOfMeasure: 'vnd-billion' }] } as const;
const place = { unit: 'lam-khe', year: 2016, otherReportIds: new Set<string>() };
const august: ReportEntry = {
  id: '2016-08', period: month('2016-08'), publishedOn: '2016-09-03', title: 'Kết quả tháng 8', publisher: 'UBND huyện Lam Khê',
  figures: [
    { indicator: 'output', period: month('2016-08'), measure: 'month', value: 317, status: 'estimated', unitOfMeasure: 'vnd-billion', bound: 'exact', decimals: 0 },
    { indicator: 'output', period: month('2016-08'), measure: 'year-on-year', basis: 'year-to-date', value: 6.2, decimals: 2 },
  ],
  notes: { vi: 'Ổn định.' },
};
const september: ReportEntry = { ...august, id: '2016-09', period: month('2016-09'), publishedOn: '2016-10-04', figures: [{ indicator: 'revenue', period: month('2016-09'), measure: 'month', value: 26.83 }] };

function merged(text: string | undefined, report: ReportEntry) {
  const result = mergeReport({ text, report, place, catalog });
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result;
}
function refused(text: string | undefined, report: ReportEntry) {
  const result = mergeReport({ text, report, place, catalog });
  if (result.ok) throw new Error('it should have been refused');
  return result.problems;
}

describe('mergeReport', () => {
  it('makes a new file in the house format, defaults left out', () => {
    expect(merged(undefined, august).text).toBe(`{
  "$schema": "../schema/unit-year.schema.json",
  "formatVersion": 1,
  "unit": "lam-khe",
  "year": 2016,
  "reports": [
    {
      "id": "2016-08",
      "period": "2016-08",
      "publishedOn": "2016-09-03",
      "title": "Kết quả tháng 8",
      "publisher": "UBND huyện Lam Khê",
      "figures": [
        { "indicator": "output", "period": "2016-08", "measure": "month", "value": 317, "status": "estimated" },
        { "indicator": "output", "period": "2016-08", "measure": "year-on-year", "basis": "year-to-date", "value": 6.2, "decimals": 2 }
      ],
      "notes": { "vi": "Ổn định." }
    }
  ]
}
`);
  });

  it('puts reports in the order of their periods, whichever comes first', () => {
    const one = merged(merged(undefined, august).text, september).text;
    const other = merged(merged(undefined, september).text, august).text;
    expect(other).toBe(one);
    const parsed: Json = JSON.parse(one);
    expect(formatDataset(parsed)).toBe(one);
  });

  it('changes nothing when merged once more', () => {
    const first = merged(undefined, august);
    const again = merged(first.text, august);
    expect(again.changed).toBe(false);
    expect(again.text).toBe(first.text);
    expect(again.changes.map(({ kind }) => kind)).toEqual(['figure-same', 'figure-same']);
  });

  it('tells a figure that the report states otherwise and keeps what stands there', () => {
    const first = merged(undefined, august).text;
    const other = merged(first, { ...august, title: 'Tên khác', figures: [{ indicator: 'output', period: month('2016-08'), measure: 'month', value: 371 }] });
    expect(other.changed).toBe(false);
    expect(other.changes).toMatchObject([{ kind: 'figure-differs', figure: { value: 317 }, given: { value: 371 } }, { kind: 'key-differs', key: 'title' }]);
  });

  it('adds figures, notes and an address to a report that is there', () => {
    const { notes, ...bare } = august;
    const first = merged(undefined, { ...bare, figures: august.figures.slice(0, 1) }).text;
    const second = merged(first, { ...august, url: 'https://lamkhe.example.vn/8' });
    expect(second.changes.map(({ kind }) => kind)).toEqual(['figure-same', 'figure-added', 'key-added', 'key-added']);
    expect(notes).toBeDefined();
    expect(second.text).toBe(merged(undefined, { ...august, url: 'https://lamkhe.example.vn/8' }).text);
  });

  it('leaves every other character alone: tabs, line ends, key order, odd spacing', () => {
    const text = '{\r\n\t"year": 2016,\r\n\t"unit":   "lam-khe",\r\n\t"formatVersion": 1,\r\n\t"reports": [\r\n\t\t{ "title": "Tháng 7", "id": "2016-07", "period": "2016-07", "publisher": "P", "figures": [] }\r\n\t]\r\n}';
    const { text: written } = merged(text, september);
    const [head = '', tail = ''] = text.split('"figures": [] }');
    expect(written.startsWith(`${head}"figures": [] }`)).toBe(true);
    expect(written.endsWith(tail)).toBe(true);
    expect(written.replaceAll('\r\n', '')).not.toContain('\n');
    expect(written).toContain('\r\n\t\t{\r\n\t\t\t"id": "2016-09"');
  });

  it('writes into a file that has no lines', () => {
    const { text } = merged('{"formatVersion":1,"unit":"lam-khe","year":2016,"reports":[]}', september);
    expect(text).not.toContain('\n');
    expect(merged(text, august).text).not.toContain('\n');
  });

  const bad: readonly (readonly [string, string | undefined, ReportEntry, string])[] = [
    ['another report under its id', merged(undefined, august).text, { ...september, id: '2016-08' }, 'report-id-taken'],
    ['an unknown indicator', undefined, { ...september, figures: [{ indicator: 'revenu', period: month('2016-09'), measure: 'month', value: 1 }] }, 'unknown-indicator'],
    ['a later period than its report', undefined, { ...september, figures: [{ indicator: 'revenue', period: month('2016-10'), measure: 'month', value: 1 }] }, 'figure-after-report'],
    ['the same figure twice', undefined, { ...september, figures: [...september.figures, ...september.figures] }, 'duplicate-figure'],
    ['a growth without its basis', undefined, { ...september, figures: [{ indicator: 'revenue', period: month('2016-09'), measure: 'year-on-year', value: 1 }] }, 'growth-without-basis'],
    ['a report of another year', undefined, { ...september, period: month('2017-09'), figures: [] }, 'report-in-wrong-year'],
    ['a blank title', undefined, { ...september, title: ' ' }, 'text-blank'],
    ['a file that is no JSON', '{"formatVersion":', september, 'json-syntax'],
    ['a file of another unit', '{"formatVersion":1,"unit":"khac","year":2016,"reports":[]}', september, 'unit-mismatch'],
  ];
  it.each(bad)('refuses %s', (_name, text, report, rule) => {
    const problems = refused(text, report);
    expect(problems.map((problem) => problem.rule)).toContain(rule);
    expect(problems.every(({ line, column, message }) => line > 0 && column > 0 && message.vi !== '' && message.en !== '')).toBe(true);
  });
});

describe('addUnitYear', () => {
  const text = '{ "units": [{ "id": "a", "years": [2015, 2017] }, { "id": "b", "years": [] }] }';
  it('puts the year in its place and touches nothing else', () => {
    expect(addUnitYear(text, 'a', 2016)).toBe(text.replace('2015, 2017', '2015, 2016, 2017'));
    expect(addUnitYear(text, 'a', 2018)).toBe(text.replace('2015, 2017', '2015, 2017, 2018'));
    expect(addUnitYear(text, 'b', 2016)).toBe(text.replace('[]', '[2016]'));
    expect(addUnitYear(text, 'a', 2017)).toBe(text);
    expect(addUnitYear(text, 'c', 2017)).toBeUndefined();
  });
});
