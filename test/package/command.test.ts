import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';

const consumer = inject('consumer');
const installed = join(consumer, 'node_modules/investor-incentives');
const manifest = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8')) as {
  bin: Record<string, string>;
};
const command = join(installed, manifest.bin['investor-incentives'] ?? 'no such command');

const run = (...options: string[]): string =>
  execFileSync(process.execPath, [command, ...options], { cwd: consumer, encoding: 'utf8' });

describe('the installed command', () => {
  test('names its interpreter', () => {
    expect(readFileSync(command, 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/);
  });

  test('prints its help', () => {
    expect(run('--help')).toContain('investor-incentives');
    expect(run('assess', '--help')).toContain('--format');
  });

  test('assesses a project', () => {
    const file = join(consumer, 'sawmill.yaml');
    writeFileSync(file, 'project:\n  name: Sawmill\n  start: 2019-01-01\n');
    const answer = JSON.parse(run('assess', file, '--format', 'json')) as { measures: unknown[] };
    expect(answer.measures).toHaveLength(8);
    expect(run('assess', file)).toContain('Sawmill');
  });
});
