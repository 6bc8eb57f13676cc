import * as v from 'valibot';
import { expect, it } from 'vitest';
import { unknownKeys } from '../../../src/schema/unknown-keys.ts';

const schema = v.strictObject({
  plans: v.exactOptional(v.array(v.strictObject({ kind: v.string(), value: v.pipe(v.number(), v.minValue(0)) }))),
  reports: v.array(v.strictObject({ id: v.string(), notes: v.exactOptional(v.strictObject({ vi: v.string() })) })),
});

it('finds nothing where every key is taken', () => {
  expect(unknownKeys(schema, { plans: [{ kind: 'a', value: 1 }], reports: [{ id: 'x', notes: { vi: 'x' } }] })).toEqual([]);
});

it('tells every unknown key, at any depth, not the first alone', () => {
  const found = unknownKeys(schema, { plan: 1, extra: 2, plans: [{ valeu: 1, kind: 'a' }], reports: [{ id: 'x', notes: { vn: 'x' } }] });
  expect(found.map(({ path }) => path.join('.'))).toEqual(['plan', 'extra', 'plans.0.valeu', 'reports.0.notes.vn']);
  expect(found.every(({ rule, atKey }) => rule === 'unknown-key' && atKey === true)).toBe(true);
});

it('suggests keys of the same object alone', () => {
  const [typo, elsewhere] = unknownKeys(schema, { reports: [{ idd: 'x', kind: 'annual' }] });
  expect(typo?.message.en).toContain('did you mean "id"?');
  expect(elsewhere?.message.en).toBe('there is no key "kind" here; remove it, or use one of: id, notes');
  expect(elsewhere?.message.vi).toContain('id, notes');
});

it.each(['constructor', 'toString', 'hasOwnProperty'])('takes no inherited name for a key: %s', (key) => {
  expect(unknownKeys(schema, { reports: [{ id: 'x', [key]: 1 }] })).toMatchObject([{ path: ['reports', 0, key] }]);
});

it.each([null, 5, 'text', [], [[]], { reports: 5 }, { reports: [null] }])('leaves a wrong type to the schema: %j', (json) => {
  expect(unknownKeys(schema, json)).toEqual([]);
});
