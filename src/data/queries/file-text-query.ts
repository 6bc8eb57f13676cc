import { queryOptions } from '@tanstack/react-query';
import type { ReadText } from '../read-text.ts';

/** One data file as it stands, for writing into it: `undefined` text where there is none yet. Asked for anew each time, because others write too. */
export function fileTextQuery(readText: ReadText, path: string) {
  return queryOptions({
    queryKey: ['file-text', path],
    queryFn: async (): Promise<{ readonly text: string | undefined }> => {
      const read = await readText(path);
      if (read.ok) return { text: read.text };
      if (read.kind === 'not-found') return { text: undefined };
      throw new Error(read.detail);
    },
    staleTime: 0,
    retry: 1,
    retryDelay: 400,
    networkMode: 'always',
  });
}
