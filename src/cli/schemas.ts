import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { toJsonSchema } from '@valibot/to-json-schema';
import { catalogSchema } from '../schema/catalog-schema.ts';
import { unitYearSchema } from '../schema/unit-year-schema.ts';
import type { Command } from './cli-io.ts';

/** File name below `data/schema` → its text. What JSON Schema cannot say (real dates, references) is left to `tiendo check`. */
export function schemaFiles(): ReadonlyMap<string, string> {
  const text = (schema: typeof catalogSchema | typeof unitYearSchema): string => `${JSON.stringify(toJsonSchema(schema, { errorMode: 'ignore', target: 'draft-2020-12' }), null, 2)}\n`;
  return new Map([['catalog.schema.json', text(catalogSchema)], ['unit-year.schema.json', text(unitYearSchema)]]);
}

export const schemasUsage = 'tiendo schemas';

/** `tiendo schemas`: writes data/schema/*.schema.json for editors. */
export const schemasCommand: Command = async (args, io) => {
  if (args.length > 0) {
    io.err(`usage: ${schemasUsage}`);
    return 2;
  }
  const folder = join(io.cwd, 'data/schema');
  await mkdir(folder, { recursive: true });
  for (const [name, text] of schemaFiles()) await writeFile(join(folder, name), text);
  return 0;
};
