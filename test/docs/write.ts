import { writeFileSync } from 'node:fs';
import { withBlocks } from './blocks';
import { pageNames, pageText } from './files';
import { generated } from './generated';

/** Fills the generated blocks of every page of the documentation; `npm run docs` runs it. */
const blocks = generated();

for (const name of pageNames()) {
  const before = pageText(name);
  const after = withBlocks(before, blocks);
  if (after === before) continue;
  writeFileSync(name, after);
  process.stdout.write(`written: ${name}\n`);
}
