import type { Command } from './cli-io.ts';
import { nodeIo } from './node-io.ts';

const commands: Readonly<Record<string, { readonly about: string; readonly load: () => Promise<Command> }>> = {
  check: { about: 'validate a data folder', load: async () => (await import('./check.ts')).checkCommand },
  extract: { about: 'read the figures out of a report’s text', load: async () => (await import('./extract.ts')).extractCommand },
  project: { about: 'project the year-end of each series of a CSV', load: async () => (await import('./project.ts')).projectCommand },
  backtest: { about: 'replay projections on a CSV of complete years and score them', load: async () => (await import('./backtest.ts')).backtestCommand },
  export: { about: 'write a unit’s observations as CSV, JSON or SDMX-CSV', load: async () => (await import('./export.ts')).exportCommand },
  schemas: { about: 'write data/schema from the schemas in src/schema', load: async () => (await import('./schemas.ts')).schemasCommand },
};

const [name = '', ...args] = process.argv.slice(2);
const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
if (command === undefined) {
  const isHelp = name === '' || name === '--help' || name === 'help' || name === '-h';
  const print = isHelp ? nodeIo.out : nodeIo.err;
  if (!isHelp) print(`there is no command "${name}"`);
  print('usage: tiendo COMMAND …');
  for (const [id, { about }] of Object.entries(commands)) print(`  ${id.padEnd(10)}${about}`);
  process.exitCode = isHelp && name !== '' ? 0 : 2;
} else {
  process.exitCode = await (await command.load())(args, nodeIo);
}
