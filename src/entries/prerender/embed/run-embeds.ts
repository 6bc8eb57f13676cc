import { availableParallelism } from 'node:os';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import type { RenderJob } from '../job.ts';
import type { DrawChart } from './draw-embed.tsx';
import { type EmbedPart, embedTasks, loadUnits, runEmbedTask } from './embed-tasks.ts';

/**
 * Does a part of the work on all cores: the script that calls this runs once for the process, which reads a job from standard input and says how many pages were written, and once for
 * each thread, which takes one task after another. `script` is that script's own address, `drawing` makes what draws.
 */
export async function runEmbeds(part: EmbedPart, script: string, drawing: () => Promise<DrawChart>): Promise<void> {
  if (!isMainThread) {
    await work(part, await drawing());
    return;
  }
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk));
  const text = Buffer.concat(chunks).toString('utf8');
  const next = new SharedArrayBuffer(4);
  const start = performance.now();
  const counts = await Promise.all(Array.from({ length: availableParallelism() }, async () => hire(new URL(script), text, next)));
  process.stdout.write(`${counts.reduce((sum, count) => sum + count, 0)} public charts (${part}) in ${((performance.now() - start) / 1000).toFixed(1)} s\n`);
}

async function work(part: EmbedPart, draw: DrawChart): Promise<void> {
  const { text, next }: { readonly text: string; readonly next: SharedArrayBuffer } = workerData;
  const job: RenderJob = JSON.parse(text);
  const counter = new Int32Array(next);
  const units = await loadUnits(job);
  const tasks = embedTasks(units, part);
  let pages = 0;
  for (let index = Atomics.add(counter, 0, 1); index < tasks.length; index = Atomics.add(counter, 0, 1)) {
    const task = tasks[index];
    if (task !== undefined) pages += await runEmbedTask(task, units, job, draw);
  }
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
  parentPort?.postMessage(pages);
}

async function hire(script: URL, text: string, next: SharedArrayBuffer): Promise<number> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(script, { workerData: { text, next } });
    let pages: number | undefined;
    worker.on('message', (count: number) => {
      pages = count;
      // Timers of the emulated DOM would keep it waiting.
      void worker.terminate();
    });
    worker.on('error', reject);
    worker.on('exit', () => (pages === undefined ? reject(new Error('a thread that writes public charts ended early')) : resolve(pages)));
  });
}
