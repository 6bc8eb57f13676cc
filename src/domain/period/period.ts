declare const periodBrand: unique symbol;

/** A reference month written "YYYY-MM" (ISO 8601), compared and sorted as text. Made only by `parsePeriod` and `periodOf`. */
export type Period = string & { readonly [periodBrand]: true };

/** Text of a period before it has been checked. */
const pattern = /^(\d{4})-(0[1-9]|1[0-2])$/u;

/** Whether `text` is a month "YYYY-MM" between year 1900 and 2199. */
export function isPeriod(text: string): text is Period {
  return pattern.test(text) && text >= '1900-01' && text <= '2199-12';
}
