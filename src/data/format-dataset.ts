/** A value of JSON. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** An object whose members are all plain, or localised texts, stays on one line, so that one figure is one line of a diff. */
const isPlain = (value: Json): boolean => value === null || typeof value !== 'object';
const isShallow = (value: Json): boolean =>
  value !== null && typeof value === 'object' && !Array.isArray(value) && Object.values(value).every((member) => isPlain(member) || (!Array.isArray(member) && isLocalized(member)));
const isLocalized = (value: Json): boolean => value !== null && typeof value === 'object' && !Array.isArray(value) && Object.values(value).every(isPlain);
const widest = 400;

/**
 * Text of a dataset file: two spaces a level, key order kept, a figure, plan or localised text on one line, a final newline.
 * Formatting what it has formatted changes nothing.
 * @example formatDataset({ figures: [{ value: 1 }] }) // '{\n  "figures": [\n    { "value": 1 }\n  ]\n}\n'
 */
export function formatDataset(value: Json): string {
  return `${formatMember(value, '', '  ')}\n`;
}

/** Text of a value inside a dataset file whose holder stands at `indent`; `step` is one level more. */
export function formatMember(value: Json, indent: string, step: string): string {
  return write(value, indent, step);
}

function write(value: Json, indent: string, step: string): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  const inner = indent + step;
  if (isArray(value)) {
    if (value.length === 0) return '[]';
    const flat = `[${value.map((item) => JSON.stringify(item)).join(', ')}]`;
    if (value.every(isPlain) && flat.length <= 120) return flat;
    return `[\n${value.map((item) => inner + write(item, inner, step)).join(',\n')}\n${indent}]`;
  }
  const entries = Object.entries(value);
  if (entries.length === 0) return '{}';
  if (isShallow(value)) {
    const flat = `{ ${entries.map(([key, member]) => `${JSON.stringify(key)}: ${writeFlat(member)}`).join(', ')} }`;
    if (flat.length <= widest) return flat;
  }
  return `{\n${entries.map(([key, member]) => `${inner}${JSON.stringify(key)}: ${write(member, inner, step)}`).join(',\n')}\n${indent}}`;
}

function writeFlat(value: Json): string {
  if (value === null || typeof value !== 'object' || isArray(value)) return JSON.stringify(value);
  return `{ ${Object.entries(value).map(([key, member]) => `${JSON.stringify(key)}: ${JSON.stringify(member)}`).join(', ')} }`;
}

function isArray(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}
