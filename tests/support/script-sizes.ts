import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

/** A script of a page and its size as sent, in bytes after brotli. */
export interface ScriptSize {
  readonly file: string;
  readonly bytes: number;
}

/**
 * Scripts of a built page: those it names itself and their static imports come before the charts; what the overview loads by itself (charts, remarks) comes after; the
 * rest (other pages, the origin of a number, loaders that a prerendered page does not need) comes when a reader asks.
 */
export interface PageScripts {
  readonly before: readonly ScriptSize[];
  readonly after: readonly ScriptSize[];
  readonly asked: readonly ScriptSize[];
}

/** Chunks that only an act of the reader, or a page that was not prerendered, asks for. */
const onDemand = /^(?:[a-z-]+-page|open-commands|provenance-content|load-catalog|load-unit-data|locate)-/u;

/** Reads the scripts of a page (path below the site's folder, e.g. "index.html") of a site built under "/". */
export function pageScripts(folder: string, page: string): PageScripts {
  const html = readFileSync(join(folder, page), 'utf8');
  const before = new Set<string>();
  const later = new Set<string>();
  const asked = new Set<string>();
  // What a script asks for by itself; what an asked one asks for is asked too. Each is followed once for either, as scripts may ask for each other.
  const waiting: { readonly file: string; readonly into: Set<string> }[] = [];
  const follow = (file: string, into: Set<string>): void => {
    if (before.has(file) || into.has(file)) return;
    into.add(file);
    const text = readFileSync(join(folder, file), 'utf8');
    const folderOf = file.slice(0, file.lastIndexOf('/') + 1);
    for (const [, path = ''] of text.matchAll(/(?:\bfrom|\bimport)\s*["']\.\/([\w.-]+\.js)["']/gu)) follow(folderOf + path, into);
    for (const [, path = ''] of text.matchAll(/\bimport\(\s*[`"']\.\/([\w.-]+\.js)[`"']\s*\)/gu)) waiting.push({ file: folderOf + path, into: into === asked || onDemand.test(path) ? asked : later });
  };
  for (const [, path = ''] of html.matchAll(/<(?:script|link)\b[^>]*?(?:src|href)="\/([^"]+\.js)"/gu)) follow(path, before);
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) follow(next.file, next.into);
  for (const file of later) asked.delete(file);
  const measured = (files: Iterable<string>): readonly ScriptSize[] => [...files].toSorted().map((file) => ({ file, bytes: brotliCompressSync(readFileSync(join(folder, file))).length }));
  return { before: measured(before), after: measured(later), asked: measured(asked) };
}

/** Sum of sizes, bytes. */
export function totalBytes(scripts: readonly ScriptSize[]): number {
  return scripts.reduce((sum, { bytes }) => sum + bytes, 0);
}

/** What a reader of the overview may be made to fetch, in bytes after brotli. */
export const scriptBudget = { before: 100 * 1024, all: 200 * 1024 } as const;
