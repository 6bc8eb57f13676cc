import { spawn } from 'node:child_process';

/** What a step came to. `detail` is shown in full where it failed. */
export interface StepResult {
  readonly passed: number;
  readonly failed: number;
  readonly detail: string;
}

/** A finished program: its exit code (1 where a signal ended it) and everything it said. */
export interface Finished {
  readonly code: number;
  readonly output: string;
}

/** Runs Node with arguments and collects what it says. */
export async function runNode(args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Finished> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, ...env } });
    const chunks: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.once('error', reject);
    child.once('close', (code) => resolve({ code: code ?? 1, output: Buffer.concat(chunks).toString('utf8') }));
  });
}

/** One check that passes where its program ends with 0. */
export async function programStep(args: readonly string[]): Promise<StepResult> {
  const { code, output } = await runNode(args);
  return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, detail: output };
}
