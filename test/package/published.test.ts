import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { describe, expect, inject, test } from 'vitest';

const tarball = inject('tarball');

/** What the entries of the library share, in both forms, and what of it a bundler may drop. */
const SHARED =
  /^dist\/lib\/(parts\/[\w-]+\.js|[a-z.-]+-[\w-]{8}\.c?js|[\w-]+(\.d)?-[\w-]{8}\.d\.c?ts)$/;

describe('the packed tarball', () => {
  test('holds what a user needs and nothing else', () => {
    const held = execFileSync('tar', ['-tzf', tarball], { encoding: 'utf8' }).trim().split('\n');
    const files = held.map((file) => file.replace('package/', ''));
    const outside = files.filter((file) => !file.startsWith('dist/')).sort();
    expect(outside).toEqual(['CHANGELOG.md', 'LICENSE', 'README.md', 'package.json']);
    const library = files.filter((file) => file.startsWith('dist/lib/')).sort();
    expect(library.filter((file) => !SHARED.test(file))).toEqual([
      'dist/lib/index.cjs',
      'dist/lib/index.d.cts',
      'dist/lib/index.d.ts',
      'dist/lib/index.js',
      'dist/lib/region.cjs',
      'dist/lib/region.d.cts',
      'dist/lib/region.d.ts',
      'dist/lib/region.js',
      'dist/lib/testing.cjs',
      'dist/lib/testing.d.cts',
      'dist/lib/testing.d.ts',
      'dist/lib/testing.js',
      'dist/lib/tula.cjs',
      'dist/lib/tula.d.cts',
      'dist/lib/tula.d.ts',
      'dist/lib/tula.js',
      'dist/lib/words.cjs',
      'dist/lib/words.d.cts',
      'dist/lib/words.d.ts',
      'dist/lib/words.js',
    ]);
    expect(files.filter((file) => file.startsWith('dist/cli/')).sort()).toEqual([
      'dist/cli/THIRD-PARTY.txt',
      'dist/cli/answers.cjs',
      'dist/cli/books.cjs',
      'dist/cli/lines-worker.cjs',
      'dist/cli/load-module.cjs',
      'dist/cli/main.cjs',
      'dist/cli/pages.cjs',
      'dist/cli/pdf.cjs',
      'dist/cli/prompts.cjs',
    ]);
  });

  test('passes publint without an error, a warning or a suggestion', async () => {
    const packed = new Uint8Array(readFileSync(tarball)).buffer;
    const { messages, pkg } = await publint({ pack: { tarball: packed }, strict: true });
    expect(messages.map((message) => formatMessage(message, pkg, { color: false }))).toEqual([]);
  });

  test('passes attw: its types are found and right under every resolution', () => {
    const require = createRequire(import.meta.url);
    const home = dirname(require.resolve('@arethetypeswrong/cli/package.json'));
    const command = [join(home, 'dist/index.js'), tarball, '--no-definitely-typed', '--no-color'];
    const check = (): string => execFileSync(process.execPath, command, { encoding: 'utf8' });
    expect(check()).toContain('No problems found');
  });
});
