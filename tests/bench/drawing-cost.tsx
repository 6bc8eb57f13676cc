import { buildCumulativeChart } from '../../src/charts/model/build-cumulative-chart.ts';
import { CumulativeChart } from '../../src/charts/view/cumulative-chart.tsx';
import { chartRenderer } from '../../src/entries/prerender/svg/chart-renderer.ts';
import { chartStates } from '../support/charts-states.ts';

/**
 * A script of its own, as the renderer emulates a DOM in its process: draws charts with the renderer of the build, by turns some and twice as many, and writes the times in ms
 * as JSON: `{ charts, few, many }`.
 */
const charts = 48;
const rounds = 9;
const size = { width: 640, height: 340 };
const draw = await chartRenderer();
const models = Object.values(chartStates).map((state) => buildCumulativeChart(state));

function time(count: number): number {
  const start = performance.now();
  for (let index = 0; index < count; index += 1) {
    const model = models[index % models.length];
    if (model !== undefined && draw(<CumulativeChart id={`c${index}`} model={model} {...size} />, size, 'c') === '') throw new Error('a chart was not drawn');
  }
  return performance.now() - start;
}

time(charts);
const few: number[] = [];
const many: number[] = [];
for (let round = 0; round < rounds; round += 1) {
  few.push(time(charts));
  many.push(time(2 * charts));
}
process.stdout.write(JSON.stringify({ charts, few, many }));
// Timers of the emulated DOM would keep the process waiting.
process.exit(0);
