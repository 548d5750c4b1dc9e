import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { writeInDecimals } from './in-decimals.mjs';

const HERE = import.meta.dirname;
const CACHE = join(HERE, '../../node_modules/.cache/bench');
const DECIMALS = join(CACHE, 'reference-in-decimals');

async function bundled(entry, name) {
  const outfile = join(CACHE, `${name}.mjs`);
  await build({
    entryPoints: [entry],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    logLevel: 'warning',
  });
  return import(pathToFileURL(outfile).href);
}

writeInDecimals(join(HERE, '../reference'), DECIMALS);
const inDecimals = await bundled(join(DECIMALS, 'in-decimals.ts'), 'in-decimals');
const { printRatios, SECTIONS } = await bundled(join(HERE, 'ratios.ts'), 'ratios');

const asked = process.argv.slice(2);
const unknown = asked.filter((one) => !SECTIONS.includes(one));
if (unknown.length > 0) {
  process.stderr.write(`expected ${SECTIONS.join(', ')}, found ${unknown.join(', ')}\n`);
  process.exit(2);
}
printRatios(inDecimals, asked);
