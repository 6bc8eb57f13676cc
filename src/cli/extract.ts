import { resolve } from 'node:path';
import { loadCatalog } from '../data/load-catalog.ts';
import { parsePeriod } from '../domain/period/parse-period.ts';
import { extractFigures } from '../report/extract/extract-figures.ts';
import { readReportFile } from '../report/read-file/read-report-file.ts';
import type { CliIo } from './cli-io.ts';
import { fsText } from './fs-text.ts';

export const extractUsage = 'tiendo extract FILE|- --period YYYY-MM [--published-on YYYY-MM-DD] [--unit ID] [--data DIR]';
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
  const unitId = options.get('--unit');
  const unit = catalog.value.units.find((item) => item.id === unitId);
  if (unitId !== undefined && unit === undefined) return misused(io, `không có đơn vị "${unitId}" trong catalog.json — there is no unit "${unitId}" in catalog.json`);
  const text = await readText(file, io);
  if (!text.ok) return refused(io, text.reason);
  io.out(JSON.stringify(extractFigures(text.value, { period, ...(publishedOn === undefined ? {} : { publishedOn }), indicators: catalog.value.indicators, ...(unit === undefined ? {} : { unit: { level: unit.level, name: unit.name.vi } }) }), undefined, 2));
  return 0;
}

async function readText(file: string, io: CliIo): Promise<{ readonly ok: true; readonly value: string } | { readonly ok: false; readonly reason: string }> {
  const bytes = file === '-' ? new TextEncoder().encode(await io.readStdin()) : await io.readBytes(resolve(io.cwd, file)).catch((error: unknown) => (error instanceof Error ? error : new Error(String(error))));
  if (bytes instanceof Error) return { ok: false, reason: `${file}: không đọc được tệp — cannot be read: ${bytes.message}` };
  const read = await readReportFile(file === '-' ? 'stdin.txt' : file, bytes);
  switch (read.kind) {
    case 'text':
      return { ok: true, value: read.text };
    case 'refused':
      return { ok: false, reason: `${file}: ${read.message.vi} — ${read.message.en}` };
    default:
      return { ok: false, reason: `${file}: đây là bảng số liệu, không phải bài viết; hãy dùng tiendo import — this is a table, not a text; use tiendo import` };
  }
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
