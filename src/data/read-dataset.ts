import { type GenericSchema, type InferOutput, safeParse } from 'valibot';
import { issueProblem } from '../schema/issue-problem.ts';
import type { PathProblem, Problem } from '../schema/problem.ts';
import { unknownKeys } from '../schema/unknown-keys.ts';
import type { Loaded } from './loaded.ts';
import type { ReadText, ReadTextResult } from './read-text.ts';

/** A file read, parsed and checked by its schema; its text is kept so that later rules can point into it. */
export interface Dataset<T> {
  readonly file: string;
  readonly text: string;
  readonly value: T;
}

/** Reads one data file through the port and checks it by its schema. Every problem has its line and column. */
export async function readDataset<S extends GenericSchema>(readText: ReadText, file: string, schema: S): Promise<Loaded<Dataset<InferOutput<S>>>> {
  const read = await readText(file);
  if (!read.ok) return { ok: false, offline: read.kind === 'network', problems: [unreadable(file, read)] };
  let json: unknown;
  try {
    json = JSON.parse(read.text);
  } catch {
    const { syntaxProblems } = await import('../schema/locate.ts');
    return { ok: false, offline: false, problems: syntaxProblems(file, read.text) };
  }
  const result = safeParse(schema, json);
  if (!result.success) {
    const isUnknownKey = ({ type, expected }: { readonly type: string; readonly expected: string | null }): boolean => type === 'strict_object' && expected === 'never';
    return failed(file, read.text, [...result.issues.filter((issue) => !isUnknownKey(issue)).map(issueProblem), ...unknownKeys(schema, json)]);
  }
  return { ok: true, value: { file, text: read.text, value: result.output } };
}

/** The failure that problems in a file make, each with its place. */
export async function failed(file: string, text: string, problems: readonly PathProblem[]): Promise<{ readonly ok: false; readonly problems: readonly Problem[]; readonly offline: boolean }> {
  // Only a broken file needs places; the code for them stays out of the first script.
  const { located } = await import('../schema/locate.ts');
  return { ok: false, offline: false, problems: located(file, text, problems) };
}

/** Why a file could not be read, as the checks tell it. */
export function unreadable(file: string, read: Extract<ReadTextResult, { ok: false }>): Problem {
  return { file, line: 1, column: 1, rule: `file-${read.kind}`, message: readWords(read, file) };
}

function readWords(read: Extract<ReadTextResult, { ok: false }>, file: string): { vi: string; en: string } {
  switch (read.kind) {
    case 'not-found':
      if (!file.includes('/')) return { vi: 'không có tệp danh mục này; thư mục số liệu phải có catalog.json', en: 'the catalog is not there; a data folder holds a catalog.json' };
      return { vi: 'không có tệp này; hãy thêm tệp hoặc bỏ năm khỏi catalog.json', en: 'the file is not there; add it, or take its year out of catalog.json' };
    case 'network':
      return { vi: 'không tải được tệp (mất kết nối?)', en: 'the file could not be fetched (offline?)' };
    case 'too-large':
      return { vi: 'tệp lớn hơn 8 MB; một đơn vị một năm không thể lớn thế', en: 'the file is larger than 8 MB; one unit and year cannot be' };
    case 'encoding':
      return { vi: `tệp không phải UTF-8 thuần (${read.detail}); hãy lưu lại dạng UTF-8 không BOM`, en: `the file is not plain UTF-8 (${read.detail}); save it as UTF-8 without byte order mark` };
    case 'not-a-file':
      return { vi: 'đây không phải một tệp thường', en: 'this is not a regular file' };
  }
}
