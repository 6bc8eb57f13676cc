import { readFile, writeFile } from 'node:fs/promises';
import type { CliIo } from './cli-io.ts';

// A reader such as `head` that has seen enough closes the pipe; that is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

/** The real world: this process's files, streams and folder. */
export const nodeIo: CliIo = {
  readText: async (path) => readFile(path, 'utf8'),
  readBytes: async (path) => readFile(path),
  readStdin: async () => {
    const chunks: Buffer[] = [];
    for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk));
    return Buffer.concat(chunks).toString('utf8');
  },
  out: (line) => process.stdout.write(`${line}\n`),
  outBytes: async (bytes) => new Promise((resolve, reject) => void process.stdout.write(bytes, (error) => (error instanceof Error ? reject(error) : resolve()))),
  writeBytes: async (path, bytes) => writeFile(path, bytes),
  err: (line) => process.stderr.write(`${line}\n`),
  cwd: process.cwd(),
};
