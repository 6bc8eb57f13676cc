import { findNodeAtLocation, parseTree, type Node } from 'jsonc-parser';
import { formatMember, type Json } from './format-dataset.ts';

/**
 * The text of a JSON file with one more entry in the list at `path`, before the entry `index`; every other character stays as it is.
 * The entry is written like its neighbours: their indent, their line ends, one figure a line. `undefined` where there is no such list.
 */
export function insertEntry(text: string, path: readonly (string | number)[], index: number, value: Json): string | undefined {
  const list = nodeAt(text, path);
  if (list?.type !== 'array') return undefined;
  const style = styleOf(text, list);
  const children = list.children ?? [];
  const at = children[Math.min(index, children.length - 1)];
  const written = style.write(value);
  if (at === undefined) return splice(text, list.offset, list.offset + list.length, `[${style.lineStart}${written}${style.lastLine}]`);
  if (index < children.length) return splice(text, at.offset, at.offset, `${written},${style.lineStart}`);
  return splice(text, at.offset + at.length, at.offset + at.length, `,${style.lineStart}${written}`);
}

/** The text of a JSON file with one more key in the object at `path`, after the key `after` (else at its end). `undefined` where there is no such object. */
export function insertKey(text: string, path: readonly (string | number)[], after: string, key: string, value: Json): string | undefined {
  const object = nodeAt(text, path);
  if (object?.type !== 'object') return undefined;
  const style = styleOf(text, object);
  const children = object.children ?? [];
  const at = children.find((property) => property.children?.[0]?.value === after) ?? children.at(-1);
  const written = `${JSON.stringify(key)}:${style.lineStart === '' ? '' : ' '}${style.write(value)}`;
  if (at === undefined) return splice(text, object.offset, object.offset + object.length, `{${style.lineStart}${written}${style.lastLine}}`);
  return splice(text, at.offset + at.length, at.offset + at.length, `,${style.lineStart}${written}`);
}

function nodeAt(text: string, path: readonly (string | number)[]): Node | undefined {
  const root = parseTree(text);
  return root === undefined ? undefined : findNodeAtLocation(root, [...path]);
}

function splice(text: string, from: number, to: number, inserted: string): string {
  return text.slice(0, from) + inserted + text.slice(to);
}

interface Style {
  readonly write: (value: Json) => string;
  /** What stands before an entry: a line end and the entries' indent; nothing in a file without lines. */
  readonly lineStart: string;
  /** What stands before the closing bracket of a holder that was empty. */
  readonly lastLine: string;
}

function styleOf(text: string, holder: Node): Style {
  if (!text.trimEnd().includes('\n')) return { write: (value) => JSON.stringify(value), lineStart: '', lastLine: '' };
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  const step = /\n([ \t]+)"/u.exec(text)?.[1] ?? '  ';
  const outer = indentAt(text, holder.parent?.type === 'property' ? holder.parent.offset : holder.offset);
  const first = holder.children?.[0];
  const inner = first === undefined || !startsLine(text, first.offset) ? outer + step : indentAt(text, first.offset);
  return { write: (value) => formatMember(value, inner, step).replaceAll('\n', newline), lineStart: newline + inner, lastLine: newline + outer };
}

function indentAt(text: string, offset: number): string {
  const line = text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset);
  return /^[ \t]*/u.exec(line)?.[0] ?? '';
}

function startsLine(text: string, offset: number): boolean {
  return text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset).trim() === '';
}
