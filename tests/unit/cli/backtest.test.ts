import { describe, expect, it } from 'vitest';
import { backtestCommand } from '../../../src/cli/backtest.ts';
import type { CliIo } from '../../../src/cli/cli-io.ts';

async function run(...args: readonly string[]): Promise<{ readonly code: number; readonly out: readonly string[]; readonly err: readonly string[] }> {
  const out: string[] = [];
  const err: string[] = [];
  const unread = async (): Promise<never> => Promise.reject(new Error('nothing to read'));
  const io: CliIo = { readText: unread, outBytes: async () => {}, writeBytes: unread, readBytes: unread, readStdin: unread, out: (line) => out.push(line), err: (line) => err.push(line), cwd: process.cwd() };
  return { code: await backtestCommand(args, io), out, err };
}

describe('tiendo backtest of a data folder', () => {
  it('prints each month as it was said and as it came, then the scores', { timeout: 60_000 }, async () => {
    const { code, out } = await run('--data', 'data', '--unit', 'viet-nam', '--indicator', 'public-investment-disbursement', '--from', '2023', '--to', '2023');
    expect(code).toBe(0);
    expect(out.filter((line) => /^2023-\d\d /u.test(line))).toHaveLength(12);
    expect(out.find((line) => line.startsWith('2023-11'))).toMatch(/far-behind +behind .* missed$/u);
    expect(out.join('\n')).toMatch(/11 projections: mean absolute error \d+\.\d\d %, even pace \d+\.\d\d %/u);
    expect(out.join('\n')).toMatch(/had the plan been exactly what came/u);
  });

  it('writes the same as CSV, one line a month', { timeout: 60_000 }, async () => {
    const { code, out } = await run('--data', 'data', '--unit', 'viet-nam', '--indicator', 'retail-sales', '--from', '2024', '--format', 'csv');
    expect(code).toBe(0);
    expect(out).toHaveLength(13);
    expect(new Set(out.map((line) => line.split(',').length)).size).toBe(1);
  });

  it.each([
    [['--data', 'data', '--unit', 'nowhere'], 1, /no unit "nowhere"/u],
    [['--data', 'data', '--unit', 'huyen-mau'], 1, /invented data are never replayed/u],
    [['--data', 'data', '--from', 'soon'], 2, /usage/u],
    [[], 2, /usage/u],
    [['missing.csv'], 1, /cannot be read/u],
  ])('answers %j in words', async (args, expected, words) => {
    const { code, err } = await run(...args);
    expect(code).toBe(expected);
    expect(err.join('\n')).toMatch(words);
  });
});
