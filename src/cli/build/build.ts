import { readBuildOptions } from './build-options.ts';
import { buildSite } from './build-site.ts';
import { buildUsage } from './build-usage.ts';

/** `npm run build`: exit 0, or 1 with the reason; malformed data fail the build after it is written, unless `--keep-going`; `--help` says how it is used. */
const args = process.argv.slice(2);
try {
  if (args.includes('--help')) process.stdout.write(buildUsage);
  else {
    const options = readBuildOptions(args, process.env, process.cwd());
    const problems = await buildSite(options);
    process.exitCode = problems > 0 && !options.keepGoing ? 1 : 0;
  }
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
