import { buildOverlay } from '../../charts/model/build-overlay.ts';
import type { OverlayInput, OverlayModel } from '../../charts/model/overlay-chart.ts';
import type { Series } from '../../domain/reconcile/series.ts';

/** What was built last of each series, so that of several charts only those are built and drawn again that a choice changes. */
const built = new WeakMap<Series, { readonly key: string; readonly model: OverlayModel }>();

/**
 * The overlay of one series: as `buildOverlay`, and the same object for the same input.
 * @example yearsOverlay(series, input) === yearsOverlay(series, { ...input }) // true
 */
export function yearsOverlay(series: Series, input: OverlayInput): OverlayModel {
  // The series is a page's own, of one unit and one day: what else there is of its sources is plain data.
  const key = JSON.stringify({ ...input, sources: input.sources.map(({ series: _series, ...source }) => source) });
  const before = built.get(series);
  if (before?.key === key) return before.model;
  const model = buildOverlay(input);
  built.set(series, { key, model });
  return model;
}
