import { readFileSync, readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { schemaFiles } from '../../src/cli/schemas.ts';

it('keeps data/schema as generated from src/schema (npm run tiendo -- schemas)', () => {
  const made = schemaFiles();
  expect(readdirSync('data/schema').toSorted()).toEqual([...made.keys()].toSorted());
  for (const [name, text] of made) expect(readFileSync(`data/schema/${name}`, 'utf8'), name).toBe(text);
});
