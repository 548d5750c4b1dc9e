/** Prints what a page has to load for the library and for each of its names, and what the packed package weighs. */
import { execFileSync } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import { KB, type Weight, weigh } from './weigh';

const GROUPS: { readonly [title: string]: readonly string[] } = {
  'the core: assess': ['assess'],
  'assess of an amended or named edition: assess, policyOf': ['assess', 'policyOf'],
  'the parser: parseProfile': ['parseProfile'],
  'both: assess, parseProfile': ['assess', 'parseProfile'],
  'packages and valuation: plan': ['plan'],
  'the whole': ['*'],
};

const kilobytes = (bytes: number): string => (bytes / KB).toFixed(1).padStart(7);
const line = (title: string, { gzipped, minified }: Weight): string =>
  `${kilobytes(gzipped)} ${kilobytes(minified)}  ${title}\n`;

const root = process.cwd();
const library: object = await import(pathToFileURL('dist/lib/index.js').href);

process.stdout.write('Kilobytes of 1024 bytes, bundled and minified by esbuild.\n\n');
process.stdout.write('gzip -9    bare\n');
for (const [title, names] of Object.entries(GROUPS)) {
  const weight = await weigh(names, root);
  process.stdout.write(line(title, weight));
  for (const [owner, bytes] of [...weight.from].sort(([, a], [, b]) => b - a)) {
    if (bytes >= KB / 2) process.stdout.write(`        ${kilobytes(bytes)}    of ${owner}\n`);
  }
}
process.stdout.write('\nEach name by itself:\n');
const singles: { readonly name: string; readonly weight: Weight }[] = [];
for (const name of Object.keys(library)) singles.push({ name, weight: await weigh([name], root) });
for (const { name, weight } of singles.sort((a, b) => a.weight.gzipped - b.weight.gzipped)) {
  process.stdout.write(line(name, weight));
}

const packed = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
  encoding: 'utf8',
  shell: process.platform === 'win32',
});
const [{ size, unpackedSize }] = JSON.parse(packed) as [{ size: number; unpackedSize: number }];
process.stdout.write('\nnpm pack   unpacked\n');
process.stdout.write(`${kilobytes(size)} ${kilobytes(unpackedSize)}  the package\n`);
