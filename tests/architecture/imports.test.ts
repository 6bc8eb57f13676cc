import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { importsOf, readModules, type ImportEdge } from '../support/import-graph.ts';
import { importFault, roomOf } from '../support/import-table.ts';

const modules = readModules('src');
const edges = modules.flatMap(importsOf);

describe('who may import whom', () => {
  it('reads every room, with the imports in it', () => {
    const rooms = new Set(modules.map(({ path }) => roomOf(path)));
    for (const room of ['domain', 'schema', 'i18n', 'url', 'data', 'ui', 'charts', 'state', 'features', 'entries/app', 'entries/prerender', 'cli']) expect(rooms).toContain(room);
    expect(modules.length).toBeGreaterThan(150);
    expect(edges.length).toBeGreaterThan(modules.length);
  });

  it('holds for every module of src', () => {
    expect(edges.map(importFault).filter((fault) => fault !== undefined)).toEqual([]);
    expect(modules.filter(({ path }) => roomOf(path) === undefined).map(({ path }) => path)).toEqual([]);
  });

  const forbidden: readonly (readonly [from: string, to: string, kind: ImportEdge['kind']])[] = [
    ['domain/pace/a.ts', 'i18n/b.ts', 'file'], ['domain/pace/a.ts', 'date-fns', 'package'], ['domain/pace/a.ts', 'node:fs', 'package'],
    ['schema/a.ts', 'data/b.ts', 'file'], ['ui/a.tsx', 'domain/b.ts', 'file'], ['charts/model/a.ts', 'charts/view/b.tsx', 'file'],
    ['charts/a11y/a.ts', 'charts/view/b.tsx', 'file'], ['charts/model/a.ts', 'recharts', 'package'], ['features/overview/a.tsx', 'recharts', 'package'],
    ['features/overview/a.tsx', 'features/indicator/b.tsx', 'file'], ['features/overview/a.tsx', 'zustand/middleware', 'package'],
    ['data/a.ts', '@tanstack/react-query', 'package'], ['data/a.ts', 'node:fs/promises', 'package'], ['cli/a.ts', 'data/queries/b.ts', 'file'],
    ['cli/a.ts', 'charts/model/b.ts', 'file'], ['cli/a.ts', 'entries/prerender/b.ts', 'file'], ['entries/embed/a.ts', 'state/b.ts', 'file'],
    ['entries/embed/a.ts', 'features/overview/b.tsx', 'file'], ['entries/app/a.ts', 'node:fs', 'package'], ['domain/a.ts', 'domain/b', 'file'],
    ['domain/a.ts', '../tests/support/b.ts', 'file'], ['stray.ts', 'domain/b.ts', 'file'], ['cli/a.ts', '(computed) name', 'file'],
  ];
  it.each(forbidden)('refuses %s importing %s', (from, to, kind) => {
    expect(importFault({ from, line: 1, to, kind })).toContain(`${from}:1 imports ${to}`);
  });

  it('every series is made in one place, which knows the first and last day of its unit', () => {
    expect(edges.filter(({ to }) => to === 'domain/reconcile/reconcile.ts').map(({ from }) => from)).toEqual(['domain/reconcile/series-of.ts']);
  });

  it('lets a room import what the table allows', () => {
    const allowed: readonly (readonly [string, string, ImportEdge['kind']])[] = [['charts/view/a.tsx', 'recharts', 'package'], ['data/queries/a.ts', '@tanstack/react-query', 'package'], ['cli/a.ts', 'node:fs', 'package'], ['features/overview/a.tsx', 'state/b.ts', 'file'], ['domain/pace/a.ts', 'domain/period/b.ts', 'file']];
    expect(allowed.map(([from, to, kind]) => importFault({ from, line: 1, to, kind })).filter((fault) => fault !== undefined)).toEqual([]);
  });
});

describe('what src never holds', () => {
  it('names no indicator and no unit of the catalog', () => {
    const catalog: { readonly indicators: readonly { readonly id: string }[]; readonly units: readonly { readonly id: string }[] } = JSON.parse(readFileSync('data/catalog.json', 'utf8'));
    const ids = [...catalog.indicators, ...catalog.units].map(({ id }) => id);
    expect(ids.length).toBeGreaterThan(10);
    const literal = new RegExp(`['"\`/](${ids.join('|')})['"\`/]`, 'u');
    const found = modules.flatMap(({ path, text }) => withoutComments(text).split('\n').flatMap((line) => (literal.test(line) ? [`${path}: ${line.trim()}`] : [])));
    expect(found).toEqual([]);
  });

  it('has no barrel and no default export', () => {
    const exportsDefault = modules.filter(({ text }) => /^export default\b|\bas default\b/mu.test(text)).map(({ path }) => path);
    expect(exportsDefault).toEqual([]);
    expect(modules.filter(({ path }) => /(?:^|\/)(?:index|utils|helpers|common)\.tsx?$/u.test(path)).map(({ path }) => path)).toEqual([]);
    expect(modules.filter(({ text }) => /^export (?:type )?(?:\*|\{[^}]*\}) from/mu.test(text)).map(({ path }) => path)).toEqual([]);
  });
});

/** An example in a doc comment may name an indicator; code may not. */
function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//gu, '').replace(/(^|\s)\/\/.*$/gmu, '$1');
}
