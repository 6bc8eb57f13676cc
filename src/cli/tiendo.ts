import type { Command } from './cli-io.ts';
import { nodeIo } from './node-io.ts';

interface Entry {
  readonly about: string;
  readonly load: () => Promise<{ readonly run: Command; readonly usage: string }>;
}

const commands: Readonly<Record<string, Entry>> = {
  check: { about: 'validate a data folder', load: async () => import('./check.ts').then(({ checkCommand: run, checkUsage: usage }) => ({ run, usage })) },
  extract: { about: 'read the figures out of a report’s text', load: async () => import('./extract.ts').then(({ extractCommand: run, extractUsage: usage }) => ({ run, usage })) },
  import: { about: 'show or write what a table or JSON report changes in a unit’s data', load: async () => import('./import.ts').then(({ importCommand: run, importUsage: usage }) => ({ run, usage })) },
  project: { about: 'project the year-end of each series of a CSV', load: async () => import('./project.ts').then(({ projectCommand: run, projectUsage: usage }) => ({ run, usage })) },
  backtest: { about: 'replay past projections on a CSV or a data folder and score them', load: async () => import('./backtest.ts').then(({ backtestCommand: run, backtestUsage: usage }) => ({ run, usage })) },
  briefing: { about: 'write a unit’s briefing as one HTML file that needs no network', load: async () => import('./briefing.ts').then(({ briefingCommand: run, briefingUsage: usage }) => ({ run, usage })) },
  export: { about: 'write a unit’s observations as CSV, Excel, JSON or SDMX-CSV', load: async () => import('./export.ts').then(({ exportCommand: run, exportUsage: usage }) => ({ run, usage })) },
  schemas: { about: 'write data/schema from the schemas in src/schema', load: async () => import('./schemas.ts').then(({ schemasCommand: run, schemasUsage: usage }) => ({ run, usage })) },
};

const [name = '', ...args] = process.argv.slice(2);
const entry = Object.hasOwn(commands, name) ? commands[name] : undefined;
if (entry === undefined) {
  const isHelp = name === '' || name === '--help' || name === 'help' || name === '-h';
  const print = isHelp ? nodeIo.out : nodeIo.err;
  if (!isHelp) print(`there is no command "${name}"`);
  print('usage: tiendo COMMAND …   (tiendo COMMAND --help tells its options)');
  for (const [id, { about }] of Object.entries(commands)) print(`  ${id.padEnd(10)}${about}`);
  process.exitCode = isHelp && name !== '' ? 0 : 2;
} else {
  const { run, usage } = await entry.load();
  if (args.includes('--help') || args.includes('-h')) {
    nodeIo.out(`usage: ${usage}`);
    nodeIo.out(entry.about);
  } else {
    process.exitCode = await run(args, nodeIo).catch((error: unknown) => {
      // A fault of the machine (no permission, a full disk) is told in one line; a fault of the program keeps its trace.
      if (!(error instanceof Error && 'syscall' in error)) throw error;
      nodeIo.err(error.message);
      return 1;
    });
  }
}
