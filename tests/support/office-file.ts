import { crc32, deflateRawSync } from 'node:zlib';

/** A ZIP container with these members, packed; for making office files to read. */
export function zipOf(members: Readonly<Record<string, string>>): Uint8Array {
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, text] of Object.entries(members)) {
    const content = Buffer.from(text, 'utf8');
    const packed = deflateRawSync(content);
    const named = Buffer.from(name, 'utf8');
    const sizes = Buffer.alloc(26);
    sizes.writeUInt16LE(20, 0);
    sizes.writeUInt16LE(0x0800, 2);
    sizes.writeUInt16LE(8, 4);
    sizes.writeUInt32LE(crc32(content), 10);
    sizes.writeUInt32LE(packed.length, 14);
    sizes.writeUInt32LE(content.length, 18);
    sizes.writeUInt16LE(named.length, 22);
    files.push(Buffer.from([0x50, 0x4b, 3, 4]), sizes, named, packed);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    directory.push(Buffer.from([0x50, 0x4b, 1, 2, 20, 0]), sizes, tail, named);
    offset += 4 + sizes.length + named.length + packed.length;
  }
  const listed = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(Object.keys(members).length, 8);
  end.writeUInt16LE(Object.keys(members).length, 10);
  end.writeUInt32LE(listed.length, 12);
  end.writeUInt32LE(offset, 16);
  return new Uint8Array(Buffer.concat([...files, listed, end]));
}

/** A Word document of paragraphs; a list of rows is a table. */
export function docxOf(blocks: readonly (string | readonly (readonly string[])[])[]): Uint8Array {
  const paragraph = (text: string): string => `<w:p><w:pPr><w:jc w:val="both"/></w:pPr><w:r><w:t xml:space="preserve">${escape(text)}</w:t></w:r></w:p>`;
  const table = (rows: readonly (readonly string[])[]): string => `<w:tbl>${rows.map((row) => `<w:tr>${row.map((cell) => `<w:tc>${paragraph(cell)}</w:tc>`).join('')}</w:tr>`).join('')}</w:tbl>`;
  return zipOf({ '[Content_Types].xml': '<Types/>', 'word/document.xml': documentXml(blocks.map((block) => (typeof block === 'string' ? paragraph(block) : table(block))).join('')) });
}

/** The main part of a Word document with this body. */
export function documentXml(body: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`;
}

/** A cell: a text, a number, a number in a format, a formula with or without its result. */
export type XlsxCell = string | number | null | { readonly number: number; readonly format: string } | { readonly formula: string; readonly result?: number };

/** An Excel workbook of one sheet, its first row first; `merges` like "A1:B1". */
export function xlsxOf(rows: readonly (readonly XlsxCell[])[], merges: readonly string[] = []): Uint8Array {
  const formats: string[] = [];
  const letters = (x: number): string => (x < 26 ? String.fromCodePoint(65 + x) : letters(Math.floor(x / 26) - 1) + String.fromCodePoint(65 + (x % 26)));
  const cell = (value: XlsxCell, x: number, y: number): string => {
    const at = `r="${letters(x)}${y + 1}"`;
    if (value === null) return '';
    if (typeof value === 'number') return `<c ${at}><v>${value}</v></c>`;
    if (typeof value === 'string') return `<c ${at} t="inlineStr"><is><t>${escape(value)}</t></is></c>`;
    if ('formula' in value) return `<c ${at}><f>${escape(value.formula)}</f>${value.result === undefined ? '' : `<v>${value.result}</v>`}</c>`;
    if (!formats.includes(value.format)) formats.push(value.format);
    return `<c ${at} s="${formats.indexOf(value.format) + 1}"><v>${value.number}</v></c>`;
  };
  const data = rows.map((row, y) => `<row r="${y + 1}">${row.map((value, x) => cell(value, x, y)).join('')}</row>`).join('');
  const merged = merges.length === 0 ? '' : `<mergeCells count="${merges.length}">${merges.map((range) => `<mergeCell ref="${range}"/>`).join('')}</mergeCells>`;
  const styles = `<styleSheet><numFmts>${formats.map((code, at) => `<numFmt numFmtId="${170 + at}" formatCode="${escape(code)}"/>`).join('')}</numFmts><cellXfs><xf numFmtId="0"/>${formats.map((_, at) => `<xf numFmtId="${170 + at}"/>`).join('')}</cellXfs></styleSheet>`;
  return zipOf({
    '[Content_Types].xml': '<Types/>',
    'xl/workbook.xml': '<workbook xmlns:r="r"><sheets><sheet name="Biểu 1" sheetId="1" r:id="rId1"/></sheets></workbook>',
    'xl/_rels/workbook.xml.rels': '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>',
    'xl/styles.xml': styles,
    'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${data}</sheetData>${merged}</worksheet>`,
  });
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
