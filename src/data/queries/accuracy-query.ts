import { queryOptions } from '@tanstack/react-query';
import { accuracyFile, loadAccuracy } from '../accuracy-file.ts';
import type { ReadText } from '../read-text.ts';
import { OfflineError } from './data-queries.ts';

/** The replayed months of every real series, made by the build; an unreachable file is an error that can be tried again. */
export function accuracyQuery(readText: ReadText) {
  return queryOptions({
    queryKey: ['data', accuracyFile],
    queryFn: async () => {
      const loaded = await loadAccuracy(readText);
      if (loaded.kind === 'offline') throw new OfflineError(accuracyFile);
      return loaded;
    },
    staleTime: Infinity, gcTime: Infinity, retry: 1, retryDelay: 400, networkMode: 'always',
  });
}
