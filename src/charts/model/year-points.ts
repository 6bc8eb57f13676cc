import { periodOf } from '../../domain/period/period-of.ts';
import type { Period } from '../../domain/period/period.ts';
import type { Observation } from '../../domain/reconcile/observation.ts';
import type { Quantity } from '../../domain/reconcile/quantity.ts';
import type { ChartInput } from './chart-input.ts';
import type { ChartPoint } from './chart-point.ts';
import { observedPoint } from './observed-point.ts';

/**
 * The known observations of one quantity in one year up to a period, in order of month. Months without a figure are simply not there.
 * @example yearPoints({ kind: 'month' }, 2024, input) // points of the months published so far
 */
export function yearPoints(quantity: Quantity, year: number, input: ChartInput, until?: Period): readonly ChartPoint[] {
  return yearObservations(quantity, year, input, until).map((observation) => observedPoint(observation, input));
}

/** The observations behind `yearPoints`. */
export function yearObservations(quantity: Quantity, year: number, input: ChartInput, until?: Period): readonly Observation[] {
  return Array.from({ length: 12 }, (_, index) => periodOf(year, index + 1))
    .filter((period) => until === undefined || period <= until)
    .flatMap((period) => {
      const found = input.series.lookup(quantity, period);
      return found.known ? [found.observation] : [];
    });
}
