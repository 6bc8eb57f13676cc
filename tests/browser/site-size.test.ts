import { readFileSync } from 'node:fs';
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
