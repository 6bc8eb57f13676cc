import type { EmbedPlace } from './embed-address.ts';
import { defaultEmbedChoice, formatEmbedQuery } from './embed-query.ts';
import type { Site } from './site.ts';

/** The address of the embed builder with a chart filled in. */
export function shareAddress(site: Site, { unitId, indicatorId, chart }: EmbedPlace): string {
  return site.linkTo({ kind: 'embed-builder' }, {}, formatEmbedQuery({ ...defaultEmbedChoice, unitId, indicatorId, chart }));
}
