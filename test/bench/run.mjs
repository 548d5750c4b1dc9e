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
const { printRatios } = await bundled(join(HERE, 'ratios.ts'), 'ratios');
printRatios(inDecimals);
