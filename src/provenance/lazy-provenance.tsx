import { lazy } from 'react';

/** The content of the panel that says where a number comes from, loaded when a reader first asks. */
export const LazyProvenance = lazy(async () => ({ default: (await import('./provenance-content.tsx')).ProvenanceContent }));
