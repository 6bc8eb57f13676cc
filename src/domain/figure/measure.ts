/** What a figure measures; percentages (`plan-achievement`, `year-on-year`, `month-on-month`) are printed per cent, e.g. 37.4. */
export const measures = ['month', 'year-to-date', 'annual-plan', 'plan-achievement', 'year-on-year', 'month-on-month'] as const;
export type Measure = (typeof measures)[number];

/** The amount that a growth speaks of: the month alone or the year to date. */
export const growthBases = ['month', 'year-to-date'] as const;
export type GrowthBasis = (typeof growthBases)[number];

/** Which of several plans a plan figure speaks of; `annual` is the plan when only one is named. */
export const planKinds = ['annual', 'province', 'district'] as const;
export type PlanKind = (typeof planKinds)[number];

/** exact as rounded · at-least (trên, hơn) · at-most (gần, dưới) · about (khoảng, xấp xỉ). */
export const bounds = ['exact', 'at-least', 'at-most', 'about'] as const;
export type Bound = (typeof bounds)[number];

/** estimated (ước) · provisional (sơ bộ) · final. */
export const figureStatuses = ['estimated', 'provisional', 'final'] as const;
export type FigureStatus = (typeof figureStatuses)[number];
