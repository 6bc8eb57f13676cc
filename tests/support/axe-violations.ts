import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const script = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Every violation that axe finds with all its rules on, one line each: rule, element, what to mend. */
export async function axeViolations(page: Page): Promise<readonly string[]> {
  await page.evaluate(script);
  const result: unknown = await page.evaluate('axe.run(document, { resultTypes: ["violations"] }).then(({ violations, passes }) => ({ found: violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(" ")}: ${node.failureSummary}`)), passes: passes.length }))');
  if (typeof result !== 'object' || result === null || !('found' in result) || !Array.isArray(result.found) || !('passes' in result) || typeof result.passes !== 'number' || result.passes === 0) throw new Error('axe gave no result');
  return result.found.map(String);
}
