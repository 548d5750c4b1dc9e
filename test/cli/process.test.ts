import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { execPath } from 'node:process';
import { build } from 'esbuild';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { starter } from '../../src/cli/starter';
import { LOADED_DEFAULT } from '../../src/regions/loaded';

const STARTER = starter({ region: LOADED_DEFAULT });

const ROOT = join(import.meta.dirname, '../..');
// Inside the project, so that its packages are found.
const folder = mkdtempSync(join(ROOT, 'node_modules/.command-'));
const main = join(folder, 'main.mjs');

beforeAll(async () => {
  await build({
    entryPoints: [join(ROOT, 'src/cli/main.ts')],
    outfile: main,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    logLevel: 'silent',
  });
  writeFileSync(join(folder, 'starter.yaml'), STARTER);
});

afterAll(() => rmSync(folder, { recursive: true }));

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the command as a process of its own. A reader that goes away does so before anything is written. */
function command(argv: readonly string[], input: string, reader: 'reads' | 'goes away') {
  return new Promise<Ended>((resolve) => {
    const child = spawn(execPath, [main, ...argv], { cwd: folder, env: { PATH: '' } });
    let [out, err] = ['', ''];
    child.stderr.on('data', (piece) => {
      err += piece;
    });
    if (reader === 'reads') {
      child.stdout.on('data', (piece) => {
        out += piece;
      });
    } else child.stdout.destroy();
    child.on('close', (code) => resolve({ code, out, err }));
    child.stdin.on('error', () => undefined);
    child.stdin.end(input);
  });
}

test('a file is assessed', async () => {
  const { code, out, err } = await command(['assess', 'starter.yaml'], '', 'reads');
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(out).toMatch(/^Tax incentives of the project: My project\n/);
  expect(out).toMatch(/\n$/);
});

test('standard input is assessed, and all of a long answer is written', async () => {
  const years = Array.from({ length: 53 }, (_, year) => `${2009 + year}: 1000000`).join(', ');
  const input = `project: { name: Long, start: 2009-01-01 }\ntaxableProfit: { ${years} }\n`;
  const { code, out } = await command(['assess', '-', '--format=json'], input, 'reads');
  expect(code).toBe(0);
  expect(JSON.parse(out)).toMatchObject({ project: { name: 'Long' } });
});

test('a reader that goes away ends it quietly', async () => {
  const { code, err } = await command(['assess', '-'], STARTER, 'goes away');
  expect({ code, err }).toEqual({ code: 0, err: '' });
});

test.each([
  ['missing.yaml', 'no such file'],
  ['.', 'a folder'],
  ['starter.yaml/x', 'a path through something that is no folder'],
])('%s cannot be read: %s', async (path, words) => {
  const { code, out, err } = await command(['assess', path], '', 'reads');
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toBe(`One problem:\n- ${path}: expected a file that can be read, found ${words}.\n`);
});

test.each(['json', 'html', 'xlsx'])('a disk without room leaves the old file: %s', (format) => {
  writeFileSync(join(folder, 'old'), 'before');
  // A shell that lets no file grow beyond 2 KB stands for a full disk.
  const written = `"${execPath}" main.mjs plan starter.yaml --format ${format} -o old --force`;
  const { status, stderr } = spawnSync('/bin/sh', ['-c', `ulimit -f 4; ${written}`], {
    cwd: folder,
    encoding: 'utf8',
  });
  expect(status).toBe(2);
  expect(stderr).toContain('--out: expected a file that can be written');
  expect(readFileSync(join(folder, 'old'), 'utf8')).toBe('before');
  expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([]);
});
