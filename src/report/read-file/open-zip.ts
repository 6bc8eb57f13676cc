import { refuse } from './refuse.ts';
import type { Refusal } from './report-file.ts';

/** Unpacked bytes that no report has. */
const largestUnpacked = 64 * 1024 * 1024;
const largestDirectory = 20_000;

interface Entry {
  readonly start: number;
  readonly packed: number;
  readonly method: number;
}

/** The members of an opened ZIP container, read one by one; all of them together never unpack to more than a limit. */
export interface Zip {
  readonly kind: 'zip';
  readonly names: readonly string[];
  /** A member's text (UTF-8 or UTF-16), `undefined` where there is none. */
  readonly readText: (name: string) => Promise<string | Refusal | undefined>;
}

/**
 * Opens a ZIP container (.docx, .xlsx) by its directory. Sizes are checked before anything is unpacked and again while unpacking,
 * for a directory may lie. `office`: what the file claims to be, for the sentence of a refusal.
 */
export function openZip(bytes: Uint8Array, office: string): Zip | Refusal {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const directory = readDirectory(view, bytes);
  if (directory === undefined) return refuse('not-office', office);
  if (directory === 'encrypted') return refuse('password');
  if (directory.total > largestUnpacked) return refuse('zip-bomb', String(largestUnpacked / 1024 / 1024));
  let left = largestUnpacked;
  return {
    kind: 'zip',
    names: [...directory.entries.keys()],
    readText: async (name) => {
      const entry = directory.entries.get(name);
      if (entry === undefined) return undefined;
      const content = await unpack(bytes, view, entry, left);
      if (content === 'broken') return refuse('not-office', office);
      if (content === 'too-large') return refuse('zip-bomb', String(largestUnpacked / 1024 / 1024));
      left -= content.byteLength;
      const encoding = content[0] === 0xff && content[1] === 0xfe ? 'utf-16le' : content[0] === 0xfe && content[1] === 0xff ? 'utf-16be' : 'utf-8';
      return new TextDecoder(encoding).decode(content);
    },
  };
}

function readDirectory(view: DataView, bytes: Uint8Array): { readonly entries: ReadonlyMap<string, Entry>; readonly total: number } | 'encrypted' | undefined {
  let end = bytes.byteLength - 22;
  const lowest = Math.max(0, end - 65_535);
  while (end >= lowest && view.getUint32(end, true) !== 0x06054b50) end -= 1;
  if (end < lowest || end < 0) return undefined;
  let at = view.getUint32(end + 16, true);
  const entries = new Map<string, Entry>();
  let total = 0;
  const count = view.getUint16(end + 10, true);
  if (count > largestDirectory) return undefined;
  for (let left = count; left > 0; left -= 1) {
    if (at + 46 > bytes.byteLength || view.getUint32(at, true) !== 0x02014b50) return undefined;
    if ((view.getUint16(at + 8, true) & 1) === 1) return 'encrypted';
    const named = view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + named));
    total += view.getUint32(at + 24, true);
    entries.set(name.replaceAll('\\', '/'), { start: view.getUint32(at + 42, true), packed: view.getUint32(at + 20, true), method: view.getUint16(at + 10, true) });
    at += 46 + named + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return { entries, total };
}

async function unpack(bytes: Uint8Array, view: DataView, entry: Entry, limit: number): Promise<Uint8Array | 'broken' | 'too-large'> {
  if (entry.start + 30 > bytes.byteLength || view.getUint32(entry.start, true) !== 0x04034b50) return 'broken';
  const from = entry.start + 30 + view.getUint16(entry.start + 26, true) + view.getUint16(entry.start + 28, true);
  if (from + entry.packed > bytes.byteLength) return 'broken';
  const packed = bytes.slice(from, from + entry.packed);
  if (entry.method === 0) return packed.byteLength > limit ? 'too-large' : packed;
  return entry.method === 8 ? inflate(packed, limit) : 'broken';
}

async function inflate(packed: Uint8Array<ArrayBuffer>, limit: number): Promise<Uint8Array | 'broken' | 'too-large'> {
  const stream = new DecompressionStream('deflate-raw');
  const writer = stream.writable.getWriter();
  // A fault of the data is seen by the reader; the writer's own promise only repeats it.
  const written = writer.write(packed).then(async () => writer.close()).catch(() => undefined);
  const reader = stream.readable.getReader();
  const parts: Uint8Array[] = [];
  let length = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      length += value.byteLength;
      if (length > limit) {
        await reader.cancel();
        return 'too-large';
      }
      parts.push(value);
    }
  } catch (error) {
    if (error instanceof TypeError || error instanceof Error) return 'broken';
    throw error;
  }
  await written;
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.byteLength;
  }
  return whole;
}
