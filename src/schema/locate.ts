import { findNodeAtLocation, type Node, parseTree, printParseErrorCode, type ParseError } from 'jsonc-parser';
import type { PathProblem, Problem } from './problem.ts';

const strict = { disallowComments: true, allowTrailingComma: false, allowEmptyContent: false };

const syntaxWords: Readonly<Record<string, { readonly vi: string; readonly en: string }>> = {
  InvalidSymbol: { vi: 'chữ này không phải JSON; số viết bằng chữ số, chuỗi để trong dấu nháy kép', en: 'this word is no JSON; numbers are digits, texts stand in double quotes' },
  InvalidNumberFormat: { vi: 'số viết sai dạng; dùng dấu chấm thập phân, không có số 0 đứng đầu', en: 'the number is malformed; use a decimal point and no leading zero' },
  PropertyNameExpected: { vi: 'cần tên khoá trong dấu nháy kép (thừa dấu phẩy?)', en: 'a key in double quotes is expected here (a comma too many?)' },
  ValueExpected: { vi: 'cần một giá trị ở đây (thừa dấu phẩy?)', en: 'a value is expected here (a comma too many?)' },
  ColonExpected: { vi: 'cần dấu hai chấm sau tên khoá', en: 'a colon is expected after the key' },
  CommaExpected: { vi: 'cần dấu phẩy giữa hai mục', en: 'a comma is expected between two entries' },
  CloseBraceExpected: { vi: 'thiếu dấu } (tệp bị cắt giữa chừng?)', en: 'a closing } is missing (is the file cut short?)' },
  CloseBracketExpected: { vi: 'thiếu dấu ] (tệp bị cắt giữa chừng?)', en: 'a closing ] is missing (is the file cut short?)' },
  EndOfFileExpected: { vi: 'thừa nội dung sau khi JSON đã kết thúc', en: 'there is text after the end of the JSON' },
  InvalidCommentToken: { vi: 'JSON không có chú thích; hãy xoá', en: 'JSON has no comments; remove it' },
  UnexpectedEndOfComment: { vi: 'JSON không có chú thích; hãy xoá', en: 'JSON has no comments; remove it' },
  UnexpectedEndOfString: { vi: 'chuỗi thiếu dấu nháy kép đóng', en: 'the text lacks its closing double quote' },
  UnexpectedEndOfNumber: { vi: 'số bị cắt giữa chừng', en: 'the number is cut short' },
  InvalidUnicode: { vi: 'mã \\u phải có bốn chữ số hệ 16', en: 'a \\u escape has four hexadecimal digits' },
  InvalidEscapeCharacter: { vi: 'ký tự sau dấu \\ không hợp lệ', en: 'this character cannot follow a \\' },
  InvalidCharacter: { vi: 'ký tự điều khiển trong chuỗi; hãy xoá hoặc viết dạng \\u', en: 'a control character stands in a text; remove or escape it' },
};

/** Where the text breaks the grammar of JSON, and every key that an object has twice; in order of place. */
export function syntaxProblems(file: string, text: string): readonly Problem[] {
  const deep = tooDeepAt(text);
  if (deep !== undefined) return [{ file, ...position(text, deep), rule: 'json-too-deep', message: { vi: `lồng nhau quá ${deepest} lớp; tệp số liệu chỉ cần vài lớp`, en: `nested more than ${deepest} deep; a data file needs a few levels` } }];
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, strict);
  const [first] = errors;
  if (first !== undefined) {
    const code = printParseErrorCode(first.error);
    const message = text.trim() === '' ? { vi: 'tệp trống; cần một đối tượng JSON { … }', en: 'the file is empty; it must hold a JSON object { … }' } : (syntaxWords[code] ?? { vi: `JSON sai cú pháp (${code})`, en: `the JSON is malformed (${code})` });
    return [{ file, ...position(text, first.offset), rule: 'json-syntax', message }];
  }
  return root === undefined ? [] : duplicateKeys(root).map(({ offset, key }) => ({ file, ...position(text, offset), rule: 'json-duplicate-key', message: { vi: `khoá "${key}" viết hai lần trong cùng một đối tượng; chỉ giữ một`, en: `the key "${key}" stands twice in one object; keep one` } }));
}

/** Gives problems their line and column in the text; a path that the text does not hold falls back to its nearest holder. */
export function located(file: string, text: string, problems: readonly PathProblem[]): readonly Problem[] {
  // The parser calls itself for every level, and no honest file has many.
  if (tooDeepAt(text) !== undefined) return syntaxProblems(file, text);
  const root = parseTree(text, [], strict);
  return problems
    .map((problem) => ({ problem, offset: root === undefined ? 0 : offsetOf(root, problem) }))
    .toSorted((a, b) => a.offset - b.offset)
    .map(({ problem, offset }) => ({ file, ...position(text, offset), rule: problem.rule, message: problem.message }));
}

const deepest = 64;

/** Offset at which brackets nest deeper than `deepest`, texts left aside. */
function tooDeepAt(text: string): number | undefined {
  let depth = 0;
  let isInText = false;
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at];
    if (isInText) {
      if (character === '\\') at += 1;
      else if (character === '"') isInText = false;
    } else if (character === '"') isInText = true;
    else if (character === '[' || character === '{') {
      depth += 1;
      if (depth > deepest) return at;
    } else if (character === ']' || character === '}') depth -= 1;
  }
  return undefined;
}

function offsetOf(root: Node, problem: PathProblem): number {
  for (let length = problem.path.length; length >= 0; length -= 1) {
    const node = findNodeAtLocation(root, problem.path.slice(0, length));
    if (node !== undefined) return problem.atKey === true && length === problem.path.length ? (node.parent?.offset ?? node.offset) : node.offset;
  }
  return 0;
}

function duplicateKeys(node: Node): readonly { readonly offset: number; readonly key: string }[] {
  const children = node.children ?? [];
  const found: { offset: number; key: string }[] = [];
  if (node.type === 'object') {
    const seen = new Set<string>();
    for (const property of children) {
      const name = property.children?.[0];
      const key = String(name?.value);
      if (seen.has(key)) found.push({ offset: name?.offset ?? property.offset, key });
      seen.add(key);
    }
  }
  return [...found, ...children.flatMap(duplicateKeys)].toSorted((a, b) => a.offset - b.offset);
}

function position(text: string, offset: number): { readonly line: number; readonly column: number } {
  const before = text.slice(0, offset);
  const line = before.split('\n').length;
  return { line, column: offset - before.lastIndexOf('\n') };
}
