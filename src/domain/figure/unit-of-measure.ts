/** Scales of money in use. The dataset names one per indicator; a figure may be printed in another and is normalised. */
export const unitsOfMeasure = ['vnd', 'vnd-thousand', 'vnd-million', 'vnd-billion', 'vnd-trillion', 'percent', 'index', 'count', 'tonne', 'hectare'] as const;
export type UnitOfMeasure = (typeof unitsOfMeasure)[number];
