import { expect, it } from 'vitest';
import { vitestCounts } from '../../support/vitest-counts.ts';

const report = (passed: number, failed: number): string => JSON.stringify({ numPassedTests: passed, numFailedTests: failed, numTotalTests: passed + failed });

it('takes the counts of a report', () => {
  expect(vitestCounts(report(5, 0), 0, '')).toMatchObject({ passed: 5, failed: 0 });
  expect(vitestCounts(report(5, 2), 1, '')).toMatchObject({ passed: 5, failed: 2 });
});

it('counts a crash, a missing report, no test, or only skipped tests as failed', () => {
  expect(vitestCounts(report(5, 0), 1, '')).toMatchObject({ passed: 5, failed: 1 });
  for (const text of [undefined, '', '{', '{}', report(0, 0)]) expect(vitestCounts(text, 0, '')).toMatchObject({ passed: 0, failed: 1 });
  expect(vitestCounts(JSON.stringify({ numPassedTests: 0, numFailedTests: 0, numTotalTests: 3 }), 0, '')).toMatchObject({ failed: 1 });
});
