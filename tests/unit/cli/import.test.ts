import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkFolder } from '../../../src/cli/check.ts';
import { importCommand } from '../../../src/cli/import.ts';
import { cliRecorder, dataFolder, smallData } from '../../support/data-folder.ts';
import { xlsxOf } from '../../support/office-file.ts';

async function run(folder: string, args: readonly string[], files: Readonly<Record<string, string | Uint8Array>> = {}) {
  const { io, out, err } = cliRecorder(folder);
  const readBytes = async (path: string): Promise<Uint8Array> => {
    const found = Object.entries(files).find(([name]) => path === resolve(folder, name));
    return found === undefined ? readFile(path) : typeof found[1] === 'string' ? new TextEncoder().encode(found[1]) : found[1];
  };
  const code = await importCommand([...args, '--data', folder], { ...io, readBytes });
  return { code, out: out.join('\n'), err: err.join('\n') };
}

const csv = 'report;reportPeriod;publishedOn;title;publisher;indicator;period;measure;value;status\n2024-09;2024-09;2024-10-04;Tháng 9;UBND huyện Lam Khê;output;2024-09;month;31,50;ước\n;;;;;sales;2024-09;month;12;\n';
const everything = (folder: string): string => readdirSync(folder, { recursive: true, encoding: 'utf8' }).toSorted().map((name) => (name.endsWith('.json') ? `${name}\n${readFileSync(join(folder, name), 'utf8')}` : name)).join('\n');

describe('tiendo import', () => {
  it('shows what would change and writes nothing without --write', async () => {
    const folder = dataFolder(smallData);
    const before = everything(folder);
    const { code, out, err } = await run(folder, ['a.csv', '--unit', 'lam-khe'], { 'a.csv': csv });
    expect(err).toBe('');
    expect(code).toBe(0);
    expect(out).toContain('+ 2024-09 output 2024-09 month 31.50 estimated');
    expect(out).toContain('--write');
    expect(everything(folder)).toBe(before);
  });

  it('writes, leaves what stood there as it was, and changes nothing the second time', async () => {
    const folder = dataFolder(smallData);
    const before = readFileSync(join(folder, 'lam-khe/2024.json'), 'utf8');
    expect((await run(folder, ['a.csv', '--unit', 'lam-khe', '--write'], { 'a.csv': csv })).code).toBe(0);
    const after = readFileSync(join(folder, 'lam-khe/2024.json'), 'utf8');
    expect(after.length).toBeGreaterThan(before.length);
    expect(after.startsWith(before.slice(0, before.lastIndexOf(']')).trimEnd())).toBe(true);
    expect((await checkFolder(folder)).problems).toEqual([]);
    const again = await run(folder, ['a.csv', '--unit', 'lam-khe', '--write'], { 'a.csv': csv });
    expect(again.out).toContain('nothing new');
    expect(readFileSync(join(folder, 'lam-khe/2024.json'), 'utf8')).toBe(after);
    expect(readdirSync(folder).filter((name) => name.startsWith('.'))).toEqual([]);
    expect(readdirSync(join(folder, 'lam-khe')).filter((name) => name.startsWith('.'))).toEqual([]);
  });

  it('begins a new year and lists it in the catalog', async () => {
    const folder = dataFolder(smallData);
    const report = csv.replaceAll('2024', '2025');
    expect((await run(folder, ['a.csv', '--unit', 'lam-khe', '--write'], { 'a.csv': report })).code).toBe(0);
    expect(readFileSync(join(folder, 'catalog.json'), 'utf8')).toBe((smallData['catalog.json'] ?? '').replace('"years": [2023, 2024] }', '"years": [2023, 2024, 2025] }'));
    expect((await checkFolder(folder)).problems).toEqual([]);
  });

  it('reads an Excel form with options for what it leaves out', async () => {
    const folder = dataFolder(smallData);
    const { code, out, err } = await run(folder, ['a.xlsx', '--unit', 'lam-khe', '--period', '2024-09', '--report', 'bieu-9', '--title', 'Biểu tháng 9'], { 'a.xlsx': xlsxOf([['Chỉ tiêu', 'ĐVT', 'Tháng 9'], ['Sản lượng', 'Triệu đồng', 31_500]]) });
    expect(err).toBe('');
    expect(code).toBe(0);
    expect(out).toContain('+ bieu-9 output 2024-09 month 31500 vnd-million');
  });

  it('takes what extract prints, a report and a dataset file', async () => {
    const folder = dataFolder(smallData);
    const extracted = JSON.stringify({ period: '2024-09', figures: [{ indicator: 'output', period: '2024-09', measure: 'month', value: 31.5, text: '31,5 tỷ', start: 0, end: 7 }], unrecognised: [] });
    expect((await run(folder, ['a.json', '--unit', 'lam-khe'], { 'a.json': extracted })).out).toContain('+ 2024-09 output 2024-09 month 31.5');
    const own = await run(folder, [join(folder, 'lam-khe/2024.json'), '--unit', 'lam-khe']);
    expect(own.out).toContain('nothing new');
    const wrong = await run(folder, ['a.json', '--unit', 'lam-khe'], { 'a.json': '{\n  "period": "2024-09",\n  "figures": [{ "indicator": "output", "perod": "2024-09" }]\n}' });
    expect(wrong.code).toBe(1);
    expect(wrong.err).toMatch(/a\.json: 3:\d+: .*period/u);
  });

  it('tells a figure that differs and keeps the one that stands', async () => {
    const folder = dataFolder(smallData);
    await run(folder, ['a.csv', '--unit', 'lam-khe', '--write'], { 'a.csv': csv });
    const { out, code } = await run(folder, ['a.csv', '--unit', 'lam-khe', '--write'], { 'a.csv': csv.replace('31,50', '35,10') });
    expect(code).toBe(0);
    expect(out).toContain('! 2024-09 output 2024-09 month 31.50 estimated');
    expect(readFileSync(join(folder, 'lam-khe/2024.json'), 'utf8')).not.toContain('35.1');
  });

  it('does not take a file that it cannot read for one that is missing', async () => {
    const folder = dataFolder(smallData);
    const year = join(folder, 'lam-khe/2024.json');
    writeFileSync(year, `\uFEFF${readFileSync(year, 'utf8')}`);
    const before = everything(folder);
    const { code, err } = await run(folder, ['a.csv', '--unit', 'lam-khe', '--write'], { 'a.csv': csv });
    expect(err).toContain('lam-khe/2024.json:1:1: file-encoding');
    expect(code).toBe(1);
    expect(everything(folder)).toBe(before);
  });

  it.each([
    ['an unknown unit', ['a.csv', '--unit', 'khac'], csv, 2, 'there is no unit'],
    ['no unit', ['a.csv'], csv, 2, 'usage'],
    ['an unknown option', ['a.csv', '--unit', 'lam-khe', '--x'], csv, 2, 'usage'],
    ['a missing file', ['b.csv', '--unit', 'lam-khe'], csv, 1, 'cannot be read'],
    ['a question', ['a.csv', '--unit', 'lam-khe', '--write'], csv.replace('31,50', '1.234').replace(';12;', ';5;'), 1, '--decimal comma → 1234'],
    ['an unreadable row', ['a.csv', '--unit', 'lam-khe', '--write'], csv.replace(';12;', ';nhiều;'), 1, 'I3'],
    ['a figure after its report', ['a.csv', '--unit', 'lam-khe', '--write'], csv.replace('output;2024-09', 'output;2024-10'), 1, 'figure-after-report'],
    ['a report before its period', ['a.csv', '--unit', 'lam-khe', '--write'], csv.replace('2024-10-04', '2024-08-04'), 1, 'published-before-period'],
    ['a column that stands twice', ['a.csv', '--unit', 'lam-khe', '--write'], csv.replace('value;status', 'value;value'), 1, 'J1'],
    ['a text', ['a.txt', '--unit', 'lam-khe'], csv, 1, 'tiendo extract'],
  ] as const)('refuses %s and writes nothing', async (_name, args, content, code, told) => {
    const folder = dataFolder(smallData);
    const before = everything(folder);
    const result = await run(folder, args, { 'a.csv': content, 'a.txt': content });
    expect(result.err).toContain(told);
    expect(result.code).toBe(code);
    expect(everything(folder)).toBe(before);
  });

  it('loses nothing when several processes write at once', async () => {
    const folder = dataFolder(smallData);
    const months = ['07', '08', '09'];
    const exits = await Promise.all(months.map(async (month) => {
      const file = join(folder, `${month}.csv`);
      writeFileSync(file, csv.replaceAll('2024-09', `2024-${month}`));
      const child = spawn(process.execPath, ['--import', 'tsx', 'src/cli/tiendo.ts', 'import', file, '--unit', 'lam-khe', '--data', folder, '--write'], { stdio: 'ignore' });
      const [code] = await once(child, 'exit');
      return Number(code);
    }));
    expect(exits).toEqual(months.map(() => 0));
    const text = readFileSync(join(folder, 'lam-khe/2024.json'), 'utf8');
    for (const month of months) expect(text).toContain(`"id": "2024-${month}"`);
    expect((await checkFolder(folder)).problems).toEqual([]);
  }, 120_000);
});
