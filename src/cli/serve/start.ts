import { buildSite } from '../build/build-site.ts';
import { readBuildOptions } from '../build/build-options.ts';
import { listen } from './listen.ts';
import { staticServer } from './static-server.ts';

/** `npm start`: builds the site, keeping going past malformed data, and serves it. */
try {
  const given = process.env['PORT'] ?? '4173';
  const port = /^\d{1,5}$/u.test(given) ? Number(given) : Number.NaN;
  if (!(port <= 65535)) throw new Error(`PORT is "${given}"; it must be a whole number from 0 to 65535`);
  const options = readBuildOptions(['--keep-going'], process.env, process.cwd());
  // The port is taken first: a busy one is told at once, not after the build.
  let isBuilt = false;
  const server = staticServer(options.outFolder, options.base, () => isBuilt);
  const open = await listen(server, port);
  // Readers come in before the last of thousands of frozen charts is written.
  await buildSite(options, () => {
    isBuilt = true;
    process.stdout.write(`\n  Tiến Độ: http://localhost:${open}${options.base}\n\n`);
  });
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}
