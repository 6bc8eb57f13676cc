import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import type { CliIo } from '../../../src/cli/cli-io.ts';
import { extractCommand } from '../../../src/cli/extract.ts';

async function run(args: readonly string[], files: Readonly<Record<string, string | Uint8Array>> = {}, stdin = ''): Promise<{ readonly code: number; readonly out: string; readonly err: string }> {
  const out: string[] = [];
  const err: string[] = [];
  const cwd = resolve('.');
  const readBytes = async (path: string): Promise<Uint8Array> => {
    const found = Object.entries(files).find(([name]) => path === resolve(cwd, name));
    if (found === undefined) throw new Error('ENOENT');
    return typeof found[1] === 'string' ? new TextEncoder().encode(found[1]) : found[1];
  };
  const io: CliIo = { readBytes, readText: async (path) => new TextDecoder().decode(await readBytes(path)), readStdin: async () => stdin, out: (line) => out.push(line), outBytes: async () => undefined, writeBytes: async () => undefined, err: (line) => err.push(line), cwd };
  return { code: await extractCommand(args, io), out: out.join('\n'), err: err.join('\n') };
}

const report = 'Thu ngân sách 10 tháng đạt 219,6 tỷ đồng, đạt 91,5% dự toán.';

it('prints the figures of a file and of standard input alike', async () => {
  const file = await run(['bao-cao.txt', '--period', '2021-10', '--published-on', '2021-11-02'], { 'bao-cao.txt': report });
  expect(file.code).toBe(0);
  expect(JSON.parse(file.out)).toMatchObject({ period: '2021-10', figures: [{ indicator: 'budget-revenue', measure: 'year-to-date', value: 219.6, text: '219,6 tỷ đồng' }, { measure: 'plan-achievement', value: 91.5 }], unrecognised: [] });
  expect((await run(['-', '--period=2021-10'], {}, report)).out).toBe(file.out);
});

it.each([
  [[], 2, /đúng một tệp/u],
  [['a.txt'], 2, /--period/u],
  [['a.txt', '--period', '2021-13'], 2, /YYYY-MM/u],
  [['a.txt', '--period', '2021-10', '--unit', 'khong-co'], 2, /không có đơn vị/u],
  [['a.txt', '--period', '2021-10'], 1, /không đọc được/u],
  [['a.pdf', '--period', '2021-10'], 1, /\.docx/u],
  [['pdf.docx', '--period', '2021-10'], 1, /PDF/u],
  [['locked.docx', '--period', '2021-10'], 1, /mật khẩu/u],
  [['old.docx', '--period', '2021-10'], 1, /kiểu cũ.*\.docx/u],
  [['table.csv', '--period', '2021-10'], 1, /tiendo import/u],
  [['broken.docx', '--period', '2021-10'], 1, /không phải tệp \.docx/u],
  [['bomb.docx', '--period', '2021-10'], 1, /64 MB/u],
  [['tcvn.txt', '--period', '2021-10'], 1, /TCVN3/u],
  [['latin.txt', '--period', '2021-10'], 1, /UTF-8/u],
  [['empty.txt', '--period', '2021-10'], 1, /không có nội dung/u],
] as const)('%j ends with %i and says why', async (args, code, reason) => {
  const files = { 'a.pdf': 'x', 'pdf.docx': '%PDF-1.7', 'locked.docx': new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, ...[...'EncryptedPackage'].flatMap((letter) => [letter.codePointAt(0) ?? 0, 0])]), 'old.docx': new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]), 'table.csv': 'a,b\n1,2', 'broken.docx': 'PK\u0003\u0004 cut', 'bomb.docx': bomb(), 'tcvn.txt': 'Gi¸ trÞ s¶n xuÊt th¸ng 8 ®¹t 317 tû ®ång', 'latin.txt': new Uint8Array([0x54, 0xe9, 0x20]), 'empty.txt': ' \n' };
  const result = await run(args, files);
  expect(result.code).toBe(code);
  expect(result.err).toMatch(reason);
  expect(result.out).toBe('');
});

/** A ZIP directory that declares one entry of 2 GB. */
function bomb(): Uint8Array {
  const bytes = new Uint8Array(46 + 22);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, 0x02014b50, true);
  view.setUint32(24, 2_000_000_000, true);
  view.setUint32(46, 0x06054b50, true);
  view.setUint16(46 + 10, 1, true);
  return bytes;
}
