import { loadCatalog } from '../../../data/load-catalog.ts';
import { loadUnitData } from '../../../data/load-unit-data.ts';
import type { ReadText } from '../../../data/read-text.ts';
import { unitSeries } from '../../../domain/assessment/unit-assessment.ts';
import type { Catalog } from '../../../domain/figure/catalog.ts';
import type { UnitData } from '../../../domain/figure/unit-data.ts';
import type { Unit } from '../../../domain/figure/unit.ts';
import { yearOf } from '../../../domain/period/year-of.ts';
import type { Series } from '../../../domain/reconcile/series.ts';
import { embedPeriods, frozenView, latestView } from '../../embed/embed-view.ts';
import type { RenderJob } from '../job.ts';
import type { DrawChart } from './draw-embed.tsx';
import { writeEmbeds, writeFaultEmbeds, writeFrozenEmbeds } from './write-embed.tsx';

/** A unit as the writer of public charts needs it; without `data` its files cannot be read. */
export interface EmbedUnit {
  readonly unit: Unit;
  readonly indicatorIds: readonly string[];
  readonly data?: UnitData;
}

export interface EmbedUnits {
  readonly catalog: Catalog | undefined;
  readonly units: readonly EmbedUnit[];
}

/** A share of the work: the charts of one indicator of one unit, at its latest period, or frozen at each period of a year. */
export interface EmbedTask {
  readonly unitId: string;
  readonly indicatorId: string;
  readonly frozenYear?: number;
}

/** Which part of the work a run does: the charts with the latest figures and all that stands beside them, or their frozen twins. */
export type EmbedPart = 'latest' | 'frozen';

/** Reads every unit of a job. */
export async function loadUnits(job: RenderJob): Promise<EmbedUnits> {
  const readText: ReadText = async (path) => job.texts[path] ?? { ok: false, kind: 'not-found', detail: path };
  const loaded = await loadCatalog(readText);
  if (!loaded.ok) return { catalog: undefined, units: [] };
  const catalog = loaded.value;
  const all = catalog.indicators.map(({ id }) => id);
  const units = await Promise.all(catalog.units.map(async (unit): Promise<EmbedUnit> => {
    const data = await loadUnitData(readText, catalog, unit.id);
    if (!data.ok) return { unit, indicatorIds: all };
    const used = new Set(data.value.figures.map((figure) => figure.indicatorId));
    return { unit, data: data.value, indicatorIds: all.filter((id) => used.has(id)) };
  }));
  return { catalog, units };
}

/** The work of a build, always in the same order. */
export function embedTasks({ units }: EmbedUnits, part: EmbedPart): readonly EmbedTask[] {
  return units.flatMap(({ unit, data, indicatorIds }) => indicatorIds.flatMap((indicatorId): readonly EmbedTask[] => {
    const task = { unitId: unit.id, indicatorId };
    if (part === 'latest') return [task];
    return data === undefined ? [] : [...new Set(data.reports.map((report) => yearOf(report.period)))].toSorted().map((frozenYear) => ({ ...task, frozenYear }));
  }));
}

const reconciled = new WeakMap<UnitData, readonly Series[]>();

function seriesOf(catalog: Catalog, data: UnitData): readonly Series[] {
  const known = reconciled.get(data) ?? unitSeries(catalog, data);
  reconciled.set(data, known);
  return known;
}

/** Does a task; resolves to how many pages it wrote. */
export async function runEmbedTask({ unitId, indicatorId, frozenYear }: EmbedTask, { catalog, units }: EmbedUnits, job: RenderJob, draw: DrawChart): Promise<number> {
  const found = units.find(({ unit }) => unit.id === unitId);
  if (catalog === undefined || found === undefined) return 0;
  const site = { outFolder: job.outFolder, base: job.base, origin: job.origin, cacheFolder: job.cacheFolder };
  if (found.data === undefined) return writeFaultEmbeds(found.unit, indicatorId, site);
  const series = seriesOf(catalog, found.data).find(({ indicator }) => indicator.id === indicatorId);
  if (series === undefined) return 0;
  if (frozenYear !== undefined) {
    let pages = 0;
    for (const period of embedPeriods(series, found.data).filter((one) => yearOf(one) === frozenYear)) {
      const frozen = frozenView(catalog, found.data, series, period);
      if (frozen !== undefined) pages += await writeFrozenEmbeds(frozen, period, found.unit, site, draw);
    }
    return pages;
  }
  const view = latestView(series, found.data);
  return view === undefined ? 0 : writeEmbeds(view, found.data, site, draw);
}
