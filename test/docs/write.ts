import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { withBlocks } from './blocks';
import { pageNames } from './files';
import { generated } from './generated';
import { withHashes } from './hashes';
import { regionPages } from './region-pages';
import { russianPages } from './russian';

const HASHES = 'src/regions/kaluga/editions/hashes.ts';

/** Fills the generated blocks of every page of the documentation, and writes the hashes of the editions; `npm run docs` runs it. */
const blocks = generated();

write(HASHES, withHashes);
for (const [name, text] of Object.entries({ ...russianPages(), ...(await regionPages()) })) {
  mkdirSync(dirname(name), { recursive: true });
  write(name, () => text);
}
for (const name of pageNames()) write(name, (page) => withBlocks(page, blocks));

function write(name: string, anew: (text: string) => string): void {
  const before = existsSync(name) ? readFileSync(name, 'utf8') : '';
  const after = anew(before);
  if (after === before) return;
  writeFileSync(name, after);
  process.stdout.write(`written: ${name}\n`);
}
