import { legacyFont } from '../extract/legacy-font.ts';
import { refuse } from './refuse.ts';
import type { ReportFile } from './report-file.ts';

const largestBytes = 50 * 1024 * 1024;

/**
 * Reads a file that a clerk drops: `.txt`, `.md`, `.html`, `.docx` as text, `.xlsx`, `.csv` as tables, `.json` as JSON; or says in one
 * sentence why not. Only the bytes given are read; readers of Office files are loaded when first needed.
 * @example (await readReportFile('thang-8.txt', new TextEncoder().encode('Thu ngân sách …'))).kind // 'text'
 */
export async function readReportFile(name: string, bytes: Uint8Array): Promise<ReportFile> {
  const extension = /\.[^./\\]+$/u.exec(name.toLowerCase())?.[0] ?? '';
  if (bytes.byteLength > largestBytes) return refuse('too-large', String(Math.round(bytes.byteLength / 1024 / 1024)));
  if (bytes.byteLength === 0) return refuse('empty');
  if (startsWith(bytes, [0x25, 0x50, 0x44, 0x46])) return refuse('pdf');
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return refuse(holdsEncrypted(bytes) ? 'password' : 'old-office');
  switch (extension) {
    case '.docx':
      return checkedFont(await (await import('./read-docx.ts')).readDocx(bytes));
    case '.xlsx':
    case '.xlsm':
      return checkedFont(await (await import('./read-xlsx.ts')).readXlsx(bytes));
    case '.doc':
    case '.xls':
      return refuse('old-office');
    case '.txt':
    case '.md':
    case '.html':
    case '.htm':
    case '.csv':
    case '.tsv':
    case '.json':
      return readTextFile(extension, bytes);
    default:
      return refuse('unknown-type', extension === '' ? name : extension);
  }
}

async function readTextFile(extension: string, bytes: Uint8Array): Promise<ReportFile> {
  const isUtf16 = startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff]);
  let text: string;
  try {
    text = new TextDecoder(isUtf16 ? (bytes[0] === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return refuse('encoding');
    throw error;
  }
  if (text.includes('\0') && text.split('\0').length > text.length / 100 + 1) return refuse('binary');
  if (text.trim() === '') return refuse('empty');
  const font = legacyFont(text);
  if (font !== undefined) return refuse(font);
  if (extension === '.csv' || extension === '.tsv') return (await import('./read-csv.ts')).readCsv(text);
  if (extension === '.json') return readJson(text);
  const shown = extension.startsWith('.htm') ? (await import('./html-text.ts')).htmlText(text) : text;
  return shown.trim() === '' ? refuse('no-text') : { kind: 'text', text: shown, tables: [] };
}

function readJson(text: string): ReportFile {
  try {
    const value: unknown = JSON.parse(text);
    return { kind: 'json', text, value };
  } catch (error) {
    if (error instanceof SyntaxError) return refuse('json-syntax');
    throw error;
  }
}

function checkedFont(file: ReportFile): ReportFile {
  const text = file.kind === 'text' ? file.text : file.kind === 'table' ? file.sheets.flatMap(({ rows }) => rows.flatMap((row) => row.map((cell) => cell.text))).join('\n') : '';
  const font = legacyFont(text);
  return font === undefined ? file : refuse(font);
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, at) => bytes[at] === byte);
}

/** An Office file with a password is an OLE container with a stream of this name, in UTF-16. */
function holdsEncrypted(bytes: Uint8Array): boolean {
  const name = [...'EncryptedPackage'].flatMap((letter) => [letter.codePointAt(0) ?? 0, 0]);
  for (let at = bytes.indexOf(name[0] ?? 0); at >= 0; at = bytes.indexOf(name[0] ?? 0, at + 1)) if (name.every((byte, offset) => bytes[at + offset] === byte)) return true;
  return false;
}
