import type { Problem } from '../schema/problem.ts';

/** Data, or everything that is wrong with the files they should have come from. `offline`: nothing is wrong with a file, it could not be fetched. */
export type Loaded<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problems: readonly Problem[]; readonly offline: boolean };
