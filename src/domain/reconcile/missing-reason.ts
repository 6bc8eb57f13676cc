/** Why a number is not there. i18n has the words; nothing is ever 0 or interpolated instead. */
export const missingReasons = [
  'not-published',
  'no-plan',
  'no-history',
  'too-early',
  'no-prior-year',
  'no-base',
  'zero-base',
  'gap',
  'series-break',
  'vintage-mismatch',
  'not-additive',
  'one-sided',
  'plan-is-ceiling',
  'year-complete',
  'plan-reached',
  'unit-ended',
  'unit-break',
] as const;
export type MissingReason = (typeof missingReasons)[number];
