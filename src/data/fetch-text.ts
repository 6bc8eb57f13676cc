import { decodeText } from './decode-text.ts';
import type { ReadText } from './read-text.ts';

/** Reads data files over HTTP from below `base` (ends with "/"), e.g. "/kinh-te/data/". */
export function fetchText(base: string): ReadText {
  return async (path) => {
    try {
      const response = await fetch(base + path);
      if (response.status === 404) return { ok: false, kind: 'not-found', detail: `404 ${path}` };
      if (!response.ok) return { ok: false, kind: 'network', detail: `${response.status} ${path}` };
      return decodeText(new Uint8Array(await response.arrayBuffer()));
    } catch (error) {
      return { ok: false, kind: 'network', detail: String(error) };
    }
  };
}
