import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { isMainThread, parentPort, Worker } from 'node:worker_threads';
import fc from 'fast-check';
import { EDITION_IDS, type EditionId } from '../../src/policy/editions';
import { type Asked, anyAsked, questionOf } from './cases';
import { disagreements } from './compare';

/** Projects of one seed; a seed and this number give the same projects again. */
const BATCH = 500;

interface Batch {
  readonly seed: number;
  readonly runs: number;
  readonly edition: EditionId;
}

/** The smallest project of a batch on which the two disagree. */
interface Found extends Batch {
  readonly asked: Asked;
  readonly differences: readonly string[];
}

function verify({ seed, runs, edition }: Batch): Found | null {
  const differ = (asked: Asked): string[] => disagreements(questionOf(asked, edition));
  const result = fc.check(
    fc.property(anyAsked, (asked) => differ(asked).length === 0),
    { numRuns: runs, seed },
  );
  const [asked] = result.counterexample ?? [];
  return asked === undefined ? null : { seed, runs, edition, asked, differences: differ(asked) };
}

function batchesOf(seed: number, runs: number, editions: readonly EditionId[]): Batch[] {
  const batches: Batch[] = [];
  for (let done = 0; done < runs; done += BATCH) {
    const own = { seed: seed + done / BATCH, runs: Math.min(BATCH, runs - done) };
    batches.push(...editions.map((edition) => ({ ...own, edition })));
  }
  return batches;
}

const print = (text: string): boolean => process.stdout.write(`${text}\n`);

/** Gives the batches out to workers, each the next one as it is free. */
async function run(batches: readonly Batch[], workers: number): Promise<Found[]> {
  const found: Found[] = [];
  let next = 0;
  const work = (): Promise<void> =>
    new Promise((resolve, reject) => {
      const worker = new Worker(fileURLToPath(import.meta.url));
      const give = (): void => {
        const batch = batches[next++];
        if (batch === undefined) {
          resolve(worker.terminate().then(() => undefined));
          return;
        }
        if (next % 20 === 0) print(`${next} of ${batches.length} batches`);
        worker.postMessage(batch);
      };
      worker.on('message', (one: Found | null) => {
        if (one !== null) {
          found.push(one);
          print(`seed ${one.seed}, ${one.edition}: they disagree`);
        }
        give();
      });
      worker.on('error', reject);
      give();
    });
  await Promise.all(Array.from({ length: workers }, work));
  return found;
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      seed: { type: 'string', default: String(Date.now() % 1_000_000_000) },
      runs: { type: 'string', default: '100000' },
      edition: { type: 'string' },
    },
  });
  const editions = EDITION_IDS.filter(
    (id) => values.edition === undefined || id === values.edition,
  );
  const [seed, runs] = [Number(values.seed), Number(values.runs)];
  if (editions.length === 0 || !Number.isSafeInteger(seed) || !(runs > 0)) {
    throw new RangeError('usage: npm run verify -- [--seed N] [--runs M] [--edition ID]');
  }
  print(`seed ${seed}, ${runs} projects under ${editions.join(' and ')}`);
  const found = await run(batchesOf(seed, runs, editions), availableParallelism());
  const [smallest] = found.sort(
    (one, other) => JSON.stringify(one.asked).length - JSON.stringify(other.asked).length,
  );
  if (smallest === undefined) {
    print('the library and the reference agree on all of them');
    return;
  }
  const { edition } = smallest;
  print(`${found.length} batches hold a disagreement; the smallest project is`);
  print(JSON.stringify(smallest.asked, null, 2));
  print(smallest.differences.join('\n'));
  print(
    `again: npm run verify -- --seed ${smallest.seed} --runs ${smallest.runs} --edition ${edition}`,
  );
  process.exitCode = 1;
}

if (isMainThread) await main();
else parentPort?.on('message', (batch: Batch) => parentPort?.postMessage(verify(batch)));
