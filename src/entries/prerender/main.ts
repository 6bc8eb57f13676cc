import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { accuracyFile, accuracyToText } from '../../data/accuracy-file.ts';
import { loadCatalog } from '../../data/load-catalog.ts';
import { loadUnitData } from '../../data/load-unit-data.ts';
import type { ReadText, ReadTextResult } from '../../data/read-text.ts';
import { accuracyLedger } from '../../domain/assessment/accuracy-ledger.ts';
import type { UnitData } from '../../domain/figure/unit-data.ts';
import type { RenderJob } from './job.ts';
import { writePages } from './write-pages.ts';

/** The renderer: reads a job from standard input, writes a real HTML file for every public address, says how many. */
const chunks: Buffer[] = [];
for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk));
const job: RenderJob = JSON.parse(Buffer.concat(chunks).toString('utf8'));

const texts = new Map<string, ReadTextResult>(Object.entries(job.texts));
const readText: ReadText = async (path) => texts.get(path) ?? { ok: false, kind: 'not-found', detail: path };
const catalog = await loadCatalog(readText);
const data = new Map<string, UnitData>();
if (catalog.ok) {
  for (const unit of catalog.value.units) {
    const loaded = await loadUnitData(readText, catalog.value, unit.id);
    if (loaded.ok) data.set(unit.id, loaded.value);
  }
}

// Replaying every month is slow, so it is done once, here; the page and whoever wants to check it read the same file.
if (catalog.ok) {
  const ledger = accuracyToText(accuracyLedger(catalog.value, [...data.values()]));
  texts.set(accuracyFile, { ok: true, text: ledger });
  await mkdir(join(job.outFolder, 'data'), { recursive: true });
  await writeFile(join(job.outFolder, 'data', accuracyFile), ledger);
}

const written = await writePages(job, catalog.ok ? catalog.value : undefined, data, readText);
process.stdout.write(`${written} pages\n`);
