import { asyncProperty, assert, array, constantFrom, integer, string, tuple } from 'fast-check';
import { expect, it } from 'vitest';
import { periodOf } from '../../../src/domain/period/period-of.ts';
import { extractFigures } from '../../../src/report/extract/extract-figures.ts';
import { handWritten } from '../../support/report-corpus/hand-written.ts';
import { indicators } from '../../support/report-corpus/score.ts';

/** FUZZ_RUNS=100000 for the long mode; CI stops after ten seconds whatever the number. */
const runs = Number(process.env['FUZZ_RUNS'] ?? 2000);
const limit = process.env['FUZZ_RUNS'] === undefined ? 10_000 : 3_600_000;
const pieces = handWritten.flatMap(({ text }) => text.split(/(?<=[ ,;.])/u));
const fragment = constantFrom(...pieces, '(', ')', ';', '\n', '0', '.', ',', '%', ' tỷ đồng', '-', '/', '\0', '\u0301');
const mutated = tuple(constantFrom(...handWritten.map(({ text }) => text)), array(tuple(integer({ min: 0, max: 400 }), integer({ min: 0, max: 12 }), fragment), { maxLength: 5 })).map(([text, cuts]) => cuts.reduce((now, [at, length, put]) => now.slice(0, at) + put + now.slice(at + length), text));
const anyText = array(fragment, { maxLength: 60 }).map((parts) => parts.join(''));

it('throws at no text and returns only numbers that stand there', async () => {
  let read = 0;
  for (const texts of [mutated, anyText, string({ unit: 'binary', maxLength: 300 })]) {
    await assert(
      asyncProperty(texts, async (text) => {
        const { figures, unrecognised } = extractFigures(text, { period: periodOf(2021, 10), indicators });
        for (const passage of [...figures, ...unrecognised]) expect(passage.text).toBe(text.slice(passage.start, passage.end));
        for (const figure of figures) {
          read += 1;
          expect(readings(figure.text)).toContain(figure.value);
        }
      }),
      { numRuns: Math.ceil(runs / 3), interruptAfterTimeLimit: limit / 3, markInterruptAsFailure: false },
    );
  }
  expect(read).toBeGreaterThan(runs / 10);
}, limit + 20_000);

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
