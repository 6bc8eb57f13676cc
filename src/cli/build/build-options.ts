import { resolve } from 'node:path';
import { formatISO } from 'date-fns';

/** What a build is made of and where it goes. */
export interface BuildOptions {
  readonly root: string;
  readonly outFolder: string;
  readonly dataFolder: string;
  /** Address of the site below its host, starts and ends with "/". */
  readonly base: string;
  /** "https://example.vn" where it is known; links between pages stay without a host otherwise. */
  readonly origin: string;
  /** Day of the build "YYYY-MM-DD"; SOURCE_DATE_EPOCH (seconds) fixes it, so that builds can be repeated. */
  readonly today: string;
  /** Malformed data are told but do not fail the build. */
  readonly keepGoing: boolean;
}

/**
 * Reads BASE_PATH, DATA_DIR, OUT_DIR, SITE_ORIGIN and `--keep-going`. Throws a sentence on anything else.
 * @example readBuildOptions([], { BASE_PATH: '/kinh-te/' }, '/site').base // '/kinh-te/'
 */
export function readBuildOptions(args: readonly string[], env: Readonly<Record<string, string | undefined>>, root: string): BuildOptions {
  const unknown = args.find((arg) => arg !== '--keep-going');
  if (unknown !== undefined) throw new Error(`there is no option "${unknown}"; the options are --keep-going and --help`);
  const base = env['BASE_PATH'] ?? '/';
  if (!/^\/(?:[\w.~-]+\/)*$/u.test(base) || /\/\.{1,2}\//u.test(base)) throw new Error(`BASE_PATH is "${base}"; it must start and end with "/", as in /kinh-te/`);
  const origin = env['SITE_ORIGIN'] ?? '';
  if (origin !== '' && !/^https?:\/\/[\w.-]+(?::\d+)?$/u.test(origin)) throw new Error(`SITE_ORIGIN is "${origin}"; it must be a scheme and a host alone, as in https://example.vn`);
  return { root, outFolder: resolve(root, env['OUT_DIR'] ?? 'dist'), dataFolder: resolve(root, env['DATA_DIR'] ?? 'data'), base, origin, today: buildDay(env['SOURCE_DATE_EPOCH']), keepGoing: args.includes('--keep-going') };
}

function buildDay(epoch: string | undefined): string {
  const day = epoch === undefined ? new Date() : new Date(Number(epoch) * 1000);
  if (Number.isNaN(day.getTime())) throw new Error(`SOURCE_DATE_EPOCH is "${epoch ?? ''}"; it must be a number of seconds`);
  return formatISO(day, { representation: 'date' });
}
