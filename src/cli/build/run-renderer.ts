import { spawn } from 'node:child_process';

/** Runs a built renderer with a job on its standard input; resolves to what it writes. */
export async function runRenderer(script: string, job: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [script], { stdio: ['pipe', 'pipe', 'inherit'], env: { ...process.env, NODE_ENV: 'production' } });
    const chunks: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.once('error', reject);
    child.once('close', (code) => {
      if (code === 0) resolve(Buffer.concat(chunks).toString('utf8'));
      else reject(new Error(`the pages could not be written (renderer ended with ${code ?? 'a signal'})`));
    });
    // A renderer that stops early is told by how it ended, not by its closed input.
    child.stdin.on('error', () => {});
    child.stdin.end(job);
  });
}
