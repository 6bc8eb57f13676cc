import { queryOptions } from '@tanstack/react-query';
import type { Catalog } from '../../domain/figure/catalog.ts';
import type { Loaded } from '../loaded.ts';
import type { ReadText } from '../read-text.ts';

/** A file could not be fetched: worth another try, unlike a file that is wrong. */
export class OfflineError extends Error {
  override readonly name = 'OfflineError';
}

// A prerendered page brings its first data along, so schemas and loaders come with the first file that is asked for.

/** Malformed files are data (their problems are shown); an unreachable one is an error (it can be tried again). */
async function reachable<T>(loading: Promise<Loaded<T>>): Promise<Loaded<T>> {
  const loaded = await loading;
  if (!loaded.ok && loaded.offline) throw new OfflineError(loaded.problems[0]?.file ?? '');
  return loaded;
}

const common = { staleTime: Infinity, gcTime: Infinity, retry: 1, retryDelay: 400, networkMode: 'always' } as const;

/** The catalog, keyed by its path. */
export function catalogQuery(readText: ReadText) {
  return queryOptions({ queryKey: ['data', 'catalog.json'], queryFn: async () => reachable((await import('../load-catalog.ts')).loadCatalog(readText)), ...common });
}

/** All that was published about one unit, keyed by its folder. */
export function unitDataQuery(readText: ReadText, catalog: Catalog, unitId: string) {
  return queryOptions({ queryKey: ['data', unitId], queryFn: async () => reachable((await import('../load-unit-data.ts')).loadUnitData(readText, catalog, unitId)), ...common });
}
