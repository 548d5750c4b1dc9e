/**
 * How fast lines are answered, and in how much memory: each command on N/10, N/3
 * and N lines. Memory that is flat stays as it is while N grows.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeProjects } from './projects.mjs';

const COMMAND = join(import.meta.dirname, '../../dist/cli/main.cjs');
const EVERY = 50;

const count = Number(process.argv[2] ?? 3000);
const folder = mkdtempSync(join(tmpdir(), 'lines-bench-'));
const reform = join(folder, 'reform.json');
writeFileSync(
  reform,
  JSON.stringify({
    title: 'Ten per cent',
    source: 'a measurement',
    changes: { rip: { regionalRate: { 2009: '0.08' } } },
  }),
);

const COMMANDS = [
  ['assess-lines'],
  ['assess-lines', '--totals'],
  ['assess-lines', '--totals', '--jobs', '2'],
  ['portfolio', '--after', reform, '--format', 'json'],
  ['portfolio', '--after', reform, '--format', 'json', '--totals', '--jobs', '2'],
];

/** The most memory that a process held, in MiB, where the system tells it. */
function memoryOf(pid) {
  try {
    const [, kib] = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
    return kib === undefined ? undefined : Math.round(Number(kib) / 1024);
  } catch {
    return undefined;
  }
}

async function measured([name, ...options], input) {
  const out = join(folder, 'out.jsonl');
  const begun = performance.now();
  const child = spawn(process.execPath, [COMMAND, name, input, '--out', out, ...options], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  let memory;
  const watch = setInterval(() => {
    memory = memoryOf(child.pid) ?? memory;
  }, EVERY);
  const [code] = await once(child, 'exit');
  clearInterval(watch);
  if (code !== 0) throw new Error(`${name} ended with ${code}`);
  return { seconds: (performance.now() - begun) / 1000, memory, bytes: statSync(out).size };
}

try {
  for (const command of COMMANDS) {
    for (const lines of [Math.ceil(count / 10), Math.ceil(count / 3), count]) {
      const input = join(folder, 'projects.jsonl');
      await writeProjects(input, lines);
      const { seconds, memory, bytes } = await measured(command, input);
      const words = command.map((word) => (word === reform ? 'reform.json' : word)).join(' ');
      const rate = Math.round(lines / seconds);
      const size = Math.round(bytes / 1024 / 1024);
      process.stdout.write(
        `${words}: ${lines} lines, ${rate} a second, at most ${memory ?? '?'} MiB of memory, ${size} MiB written\n`,
      );
    }
  }
} finally {
  rmSync(folder, { recursive: true });
}
