/**
 * How long the command takes to start, as a multiple of what Node needs for an empty file. The
 * commands are run in turn, round after round, so that all of them meet the same machine.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const COMMAND = join(import.meta.dirname, '../../dist/cli/main.cjs');
const PROJECT = join(import.meta.dirname, '../../fixtures/projects/nestle-purina-2019.yaml');
const rounds = Number(process.argv[2] ?? 31);

const folder = mkdtempSync(join(tmpdir(), 'start-bench-'));
const empty = join(folder, 'empty.mjs');
writeFileSync(empty, '');

const RUNS = [
  ['an empty file', empty],
  ['--version', COMMAND, '--version'],
  ['--help', COMMAND, '--help'],
  ['measures', COMMAND, 'measures'],
  ['assess', COMMAND, 'assess', PROJECT],
  ['assess --format json', COMMAND, 'assess', PROJECT, '--format', 'json'],
  ['plan', COMMAND, 'plan', PROJECT],
];

function milliseconds([, ...command]) {
  const begun = performance.now();
  const { status, stderr } = spawnSync(process.execPath, command, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${command.join(' ')} ended with ${status}: ${stderr}`);
  return performance.now() - begun;
}

const median = (values) => [...values].sort((a, b) => a - b)[values.length >> 1];

try {
  const times = RUNS.map(() => []);
  for (let round = 0; round <= rounds; round++) {
    RUNS.forEach((run, index) => {
      const time = milliseconds(run);
      // The first round fills the caches of the disk and of compiled code.
      if (round > 0) times[index].push(time);
    });
  }
  const [least] = times.map(median);
  process.stdout.write(`Node ${process.version}, median of ${rounds} rounds\n`);
  RUNS.forEach(([name], index) => {
    const own = median(times[index]);
    const ratio = (own / least).toFixed(2).padStart(6);
    process.stdout.write(`${ratio} times ${own.toFixed(0).padStart(5)} ms  ${name}\n`);
  });
} finally {
  rmSync(folder, { recursive: true });
}
