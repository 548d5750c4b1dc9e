/** Runs the recipe for Dask on two workers of this machine, with projects of the fixtures. */
import { spawnSync } from 'node:child_process';
import { appendFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeProjects } from '../bench/projects.mjs';

const COMMAND = join(import.meta.dirname, '../../dist/cli/main.cjs');
const LINES = Number(process.argv[2] ?? 600);

const folder = mkdtempSync(join(tmpdir(), 'scale-out-'));
try {
  const [input, reform] = [join(folder, 'projects.jsonl'), join(folder, 'reform.json')];
  await writeProjects(input, LINES);
  // A bad line keeps its number in whatever partition it stands.
  appendFileSync(input, '{"project":{},"project":{}}\n');
  writeFileSync(
    reform,
    JSON.stringify({
      title: 'Lower rate',
      source: 'a trial',
      changes: { rip: { regionalRate: { 2009: '0.08' } } },
    }),
  );
  const portfolio = [process.execPath, COMMAND, 'portfolio', '--after', reform];
  const script = join(import.meta.dirname, 'two_workers.py');
  const { status, error } = spawnSync(
    process.env.PYTHON ?? 'python3',
    [script, ...portfolio, input],
    {
      stdio: 'inherit',
    },
  );
  if (error !== undefined) process.stderr.write(`This needs python3: ${error.message}\n`);
  process.exitCode = status ?? 1;
} finally {
  rmSync(folder, { recursive: true });
}
