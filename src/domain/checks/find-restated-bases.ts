import { growthBases } from '../figure/measure.ts';
import { gapBetween } from '../interval/relation.ts';
import { addMonths } from '../period/add-months.ts';
import { yearOf } from '../period/year-of.ts';
import type { Statement } from '../reconcile/observation.ts';
import type { CheckInput } from './check-input.ts';
import type { Finding } from './finding.ts';
import { figuresOf, findingOf } from './finding-of.ts';

/** A restatement of a twentieth or more makes published growth and growth of the published levels two stories (method.md §6). */
const largeRestatement = 0.05;

/**
 * The published growth implies a prior-year value that excludes, beyond rounding, the one last printed in that year. A warning
 * from a restatement of 5 %, else information. The last print is that of the office where it has one: a newspaper's rounding ("2.527,1 nghìn tỷ") restates nothing. Numbers: `publishedGrowth` and `growthFromPublished` (the value printed
 * beside the growth ÷ the base printed then − 1), ratios; `impliedBase` and `publishedBase` in the indicator's unit; `restatement` = impliedBase ÷ publishedBase − 1.
 * @example findRestatedBases(input)[0]?.numbers // { publishedGrowth: 0.0865, growthFromPublished: 0.0212, …, restatement: -0.06 }
 */
export function findRestatedBases({ series, periods }: CheckInput): readonly Finding[] {
  return periods.flatMap((period) =>
    growthBases.flatMap((basis): readonly Finding[] => {
      const value = series.lookup({ kind: basis }, period);
      const growth = series.lookup({ kind: 'year-on-year', basis }, period);
      const implied = series.lookup({ kind: 'implied-base', basis }, period);
      const prior = series.lookup({ kind: basis }, addMonths(period, -12));
      if (!value.known || !growth.known || !implied.known || !prior.known || growth.observation.origin.kind !== 'reported') return [];
      const printed = lastPrint(prior.observation.vintages.filter((statement) => statement.origin.kind === 'reported' && yearOf(statement.report.period) === yearOf(period) - 1));
      if (printed === undefined || printed.value <= 0 || gapBetween(printed.interval, implied.observation.interval) === 0) return [];
      // The level printed beside that growth: a later revision of it would mix a third story in.
      const stated = value.observation.vintages.findLast(({ origin, report }) => origin.kind === 'reported' && report.id === growth.observation.report.id) ?? value.observation;
      const restatement = implied.observation.value / printed.value - 1;
      const numbers = {
        publishedGrowth: growth.observation.value,
        growthFromPublished: stated.value / printed.value - 1,
        impliedBase: implied.observation.value,
        publishedBase: printed.value,
        restatement,
      };
      const cell = { quantity: { kind: 'implied-base', basis }, period } as const;
      return [findingOf(series, 'growth-base-restated', Math.abs(restatement) >= largeRestatement ? 'warning' : 'information', { period, cell, numbers, figures: [...figuresOf(printed), growth.observation.origin.figure] })];
    }),
  );
}

function lastPrint(prints: readonly Statement[]): Statement | undefined {
  return prints.findLast(({ report }) => !report.secondary) ?? prints.at(-1);
}
