import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import type { Server } from 'node:http';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { listen } from '../../src/cli/serve/listen.ts';
import { staticServer } from '../../src/cli/serve/static-server.ts';
import { runNode } from './test-steps.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the built site, ends with "/". */
    readonly site: string;
    readonly siteFolder: string;
  }
}

let server: Server | undefined;
let outFolder: string | undefined;

/** Builds the site once for all browser tests and serves it with the product's own server. */
export async function setup(project: TestProject): Promise<void> {
  const root = process.cwd();
  const cache = join(root, 'node_modules/.cache');
  await mkdir(cache, { recursive: true });
  outFolder = await mkdtemp(join(cache, 'site-'));
  // A process of its own: inside the test runner libraries would be built for testing.
  const built = await runNode(['--import', 'tsx', 'src/cli/build/build.ts', '--keep-going'], { OUT_DIR: outFolder, BASE_PATH: '/', NODE_ENV: 'production' });
  if (built.code !== 0) throw new Error(`the site could not be built\n${built.output}`);
  server = staticServer(outFolder, '/');
  const port = await listen(server, 0, '127.0.0.1');
  project.provide('site', `http://127.0.0.1:${port}/`);
  project.provide('siteFolder', outFolder);
}

/** Stops the server and removes the site. */
export async function teardown(): Promise<void> {
  server?.closeAllConnections();
  server?.close();
  if (outFolder !== undefined) await rm(outFolder, { recursive: true, force: true });
}
