// Writes data/<unit>/<year>.json of the country and the provinces from a table of monthly releases of the statistics office and,
// beside them, what the press printed of the same months. Re-runnable: the same input gives the same files.
//   npx tsx src/cli/authoring/import-national-releases.ts RELEASES.csv [PRESS.json] [--out data]
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { formatDataset } from '../../data/format-dataset.ts';
import { nationalDatasets } from './national-datasets.ts';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { out: { type: 'string', default: 'data' } } });
const [releases, press] = positionals;
if (releases === undefined) {
  console.error('usage: import-national-releases.ts RELEASES.csv [PRESS.json] [--out data]');
  process.exit(2);
}
const files = nationalDatasets(readFileSync(releases, 'utf8'), press === undefined ? '[]' : readFileSync(press, 'utf8'));
for (const [path, dataset] of files) {
  const file = join(values.out, path);
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, formatDataset(dataset));
}
console.log(`${files.size} files written to ${values.out}`);
