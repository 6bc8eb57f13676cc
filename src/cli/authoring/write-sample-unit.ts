// Writes the invented unit of a data folder: the one marked "sample" in its catalog, with figures for every indicator there.
// Re-runnable: the same catalog and seed give the same files.   npx tsx src/cli/authoring/write-sample-unit.ts [--out data]
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { loadCatalog } from '../../data/load-catalog.ts';
import { fsText } from '../fs-text.ts';
import { formatDataset } from '../../data/format-dataset.ts';
import { sampleDataset } from './sample-dataset.ts';
import { sampleIndicators } from './sample-indicators.ts';

const { values } = parseArgs({ options: { out: { type: 'string', default: 'data' }, seed: { type: 'string', default: '20240604' } } });
const catalog = await loadCatalog(fsText(values.out));
if (!catalog.ok) throw new Error(`${values.out}/catalog.json is not valid: ${catalog.problems[0]?.message.en ?? ''}`);
const unit = catalog.value.units.find((candidate) => candidate.sample);
if (unit === undefined) throw new Error('no unit of the catalog is marked "sample": true');
const files = sampleDataset(unit.id, sampleIndicators(catalog.value.indicators), Number(values.seed));
for (const [path, dataset] of files) {
  mkdirSync(join(values.out, unit.id), { recursive: true });
  writeFileSync(join(values.out, path), formatDataset(dataset));
}
console.log(`${files.size} files written for ${unit.id}`);
