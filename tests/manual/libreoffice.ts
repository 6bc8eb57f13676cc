import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unitSeries } from '../../src/domain/assessment/unit-assessment.ts';
import { daySerial } from '../../src/export/day-serial.ts';
import { observationCsv } from '../../src/export/observation-csv.ts';
import { observationSet } from '../../src/export/observation-set.ts';
import { observationWorkbook } from '../../src/export/observation-workbook.ts';
import { writeWorkbook } from '../../src/export/write-workbook.ts';
import { committedCatalog, committedUnit } from '../support/committed-data.ts';

/**
 * `npx tsx tests/manual/libreoffice.ts [UNIT…]`: opens the exported workbook and CSV of units in LibreOffice without a window (`soffice` must be installed) and compares every
 * number, date and text with what was exported. Exit 1 and one line for each difference. Not part of `npm test`: it needs a program that is not a package.
 */
const units = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), 'tien-do-office-'));
let faults = 0;
try {
  for (const unitId of units.length === 0 ? ['ly-nhan', 'huyen-mau', 'viet-nam'] : units) faults += await checkUnit(unitId);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
process.exitCode = faults === 0 ? 0 : 1;

async function checkUnit(unitId: string): Promise<number> {
  const data = await committedUnit(unitId);
  const set = observationSet(unitSeries(await committedCatalog(), data), data);
  writeFileSync(join(folder, 'book.xlsx'), await writeWorkbook(observationWorkbook(set, 'vi')));
  writeFileSync(join(folder, 'table.csv'), observationCsv(set.rows, { byteOrderMark: true }));
  const book = opened('book.xlsx', []);
  const table = opened('table.csv', ['--infilter=CSV:44,34,76,1']);
  const differences: string[] = [];
  const expectCell = (file: string, row: number, cell: Cell | undefined, wanted: string | number | null): void => {
    const got = typeof wanted === 'number' ? cell?.number : cell?.text;
    const isSame = wanted === null || wanted === '' ? (cell?.text ?? '') === '' : typeof wanted === 'number' ? got !== undefined && Math.abs(Number(got) - wanted) <= 1e-9 * Math.max(1, Math.abs(wanted)) : got === wanted && cell?.number === undefined;
    if (!isSame) differences.push(`${unitId} ${file} row ${row + 2}: expected ${String(wanted)}, opened as ${JSON.stringify(cell)}`);
  };
  set.rows.forEach((row, index) => {
    const [workbookRow, csvRow] = [book[index + 1] ?? [], table[index + 1] ?? []];
    expectCell('xlsx', index, workbookRow[2], row.period);
    for (const [column, value] of [[4, row.value], [6, row.low], [7, row.high], [12, row.revisions], [16, daySerial(row.vintage) ?? row.vintage]] as const) expectCell('xlsx', index, workbookRow[column], value);
    if (row.publishedOn !== '') expectCell('xlsx', index, workbookRow[15], daySerial(row.publishedOn) ?? row.publishedOn);
    if (workbookRow[4]?.format?.includes('1066') !== true) differences.push(`${unitId} xlsx row ${index + 2}: the value is not in a Vietnamese format but ${String(workbookRow[4]?.format)}`);
    expectCell('csv', index, csvRow[4], row.period);
    for (const [column, value] of [[8, row.value], [9, row.low], [10, row.high]] as const) expectCell('csv', index, csvRow[column], value);
  });
  console.log(`${unitId}: ${set.rows.length} rows, ${book.length - 1} opened from xlsx, ${table.length - 1} from csv, ${differences.length} differences`);
  for (const line of differences.slice(0, 20)) console.log(line);
  return differences.length + Number(set.rows.length === 0);
}

interface Cell { readonly text: string; readonly number?: number; readonly format?: string }

/** Cells of the first sheet as LibreOffice took them; a number carries its value, which a text has not. */
function opened(name: string, options: readonly string[]): readonly (readonly Cell[])[] {
  execFileSync('soffice', [`-env:UserInstallation=file://${folder}/profile`, '--headless', ...options, '--convert-to', 'html', '--outdir', folder, join(folder, name)], { stdio: 'pipe' });
  const html = readFileSync(join(folder, name.replace(/\.\w+$/u, '.html')), 'utf8');
  const first = /<table[\s\S]*?<\/table>/u.exec(html)?.[0] ?? '';
  return [...first.matchAll(/<tr>([\s\S]*?)<\/tr>/gu)].map(([, row = '']) => [...row.matchAll(/<td([^>]*)>([\s\S]*?)<\/td>/gu)].map(([, attributes = '', content = '']): Cell => {
    const number = /sdval="([^"]*)"/u.exec(attributes)?.[1];
    const format = /sdnum="([^"]*)"/u.exec(attributes)?.[1];
    return { text: content.replaceAll(/<[^>]*>/gu, '').replaceAll('&amp;', '&').trim(), ...(number === undefined ? {} : { number: Number(number) }), ...(format === undefined ? {} : { format }) };
  }));
}
