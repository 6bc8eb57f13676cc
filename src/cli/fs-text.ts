import { lstat, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { decodeText } from '../data/decode-text.ts';
import { largestFile, type ReadText } from '../data/read-text.ts';

/** Reads data files from below a folder of this machine. Only regular files: a link may point out of the folder. */
export function fsText(folder: string): ReadText {
  return async (path) => {
    const file = join(folder, path);
    try {
      const status = await lstat(file);
      if (!status.isFile()) return { ok: false, kind: 'not-a-file', detail: path };
      if (status.size > largestFile) return { ok: false, kind: 'too-large', detail: `${status.size} bytes` };
      return decodeText(await readFile(file));
    } catch (error) {
      if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR')) return { ok: false, kind: 'not-found', detail: path };
      throw error;
    }
  };
}
