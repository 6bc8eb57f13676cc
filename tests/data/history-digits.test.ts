import { expect, test } from 'vitest';
import { unitSeries } from '../../src/domain/assessment/unit-assessment.ts';
import { stepInterval, stepText } from '../../src/features/compare/revision/step-text.ts';
import { committedCatalog, committedUnit } from '../support/committed-data.ts';
import { at } from '../support/published.ts';

const catalog = await committedCatalog();
const retail = unitSeries(catalog, await committedUnit('viet-nam')).find(({ indicator }) => indicator.id === 'retail-sales');

test('each release of a figure has the digits it was printed with, in thousands of billions none that were not', () => {
  const november = retail?.lookup({ kind: 'month' }, at('2021-11'));
  if (retail === undefined || november?.known !== true) throw new Error('November 2021 is not known');
  const told = november.observation.vintages.filter(({ origin }) => origin.kind === 'reported').map((statement) => [stepText(statement, retail.indicator, 'vi'), stepInterval(statement, retail.indicator, 'vi')]);
  expect(told).toContainEqual(['397.069,6', '397.069,55–397.069,65']);
  expect(told).toContainEqual(['397.100', '397.050–397.150']);
});
