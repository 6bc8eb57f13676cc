import { describe, expect, it } from 'vitest';
import { htmlText } from '../../../src/report/read-file/html-text.ts';
import { readReportFile } from '../../../src/report/read-file/read-report-file.ts';
import { documentXml, docxOf, xlsxOf, zipOf } from '../../support/office-file.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
async function textOf(name: string, content: Uint8Array): Promise<string> {
  const file = await readReportFile(name, content);
  if (file.kind !== 'text') throw new Error(JSON.stringify(file));
  return file.text;
}
async function tableOf(name: string, content: Uint8Array) {
  const file = await readReportFile(name, content);
  if (file.kind !== 'table') throw new Error(JSON.stringify(file));
  return file;
}

describe('texts', () => {
  it('reads plain text, Markdown and UTF-16 as they are', async () => {
    expect(await textOf('a.txt', bytes('Thu ngân sách\n26,83 tỷ'))).toBe('Thu ngân sách\n26,83 tỷ');
    expect(await textOf('B.MD', bytes('# Thu'))).toBe('# Thu');
    expect(await textOf('c.txt', new Uint8Array([0xff, 0xfe, 0x54, 0x00, 0xa1, 0x1e]))).toBe('Tạ');
  });

  it('reads a page without its scripts, marks and navigation', async () => {
    const html = '<head><title>x</title></head><body><script>var a = "5 tỷ";</script><nav>Trang chủ</nav><p>Thu&nbsp;ng&acirc;n s&aacute;ch <b>th&aacute;ng</b> 8<br>&#273;&#x1EA1;t 26,83 tỷ</p><!-- 9 tỷ --><table><tr><td>a</td><td>b</td></tr></table>tăng < 5%</body>';
    expect(await textOf('a.html', bytes(html))).toBe('Thu\u00a0ngân sách tháng 8\nđạt 26,83 tỷ\n\na\tb\n\ntăng < 5%');
    expect(htmlText('không có thẻ')).toBe('không có thẻ');
  });

  it('reads a Word document: paragraphs, split runs, tabs, tables in their place', async () => {
    const file = await readReportFile('a.docx', docxOf(['Kết quả tháng 8 & 9', [['Chỉ tiêu', 'Tháng 8'], ['Thu ngân sách', '26,83']], 'Hết']));
    expect(file).toMatchObject({ kind: 'text', text: 'Kết quả tháng 8 & 9\nChỉ tiêu\tTháng 8\nThu ngân sách\t26,83\nHết', tables: [{ rows: [[{ text: 'Chỉ tiêu' }, { text: 'Tháng 8' }], [{ text: 'Thu ngân sách' }, { address: 'B2', text: '26,83' }]] }] });
  });

  it('reads a table whose lines end as on an old Macintosh', async () => {
    expect((await tableOf('a.csv', bytes('a;b\rc;d\r'))).sheets[0]?.rows.map((row) => row.map((cell) => cell.text))).toEqual([['a', 'b'], ['c', 'd']]);
  });

  it('leaves out what a Word document hides', async () => {
    const body = '<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>Thu 99 tỷ. </w:t></w:r><w:r><w:rPr><w:vanish w:val="0"/></w:rPr><w:t>Thu 12 </w:t></w:r><w:r><w:t>tỷ.</w:t></w:r></w:p>';
    expect(await textOf('a.docx', zipOf({ 'word/document.xml': documentXml(body) }))).toBe('Thu 12 tỷ.');
  });

  it('joins runs, leaves out deleted text and field codes, keeps inserted text', async () => {
    const body = '<w:p><w:r><w:t>2.4</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>38</w:t></w:r><w:del><w:r><w:delText>9</w:delText></w:r></w:del><w:ins><w:r><w:tab/><w:t>tỷ</w:t></w:r></w:ins><w:r><w:instrText>PAGE 7</w:instrText></w:r></w:p>';
    expect(await textOf('a.docx', zipOf({ 'word/document.xml': documentXml(body) }))).toBe('2.438\ttỷ');
  });

  it('repeats cells merged across and downwards', async () => {
    const cell = (text: string, properties: string): string => `<w:tc><w:tcPr>${properties}</w:tcPr><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:tc>`;
    const body = `<w:tbl><w:tr>${cell('A', '<w:vMerge w:val="restart"/>')}${cell('B', '<w:gridSpan w:val="2"/>')}</w:tr><w:tr>${cell('', '<w:vMerge/>')}${cell('C', '')}${cell('D', '')}</w:tr></w:tbl>`;
    const file = await readReportFile('a.docx', zipOf({ 'word/document.xml': documentXml(body) }));
    expect(file.kind === 'text' ? file.tables[0]?.rows.map((row) => row.map(({ text }) => text)) : file).toEqual([['A', 'B', 'B'], ['A', 'C', 'D']]);
  });
});

describe('tables', () => {
  it.each([
    ['a;b\n1,5;2\n', [['a', 'b'], ['1,5', '2']]],
    ['a,b\n"1,5",2\n', [['a', 'b'], ['1,5', '2']]],
    ['sep=|\na|b\n', [['a', 'b']]],
    ['a\tb\r\n1,5\t2,5\r\n', [['a', 'b'], ['1,5', '2,5']]],
    ['"a ""b""\nc",d\n', [['a "b" c', 'd']]],
  ])('reads %j whatever divides it', async (text, expected) => {
    const { sheets } = await tableOf('a.csv', bytes(text));
    expect(sheets[0]?.rows.map((row) => row.map((cell) => cell.text))).toEqual(expected);
  });

  it('reads numbers of a workbook as shown', async () => {
    const { sheets, notes } = await tableOf('a.xlsx', xlsxOf([['Thu', 26.83, { number: 137.4, format: '#,##0.00' }, { number: 0.374, format: '0.0%' }, { number: 37.39871, format: '0.0' }, { number: 45_413, format: 'dd/mm/yyyy' }]]));
    expect(sheets[0]?.rows[0]).toMatchObject([{ kind: 'text', text: 'Thu' }, { value: 26.83, decimals: 2 }, { text: '137.40', value: 137.4, decimals: 2 }, { value: 37.4, decimals: 1, isPercent: true }, { value: 37.4 }, { kind: 'date', text: '2024-05-01' }]);
    expect(notes).toMatchObject([{ rule: 'shown-rounded', cell: 'E1' }]);
  });

  it('tells formulas with their cell: the saved result is taken, none is refused', async () => {
    const { sheets, notes } = await tableOf('a.xlsx', xlsxOf([[{ formula: 'B9*2', result: 54 }, { formula: 'B9*3' }]]));
    expect(sheets[0]?.rows[0]).toMatchObject([{ kind: 'number', value: 54 }, { kind: 'error' }]);
    expect(notes.map(({ rule, cell }) => `${rule} ${cell}`)).toEqual(['formula A1', 'formula-without-value B1']);
    expect(notes.every(({ message }) => message.vi.includes('1') && message.en.length > 10)).toBe(true);
  });

  it('repeats a merged cell where it covers', async () => {
    const { sheets } = await tableOf('a.xlsx', xlsxOf([['Thực hiện', null], ['Tháng', 'Luỹ kế']], ['A1:B1']));
    expect(sheets[0]?.rows[0]).toMatchObject([{ text: 'Thực hiện', address: 'A1' }, { text: 'Thực hiện', covered: true }]);
  });
});

describe('refusals', () => {
  const ole = [0xd0, 0xcf, 0x11, 0xe0];
  it.each([
    ['a.txt', bytes(''), 'empty'],
    ['a.txt', bytes(' \n '), 'empty'],
    ['a.docx', bytes('%PDF-1.7'), 'pdf'],
    ['a.docx', new Uint8Array([...ole, ...[...'EncryptedPackage'].flatMap((letter) => [letter.codePointAt(0) ?? 0, 0])]), 'password'],
    ['a.xls', bytes('x'), 'old-office'],
    ['a.docx', bytes('PK\u0003\u0004 cut'), 'not-office'],
    ['a.docx', xlsxOf([['x']]), 'not-office'],
    ['a.xlsx', docxOf(['x']), 'not-office'],
    ['a.docx', docxOf([' ']), 'no-text'],
    ['a.png', bytes('x'), 'unknown-type'],
    ['a', bytes('x'), 'unknown-type'],
    ['a.json', bytes('{"a":'), 'json-syntax'],
    ['a.txt', new Uint8Array([0x54, 0xe9, 0x20]), 'encoding'],
    ['a.txt', bytes('a\0b\0c\0'), 'binary'],
    ['a.docx', docxOf(['Gi¸ trÞ s¶n xuÊt th¸ng 8 ®¹t 317 tû ®ång']), 'tcvn3'],
    ['a.csv', bytes('Giaù trò saûn xuaát thaùng 8;ñaït 317 tyû ñoàng'), 'vni'],
    ['a.txt', bytes('thÃ¡ng 8 Æ°á»›c Ä‘áº¡t'), 'mojibake'],
    ['a.txt', new Uint8Array(50 * 1024 * 1024 + 1), 'too-large'],
  ])('%s is told: %#', async (name, content, rule) => {
    const file = await readReportFile(name, content);
    expect(file).toMatchObject({ kind: 'refused', rule });
    expect(file.kind === 'refused' && file.message.vi.length > 10 && file.message.en.length > 10).toBe(true);
  });

  it('does not unpack a bomb, neither one that tells its size nor one that lies', async () => {
    const honest = docxOf(['0'.repeat(70 * 1024 * 1024)]);
    expect(await readReportFile('a.docx', honest)).toMatchObject({ rule: 'zip-bomb' });
    const liar = Uint8Array.from(honest);
    const view = new DataView(liar.buffer);
    for (let at = 0; at + 46 < liar.length; at += 1) if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 100, true);
    expect(await readReportFile('a.docx', liar)).toMatchObject({ rule: 'zip-bomb' });
  });

  it('refuses rather than throws when any byte of an office file is damaged', async () => {
    const whole = docxOf(['Thu ngân sách 26,83 tỷ đồng']);
    for (let at = 0; at < whole.length; at += 7) {
      const damaged = Uint8Array.from(whole);
      damaged[at] = (damaged[at] ?? 0) ^ 0x55;
      expect(['text', 'refused']).toContain((await readReportFile('a.docx', damaged)).kind);
      expect(['text', 'refused']).toContain((await readReportFile('a.docx', whole.slice(0, at))).kind);
    }
  });
});
