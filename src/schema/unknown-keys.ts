import { nearest } from './nearest.ts';
import type { Path, PathProblem } from './problem.ts';

/**
 * Every key that its object does not take, with the key of the same object that was most likely meant. Valibot stops at the first unknown key
 * of an object and does not tell which keys it takes; so the shape of the schema is walked once more beside the JSON.
 * @example unknownKeys(v.strictObject({ value: v.number() }), { valeu: 1 })[0]?.path // ['valeu']
 */
export function unknownKeys(schema: unknown, json: unknown, path: Path = []): readonly PathProblem[] {
  if (!isRecord(schema)) return [];
  if ('wrapped' in schema) return unknownKeys(schema['wrapped'], json, path);
  if (Array.isArray(json)) return schema['type'] === 'array' ? json.flatMap((item, index) => unknownKeys(schema['item'], item, [...path, index])) : [];
  const entries = schema['entries'];
  if (schema['type'] !== 'strict_object' || !isRecord(entries) || !isRecord(json)) return [];
  const known = Object.keys(entries);
  return Object.keys(json).flatMap((key) => (Object.hasOwn(entries, key) ? unknownKeys(entries[key], json[key], [...path, key]) : [unknownKey(key, known, [...path, key])]));
}

function unknownKey(key: string, known: readonly string[], path: Path): PathProblem {
  const meant = nearest(key, known);
  return {
    rule: 'unknown-key', path, atKey: true,
    message: {
      vi: `không có khoá "${key}" ở đây; ${meant === undefined ? `hãy bỏ, hoặc dùng một trong: ${known.join(', ')}` : `có phải "${meant}"?`}`,
      en: `there is no key "${key}" here; ${meant === undefined ? `remove it, or use one of: ${known.join(', ')}` : `did you mean "${meant}"?`}`,
    },
  };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
