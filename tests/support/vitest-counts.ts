import type { StepResult } from './test-steps.ts';

/**
 * Counts of a vitest JSON report. A report that is missing, unreadable or of no test, and a run that ended with an error although no
 * test failed (a file that does not load, an unhandled error), count as failed.
 */
export function vitestCounts(report: string | undefined, code: number, output: string): StepResult {
  const counts = report === undefined ? undefined : readCounts(report);
  if (counts === undefined) return { passed: 0, failed: 1, detail: `${output}\nvitest left no readable report` };
  const { passed, failed, total } = counts;
  if (total === 0) return { passed: 0, failed: Math.max(1, failed), detail: `${output}\nno test was run` };
  const other = failed === 0 && (code !== 0 || passed === 0) ? 1 : 0;
  return { passed, failed: failed + other, detail: output };
}

function readCounts(report: string): { readonly passed: number; readonly failed: number; readonly total: number } | undefined {
  try {
    const read: unknown = JSON.parse(report);
    const count = (key: string): number => {
      const value: unknown = typeof read === 'object' && read !== null ? Reflect.get(read, key) : undefined;
      if (typeof value !== 'number') throw new TypeError(key);
      return value;
    };
    return { passed: count('numPassedTests'), failed: count('numFailedTests'), total: count('numTotalTests') };
  } catch {
    return undefined;
  }
}
