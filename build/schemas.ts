import { mkdirSync, writeFileSync } from 'node:fs';
import definitions from '../src/answer/definitions.json';
import {
  DOCUMENTS,
  type DocumentName,
  draft07,
  draft2020,
  type Schema,
} from '../src/answer/schemas';

/** Writes the JSON Schema of every answer into a folder, in 2020-12, and in draft-07 beside it. */
export function writeSchemas(folder: string): void {
  mkdirSync(`${folder}/draft-07`, { recursive: true });
  const write = (path: string, schema: Schema): void =>
    writeFileSync(`${folder}/${path}.json`, `${JSON.stringify(schema, null, 2)}\n`);
  for (const name of Object.keys(DOCUMENTS) as DocumentName[]) {
    const schema = draft07(name, definitions);
    write(`draft-07/${name}`, schema);
    write(name, draft2020(schema));
  }
}
