import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Catalog } from '../../../src/domain/figure/catalog.ts';
import type { Figure } from '../../../src/domain/figure/figure.ts';
import { bounds, planKinds } from '../../../src/domain/figure/measure.ts';
import type { UnitData } from '../../../src/domain/figure/unit-data.ts';
import { addMonths } from '../../../src/domain/period/add-months.ts';
import { periodOf } from '../../../src/domain/period/period-of.ts';
import { reportingPeriods } from '../../../src/domain/assessment/unit-assessment.ts';
import { buildBriefing } from '../../../src/features/briefing/briefing-model.ts';
import { languages } from '../../../src/i18n/language.ts';
import { plainText } from '../../../src/report/narrate/narration.ts';
import { committedCatalog, committedUnit } from '../../support/committed-data.ts';
import { flow, printed, reportOf } from '../../support/published.ts';

/** Every word a briefing says. */
const wordsOf = (catalog: Catalog, data: UnitData, period: ReturnType<typeof periodOf>, language: (typeof languages)[number]): string => {
  const briefing = buildBriefing(catalog, data, period, language);
  const table = (rows: readonly { readonly name: string; readonly cells: readonly string[] }[]): readonly string[] => rows.flatMap(({ name, cells }) => [name, ...cells]);
  return [
    briefing.verdict, briefing.subject, briefing.dataUntil, briefing.updated ?? '', ...briefing.items.flatMap(({ paragraph, judgement }) => [plainText(paragraph), judgement]), ...briefing.changes,
    ...(typeof briefing.needs === 'string' ? [briefing.needs] : table(briefing.needs.rows)), ...briefing.questions, ...table(briefing.form.rows), ...briefing.tasks.flatMap((task) => Object.values(task)),
  ].join('\n');
};

const nonsense = /NaN|undefined|Infinity|∞|null|\[object|  /u;

const amount = fc.oneof(fc.constant(0), fc.double({ min: -50, max: 2000, noNaN: true }));
const figureOf = (month: number): fc.Arbitrary<Figure> => fc.record({ value: amount, decimals: fc.integer({ min: 0, max: 2 }), bound: fc.constantFrom(...bounds), plan: fc.constantFrom(...planKinds), basis: fc.constantFrom('month' as const, 'year-to-date' as const), measure: fc.constantFrom('month' as const, 'year-to-date' as const, 'annual-plan' as const, 'plan-achievement' as const, 'year-on-year' as const, 'month-on-month' as const) }).map(({ value, decimals, bound, plan, basis, measure }) => {
  const report = reportOf(addMonths(periodOf(2023, 1), month));
  const isPlan = measure === 'annual-plan';
  return printed(report, measure, Number((isPlan || measure === 'plan-achievement' ? Math.abs(value) : value).toFixed(decimals)) + 0, {
    decimals, bound: isPlan ? 'exact' : bound, ...(isPlan ? { period: `${report.period.slice(0, 4)}-12` } : {}),
    ...(isPlan || measure === 'plan-achievement' ? { plan } : {}), ...(measure === 'year-on-year' ? { basis } : {}),
  });
});
const worlds = fc.array(fc.integer({ min: 0, max: 23 }).chain(figureOf), { minLength: 1, maxLength: 24 }).map((figures): UnitData => {
  const own = [...new Map(figures.map((figure) => [figure.id, figure])).values()];
  const reports = [...new Map(own.map(({ report }) => [report.id, report])).values()];
  return { unit: { id: 'unit', name: { vi: 'Đơn vị' }, level: 'district', validTo: '2023-07-15', years: [2023, 2024], sample: false }, reports, figures: own, remarks: [] };
});
const catalog: Catalog = { defaultUnitId: 'unit', indicators: [flow], units: [] };

it('answers every set of figures in words: gaps, no plan, no prior year, one figure, January, negative months, bounds, contradictions', () => {
  let told = 0;
  fc.assert(fc.property(worlds, (data) => {
    for (const period of reportingPeriods(data).slice(-3)) {
      for (const language of languages) {
        const words = wordsOf(catalog, data, period, language);
        expect(words).not.toMatch(nonsense);
        told += words.length;
      }
    }
  }), { numRuns: 80 });
  expect(told).toBeGreaterThan(10_000);
}, 60_000);

it('answers the published months of every unit', async () => {
  const published = await committedCatalog();
  for (const { id } of published.units) {
    const data = await committedUnit(id);
    const periods = reportingPeriods(data);
    // The first month a unit reported, one in between, and the latest.
    for (const [index, at] of [0, Math.floor(periods.length / 2), periods.length - 1].entries()) {
      const period = periods[at];
      if (period !== undefined) expect(wordsOf(published, data, period, index === 1 ? 'en' : 'vi'), `${id} ${period}`).not.toMatch(nonsense);
    }
  }
}, 60_000);
