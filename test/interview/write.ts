import { readFileSync, writeFileSync } from 'node:fs';
import { fixture, interviewOn } from './interview';
import { FIXTURES, PAGES, rowOf, withTable } from './table';

/** Asks for every fixture and writes the table of the documentation; `npm run interviews` runs it. */
const rows = FIXTURES.map((name) => rowOf(name, interviewOn(fixture(name))));

for (const page of PAGES) writeFileSync(page, withTable(readFileSync(page, 'utf8'), rows));
process.stdout.write(`${rows.join('\n')}\n`);
