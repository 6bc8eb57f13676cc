/**
 * Decimal places that the shortest text of a number shows; an integer has 0.
 * @example printedDecimals(37.4) // 1
 */
export function printedDecimals(value: number): number {
  const text = String(value);
  const [mantissa = '', exponent = '0'] = text.split('e');
  const fraction = mantissa.split('.')[1]?.length ?? 0;
  return Math.max(0, fraction - Number(exponent));
}
