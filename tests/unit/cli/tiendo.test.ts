import { expect, it } from 'vitest';
import { dataFolder, smallData } from '../../support/data-folder.ts';
import { runNode } from '../../support/test-steps.ts';

const tiendo = async (...args: readonly string[]) => runNode(['--import', 'tsx', 'src/cli/tiendo.ts', ...args]);

it('lists its commands', async () => {
  const { code, output } = await tiendo('--help');
  expect(code).toBe(0);
  const listed = [...output.matchAll(/^ {2}([a-z]+) {2,}\S/gmu)].map(([, name]) => name ?? '');
  expect(listed).toContain('check');
  const helps = await Promise.all(listed.map(async (name) => ({ name, ...(await tiendo(name, '--help')) })));
  for (const { name, code: ended, output: help } of helps) expect({ name, ended, help }).toEqual({ name, ended: 0, help: expect.stringContaining(`usage: tiendo ${name}`) });
}, 60_000);

it.each([[[]], [['chek']], [['constructor']], [['check', 'a', 'b']]])('%j is bad usage', async (args) => {
  const { code, output } = await tiendo(...args);
  expect(code).toBe(2);
  expect(output).toContain('usage: tiendo');
});

it('ends as its command ends', async () => {
  expect(await tiendo('check', dataFolder(smallData))).toMatchObject({ code: 0, output: expect.stringMatching(/^OK: 2 units/u) });
  expect(await tiendo('check', dataFolder({}))).toMatchObject({ code: 1, output: expect.stringMatching(/catalog\.json:1:1: file-not-found: /u) });
});
