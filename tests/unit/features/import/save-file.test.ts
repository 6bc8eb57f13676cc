import { afterEach, expect, test, vi } from 'vitest';
import { canWriteInPlace, writeInPlace } from '../../../../src/features/import/save-file.ts';

afterEach(() => vi.unstubAllGlobals());

function picking(name: string, holds: string, written: string[]) {
  vi.stubGlobal('window', { showOpenFilePicker: async () => [{ name, getFile: async () => ({ text: async () => holds }), createWritable: async () => ({ write: async (text: string) => { written.push(text); }, close: async () => undefined }) }] });
}

test('writes into the file that holds what was compared with, and into no other', async () => {
  const written: string[] = [];
  picking('2024.json', 'old', written);
  expect(canWriteInPlace()).toBe(true);
  expect(await writeInPlace('2024.json', 'old', 'new')).toEqual({ kind: 'written' });
  expect(written).toEqual(['new']);
  picking('2023.json', 'old', written);
  expect(await writeInPlace('2024.json', 'old', 'new')).toEqual({ kind: 'other-file', name: '2023.json' });
  picking('2024.json', 'changed by someone else', written);
  expect(await writeInPlace('2024.json', 'old', 'new')).toEqual({ kind: 'changed' });
  expect(written).toEqual(['new']);
});

test('a choice taken back is no failure; a failure has its reason', async () => {
  vi.stubGlobal('window', { showOpenFilePicker: async () => { throw new DOMException('no', 'AbortError'); } });
  expect(await writeInPlace('2024.json', 'old', 'new')).toEqual({ kind: 'cancelled' });
  vi.stubGlobal('window', { showOpenFilePicker: async () => { throw new Error('disk full'); } });
  expect(await writeInPlace('2024.json', 'old', 'new')).toEqual({ kind: 'failed', reason: 'disk full' });
  vi.stubGlobal('window', {});
  expect(canWriteInPlace()).toBe(false);
});
