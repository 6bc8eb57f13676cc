import { openZip } from '../../src/report/read-file/open-zip.ts';
import { readNumberFormats, type NumberFormat } from '../../src/report/read-file/number-formats.ts';
import { readSharedStrings } from '../../src/report/read-file/read-shared-strings.ts';
import { readSheetXml } from '../../src/report/read-file/read-sheet-xml.ts';

/** One cell as the file keeps it: a text, or a number with the way it is shown. */
export type RawWorkbookCell = { readonly kind: 'text'; readonly text: string } | { readonly kind: 'number'; readonly value: number; readonly format: NumberFormat | undefined };

/** The cells of a sheet (number from 1) of a workbook by address, unrounded; the reader of reports rounds to what is shown. */
export async function readWorkbookSheet(bytes: Uint8Array, sheet: number): Promise<{ readonly cells: ReadonlyMap<string, RawWorkbookCell>; readonly rows: number; readonly xml: string; readonly styles: string }> {
  const zip = openZip(bytes, '.xlsx');
  if (zip.kind === 'refused') throw new Error(zip.message.en);
  const part = async (name: string): Promise<string> => {
    const text = await zip.readText(name);
    return typeof text === 'string' ? text : '';
  };
  const shared = readSharedStrings(await part('xl/sharedStrings.xml'));
  const styles = await part('xl/styles.xml');
  const formats = readNumberFormats(styles);
  const xml = await part(`xl/worksheets/sheet${sheet}.xml`);
  const raw = readSheetXml(xml, 1_000_000)?.cells ?? [];
  const cells = new Map(raw.map(({ address, type, value, style }): [string, RawWorkbookCell] => [address, type === 'n' ? { kind: 'number', value: Number(value), format: formats[style] } : { kind: 'text', text: type === 's' ? (shared[Number(value)] ?? '') : value }]));
  return { cells, rows: Math.max(0, ...raw.map(({ y }) => y + 1)), xml, styles };
}
