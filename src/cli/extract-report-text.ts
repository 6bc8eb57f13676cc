import type { CliIo } from './cli-io.ts';

/** Reports are a few pages; more than this is another file. */
const largestBytes = 20 * 1024 * 1024;
const largestUnpacked = 64 * 1024 * 1024;

export type ReportText = { readonly ok: true; readonly text: string } | { readonly ok: false; readonly reason: string };

/** Reads a report's text: `-` is standard input, `.docx` is unpacked, `.txt` and `.md` are UTF-8. */
export async function extractReportText(file: string, io: CliIo): Promise<ReportText> {
  if (file === '-') return { ok: true, text: await io.readStdin() };
  const extension = /\.[^./\\]+$/u.exec(file.toLowerCase())?.[0] ?? '';
  if (extension === '.doc') return failed(`${file}: tệp .doc cũ không đọc được; hãy lưu lại thành .docx — an old .doc cannot be read; save it as .docx`);
  if (!['.txt', '.md', '.docx'].includes(extension)) return failed(`${file}: chỉ đọc .txt, .md và .docx — only .txt, .md and .docx can be read`);
  let bytes: Uint8Array;
  try {
    bytes = await io.readBytes(file);
  } catch (error) {
    return failed(`${file}: không đọc được tệp — cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  }
  if (bytes.byteLength > largestBytes) return failed(`${file}: tệp ${Math.round(bytes.byteLength / 1e6)} MB, lớn hơn mức 20 MB của một báo cáo — larger than the 20 MB of any report`);
  return extension === '.docx' ? readDocx(file, bytes) : readPlain(file, bytes);
}

function failed(reason: string): ReportText {
  return { ok: false, reason };
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, at) => bytes[at] === byte);
}

function readPlain(file: string, bytes: Uint8Array): ReportText {
  const encoding = startsWith(bytes, [0xff, 0xfe]) ? 'utf-16le' : startsWith(bytes, [0xfe, 0xff]) ? 'utf-16be' : 'utf-8';
  try {
    return { ok: true, text: new TextDecoder(encoding, { fatal: true }).decode(bytes) };
  } catch (error) {
    if (error instanceof TypeError) return failed(`${file}: không phải văn bản UTF-8; hãy lưu lại với mã UTF-8 — not UTF-8 text; save it as UTF-8`);
    throw error;
  }
}

async function readDocx(file: string, bytes: Uint8Array): Promise<ReportText> {
  if (startsWith(bytes, [0x25, 0x50, 0x44, 0x46])) return failed(`${file}: đây là tệp PDF đổi tên thành .docx; hãy mở báo cáo và chép phần chữ — this is a PDF renamed .docx; copy its text`);
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return failed(`${file}: tệp có mật khẩu hoặc là .doc cũ; hãy bỏ mật khẩu và lưu lại thành .docx — protected by a password or an old .doc; save it as .docx without one`);
  const unpacked = unpackedSize(bytes);
  if (unpacked === undefined) return failed(`${file}: không phải tệp .docx hợp lệ hoặc tệp bị cắt — not a .docx, or cut off`);
  if (unpacked > largestUnpacked) return failed(`${file}: tệp nén bung ra ${Math.round(unpacked / 1e6)} MB, quá mức 64 MB nên không mở — unpacks to more than 64 MB and is not opened`);
  const mammoth = await import('mammoth');
  try {
    return { ok: true, text: (await mammoth.default.extractRawText({ buffer: Buffer.from(bytes) })).value };
  } catch (error) {
    return failed(`${file}: không mở được tệp .docx — the .docx cannot be opened: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** Sum of the sizes that a ZIP's directory declares; `undefined` when there is no directory. */
function unpackedSize(bytes: Uint8Array): number | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.byteLength - 22;
  const lowest = Math.max(0, end - 65_535);
  while (end >= lowest && view.getUint32(end, true) !== 0x06054b50) end -= 1;
  if (end < lowest || end < 0) return undefined;
  let at = view.getUint32(end + 16, true);
  let total = 0;
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    if (at + 46 > bytes.byteLength || view.getUint32(at, true) !== 0x02014b50) return undefined;
    total += view.getUint32(at + 24, true);
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return total;
}
