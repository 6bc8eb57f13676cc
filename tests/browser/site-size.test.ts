import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, it } from 'vitest';
import { pageScripts, scriptBudget, totalBytes } from '../support/script-sizes.ts';

it('keeps the overview’s scripts within the budget, the chart library in a chunk loaded later', () => {
  const folder = inject('siteFolder');
  const { before, after } = pageScripts(folder, 'index.html');
  expect(before.length).toBeGreaterThan(0);
  expect(totalBytes(before)).toBeLessThanOrEqual(scriptBudget.before);
  expect(totalBytes([...before, ...after])).toBeLessThanOrEqual(scriptBudget.all);
  const draws = ({ file }: { readonly file: string }): boolean => /recharts-/u.test(readFileSync(join(folder, file), 'utf8'));
  expect(before.filter(draws)).toEqual([]);
  expect(after.some(draws)).toBe(true);
});

it('brings the libraries of tables and workbooks only to those who ask for them', () => {
  const folder = inject('siteFolder');
  const { before, after } = pageScripts(folder, 'index.html');
  const text = (file: string): string => readFileSync(join(folder, file), 'utf8');
  const all = readdirSync(join(folder, 'assets')).filter((file) => file.endsWith('.js')).map((file) => `/assets/${file}`);
  // What each library cannot do without, so that it is found under any name.
  for (const sign of [/xl\/worksheets\/sheet/u, /getSortedRowModel/u, /scrollPaddingEnd/u]) {
    expect(all.some((file) => sign.test(text(file))), String(sign)).toBe(true);
    expect([...before, ...after].filter(({ file }) => sign.test(text(file))), String(sign)).toEqual([]);
  }
});
