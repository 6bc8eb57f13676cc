import type { Catalog } from '../domain/figure/catalog.ts';
import { figureInterval } from '../domain/figure/figure-interval.ts';
import type { Figure } from '../domain/figure/figure.ts';
import type { Measure } from '../domain/figure/measure.ts';
import { printedDecimals } from '../domain/figure/printed-decimals.ts';
import type { Report } from '../domain/figure/report.ts';
import { unitFactor } from '../domain/figure/unit-factor.ts';
import type { UnitData } from '../domain/figure/unit-data.ts';
import type { Unit } from '../domain/figure/unit.ts';
import type { UnitOfMeasure } from '../domain/figure/unit-of-measure.ts';
import { periodOf } from '../domain/period/period-of.ts';
import type { FigureEntry, ReportEntry, UnitYearFile } from '../schema/unit-year-schema.ts';

const percentMeasures: readonly Measure[] = ['plan-achievement', 'year-on-year', 'month-on-month'];

/** Turns the checked files of one unit into domain figures: amounts in the indicator's unit of measure, percentages as ratios. */
export function toUnitData(unit: Unit, files: readonly UnitYearFile[], catalog: Catalog): UnitData {
  const entries = files.flatMap((file) => file.reports);
  const reports = new Map(entries.map((entry) => [entry.id, toReport(entry, unit.id)]));
  const figures = files.flatMap((file) => [
    ...(file.plans ?? []).flatMap((plan): readonly Figure[] => {
      const { kind, report, ...rest } = plan;
      const source = reports.get(report);
      if (source === undefined) return [];
      return [toFigure({ ...rest, period: periodOf(file.year, 12), measure: 'annual-plan', plan: kind ?? 'annual' }, source, catalog)];
    }),
    ...file.reports.flatMap((entry) => {
      const report = reports.get(entry.id);
      return report === undefined ? [] : entry.figures.map((figure) => toFigure(figure, report, catalog));
    }),
  ]);
  return {
    unit,
    reports: [...reports.values()],
    figures,
    remarks: entries
      .filter((entry) => entry.notes !== undefined || (entry.tasks ?? []).length > 0)
      .map((entry) => ({
        reportId: entry.id,
        period: entry.period,
        ...(entry.notes === undefined ? {} : { notes: entry.notes }),
        tasks: (entry.tasks ?? []).map(({ indicator, ...task }) => (indicator === undefined ? task : { ...task, indicatorId: indicator })),
      })),
  };
}

function toReport(entry: ReportEntry, unitId: string): Report {
  const { id, period, publishedOn, title, publisher, url, secondary } = entry;
  return { id, unitId, period, ...(publishedOn === undefined ? {} : { publishedOn }), title, publisher, ...(url === undefined ? {} : { url }), secondary: secondary ?? false };
}

function toFigure(entry: FigureEntry, report: Report, catalog: Catalog): Figure {
  const isPercent = percentMeasures.includes(entry.measure);
  const own: UnitOfMeasure = catalog.indicators.find((indicator) => indicator.id === entry.indicator)?.unitOfMeasure ?? 'vnd-billion';
  const printedIn: UnitOfMeasure = isPercent ? 'percent' : (entry.unitOfMeasure ?? own);
  const decimals = entry.decimals ?? printedDecimals(entry.value);
  const bound = entry.bound ?? 'exact';
  const used = entry.correction?.value ?? entry.value;
  const usedDecimals = entry.correction === undefined ? decimals : printedDecimals(entry.correction.value);
  const interval = figureInterval(used, usedDecimals, bound);
  const normal = (value: number): number => (isPercent ? ratio(value) : scaled(value, unitFactor(printedIn, own) ?? 1));
  return {
    id: [report.id, entry.indicator, entry.period, entry.measure, entry.basis ?? entry.plan ?? ''].join('/'),
    indicatorId: entry.indicator,
    period: entry.period,
    measure: entry.measure,
    ...(entry.basis === undefined ? {} : { basis: entry.basis }),
    ...(entry.plan === undefined ? {} : { plan: entry.plan }),
    printed: entry.value,
    decimals,
    printedIn,
    value: normal(used),
    interval: { low: normal(interval.low), high: normal(interval.high) },
    bound,
    status: entry.status ?? 'final',
    ...(entry.correction === undefined ? {} : { correction: entry.correction }),
    report,
  };
}

/** 37.45 / 100 is 0.37450000000000006 in binary; a printed percentage has far fewer than 14 places. */
function ratio(percent: number): number {
  return Number((percent / 100).toFixed(14));
}

function scaled(value: number, factor: number): number {
  return factor < 1 ? value / Math.round(1 / factor) : value * factor;
}
