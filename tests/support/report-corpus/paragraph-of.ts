import type { Paragraph } from './paragraph.ts';

const names: Readonly<Record<string, string>> = { I: 'industrial-output', R: 'retail-sales', L: 'land-clearance-disbursement', B: 'budget-revenue', E: 'local-economy-revenue', V: 'public-investment-disbursement', A: 'agricultural-output' };

/** A paragraph from its short form: phrasing, period, text, "I c 2438|I P 63.9" with a letter for each indicator. */
export function paragraphOf([phrasing, period, text, expected]: readonly [string, string, string, string]): Paragraph {
  return { phrasing, period, text, expected: expected === '' ? [] : expected.split('|').map((entry) => entry.replace(/^[IRLBEVA](?= )/u, (letter) => names[letter] ?? letter)) };
}
