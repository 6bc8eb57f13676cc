import { describe, expect, test } from 'vitest';
import * as fc from 'fast-check';
import { chartName } from '../../../src/charts/a11y/chart-name.ts';
import { buildBoardAxis } from '../../../src/charts/model/build-board-axis.ts';
import { buildCumulativeChart } from '../../../src/charts/model/build-cumulative-chart.ts';
import { buildMonthlyChart } from '../../../src/charts/model/build-monthly-chart.ts';
import { buildMonthlyLevel } from '../../../src/charts/model/build-monthly-level.ts';
import { buildPlanDial } from '../../../src/charts/model/build-plan-dial.ts';
import { buildPlanGauge } from '../../../src/charts/model/build-plan-gauge.ts';
import { buildYearOnYear } from '../../../src/charts/model/build-year-on-year.ts';
import type { CumulativeChartInput } from '../../../src/charts/model/cumulative-chart.ts';
import { gaugeAxisMax } from '../../../src/charts/model/gauge-axis-max.ts';
import { buildHeatMap, heatStep } from '../../../src/charts/model/heat-map.ts';
import { buildNeededStrip } from '../../../src/charts/model/needed-strip.ts';
import { niceAxis } from '../../../src/charts/model/nice-axis.ts';
import { pushApart } from '../../../src/charts/model/push-apart.ts';
import { stretches } from '../../../src/charts/model/stretch.ts';
import { gaugeLabels } from '../../../src/charts/view/gauge-labels.ts';
import { chartStates } from '../../support/charts-states.ts';

function state(name: string): CumulativeChartInput {
  const found = chartStates[name];
  if (found === undefined) throw new RangeError(`no state ${name}`);
  return found;
}

describe('a chart without a finding', () => {
  test('cannot be named', () => expect(() => chartName('  ')).toThrow('needs its finding'));
});

describe('cumulative chart', () => {
  test('joins unknown months by dots and known ones solidly', () => {
    expect(buildCumulativeChart(state('two-points-behind')).stretches.map(({ known, corners }) => [known, corners.map(({ month }) => month)])).toEqual([[false, [0, 4]], [true, [4, 5]]]);
    expect(stretches([{ month: 1, value: 1 }, { month: 2, value: 2 }, { month: 4, value: 4 }]).map((part) => part.known)).toEqual([true, false]);
  });
  test('the plan follows the headline pace and the even pace is a second line', () => {
    const model = buildCumulativeChart(state('two-points-behind'));
    expect(model.plan?.corners[5]?.value).toBeCloseTo(11176 * 0.396);
    expect(model.evenPath?.corners.at(-1)?.value).toBe(11176);
    expect(buildCumulativeChart(state('ahead-anomaly')).evenPath).toBeUndefined();
  });
  test('labels every end by value and the gap in the unit of measure', () => {
    const model = buildCumulativeChart(state('english'));
    expect(model.endLabels.map(({ role, value, aside }) => [role, value, aside])).toEqual([['plan', '11,160–11,193', undefined], ['projection-high', '10,655', '(95.3%)'], ['projection-low', '10,032', '(89.8%)']]);
    expect(model.gap?.sentence).toContain('short of even pace');
  });
  test('marks each origin', () => {
    expect(buildCumulativeChart(state('two-points-behind')).points.map(({ mark }) => mark)).toEqual(['derived', 'estimated']);
    expect(new Set(buildCumulativeChart(state('sample-unit')).points.map(({ mark }) => mark))).toEqual(new Set(['illustrative']));
    expect(buildCumulativeChart(state('ahead-anomaly')).points.map(({ anomaly }) => anomaly)).toEqual([false, true]);
  });
  test('a lower bound without a plan has no gap, no plan, no projection', () => {
    const model = buildCumulativeChart(state('at-least-no-plan'));
    expect([model.plan, model.gap, model.projection]).toEqual([undefined, undefined, undefined]);
    expect(model.points[0]).toMatchObject({ bound: 'at-least', value: 59.75 });
  });
  test('the table says in words what is missing', () => {
    const { table } = buildCumulativeChart(state('gap-in-year'));
    expect(table.rows[2]?.cells.map(({ text }) => text)).toEqual(['chưa công bố', 'chưa công bố']);
    expect(table.rows.map((row) => row.cells.length)).toEqual(table.rows.map(() => table.columns.length));
  });
});

describe('gauge', () => {
  test('reads out value, pace, status, and what the mark of last year is over what', () => {
    expect(buildPlanGauge(state('english')).valueText).toBe('37.4%, even pace 41.7%, behind by 4.3 pts, same period last year at 31.7% of this year’s plan');
    expect(buildPlanGauge(state('full-history')).valueText).toMatch(/, mức cùng kỳ năm trước bằng 31,7% kế hoạch năm nay$/u);
    expect(buildPlanGauge(state('ahead-anomaly')).valueText).not.toContain('cùng kỳ');
  });
  test('draws the mark of last year with its short label', () => expect(buildPlanGauge(state('full-history')).prior?.label).toBe('cùng kỳ 31,7%'));
  test('the dial says the same in its sentence, its summary and its table', () => {
    const dial = buildPlanDial(state('full-history'));
    expect(dial.sentence).toMatch(/, mức cùng kỳ năm trước bằng 31,7% kế hoạch năm nay\.$/u);
    expect(dial.summary).toContain('mức cùng kỳ năm trước bằng 31,7% kế hoạch năm nay');
    expect(dial.table.rows.at(-1)).toMatchObject({ header: 'Mức cùng kỳ năm trước, % kế hoạch năm nay', cells: [{ text: '31,7%' }] });
  });
  test('without a plan is no meter', () => {
    const model = buildPlanGauge(state('at-least-no-plan'));
    expect([model.value, model.valueText, model.pace]).toEqual([undefined, undefined, undefined]);
    expect(model.sentence).toContain('chưa công bố kế hoạch');
  });
  test('a lower bound says at least, has no shortfall and no projection', () => {
    const model = buildPlanGauge(state('at-least-plan'));
    expect([model.value?.text, model.short, model.projection]).toEqual(['ít nhất 45,0%', false, undefined]);
  });
  test.each([[[0.374], 1.2], [[1.2], 1.2], [[1.21], 1.6], [[1.61], 2], [[6.08], 7], [[Infinity], 1.2]])('axis of %j ends at %d', (shares, max) => expect(gaugeAxisMax(shares)).toBe(max));
  test('no projection is drawn shorter than it is: the axis reaches its end, which is written over a board, unless it is beyond twice the plan', () => {
    const wide = (high: number): CumulativeChartInput => {
      const { assessment, ...rest } = state('full-history');
      if (!assessment.projection.known || assessment.projection.interval80 === undefined) throw new Error('no projection');
      return { ...rest, assessment: { ...assessment, projection: { ...assessment.projection, interval80: { low: 9522, high } } } };
    };
    const board = buildPlanGauge(wide(11176 * 1.285));
    expect(board.axisMax).toBe(1.6);
    expect(buildBoardAxis([board], 'vi').ticks.map(({ label }) => label)).toContain('160%');
    expect(buildPlanGauge(wide(11176 * 3.4)).axisMax).toBe(2);
    fc.assert(fc.property(fc.double({ min: 9600, max: 60_000, noNaN: true }), (high) => {
      const { axisMax, projection } = buildPlanGauge(wide(high));
      expect(axisMax).toBeGreaterThanOrEqual(Math.min(2, projection?.interval.high ?? Infinity));
    }));
  });
  test('a longer axis is written', () => expect(buildPlanGauge(state('over-120')).sentence).toContain('thang 0–160%'));
  test('no two labels of a row overlap, at any width', () => {
    for (const input of Object.values(chartStates)) {
      for (const width of [240, 320, 376, 848]) {
        const { above, below } = gaugeLabels(buildPlanGauge(input), width);
        for (const row of [above, below]) expect(new Set(row.map((label) => label.x)).size).toBe(row.length);
        expect(above.every((label) => label.x >= 0)).toBe(true);
      }
    }
  });
  test('a board has one pace line only where all rows share it', () => {
    const [even, reference] = [buildPlanGauge(state('ahead-anomaly')), buildPlanGauge(state('two-points-behind'))];
    expect(buildBoardAxis([even, even], 'vi').pace?.label).toBe('nhịp đều 41,7%');
    expect(buildBoardAxis([even, reference], 'vi').pace).toBeUndefined();
  });
});

describe('months', () => {
  test('areas of mean, latest and needed add up to the plan', () => {
    const { mean, bars, needed } = buildMonthlyLevel(state('two-points-behind'));
    expect((mean?.value ?? 0) * 4 + (bars[0]?.value ?? 0) + (needed?.value ?? 0) * 7).toBeCloseTo(11176);
  });
  test('a published month takes the place of the mean block', () => expect(buildMonthlyLevel(state('full-history')).mean).toBeUndefined());
  test('an out-of-line month names its distance', () => expect(buildMonthlyLevel(state('ahead-anomaly')).anomaly?.text).toBe('thấp hơn bình quân 4 tháng trước 31,5%'));
  test('nothing published is a sentence, not empty axes', () => {
    expect(buildMonthlyChart(state('far-over-plan')).empty).toBe('Chưa công bố số liệu từng tháng.');
    expect(buildYearOnYear(state('english')).empty).toBe('No comparison with a year earlier published yet.');
  });
  test('growth is labelled by its sign', () => expect(buildYearOnYear(state('full-history')).bars.map(({ valueText }) => valueText)).toEqual(['+42,6%', '−11,6%', '+20,4%', '+19,5%', '+20,9%']));
  test('heat map tells future from missing and marks Tết', () => {
    const rows = buildHeatMap({ ...state('full-history'), years: [2023, 2024] }).rows;
    expect(rows[0]?.cells[6]?.state).toBe('missing');
    expect(rows[1]?.cells[5]?.state).toBe('future');
    expect(rows.map((row) => row.cells.findIndex((cell) => cell.tet))).toEqual([0, 1]);
  });
  test.each([[-0.1, 'n3'], [-0.01, 'n1'], [0, '0'], [0.005, '0'], [0.006, 'p1'], [0.426, 'p4']])('growth %d has step %s', (growth, step) => expect(heatStep(growth)).toBe(step));
  test('the strip leads from the latest month to the needed rate', () => {
    expect(buildNeededStrip(state('two-points-behind'))?.arrow.text).toBe('hơn 8%');
    expect(buildNeededStrip(state('at-least-no-plan'))).toBeUndefined();
  });
});

describe('layout laws', () => {
  test('labels pushed apart never overlap and keep their order', () => {
    fc.assert(fc.property(fc.array(fc.double({ min: 0, max: 400, noNaN: true }), { minLength: 1, maxLength: 8 }), (ys) => {
      const wishes = ys.map((y, index) => ({ key: String(index), y, height: 17 }));
      const placed = [...pushApart(wishes, 0, 400).values()];
      for (const [index, y] of placed.entries()) if (index > 0) expect(y - (placed[index - 1] ?? 0)).toBeGreaterThan(17 - 1e-6);
      expect(Math.min(...placed)).toBeGreaterThanOrEqual(8.5 - 1e-6);
    }));
  });
  test('an axis contains its data with 0 among few round steps', () => {
    fc.assert(fc.property(fc.double({ min: 0.01, max: 1e7, noNaN: true }), fc.double({ min: -1e6, max: 0, noNaN: true }), (high, low) => {
      const axis = niceAxis(high, low);
      expect(axis.max).toBeGreaterThanOrEqual(high - (high - low) * 1e-8);
      expect(axis.min).toBeLessThanOrEqual(low + (high - low) * 1e-8);
      expect(axis.ticks).toContain(0);
      expect(axis.ticks.length).toBeLessThanOrEqual(8);
    }));
  });
});
