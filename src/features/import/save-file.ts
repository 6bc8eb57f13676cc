/** Hands a text to the reader as a file of this name. Only in a browser. */
export function downloadFile(name: string, text: string, type: 'application/json' | 'text/csv' = 'application/json'): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}

interface WritableFile {
  readonly name: string;
  readonly getFile: () => Promise<{ readonly text: () => Promise<string> }>;
  readonly createWritable: () => Promise<{ readonly write: (text: string) => Promise<void>; readonly close: () => Promise<void> }>;
}

declare global {
  interface Window {
    /** The File System Access API, where the browser has it. */
    readonly showOpenFilePicker?: (options: { readonly types: readonly { readonly description: string; readonly accept: Readonly<Record<string, readonly string[]>> }[] }) => Promise<readonly WritableFile[]>;
  }
}

/** Whether a file of this machine can be written in place. */
export function canWriteInPlace(): boolean {
  return typeof window !== 'undefined' && typeof window.showOpenFilePicker === 'function';
}

/** What became of writing in place. */
export type WrittenInPlace = { readonly kind: 'written' } | { readonly kind: 'cancelled' } | { readonly kind: 'other-file'; readonly name: string } | { readonly kind: 'changed' } | { readonly kind: 'failed'; readonly reason: string };

/**
 * Asks for the file and writes `after` into it, if it is named `name` and holds exactly `before`: what someone else changed meanwhile is never
 * overwritten. The browser writes beside the file and swaps it in when all is written.
 */
export async function writeInPlace(name: string, before: string, after: string): Promise<WrittenInPlace> {
  try {
    const [file] = (await window.showOpenFilePicker?.({ types: [{ description: name, accept: { 'application/json': ['.json'] } }] })) ?? [];
    if (file === undefined) return { kind: 'cancelled' };
    if (file.name !== name) return { kind: 'other-file', name: file.name };
    if ((await (await file.getFile()).text()) !== before) return { kind: 'changed' };
    const writable = await file.createWritable();
    await writable.write(after);
    await writable.close();
    return { kind: 'written' };
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return { kind: 'cancelled' };
    return { kind: 'failed', reason: error instanceof Error ? error.message : String(error) };
  }
}
