import { expect, it } from 'vitest';
import { fuzzExtract } from '../../support/fuzz-extract.ts';

it('throws at no text and returns only numbers that stand there', async () => {
  const runs = 1500;
  expect((await fuzzExtract(runs)).figures).toBeGreaterThan(runs / 10);
}, 120_000);
