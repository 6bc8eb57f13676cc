import { readFile } from 'node:fs/promises';
import type { CliIo } from './cli-io.ts';

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
  err: (line) => process.stderr.write(`${line}\n`),
  cwd: process.cwd(),
};
