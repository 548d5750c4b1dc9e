import { execFileSync, spawnSync } from 'node:child_process';
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

  test('shows a wrong option from a fault of its own', () => {
    const { status, stderr } = spawnSync(process.execPath, [command, 'measures', '--formt'], {
      encoding: 'utf8',
    });
    expect(stderr).toContain('--formt: expected one of');
    expect(status).toBe(2);
  });

  test('loads the code of pages and workbooks only where one is asked for', () => {
    const seen = join(consumer, 'seen.cjs');
    writeFileSync(
      seen,
      "process.on('exit', () => process.stderr.write(Object.keys(require.cache).join('\\n')));",
    );
    const loadedFor = (format: string): string => {
      const argv = ['--require', seen, command, 'loan', '-', '--format', format];
      const input = JSON.stringify({ project: { name: 'Sawmill', start: '2019-01-01' } });
      return spawnSync(process.execPath, argv, { encoding: 'utf8', input }).stderr;
    };
    expect(loadedFor('html')).toContain('pages.cjs');
    expect(loadedFor('json')).toContain('answers.cjs');
    expect(loadedFor('json')).not.toMatch(/pages\.cjs|books\.cjs|prompts\.cjs/);
    expect(loadedFor('xlsx')).toContain('books.cjs');
  });

  test('answers lines in threads', () => {
    const line = `${JSON.stringify({ project: { name: 'Sawmill', start: '2019-01-01' } })}\n`;
    writeFileSync(join(consumer, 'sawmills.jsonl'), line.repeat(3));
    const threads = ['--jobs', '2', '--out', 'answers.jsonl'];
    run('assess-lines', 'sawmills.jsonl', ...threads);
    const answers = readFileSync(join(consumer, 'answers.jsonl'), 'utf8').trim().split('\n');
    expect(answers).toHaveLength(3);
  });

  test('brings the licences of what it has taken in', () => {
    const notices = readFileSync(join(installed, 'dist/cli/THIRD-PARTY.txt'), 'utf8');
    for (const name of ['commander', 'yaml', 'zod', 'decimal.js', 'cli-table3', '@clack/prompts']) {
      expect(notices).toMatch(
        new RegExp(`^${name.replace('.', '\\.')} \\d.* \\((MIT|ISC)\\)$`, 'm'),
      );
    }
  });

  test('assesses a project', () => {
    const file = join(consumer, 'sawmill.yaml');
    writeFileSync(file, 'project:\n  name: Sawmill\n  start: 2019-01-01\n');
    const answer = JSON.parse(run('assess', file, '--format', 'json')) as { measures: unknown[] };
    expect(answer.measures).toHaveLength(9);
    expect(run('assess', file)).toContain('Sawmill');
  });
});
