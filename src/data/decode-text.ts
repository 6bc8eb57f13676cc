import { largestFile, type ReadTextResult } from './read-text.ts';

/**
 * Bytes of a data file as text: UTF-8 without byte order mark, at most `largestFile`.
 * @example decodeText(new TextEncoder().encode('{}')) // { ok: true, text: '{}' }
 */
export function decodeText(bytes: Uint8Array): ReadTextResult {
  if (bytes.length > largestFile) return { ok: false, kind: 'too-large', detail: `${bytes.length} bytes` };
  const [a, b, c] = bytes;
  if ((a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff)) return { ok: false, kind: 'encoding', detail: 'UTF-16' };
  if (a === 0xef && b === 0xbb && c === 0xbf) return { ok: false, kind: 'encoding', detail: 'byte order mark' };
  try {
    return { ok: true, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return { ok: false, kind: 'encoding', detail: 'invalid UTF-8' };
  }
}
