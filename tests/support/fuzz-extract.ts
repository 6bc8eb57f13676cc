import { asyncProperty, assert, array, constantFrom, integer, string, tuple } from 'fast-check';
import { periodOf } from '../../src/domain/period/period-of.ts';
import { extractFigures } from '../../src/report/extract/extract-figures.ts';
import { fresh } from './report-corpus/fresh.ts';
import { handWritten } from './report-corpus/hand-written.ts';
import { indicators } from './report-corpus/score.ts';

const paragraphs = [...handWritten, ...fresh];
const pieces = paragraphs.flatMap(({ text }) => text.split(/(?<=[ ,;.])/u));
const fragment = constantFrom(...pieces, '(', ')', ';', '\n', '0', '.', ',', '%', ' tỷ đồng', '-', '/', '\0', '\u0301');
const mutated = tuple(constantFrom(...paragraphs.map(({ text }) => text)), array(tuple(integer({ min: 0, max: 400 }), integer({ min: 0, max: 12 }), fragment), { maxLength: 5 })).map(([text, cuts]) => cuts.reduce((now, [at, length, put]) => now.slice(0, at) + put + now.slice(at + length), text));
const anyText = array(fragment, { maxLength: 60 }).map((parts) => parts.join(''));

/**
 * Reads `runs` random and mutated texts; throws at the first that makes the extractor throw, cut a passage wrongly or return a number
 * whose digits do not stand in the text. Returns how many figures were read on the way. `slowest` milliseconds is what one text may take.
 */
export async function fuzzExtract(runs: number, seed?: number): Promise<{ readonly figures: number; readonly slowest: number }> {
  let figures = 0;
  let slowest = 0;
  for (const texts of [mutated, anyText, string({ unit: 'binary', maxLength: 300 })]) {
    await assert(
      asyncProperty(texts, async (text) => {
        const from = performance.now();
        const read = extractFigures(text, { period: periodOf(2021, 10), indicators });
        slowest = Math.max(slowest, performance.now() - from);
        for (const passage of [...read.figures, ...read.unrecognised]) if (passage.text !== text.slice(passage.start, passage.end)) throw new Error(`a passage is not what stands there: ${JSON.stringify(passage)}`);
        for (const figure of read.figures) {
          figures += 1;
          if (!readings(figure.text).includes(figure.value)) throw new Error(`${figure.value} does not stand in ${JSON.stringify(figure.text)}`);
        }
      }),
      { numRuns: Math.ceil(runs / 3), ...(seed === undefined ? {} : { seed }) },
    );
  }
  return { figures, slowest };
}

/** Every value that the digits of a passage can stand for, read by plain arithmetic: growth up and down, over plan, index, times, mixed scales. */
function readings(text: string): readonly number[] {
  const parts = [...text.matchAll(/\d[\d.,]*/gu)].map(([digits]) => digits);
  const whole = parts[0] ?? '';
  const plain = [Number(whole.replace(/[.,]/gu, '')), Number(whole.replaceAll('.', '').replace(',', '.')), Number(whole.replaceAll(',', ''))];
  const small = Number((parts[1] ?? '').replaceAll('.', '').replace(',', '.'));
  const mixed = parts.length > 1 ? [3, 6, 9].flatMap((power) => plain.map((value) => Number((value + small / 10 ** power).toFixed(12)))) : [];
  const derived = plain.flatMap((value) => [value, -value, value + 100, value - 100, (value - 1) * 100, value * 1000, ...mixed]);
  return derived.flatMap((value) => [value, Number(value.toFixed(1)), ...[2, 3, 4, 5, 6, 7, 8, 9].map((places) => Number(value.toFixed(places))), Number(value.toFixed(0))]);
}
