// Rewrites data files in the house format, so that hand edits leave small diffs:  npx tsx src/cli/authoring/format-data.ts FILE...
import { readFileSync, writeFileSync } from 'node:fs';
import { formatDataset, type Json } from '../../data/format-dataset.ts';

for (const file of process.argv.slice(2)) {
  const parsed: Json = JSON.parse(readFileSync(file, 'utf8'));
  writeFileSync(file, formatDataset(parsed));
}
