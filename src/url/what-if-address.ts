/**
 * The amount a month that the reader tries out on an indicator's page, in its unit of measure; nothing where none is named or it is no such amount.
 * @example readWhatIf('rate=950.5') // 950.5
 */
export function readWhatIf(own: string): number | undefined {
  const text = new URLSearchParams(own).get('rate');
  return text !== null && /^\d{1,12}(?:\.\d{1,3})?$/u.test(text) ? Number(text) : undefined;
}

/**
 * The own parameters of an amount, without "?".
 * @example writeWhatIf(950.5) // 'rate=950.5'
 */
export function writeWhatIf(rate: number): string {
  return new URLSearchParams({ rate: String(Number(rate.toFixed(3))) }).toString();
}
