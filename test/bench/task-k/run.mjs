/**
 * Task K by the library and by other engines, in turns, each in a process of its own, by the time for which
 * the process has a core. Refuses to print where amounts differ.
 */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

const ENGINES = ['json-rules-engine', 'library', 'zen-engine', 'publicodes'];
const ROUNDS = 3;
const MILLISECONDS = 15_000;

const took = Object.fromEntries(ENGINES.map((name) => [name, []]));
const answers = new Set();
for (let round = 0; round < ROUNDS; round += 1) {
  for (const name of ENGINES) {
    const command = ['--single-threaded-gc', join(import.meta.dirname, 'one.mjs'), name];
    const out = execFileSync(process.execPath, [...command, String(MILLISECONDS)]);
    const { amounts, time } = JSON.parse(out);
    took[name].push(time);
    answers.add(JSON.stringify(amounts));
  }
}
if (answers.size !== 1) {
  process.stderr.write(`the amounts differ:\n${[...answers].join('\n')}\n`);
  process.exit(1);
}

const median = (times) => times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)];
const base = median(took['json-rules-engine']);
process.stdout.write('task K, of the time of json-rules-engine, all with the same amounts\n');
for (const [name, times] of Object.entries(took)) {
  const time = median(times);
  const row = `${name.padEnd(20)} ${(time / base).toFixed(2).padStart(8)}  ${time.toFixed(0).padStart(8)} µs`;
  process.stdout.write(`${row}\n`);
}
