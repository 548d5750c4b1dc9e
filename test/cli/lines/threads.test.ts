import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { execPath } from 'node:process';
import { build } from 'esbuild';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { millionsFrom, project } from '../../profiles';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const ROOT = join(import.meta.dirname, '../../..');
const TOY = join(ROOT, 'test/toy');
// Inside the project, so that its packages are found.
const folder = mkdtempSync(join(ROOT, 'node_modules/.threads-'));

beforeAll(async () => {
  await build({
    entryPoints: {
      main: join(ROOT, 'src/cli/main.ts'),
      'lines-worker': join(ROOT, 'src/cli/lines/thread.ts'),
    },
    outdir: folder,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    outExtension: { '.js': '.cjs' },
    define: { 'import.meta.url': 'ownUrl' },
    banner: { js: "const ownUrl = require('node:url').pathToFileURL(__filename).href;" },
    packages: 'external',
    logLevel: 'silent',
  });
  await build({
    stdin: { contents: "export { TOY as default } from './region';", resolveDir: TOY },
    outfile: join(folder, 'toy.mjs'),
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    logLevel: 'silent',
  });
  writeFileSync(join(folder, 'p.jsonl'), INPUT);
  writeFileSync(join(folder, 'regions.jsonl'), OF_REGIONS);
  writeFileSync(join(folder, 'reform.json'), JSON.stringify(REFORM));
});

afterAll(() => rmSync(folder, { recursive: true }));

const REFORM = {
  title: 'Lower',
  source: 'a draft',
  changes: { register: { regionalRate: { 2019: '0.1' } } },
};

/** Some ranges long, with empty and bad lines in the midst. */
const INPUT = Array.from({ length: 320 }, (_, index) => {
  const document = project({
    project: { name: `Plant ${index} ${'x'.repeat(200)}` },
    capitalInvestment: millionsFrom(2019, index),
    taxableProfit: millionsFrom(2020, index % 7, index % 11),
  });
  const line = `${JSON.stringify(document)}\n`;
  return index % 150 === 149 ? `\n{"a":1,"a":2}\n${line}` : line;
}).join('');

/** Some ranges long, of two regions in turn. */
const OF_REGIONS = Array.from({ length: 320 }, (_, index) => {
  const name = `Pier ${index} ${'x'.repeat(200)}`;
  const region = index % 2 === 0 ? 'toy' : 'kaluga';
  return `${JSON.stringify({ project: { name, region, start: '2021-01-01', site: 'region' } })}\n`;
}).join('');

function run(...argv: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(execPath, [join(folder, 'main.cjs'), ...argv], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  return { code: status, out: stdout, err: stderr };
}

const read = (name: string): string => readFileSync(join(folder, name), 'utf8');

test('two threads and more give the records and words of one, byte for byte', () => {
  const one = run('assess-lines', 'p.jsonl', '--totals');
  expect(one.code).toBe(1);
  expect(one.err).toMatch(/:151: .*\n.*:303: .*\n2 of 322 lines/);
  for (const jobs of ['2', '5']) {
    const several = run('assess-lines', 'p.jsonl', '--totals', '--jobs', jobs);
    expect(several.code).toBe(1);
    expect(several.err).toBe(one.err);
    expect(several.out === one.out).toBe(true);
  }
});

test('they go on with a file, and have the same totals', () => {
  const options = ['portfolio', 'p.jsonl', '--after', 'reform.json', '--format', 'json'];
  const one = run(...options, '--out', 'one.jsonl');
  const two = run(...options, '--out', 'two.jsonl', '--jobs', '2');
  expect(two).toEqual(one);
  expect(JSON.parse(one.out)).toMatchObject({ lines: { read: 322, bad: 2 }, projects: 320 });
  expect(read('two.jsonl') === read('one.jsonl')).toBe(true);
  truncateSync(join(folder, 'two.jsonl'), Math.floor(read('one.jsonl').length / 3));
  expect(run(...options, '--out', 'two.jsonl', '--jobs', '2', '--resume').out).toBe(one.out);
  expect(read('two.jsonl') === read('one.jsonl')).toBe(true);
});

test('an output that cannot be written is reported once, and the threads end', () => {
  const { code, err } = run('assess-lines', 'p.jsonl', '--jobs', '2', '--out', 'none/x.jsonl');
  expect(code).toBe(2);
  expect(err).toContain('none/x.jsonl: --out: expected a file that can be written, found no such');
});

test('they load a region of a module themselves, and count the lines that are left out', () => {
  const region = ['--region', './toy.mjs'];
  const both = ['assess-lines', 'regions.jsonl', '--totals', ...region];
  const one = run(...both);
  expect({ code: one.code, err: one.err }).toEqual({ code: 0, err: '' });
  expect(one.out).toContain('"id":"harbour"');
  expect(run(...both, '--jobs', '2')).toEqual(one);
  const some = [...both, '--edition', 'toy-draft'];
  const alone = run(...some);
  expect(alone.err).toBe('160 of 320 lines of regions.jsonl were left out: region kaluga.\n');
  expect(run(...some, '--jobs', '2')).toEqual(alone);
});
