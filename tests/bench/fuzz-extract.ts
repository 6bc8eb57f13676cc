// Long fuzz of the extractor:  npm run fuzz:extract [-- RUNS [SEED]]
import { fuzzExtract } from '../support/fuzz-extract.ts';

const runs = Number(process.argv[2] ?? 102_000);
const seed = process.argv[3] === undefined ? undefined : Number(process.argv[3]);
const from = performance.now();
const { figures, slowest } = await fuzzExtract(runs, seed);
console.log(`${runs} texts, ${figures} figures, none with digits that are not in the text; slowest text ${slowest.toFixed(0)} ms, all ${((performance.now() - from) / 1000).toFixed(0)} s`);
