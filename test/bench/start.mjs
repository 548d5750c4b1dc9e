/**
 * How long the command takes to start, as a multiple of what Node needs for an empty file. The
 * commands are run in turn, round after round, so that all of them meet the same machine. The time
 * of the core is told first, since other work on the machine lengthens that of the clock.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const COMMAND = join(import.meta.dirname, '../../dist/cli/main.cjs');
const PROJECT = join(import.meta.dirname, '../../fixtures/projects/nestle-purina-2019.yaml');
const rounds = Number(process.argv[2] ?? 31);

const folder = mkdtempSync(join(tmpdir(), 'start-bench-'));
const empty = join(folder, 'empty.cjs');
writeFileSync(empty, '');
/** Tells the core time of its process, in microseconds, when that ends. */
const meter = join(folder, 'meter.cjs');
writeFileSync(
  meter,
  `process.on('exit', () => {
    const { system, user } = process.cpuUsage();
    require('fs').writeSync(3, String(system + user));
  });`,
);

const RUNS = [
  ['an empty file', empty],
  ['--version', COMMAND, '--version'],
  ['--help', COMMAND, '--help'],
  ['measures', COMMAND, 'measures'],
  ['assess', COMMAND, 'assess', PROJECT],
  ['assess --format json', COMMAND, 'assess', PROJECT, '--format', 'json'],
  ['plan', COMMAND, 'plan', PROJECT],
];

function measured([, ...command]) {
  const begun = performance.now();
  const { output, status, stderr } = spawnSync(process.execPath, ['--require', meter, ...command], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
  });
  const clock = performance.now() - begun;
  if (status !== 0) throw new Error(`${command.join(' ')} ended with ${status}: ${stderr}`);
  return { core: Number(output[3]) / 1000, clock };
}

const median = (values) => [...values].sort((a, b) => a - b)[values.length >> 1];

try {
  const times = RUNS.map(() => []);
  for (let round = 0; round <= rounds; round++) {
    RUNS.forEach((run, index) => {
      const time = measured(run);
      // The first round fills the caches of the disk and of compiled code.
      if (round > 0) times[index].push(time);
    });
  }
  const core = times.map((own) => median(own.map((time) => time.core)));
  const clock = times.map((own) => median(own.map((time) => time.clock)));
  const cell = (number, places, unit) => `${number.toFixed(places).padStart(5)} ${unit}`;
  process.stdout.write(`Node ${process.version}, median of ${rounds} rounds: core time; clock\n`);
  RUNS.forEach(([name], index) => {
    const cells = [core, clock].map(
      (all) => `${cell(all[index] / all[0], 2, 'times')} ${cell(all[index], 0, 'ms')}`,
    );
    process.stdout.write(`${cells.join('; ')}  ${name}\n`);
  });
} finally {
  rmSync(folder, { recursive: true });
}
