import { expect, it } from 'vitest';
import { decisionPoints } from '../../../../src/domain/briefing/decision-points.ts';
import { committedView } from '../../../support/committed-data.ts';

it('orders a real month by what needs a decision', async () => {
  const view = await committedView('ly-nhan', '2024-05');
  const points = decisionPoints(view.indicators.filter(({ assessment }) => assessment.period === view.period).map(({ assessment }) => assessment));
  expect(points.map((point) => `${point.assessment.indicator.id} ${point.kind === 'finding' ? point.finding.rule : point.kind}`)).toEqual([
    'retail-sales out-of-line-month',
    'industrial-output behind',
    'land-clearance-disbursement no-plan',
    'retail-sales no-prior-year',
    'land-clearance-disbursement no-prior-year',
  ]);
});
