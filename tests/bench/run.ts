import { existsSync } from 'node:fs';
import { benchCompare, switchBudget } from './compare.ts';
import { benchEmbeds } from './embeds.ts';
import { pageScripts, scriptBudget, totalBytes } from '../support/script-sizes.ts';
import { benchOverview } from './overview.ts';
import { benchTable } from './table.ts';

/** `npm run bench`: what pages and public charts make a reader fetch, how soon they see it and how soon they answer; exit 1 beyond a budget. */
const folder = process.env['OUT_DIR'] ?? 'dist';
if (!existsSync(`${folder}/index.html`)) {
  console.error(`there is no ${folder}/index.html; build the site first: npm run build`);
  process.exit(1);
}
const { before, after, asked } = pageScripts(folder, 'index.html');
const all = [...before, ...after];
for (const { file, bytes } of all) console.log(`${(bytes / 1024).toFixed(1).padStart(8)} KB  ${file}`);
for (const { file, bytes } of asked) console.log(`${(bytes / 1024).toFixed(1).padStart(8)} KB  ${file} (when asked for)`);
const lines = [
  { name: 'before the charts', bytes: totalBytes(before), budget: scriptBudget.before },
  { name: 'all', bytes: totalBytes(all), budget: scriptBudget.all },
];
for (const { name, bytes, budget } of lines) console.log(`${name}: ${(bytes / 1024).toFixed(1)} KB brotli of ${budget / 1024} KB (${(bytes / budget).toFixed(2)})`);
const switches = await benchCompare(folder);
for (const { name, p95, times } of switches) console.log(`compare, next paint after another ${name}, 95th percentile of ${times} at 4x slower: ${p95.toFixed(0)} ms of ${switchBudget} ms (${(p95 / switchBudget).toFixed(2)})`);
const table = await benchTable(folder);
console.log(`table of ${table.rows} rows at 4x slower: longest frame at 800 px a second ${table.longestFrame.toFixed(0)} ms of 50 ms (${table.ratio.toFixed(2)}), median ${table.medianFrame.toFixed(0)} ms; at 3,000 px a second ${table.longestQuick.toFixed(0)} ms, median ${table.medianQuick.toFixed(0)} ms; at leaps of 240 px a frame ${table.longestLeap.toFixed(0)} ms, median ${table.medianLeap.toFixed(0)} ms`);
const overview = await benchOverview(folder);
for (const { name, value, limit, unit } of overview) console.log(`${name}: ${Number(value.toFixed(3))} ${unit} (at most ${limit})`);
const embeds = await benchEmbeds(folder);
for (const { text, within } of embeds) console.log(`${text}${within === false ? ': BEYOND' : ''}`);
process.exitCode = before.length > 0 && switches.every(({ p95 }) => p95 <= switchBudget) && table.ratio <= 1 && lines.every(({ bytes, budget }) => bytes <= budget) && overview.every(({ value, limit }) => value <= limit) && embeds.every(({ within }) => within !== false) ? 0 : 1;
