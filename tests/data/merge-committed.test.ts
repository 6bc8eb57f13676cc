import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { formatDataset, type Json } from '../../src/data/format-dataset.ts';
import { loadCatalog } from '../../src/data/load-catalog.ts';
import { mergeReport } from '../../src/data/merge-report.ts';
import type { UnitYearFile } from '../../src/schema/unit-year-schema.ts';
import { fsText } from '../../src/cli/fs-text.ts';

const files = readdirSync('data', { recursive: true, encoding: 'utf8' }).filter((name) => /^[a-z-]+[\\/]\d{4}\.json$/u.test(name));

it('takes the last report out of each committed file and merges it back, character by character', async () => {
  expect(files.length).toBeGreaterThan(10);
  const catalog = await loadCatalog(fsText('data'));
  if (!catalog.ok) throw new Error('the catalog cannot be read');
  for (const name of files) {
    const text = readFileSync(join('data', name), 'utf8');
    const file: UnitYearFile = JSON.parse(text);
    const last = file.reports.at(-1);
    const planned = new Set(file.plans?.map(({ report }) => report));
    if (last === undefined || planned.has(last.id)) continue;
    const json: Json = JSON.parse(JSON.stringify({ ...file, reports: file.reports.slice(0, -1) }));
    const place = { unit: file.unit, year: file.year, otherReportIds: new Set(file.plans?.map(({ report }) => report).filter((id) => !file.reports.some((report) => report.id === id))) };
    const merged = mergeReport({ text: formatDataset(json), report: last, place, catalog: catalog.value });
    expect(merged.ok ? merged.text : merged.problems, name).toBe(text);
  }
});
