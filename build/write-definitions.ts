import { writeFileSync } from 'node:fs';
import { definitions } from './definitions';

/** Writes the definitions of answers anew; `npm run schemas` runs it. */
writeFileSync('src/answer/definitions.json', JSON.stringify(definitions()));
