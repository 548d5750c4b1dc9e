import { execFileSync, spawnSync } from 'node:child_process';
import { copyFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { settingsOf, TSC, TYPED } from './typed';

const consumer = inject('consumer');

/** Runs Node in the consumer's folder on a file copied there. */
function run(...command: string[]): string {
  return execFileSync(process.execPath, command, { cwd: consumer, encoding: 'utf8' });
}

function place(file: string): string {
  const placed = join(consumer, file);
  copyFileSync(join(import.meta.dirname, 'consumers', file), placed);
  return placed;
}

describe('a project that installs the package', () => {
  const answers = new Map<string, string>();

  test.each([
    ['import', [place('plain.mjs')]],
    // As where a CommonJS file cannot require an ES module.
    ['require', ['--no-experimental-require-module', place('plain.cjs')]],
  ])('assesses with %s', (how, command) => {
    const answer = run(...command);
    answers.set(how, answer);
    const { measures } = JSON.parse(answer) as {
      measures: { id: string; verdict: string; lines: unknown[] }[];
    };
    expect(measures.map(({ id, verdict, lines }) => [id, verdict, lines.length])).toEqual([
      ['investment-register', 'unknown', 0],
      ['rip', 'unknown', 0],
      ['spic-federal', 'unknown', 0],
      ['spic-regional', 'unknown', 0],
      ['sez', 'unknown', 0],
      ['property-exemption', 'unknown', 0],
      ['ppe-upgrade', 'unknown', 0],
      ['investment-tax-deduction', 'unknown', 0],
    ]);
  });

  test('gets the same answer with import and with require', () => {
    expect(answers.get('import')).toBeDefined();
    expect(answers.get('import')).toBe(answers.get('require'));
  });
});

describe('a project that tests with the package', () => {
  test.each([
    ['import', [place('matchers.mjs')]],
    ['require', ['--no-experimental-require-module', place('matchers.cjs')]],
  ])('has the matchers with %s, without any test framework', (_, command) => {
    expect(JSON.parse(run(...command))).toMatchObject({ pass: true });
  });
});

describe('a TypeScript project that installs the package', () => {
  test.each(TYPED)('compiles with %s', (files, resolution) => {
    const [name, text] = settingsOf(files.map(place), resolution);
    const settings = join(consumer, name);
    writeFileSync(settings, text);
    const { stdout } = spawnSync(process.execPath, [TSC, '-p', settings], { encoding: 'utf8' });
    expect(stdout).toBe('');
  });
});
