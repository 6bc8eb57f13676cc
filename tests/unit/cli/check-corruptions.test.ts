import { mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkCommand } from '../../../src/cli/check.ts';
import { fsText } from '../../../src/cli/fs-text.ts';
import { loadCatalog } from '../../../src/data/load-catalog.ts';
import { loadUnitData } from '../../../src/data/load-unit-data.ts';
import { cliRecorder, dataFolder, smallData } from '../../support/data-folder.ts';

type Case = readonly [name: string, rule: string, file: string, from: string, to: string, marker?: string];
const y24 = 'lam-khe/2024.json';
const month = '"measure": "month", "value": 100.5';
const share = '"measure": "plan-achievement", "value": 37.4';

/** name, rule, file, text replaced, by what, and the text at whose first character (from the replaced place on) the problem must point. */
const cases: readonly Case[] = [
  ['a number as text', 'wrong-type', y24, '"value": 100.5', '"value": "100.5"', '"100.5"'],
  ['null for a number', 'wrong-type', y24, '"value": 100.5', '"value": null', 'null'],
  ['a list for a report', 'wrong-type', y24, '"figures": [', '"figures": 5, "notes": { "vi": "x" }, "ignored": [', '5'],
  ['an unknown indicator', 'unknown-indicator', y24, '"indicator": "output", "period": "2024-05", "measure": "month"', '"indicator": "outptu", "period": "2024-05", "measure": "month"', '"outptu"'],
  ['an unknown key in a figure', 'unknown-key', y24, month, `${month}, "valeu": 1`, '"valeu"'],
  ['an unknown key in a report', 'unknown-key', y24, '"title": "Tháng năm"', '"titel": "x", "title": "Tháng năm"', '"titel"'],
  ['a missing key', 'missing-key', y24, '"publisher": "Lam Khê", "url"', '"url"', '{ "id": "2024-05"'],
  ['a figure later than its report', 'figure-after-report', y24, '"period": "2024-05", "measure": "month"', '"period": "2024-06", "measure": "month"', '"2024-06"'],
  ['the same figure twice', 'duplicate-figure', y24, `"indicator": "output", "period": "2024-05", ${share}`, '"indicator": "output", "period": "2024-05", "measure": "month", "value": 7', '{ "indicator"'],
  ['a report id twice across years', 'duplicate-id', y24, '"id": "2024-05"', '"id": "2023-12"', '"2023-12"'],
  ['a duplicate JSON key', 'json-duplicate-key', y24, '"status": "estimated"', '"status": "estimated", "value": 5', '"value": 5'],
  ['a plan of zero', 'plan-positive', y24, '"value": 1200', '"value": 0', '0'],
  ['a negative plan', 'plan-positive', y24, '"value": 1200', '"value": -5', '-5'],
  ['growth below −100 %', 'growth-below-minus-100', y24, '"value": 17.9', '"value": -100.1', '-100.1'],
  ['growth without basis', 'growth-without-basis', y24, '"basis": "year-to-date", "value": 17.9', '"value": 17.9', '"year-on-year"'],
  ['a basis on a level', 'basis-without-growth', y24, month, '"measure": "month", "basis": "month", "value": 100.5', '"month", "value"'],
  ['a plan kind on a month', 'plan-without-share', y24, month, '"measure": "month", "plan": "province", "value": 100.5', '"province"'],
  ['an amount’s unit on a percentage', 'percent-unit', y24, share, `${share}, "unitOfMeasure": "vnd-billion"`, '"vnd-billion"'],
  ['a day that no calendar has', 'date-form', y24, '2024-06-04', '2024-02-30', '"2024-02-30"'],
  ['a date in another form', 'date-form', y24, '2024-06-04', '4/6/2024', '"4/6/2024"'],
  ['a month 13', 'period-form', y24, '"period": "2024-05", "measure": "month"', '"period": "2024-13", "measure": "month"', '"2024-13"'],
  ['a report published before its period', 'published-before-period', y24, '2024-06-04', '2024-04-30', '"2024-04-30"'],
  ['a report in another year’s file', 'report-in-wrong-year', y24, '"id": "2024-05", "period": "2024-05"', '"id": "2024-05", "period": "2025-05"', '"2025-05"'],
  ['another unit’s name', 'unit-mismatch', y24, '"unit": "lam-khe"', '"unit": "hac-son"', '"hac-son"'],
  ['another year', 'year-mismatch', y24, '"year": 2024', '"year": 2023', '2023'],
  ['a javascript: address', 'address-form', y24, 'https://lamkhe.example.vn/5', 'javascript:alert(1)', '"javascript:'],
  ['a data: address', 'address-form', y24, 'https://lamkhe.example.vn/5', 'data:text/html,x', '"data:'],
  ['an ftp: address', 'address-form', y24, 'https://lamkhe.example.vn/5', 'ftp://lamkhe.example.vn/5', '"ftp:'],
  ['a relative address', 'address-form', y24, 'https://lamkhe.example.vn/5', '/bao-cao/5', '"/bao-cao'],
  ['an address with credentials', 'address-form', y24, 'https://lamkhe', 'https://a:b@lamkhe', '"https://a:b'],
  ['NaN', 'json-syntax', y24, '100.5', 'NaN', 'NaN'],
  ['Infinity', 'json-syntax', y24, '100.5', 'Infinity', 'Infinity'],
  ['1e999', 'number-finite', y24, '100.5', '1e999', '1e999'],
  ['an amount beyond anything real', 'number-size', y24, '100.5', '1e20', '1e20'],
  ['a leading zero', 'json-syntax', y24, '100.5', '0100.5'],
  ['a trailing comma', 'json-syntax', y24, '"value": 37.4 }', '"value": 37.4, }'],
  ['a comment', 'json-syntax', y24, '"plans": [', '// kế hoạch\n  "plans": [', '// kế'],
  ['single quotes', 'json-syntax', y24, '"Tháng năm"', "'Tháng năm'"],
  ['a negative share', 'share-negative', y24, '"value": 37.4', '"value": -1', '-1'],
  ['a correction without reason', 'missing-key', y24, month, `${month}, "correction": { "value": 5 }`, '{ "value": 5'],
  ['a correction that changes nothing', 'correction-without-change', y24, month, `${month}, "correction": { "value": 100.5, "reason": { "vi": "x" } }`, '{ "value": 100.5, "reason"'],
  ['an unknown status', 'unknown-value', y24, '"estimated"', '"estimate"', '"estimate"'],
  ['an unknown bound', 'unknown-value', y24, month, `${month}, "bound": "atleast"`, '"atleast"'],
  ['an unknown measure', 'unknown-value', y24, '"measure": "month"', '"measure": "monthly"', '"monthly"'],
  ['a plan from no report', 'unknown-report', y24, '"report": "2024-05"', '"report": "2023-12-plan"', '"2023-12-plan"'],
  ['a unit that cannot be converted', 'unit-not-convertible', y24, month, `${month}, "unitOfMeasure": "tonne"`, '"tonne"'],
  ['fewer decimals than shown', 'decimals-range', y24, month, `${month}, "decimals": 0`, '0,'],
  ['half a decimal', 'decimals-range', y24, month, `${month}, "decimals": 1.5`, '1.5'],
  ['a direction-turning character', 'text-hidden-characters', y24, 'Tháng năm', 'Tháng \u202Enăm', '"Tháng'],
  ['a control character', 'text-hidden-characters', y24, 'Tháng năm', 'Tháng \\u0000năm', '"Tháng'],
  ['a character without width', 'text-hidden-characters', y24, 'Tháng năm', 'Tháng\u200bnăm', '"Tháng'],
  ['half of a pair of characters', 'text-hidden-characters', y24, 'Tháng năm', 'Tháng \\ud800 năm', '"Tháng'],
  ['minus zero', 'number-minus-zero', y24, '100.5', '-0', '-0'],
  ['an infinite exponent below zero', 'number-finite', y24, '100.5', '-1e999', '-1e999'],
  ['a key that belongs elsewhere', 'unknown-key', y24, month, `${month}, "title": "x"`, '"title"'],
  ['a date that is null', 'wrong-type', y24, '"2024-06-04"', 'null', 'null'],
  ['an address with a space', 'address-form', y24, 'https://lamkhe', 'https://lam khe', '"https://lam khe'],
  ['an unknown indicator of a task', 'unknown-indicator', y24, '"state": "open"', '"state": "open", "indicator": "outptu"', '"outptu"'],
  ['an unknown key in a task', 'unknown-key', y24, '"state": "open"', '"stat": "open"', '"stat"'],
  ['an unknown key in a plan', 'unknown-key', y24, '"kind": "annual"', '"knd": "annual"', '"knd"'],
  ['a blank title', 'text-blank', y24, 'Tháng năm', '   ', '"   "'],
  ['a title of a thousand characters', 'text-too-long', y24, 'Tháng năm', 'x'.repeat(1000), '"xxx'],
  ['an impossible due date', 'date-form', y24, '2024-06-30', '2024-06-31', '"2024-06-31"'],
  ['__proto__ as a key', 'unknown-key', y24, month, `${month}, "__proto__": { "value": 1 }`, '"__proto__"'],
  ['another format version', 'format-version', y24, '"formatVersion": 1', '"formatVersion": 2', '2,'],
  ['an unknown default unit', 'unknown-unit', 'catalog.json', '"defaultUnit": "lam-khe"', '"defaultUnit": "lam-kh"', '"lam-kh"'],
  ['an unknown parent', 'unknown-unit', 'catalog.json', '"parent": "hac-son"', '"parent": "hac-sown"', '"hac-sown"'],
  ['a unit above itself', 'parent-cycle', 'catalog.json', '"level": "province"', '"level": "province", "parent": "lam-khe"'],
  ['an end before the beginning', 'validity-order', 'catalog.json', '"validFrom": "2000-01-01"', '"validFrom": "2000-01-01", "validTo": "1999-12-31"', '"1999-12-31"'],
  ['an id twice', 'duplicate-id', 'catalog.json', '"id": "sales"', '"id": "output"', '"output"'],
  ['a reserved id', 'id-reserved', 'catalog.json', '"id": "sales"', '"id": "compare"', '"compare"'],
  ['an id that climbs folders', 'id-form', 'catalog.json', '"id": "sales"', '"id": "../sales"', '"../sales"'],
  ['an id in capitals', 'id-form', 'catalog.json', '"id": "sales"', '"id": "Sales"', '"Sales"'],
  ['an unknown key in the catalog', 'unknown-key', 'catalog.json', '"aggregation": "sum"', '"agregation": "sum"', '"agregation"'],
  ['an unknown unit of measure', 'unknown-value', 'catalog.json', '"vnd-billion"', '"vnd-bilion"', '"vnd-bilion"'],
  ['a unit id twice', 'duplicate-id', 'catalog.json', '"id": "hac-son"', '"id": "lam-khe"', '"lam-khe"'],
  ['a reserved unit id', 'id-reserved', 'catalog.json', '"id": "hac-son"', '"id": "embed"', '"embed"'],
  ['a unit id that is a device of Windows', 'id-reserved', 'catalog.json', '"id": "hac-son"', '"id": "com5"', '"com5"'],
  ['a unit id of two dots', 'id-form', 'catalog.json', '"id": "hac-son"', '"id": ".."', '".."'],
  ['a unit id with a slash', 'id-form', 'catalog.json', '"id": "hac-son"', '"id": "hac/son"', '"hac/son"'],
  ['a duplicate JSON key in the catalog', 'json-duplicate-key', 'catalog.json', '"level": "province"', '"level": "province", "level": "district"', '"level": "district"'],
  ['a year twice', 'years-order', 'catalog.json', '[2023, 2024]', '[2024, 2024]', '2024]'],
  ['decimals beyond reason', 'decimals-range', 'catalog.json', '"decimals": 1', '"decimals": 12', '12'],
  ['a year without a file', 'file-not-found', 'catalog.json', '[2023, 2024]', '[2022, 2023, 2024]'],
];

async function check(files: Readonly<Record<string, string | Uint8Array>>, change: (folder: string) => void = () => {}): Promise<{ code: number; lines: readonly string[]; vi: readonly string[]; folder: string }> {
  const folder = dataFolder(files);
  change(folder);
  const en = cliRecorder(folder);
  const code = await checkCommand(['.'], en.io);
  const vi = cliRecorder(folder);
  await checkCommand(['.', '--lang', 'vi'], vi.io);
  return { code, lines: en.out, vi: vi.out, folder };
}

it('passes the folder that is corrupted below', async () => {
  const { code, lines } = await check(smallData);
  expect(lines).toEqual([expect.stringMatching(/^OK: 2 units, 3 reports, 6 figures/u)]);
  expect(code).toBe(0);
});

describe('one corruption', () => {
  it.each(cases.map(([name, rule, file, from, to, marker]) => ({ name, rule, file, from, to, marker })))('$name is $rule', async ({ rule, file, from, to, marker }) => {
    const original = smallData[file] ?? '';
    expect(original.split(from).length, 'the text to replace must stand in the file').toBeGreaterThan(1);
    const text = original.replace(from, () => to);
    const { code, lines, vi } = await check({ ...smallData, [file]: text });
    expect(code).toBe(1);
    const found = lines.find((line) => line.includes(`: ${rule}: `));
    expect(found, lines.join('\n')).toBeDefined();
    const [, path, line, column, , sentence] = /^(.+?):(\d+):(\d+): ([\w-]+): (.+)$/u.exec(found ?? '') ?? [];
    expect(sentence?.length).toBeGreaterThan(15);
    expect(vi.find((own) => own.includes(`: ${rule}: `))).not.toBe(found);
    if (rule === 'file-not-found') return;
    expect(path).toBe(file);
    if (marker === undefined) return;
    const changed = original.indexOf(from);
    const near = text.indexOf(marker, changed - 2);
    const from0 = near === -1 ? text.indexOf(marker, text.lastIndexOf('\n', changed)) : near;
    const before = text.slice(0, from0);
    expect(`${line}:${column}`).toBe(`${before.split('\n').length}:${from0 - before.lastIndexOf('\n')}`);
  });

  it.each<[string, string, string | Uint8Array]>([
    ['an empty file', 'json-syntax', ''],
    ['a truncated file', 'json-syntax', (smallData[y24] ?? '').slice(0, 300)],
    ['UTF-16', 'file-encoding', new Uint8Array([0xff, 0xfe, 0x7b, 0x00])],
    ['a byte order mark', 'file-encoding', new Uint8Array([0xef, 0xbb, 0xbf, 0x7b, 0x7d])],
    ['invalid UTF-8', 'file-encoding', new Uint8Array([0x7b, 0xc3, 0x28, 0x7d])],
    ['a huge file', 'file-too-large', ' '.repeat(9 * 1024 * 1024)],
    ['a list at the top', 'wrong-type', '[]'],
    ['nesting ten thousand deep', 'json-too-deep', '['.repeat(10_000)],
    ['closed nesting ten thousand deep', 'json-too-deep', `${'['.repeat(10_000)}${']'.repeat(10_000)}`],
  ])('%s is %s', async (_name, rule, content) => {
    const { code, lines } = await check({ ...smallData, [y24]: content });
    expect(code).toBe(1);
    expect(lines.join('\n')).toMatch(new RegExp(`^lam-khe/2024\\.json:\\d+:\\d+: ${rule}: `, 'mu'));
  });

  it('a folder or a link in place of a file is no file', async () => {
    const asFolder = await check(smallData, (folder) => {
      rmSync(join(folder, y24));
      mkdirSync(join(folder, y24));
    });
    expect(asFolder.lines.join('\n')).toContain('file-not-a-file');
    const asLink = await check(smallData, (folder) => {
      rmSync(join(folder, y24));
      symlinkSync(join(folder, 'lam-khe/2023.json'), join(folder, y24));
    });
    expect(asLink.lines.join('\n')).toContain('file-not-a-file');
  });

  it('a file that the catalog does not list is told', async () => {
    const { code, lines } = await check({ ...smallData, 'lam-khe/2022.json': smallData['lam-khe/2023.json'] ?? '', 'dong-pha/2024.json': '{}' });
    expect(code).toBe(1);
    expect(lines.filter((line) => line.includes('unlisted-file')).map((line) => line.split(':')[0])).toEqual(['dong-pha/2024.json', 'lam-khe/2022.json']);
  });
});

it('leaves every other unit whole when one is broken', async () => {
  const folder = dataFolder({ ...smallData, [y24]: '{' });
  const catalog = await loadCatalog(fsText(folder));
  if (!catalog.ok) throw new Error('the catalog is whole');
  expect((await loadUnitData(fsText(folder), catalog.value, 'lam-khe')).ok).toBe(false);
  expect((await loadUnitData(fsText(folder), catalog.value, 'hac-son')).ok).toBe(true);
});

it.each([[['a', 'b']], [['--format', 'xml']], [['--lang', 'fr']], [['--wat']]])('bad usage %j ends with 2', async (args) => {
  const { io, err } = cliRecorder('.');
  expect(await checkCommand(args, io)).toBe(2);
  expect(err.join('\n')).toContain('usage: tiendo check');
});

it('prints JSON for machines', async () => {
  const folder = dataFolder({ ...smallData, [y24]: (smallData[y24] ?? '').replace('1200', '-1') });
  const { io, out } = cliRecorder(folder);
  expect(await checkCommand(['.', '--format', 'json'], io)).toBe(1);
  expect(JSON.parse(out.join('\n'))).toMatchObject({ ok: false, problems: [{ file: y24, line: 4, rule: 'plan-positive' }] });
});

it('tells every problem of a file at once, in the order of the text, also with CR LF', async () => {
  const text = (smallData[y24] ?? '').replace('2024-06-04', '2024-02-30').replace('100.5', '"100.5"').replace('"value": 37.4', '"valeu": 37.4, "unti": 1');
  for (const own of [text, text.replaceAll('\n', '\r\n')]) {
    const { lines } = await check({ ...smallData, [y24]: own });
    expect(lines.map((line) => /^\S+?:(\d+):\d+: ([\w-]+)/u.exec(line)?.slice(1))).toEqual([['7', 'date-form'], ['9', 'wrong-type'], ['10', 'missing-key'], ['10', 'unknown-key'], ['10', 'unknown-key']]);
  }
});
