import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBrowser } from './support/browser-binary.ts';
import { programStep, runNode, type StepResult } from './support/test-steps.ts';
import { vitestCounts } from './support/vitest-counts.ts';

/** `npm test`: every check in order, each with its result; the last line alone is `N passed, N failed`. */
const reports = await mkdtemp(join(tmpdir(), 'tien-do-tests-'));
const bin = (path: string): string => join('node_modules', path);

async function vitest(project: string, folder: string, env: Readonly<Record<string, string>> = {}): Promise<StepResult> {
  const report = join(reports, `${folder}.json`);
  const { code, output } = await runNode([bin('vitest/vitest.mjs'), 'run', '--project', project, `tests/${folder}/`, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`], env);
  return vitestCounts(await readFile(report, 'utf8').catch(() => undefined), code, output);
}

const steps: readonly (readonly [name: string, run: () => Promise<StepResult>])[] = [
  ['types', async () => programStep([bin('typescript/bin/tsc'), '--noEmit', '-p', '.'])],
  ['lint', async () => programStep([bin('oxlint/bin/oxlint'), '--deny-warnings', '.'])],
  ['unused code', async () => programStep([bin('knip/bin/knip.js'), '--no-progress'])],
  ['architecture', async () => vitest('node', 'architecture')],
  ['data check', async () => programStep(['--import', 'tsx', 'src/cli/tiendo.ts', 'check', 'data'])],
  ['data', async () => vitest('node', 'data')],
  ['unit', async () => vitest('node', 'unit')],
  ['property', async () => vitest('node', 'property')],
  ['component', async () => vitest('component', 'component')],
  ['browser', async () => vitest('browser', 'browser', { CHROMIUM: ensureBrowser() })],
];

let passed = 0;
let failed = 0;
try {
  for (const [name, run] of steps) {
    const start = performance.now();
    const result = await run().catch((error: unknown): StepResult => ({ passed: 0, failed: 1, detail: error instanceof Error ? error.message : String(error) }));
    passed += result.passed;
    failed += result.failed;
    if (result.failed > 0) console.log(result.detail.trimEnd());
    console.log(`${result.failed === 0 ? 'ok    ' : 'FAILED'} ${name}: ${result.passed} passed, ${result.failed} failed (${((performance.now() - start) / 1000).toFixed(1)} s)`);
  }
} finally {
  await rm(reports, { recursive: true, force: true });
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
