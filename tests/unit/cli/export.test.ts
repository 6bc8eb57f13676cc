import { describe, expect, it } from 'vitest';
import { exportCommand } from '../../../src/cli/export.ts';
import { observationCsv } from '../../../src/export/observation-csv.ts';
import type { ObservationRow } from '../../../src/export/observation-row.ts';
import { parsePeriod } from '../../../src/domain/period/parse-period.ts';
import { readWorkbookSheet } from '../../support/read-workbook.ts';
import { cliRecorder, dataFolder, smallData } from '../../support/data-folder.ts';

async function run(args: readonly string[], files: Readonly<Record<string, string>> = smallData): Promise<{ readonly code: number; readonly out: string; readonly err: string; readonly files: ReadonlyMap<string, Uint8Array> }> {
  const { io, out, err, files: written } = cliRecorder(dataFolder(files));
  const code = await exportCommand([...args, '--data', '.'], io);
  return { code, out: out.join('\n'), err: err.join('\n'), files: written };
}

/** Rows of a CSV without quoted cells, by column name. */
function cells(csv: string): readonly Readonly<Record<string, string>>[] {
  const [header = '', ...lines] = csv.split('\r\n');
  const names = header.split(',');
  return lines.map((line) => Object.fromEntries(line.split(',').map((cell, index) => [names[index] ?? '', cell])));
}

describe('tiendo export', () => {
  it('writes published numbers with interval, status and source', async () => {
    const { code, out } = await run(['--unit', 'lam-khe']);
    expect(code).toBe(0);
    expect(cells(out).find((row) => row['measure'] === 'month' && row['period'] === '2024-05')).toMatchObject({ unit: 'lam-khe', sample: 'false', indicator: 'output', unit_of_measure: 'vnd-billion', value: '100.5', low: '100.45', high: '100.55', origin: 'reported', status: 'estimated', reports: '2024-05', published_on: '2024-06-04', sources: 'https://lamkhe.example.vn/5' });
  });

  it('writes derived numbers with their formula and the reports they rest on', async () => {
    const row = cells((await run(['--unit', 'lam-khe'])).out).find((each) => each['measure'] === 'year-to-date' && each['period'] === '2024-05');
    expect(row).toMatchObject({ origin: 'derived', reports: '2024-05' });
    expect(row?.['formula']).not.toBe('');
    // 37.4 % of a plan of 1,200, both ± half of their last digit.
    expect(Number(row?.['low'])).toBeCloseTo(0.3735 * 1199.5, 6);
    expect(Number(row?.['high'])).toBeCloseTo(0.3745 * 1200.5, 6);
  });

  it('writes the same numbers as JSON and as SDMX-CSV', async () => {
    const csv = cells((await run(['--unit', 'lam-khe'])).out);
    const json: { unit: string; sample: boolean; observations: readonly { value: number; low: number | null }[] } = JSON.parse((await run(['--unit', 'lam-khe', '--format', 'json'])).out);
    const sdmx = cells((await run(['--unit', 'lam-khe', '--format', 'sdmx-csv'])).out);
    expect(json).toMatchObject({ unit: 'lam-khe', sample: false });
    expect(json.observations.map(({ value }) => String(value))).toEqual(csv.map((row) => row['value']));
    expect(sdmx.map((row) => [row['REF_AREA'], row['INDICATOR'], row['TIME_PERIOD'], row['OBS_VALUE']])).toEqual(csv.map((row) => [row['unit'], row['indicator'], row['period'], row['value']]));
    expect(sdmx.find((row) => row['MEASURE'] === 'month')).toMatchObject({ DATAFLOW: 'TIENDO:OBSERVATIONS(1.0)', FREQ: 'M', OBS_STATUS: 'E', BASIS: '_Z' });
  });

  it('writes the same numbers as a workbook, to standard output or a file', async () => {
    const csv = cells((await run(['--unit', 'lam-khe'])).out);
    const toOut = await run(['--unit', 'lam-khe', '--format', 'xlsx']);
    const toFile = await run(['--unit', 'lam-khe', '--format', 'xlsx', '--out', 'bang.xlsx']);
    expect(toOut.out).toBe('');
    const bytes = toOut.files.get('-');
    const [named] = [...toFile.files.entries()];
    expect(named?.[0]).toMatch(/bang\.xlsx$/u);
    if (bytes === undefined) throw new Error('no bytes');
    const sheet = await readWorkbookSheet(bytes, 1);
    expect(sheet.rows).toBe(csv.length + 1);
    csv.forEach((row, at) => {
      const number = (column: string): string => { const cell = sheet.cells.get(`${column}${at + 2}`); return cell?.kind === 'number' ? String(cell.value) : ''; };
      expect([number('E'), number('G'), number('H')]).toEqual([row['value'], row['low'], row['high']]);
      expect(sheet.cells.get(`C${at + 2}`)).toEqual({ kind: 'text', text: row['period'] });
    });
  });

  it('begins CSV with a byte order mark where asked for, and writes to a file', async () => {
    const { files: written, out } = await run(['--unit', 'lam-khe', '--bom', '--out', 'bang.csv']);
    expect(out).toBe('');
    const [bytes] = [...written.values()];
    expect([...new Uint8Array(bytes ?? []).subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect((await run(['--unit', 'lam-khe'])).out.startsWith('unit,')).toBe(true);
  });

  it('leaves the open end of a bound empty', async () => {
    const atLeast = (smallData['hac-son/2024.json'] ?? '').replace('"value": 900', '"value": 900, "bound": "at-least"');
    const [row] = cells((await run(['--unit', 'hac-son'], { ...smallData, 'hac-son/2024.json': atLeast })).out);
    expect(row).toMatchObject({ value: '900', low: '900', high: '', bound: 'at-least' });
  });

  describe('a misprint that an editor corrected', () => {
    const reason = 'Bản gốc ghi nhầm thang đo.';
    const corrected = { ...smallData, 'hac-son/2024.json': (smallData['hac-son/2024.json'] ?? '').replace('"value": 900', `"value": 0.9, "correction": { "value": 900, "reason": { "vi": "${reason}", "en": "Wrong scale." } }`) };

    it('keeps the printed number and the reason beside the corrected one, in columns at the end', async () => {
      const { out } = await run(['--unit', 'hac-son'], corrected);
      expect(out.split('\r\n')[0]).toMatch(/,vintage,printed_value,correction$/u);
      expect(cells(out)[0]).toMatchObject({ value: '900', origin: 'reported', printed_value: '0.9', correction: reason });
      const sdmx = (await run(['--unit', 'hac-son', '--format', 'sdmx-csv'], corrected)).out;
      expect(sdmx.split('\r\n')[0]).toMatch(/,VINTAGE,PRINTED_VALUE,CORRECTION$/u);
      expect(cells(sdmx)[0]).toMatchObject({ OBS_VALUE: '900', PRINTED_VALUE: '0.9', CORRECTION: reason });
      const json: { observations: readonly unknown[] } = JSON.parse((await run(['--unit', 'hac-son', '--format', 'json'], corrected)).out);
      expect(json.observations[0]).toMatchObject({ value: 900, printedValue: 0.9, correction: reason });
    });

    it('does so in the workbook too', async () => {
      const bytes = (await run(['--unit', 'hac-son', '--format', 'xlsx'], corrected)).files.get('-');
      if (bytes === undefined) throw new Error('no bytes');
      const { cells: found } = await readWorkbookSheet(bytes, 1);
      expect([found.get('V1'), found.get('W1')]).toEqual([{ kind: 'text', text: 'Số báo cáo in' }, { kind: 'text', text: 'Lý do hiệu đính' }]);
      expect([found.get('E2'), found.get('V2')]).toMatchObject([{ kind: 'number', value: 900 }, { kind: 'number', value: 0.9 }]);
      expect(found.get('W2')).toEqual({ kind: 'text', text: reason });
    });

    it('leaves both columns empty where nothing was corrected', async () => {
      expect(cells((await run(['--unit', 'hac-son'])).out)[0]).toMatchObject({ value: '900', printed_value: '', correction: '' });
    });
  });

  it.each([[[]], [['--unit']], [['--unit', 'lam-khe', '--format', 'pdf']], [['--unit', 'lam-khe', 'more']], [['--wat']]])('bad usage %j ends with 2', async (args) => {
    const { code, out, err } = await run(args);
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err).toContain('usage: tiendo export');
  });

  it.each([
    ['an unknown unit', ['--unit', 'dong-pha'], {}, 'unknown-unit'],
    ['a broken catalog', ['--unit', 'lam-khe'], { 'catalog.json': '{' }, 'catalog.json:1:2: json-syntax'],
    ['a broken file', ['--unit', 'lam-khe'], { 'lam-khe/2024.json': '[]' }, 'lam-khe/2024.json:1:1: wrong-type'],
  ])('%s ends with 1 and prints no numbers', async (_name, args, files, reason) => {
    const { code, out, err } = await run(args, { ...smallData, ...files });
    expect(code).toBe(1);
    expect(out).toBe('');
    expect(err).toContain(reason);
  });
});

describe('observationCsv', () => {
  const period = parsePeriod('2024-05');
  if (period === undefined) throw new Error('a month');
  const row: ObservationRow = { unit: 'a', sample: true, indicator: 'b', unitOfMeasure: 'vnd-billion', period, measure: 'month', basis: '', plan: '', value: -5.5, low: -5.55, high: null, origin: 'reported', formula: '', status: 'final', bound: 'exact', revisions: 0, conflicts: 0, reports: ['r'], publishedOn: '', sources: [], titles: [], vintage: '2024-05-31', printedValue: null, correction: '' };
  const line = (change: Partial<ObservationRow>): string => observationCsv([{ ...row, ...change }]).split('\r\n')[1] ?? '';

  it.each(['=1+1', '+1+1', '-1+1', '@SUM(A1)', '\tx', '=HYPERLINK("https://x")'])('no spreadsheet runs the text %j', (text) => {
    expect(line({ formula: text })).toMatch(/,"?'/u);
  });

  it('keeps negative numbers numbers', () => {
    expect(line({})).toContain(',-5.5,-5.55,,');
  });

  it('quotes commas, quotes and line breaks', () => {
    expect(line({ formula: 'a, "b"\nc' })).toContain(',"a, ""b""\nc",');
  });
});
