/**
 * How fast lines are answered, and in how much memory: each command on N/10, N/3
 * and N lines. Memory that is flat stays as it is while N grows. Then what a second
 * thread gains, beside what the machine lets two programs of one thread gain that
 * know nothing of each other.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeProjects } from './projects.mjs';

const COMMAND = join(import.meta.dirname, '../../dist/cli/main.cjs');
const EVERY = 50;
const ROUNDS = 3;

const SECTIONS = ['commands', 'threads'];

const [count, sections] = asked(process.argv.slice(2));
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

/** How many lines, and what is measured of them: all where nothing is named. */
function asked([first = '3000', ...names]) {
  const lines = Number(first);
  if (Number.isSafeInteger(lines) && lines > 1 && names.every((one) => SECTIONS.includes(one))) {
    return [lines, names.length === 0 ? SECTIONS : names];
  }
  process.stderr.write(`usage: npm run bench:lines -- [N] [${SECTIONS.join('] [')}]\n`);
  process.exit(2);
}

/** The most memory that a process held, in MiB, where the system tells it. */
function memoryOf(pid) {
  try {
    const [, kib] = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
    return kib === undefined ? undefined : Math.round(Number(kib) / 1024);
  } catch {
    return undefined;
  }
}

async function measured([name, ...options], input, out = join(folder, 'out.jsonl')) {
  const begun = performance.now();
  const child = spawn(
    process.execPath,
    [COMMAND, name, input, '--out', out, '--force', ...options],
    {
      stdio: ['ignore', 'ignore', 'inherit'],
    },
  );
  let memory;
  const watch = setInterval(() => {
    memory = memoryOf(child.pid) ?? memory;
  }, EVERY);
  const [code] = await once(child, 'exit');
  clearInterval(watch);
  if (code !== 0) throw new Error(`${name} ended with ${code}`);
  return { seconds: (performance.now() - begun) / 1000, memory, bytes: statSync(out).size };
}

const middle = (values) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)];

/** Median seconds of each way to answer the same lines, which take turns. */
async function inTurn(ways) {
  const seconds = new Map();
  for (let round = 0; round < ROUNDS; round++) {
    for (const [name, run] of Object.entries(ways)) {
      const begun = performance.now();
      await run();
      const taken = (performance.now() - begun) / 1000;
      seconds.set(name, [...(seconds.get(name) ?? []), taken]);
    }
  }
  return [...seconds].map(([name, all]) => [name, middle(all)]);
}

async function secondThread() {
  const [whole, ...halves] = ['whole', 'one', 'other'].map((name) => join(folder, name));
  await writeProjects(whole, count);
  for (const half of halves) await writeProjects(half, Math.ceil(count / 2));
  const totals = ['assess-lines', '--totals'];
  const [[, alone], ...others] = await inTurn({
    'one thread': () => measured(totals, whole),
    'two programs at once, half of the lines each': () =>
      Promise.all(halves.map((half) => measured(totals, half, `${half}.jsonl`))),
    '--jobs 2': () => measured([...totals, '--jobs', '2'], whole),
  });
  process.stdout.write(`${totals.join(' ')}, ${count} lines, against one thread:\n`);
  for (const [name, seconds] of others) {
    process.stdout.write(`  ${name}: ${(alone / seconds).toFixed(2)} times as fast\n`);
  }
}

async function commands() {
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
}

try {
  if (sections.includes('commands')) await commands();
  if (sections.includes('threads')) await secondThread();
} finally {
  rmSync(folder, { recursive: true });
}
