import { availableParallelism } from 'node:os';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import type { RenderJob } from './job.ts';
import { type EmbedTask, embedTasks, loadUnits, runEmbedTask } from './embed/embed-tasks.ts';
import { chartRenderer } from './svg/chart-renderer.ts';

/** The renderer of public charts: reads a job from standard input, shares its tasks among all cores, says how many pages were written. */
if (isMainThread) {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk));
  const job = Buffer.concat(chunks).toString('utf8');
  const next = new SharedArrayBuffer(4);
  const start = performance.now();
  const counts = await Promise.all(Array.from({ length: availableParallelism() }, async () => work(job, next)));
  const pages = counts.reduce((sum, count) => sum + count, 0);
  process.stdout.write(`${pages} public charts in ${((performance.now() - start) / 1000).toFixed(1)} s\n`);
} else {
  const { text, next }: { readonly text: string; readonly next: SharedArrayBuffer } = workerData;
  const job: RenderJob = JSON.parse(text);
  const counter = new Int32Array(next);
  const units = await loadUnits(job);
  const tasks: readonly EmbedTask[] = embedTasks(units);
  const draw = await chartRenderer();
  let pages = 0;
  for (let index = Atomics.add(counter, 0, 1); index < tasks.length; index = Atomics.add(counter, 0, 1)) {
    const task = tasks[index];
    if (task !== undefined) pages += await runEmbedTask(task, units, job, draw);
  }
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
  parentPort?.postMessage(pages);
}

async function work(text: string, next: SharedArrayBuffer): Promise<number> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL(import.meta.url), { workerData: { text, next } });
    let pages = 0;
    worker.on('message', (count: number) => {
      pages = count;
      // Timers of the emulated DOM would keep it waiting.
      void worker.terminate();
    });
    worker.on('error', reject);
    worker.on('exit', () => resolve(pages));
  });
}
