import { expect, test } from 'vitest';
import { briefingCommand } from '../../../src/cli/briefing.ts';

async function run(...args: readonly string[]) {
  const said: string[] = [];
  const unused = async (): Promise<never> => Promise.reject(new Error('not read'));
  const code = await briefingCommand(args, { readText: unused, readBytes: unused, readStdin: unused, writeBytes: unused, outBytes: unused, out: (line) => said.push(line), err: (line) => said.push(line), cwd: process.cwd() });
  return { code, said: said.join('\n') };
}

test('bad usage is told before anything is built', async () => {
  for (const args of [[], ['--unit', 'ly-nhan'], ['--out', 'a.html'], ['--unit', 'ly-nhan', '--out', 'a.html', '--lang', 'fr'], ['--what']]) {
    const { code, said } = await run(...args);
    expect([code, said]).toEqual([2, 'usage: tiendo briefing --unit ID [--period YYYY-MM] --out FILE.html [--lang vi|en] [--data DIR]']);
  }
});

test('a unit or a period that is not there is told with what would be right', async () => {
  expect(await run('--unit', 'nowhere', '--out', 'a.html')).toEqual({ code: 1, said: expect.stringMatching(/^there is no unit "nowhere"; the units are ly-nhan, /u) });
  expect(await run('--unit', 'ly-nhan', '--period', '2031-01', '--out', 'a.html')).toEqual({ code: 1, said: expect.stringMatching(/^ly-nhan has no report of 2031-01; its periods run from 20\d\d-\d\d to 2024-05$/u) });
});
