import type { CompareChoice } from '../../url/compare-query.ts';

/**
 * Makes another choice out of the one that the address holds by then, which may be newer than the one a section was last drawn from.
 * @example onChange((choice) => ({ ...choice, measure: 'month' }))
 */
export type ChangeChoice = (change: (choice: CompareChoice) => CompareChoice) => void;
