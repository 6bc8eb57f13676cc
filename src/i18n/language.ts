/** Languages of the product; Vietnamese is the default and has no prefix in addresses. */
export const languages = ['vi', 'en'] as const;
export type Language = (typeof languages)[number];
