import type { ImportEdge } from './import-graph.ts';

const shared = ['domain', 'schema', 'i18n', 'url', 'report', 'export', 'data', 'ui', 'charts', 'state', 'provenance'];

/** Who may import whom, by room of src. `provenance` shows where a number comes from: a part that several features share. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  'domain': [],
  'schema': ['domain'],
  'i18n': ['domain'],
  'url': ['domain', 'i18n'],
  'report': ['domain', 'i18n'],
  'export': ['domain', 'i18n'],
  'data': ['domain', 'schema'],
  'ui': ['i18n'],
  'charts': ['domain', 'i18n', 'ui'],
  'state': ['domain', 'url'],
  'provenance': ['domain', 'i18n', 'url', 'ui', 'charts'],
  'features': shared,
  'entries/embed': ['domain', 'url', 'data', 'export', 'charts', 'ui', 'i18n'],
  'entries/app': [...shared, 'features'],
  'entries/prerender': [...shared, 'features', 'entries/app', 'entries/embed'],
  'cli': ['domain', 'schema', 'data', 'report', 'export', 'url', 'i18n'],
};

/** Packages that only some rooms may import; every other package is free outside `domain`, which has none. */
const packageRooms: readonly { readonly name: RegExp; readonly rooms: readonly string[] }[] = [
  { name: /^recharts(?:\/|$)/u, rooms: ['charts/view'] },
  { name: /^zustand(?:\/|$)/u, rooms: ['state'] },
  { name: /^@tanstack\//u, rooms: ['data/queries', 'features', 'entries'] },
  { name: /^node:/u, rooms: ['cli', 'entries/prerender'] },
];

/** The room of a path below src, as the table names it; `undefined` for a path in none. */
export function roomOf(path: string): string | undefined {
  return Object.keys(mayImport).find((room) => path.startsWith(`${room}/`));
}

/**
 * What is wrong with an import, or `undefined`.
 * @example importFault({ from: 'domain/a.ts', line: 1, to: 'i18n/b.ts', kind: 'file' }) // 'domain/a.ts:1 imports i18n/b.ts: domain may import itself alone'
 */
export function importFault(edge: ImportEdge): string | undefined {
  const { from, to, kind } = edge;
  const room = roomOf(from);
  const tell = (why: string): string => `${from}:${edge.line} imports ${to}: ${why}`;
  if (room === undefined) return tell('it lies in no room of src');
  if (to.startsWith('(computed)')) return tell('a computed import cannot be followed');
  if (kind === 'package') return packageFault(from, to, room, tell);
  if (!/\.(?:tsx?|css|json)$/u.test(to)) return tell('an import carries the ending of its file');
  const target = roomOf(to);
  if (target === undefined) return tell('it lies outside the rooms of src');
  const allowed = mayImport[room] ?? [];
  if (target !== room && !allowed.includes(target)) return tell(`${room} may import ${allowed.length === 0 ? 'itself alone' : allowed.join(', ')}`);
  if (/^charts\/(?:model|a11y)\//u.test(from) && to.startsWith('charts/view/')) return tell('models and names never import views');
  if (room === 'features' && target === 'features' && feature(from) !== feature(to)) return tell('a feature never imports another');
  if (room === 'cli' && to.startsWith('data/queries/')) return tell('the command line reads data without queries');
  return undefined;
}

function packageFault(from: string, to: string, room: string, tell: (why: string) => string): string | undefined {
  if (room === 'domain') return tell('domain has no packages');
  const rule = packageRooms.find(({ name }) => name.test(to));
  return rule === undefined || rule.rooms.some((allowed) => from.startsWith(`${allowed}/`)) ? undefined : tell(`only ${rule.rooms.join(', ')} may`);
}

function feature(path: string): string {
  return path.split('/')[1] ?? '';
}
