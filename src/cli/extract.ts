import { resolve } from 'node:path';
import { loadCatalog } from '../data/load-catalog.ts';
import { parsePeriod } from '../domain/period/parse-period.ts';
import { extractFigures } from '../report/extract/extract-figures.ts';
import { legacyFont } from '../report/extract/legacy-font.ts';
import type { CliIo } from './cli-io.ts';
import { extractReportText } from './extract-report-text.ts';
import { fsText } from './fs-text.ts';

export const extractUsage = 'tiendo extract FILE|- --period YYYY-MM [--published-on YYYY-MM-DD] [--unit ID] [--data DIR]';
const fonts = {
  tcvn3: 'văn bản dùng phông TCVN3 (.VnTime), không phải Unicode; hãy chuyển mã sang Unicode rồi thử lại — the text is set in TCVN3 fonts, not Unicode; convert it first',
  vni: 'văn bản dùng phông VNI, không phải Unicode; hãy chuyển mã sang Unicode rồi thử lại — the text is set in VNI fonts, not Unicode; convert it first',
  mojibake: 'văn bản bị giải mã sai (UTF-8 đọc như Latin-1); hãy lưu lại với mã UTF-8 — the text was decoded wrongly; save it as UTF-8',
} as const;

/**
 * `tiendo extract`: reads the figures of a report and prints them as one JSON object.
 * Exit 0: read (also when nothing was found); 1: the file cannot be read as a report; 2: bad usage.
 */
export async function extractCommand(args: readonly string[], io: CliIo): Promise<number> {
  const options = new Map<string, string>();
  const files: string[] = [];
  for (let at = 0; at < args.length; at += 1) {
    const arg = args[at] ?? '';
    if (!arg.startsWith('--')) {
      files.push(arg);
      continue;
    }
    const [name = '', inline] = arg.split('=', 2);
    const value = inline ?? args[(at += 1)];
    if (!['--period', '--published-on', '--unit', '--data'].includes(name) || value === undefined) return misused(io, value === undefined ? `${name} cần một giá trị — needs a value` : `không có tuỳ chọn ${name} — no such option`);
    options.set(name, value);
  }
  const [file] = files;
  if (file === undefined || files.length > 1) return misused(io, 'cần đúng một tệp báo cáo, hoặc - cho đầu vào chuẩn — give exactly one report, or - for standard input');
  const period = parsePeriod(options.get('--period') ?? '');
  if (period === undefined) return misused(io, 'thiếu --period hoặc không đúng dạng YYYY-MM, ví dụ 2016-08 — --period must be YYYY-MM, e.g. 2016-08');
  const publishedOn = options.get('--published-on');
  if (publishedOn !== undefined && !/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/u.test(publishedOn)) return misused(io, '--published-on phải có dạng YYYY-MM-DD — must be YYYY-MM-DD');
  const catalog = await loadCatalog(fsText(resolve(io.cwd, options.get('--data') ?? 'data')));
  if (!catalog.ok) {
    for (const problem of catalog.problems) io.err(`${problem.file}:${problem.line}:${problem.column}: ${problem.rule}: ${problem.message.vi} — ${problem.message.en ?? ''}`);
    return 1;
  }
  const unit = options.get('--unit');
  if (unit !== undefined && !catalog.value.units.some((item) => item.id === unit)) return misused(io, `không có đơn vị "${unit}" trong catalog.json — there is no unit "${unit}" in catalog.json`);
  const read = await extractReportText(file === '-' ? file : resolve(io.cwd, file), io);
  if (!read.ok) return refused(io, read.reason);
  const font = legacyFont(read.text);
  if (font !== undefined) return refused(io, `${file}: ${fonts[font]}`);
  if (read.text.includes('\0') && read.text.split('\0').length > read.text.length / 100 + 1) return refused(io, `${file}: tệp nhị phân, không phải văn bản — a binary file, not text`);
  if (read.text.trim() === '') return refused(io, `${file}: báo cáo không có chữ nào — the report holds no text`);
  io.out(JSON.stringify(extractFigures(read.text, { period, ...(publishedOn === undefined ? {} : { publishedOn }), indicators: catalog.value.indicators }), undefined, 2));
  return 0;
}

function misused(io: CliIo, reason: string): number {
  io.err(reason);
  io.err(`usage: ${extractUsage}`);
  return 2;
}

function refused(io: CliIo, reason: string): number {
  io.err(reason);
  return 1;
}
