import { expect, test } from 'vitest';
import { unitSeries } from '../../src/domain/assessment/unit-assessment.ts';
import { observationRows } from '../../src/export/observation-rows.ts';
import { committedCatalog, committedUnit } from '../support/committed-data.ts';

const catalog = await committedCatalog();

test.each(catalog.units.map(({ id }) => id))('every plan of %s stands at December of its year', async (unitId) => {
  const data = await committedUnit(unitId);
  const plans = observationRows(unitSeries(catalog, data), data.unit).filter(({ measure }) => measure === 'annual-plan');
  expect(plans.filter(({ period }) => !period.endsWith('-12'))).toEqual([]);
});
