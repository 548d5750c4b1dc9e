import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import {
  BATCH,
  type Batch,
  BOUND,
  type Breach,
  campaign,
  described,
  type Report,
  type Size,
  spent,
} from './campaign';

/** Megabytes that the heap of a worker may have: what one attack takes is bounded by it. */
const HEAP: { readonly [S in Size]: number } = { small: 256, large: 2_048 };

/** Megabytes by which what is left after all attacks may exceed what was left after the first. */
const GROWTH = 32;

/** Batches after which a worker counts as warm. */
const WARM = 3;

/** What a worker says of a batch; the heap is what is left after a collection, in megabytes. */
interface Told {
  readonly batch: Batch;
  readonly report: Report;
  readonly heap: number;
}

const print = (text: string): boolean => process.stdout.write(`${text}\n`);

/** In a worker: throws batches as they are given, and says in shared memory how far it is. */
function work(at: Int32Array): void {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  parentPort?.on('message', async (batch: Batch) => {
    const report = await campaign(batch, (position) => Atomics.store(at, 0, position));
    collect();
    const heap = Math.round(process.memoryUsage().heapUsed / 2 ** 20);
    parentPort?.postMessage({ batch, report, heap } satisfies Told);
  });
}

function batchesOf(size: Size, seed: number, count: number, workers: number): Batch[] {
  const length = BATCH[size];
  return Array.from({ length: Math.ceil(count / length) }, (_, index) => ({
    size,
    seed: seed + index,
    count: Math.min(length, count - index * length),
    workers,
  }));
}

interface Sum {
  readonly told: Told[];
  readonly breaches: Breach[];
}

/** Gives the batches out to workers, each the next one as it is free; one that hangs or dies is replaced. */
async function run(size: Size, batches: readonly Batch[], workers: number): Promise<Sum> {
  const told: Told[] = [];
  const breaches: Breach[] = [];
  let next = 0;
  const employ = (): Promise<void> =>
    new Promise((resolve) => {
      const at = new Int32Array(new SharedArrayBuffer(4));
      const worker = new Worker(fileURLToPath(import.meta.url), {
        workerData: at,
        resourceLimits: { maxOldGenerationSizeMb: HEAP[size], stackSizeMb: 1 },
      });
      let batch: Batch | undefined;
      let heaps: number[] = [];
      let since = { position: -1, time: spent() };
      const leave = (): void => {
        clearInterval(clock);
        const [warm = 0] = heaps.slice(WARM);
        const last = Math.min(...heaps.slice(-3));
        if (heaps.length > WARM + 3) print(`  heap ${warm} MB when warm, ${last} MB at the end`);
        if (heaps.length > WARM + 3 && last > warm + GROWTH) {
          breaches.push({ size, seed: 0, position: -1, what: `the heap grew to ${last} MB` });
        }
        resolve(worker.terminate().then(() => undefined));
      };
      const give = (): void => {
        batch = batches[next++];
        if (batch === undefined) leave();
        else {
          since = { position: -1, time: spent() };
          worker.postMessage(batch);
        }
      };
      const replace = (what: string): void => {
        if (batch === undefined) return;
        const { seed } = batch;
        const breach = { size, seed, position: Atomics.load(at, 0), what };
        breaches.push(breach);
        print(breachText(breach));
        clearInterval(clock);
        batch = undefined;
        resolve(worker.terminate().then(() => employ()));
      };
      const clock = setInterval(() => {
        const position = Atomics.load(at, 0);
        if (position !== since.position) since = { position, time: spent() };
        else if (spent() - since.time > BOUND[size] * workers * 3) replace('it does not end');
      }, 1_000);
      worker.on('message', (one: Told) => {
        told.push(one);
        heaps = [...heaps, one.heap];
        for (const breach of one.report.breaches) print(breachText(breach));
        breaches.push(...one.report.breaches);
        if (told.length % (size === 'small' ? 100 : 10) === 0) {
          print(`  ${told.length} of ${batches.length} batches`);
        }
        give();
      });
      worker.on('error', (error) => replace(String(error)));
      give();
    });
  await Promise.all(Array.from({ length: workers }, employ));
  return { told, breaches };
}

const breachText = ({ size, seed, position, what }: Breach): string =>
  [
    `A door did not hold: ${what}`,
    ...(position < 0 ? [] : [described(size, seed, position)]),
    `again: npm run fuzz -- --size ${size} --seed ${seed}${position < 0 ? '' : ` --only ${position}`}`,
  ].join('\n');

const share = (part: number, whole: number): string =>
  `${part} (${whole === 0 ? 0 : ((100 * part) / whole).toFixed(1)}%)`;

function summary({ told }: Sum): string {
  const sum = (way: 'attacks' | 'accepted' | 'assessed' | 'planned'): number =>
    told.reduce((all, { report }) => all + report[way], 0);
  const slowest = told.reduce((one, other) =>
    other.report.slowest.milliseconds > one.report.slowest.milliseconds ? other : one,
  );
  const { milliseconds, position } = slowest.report.slowest;
  const attacks = sum('attacks');
  return [
    `  ${attacks} thrown; accepted ${share(sum('accepted'), attacks)}`,
    `assessed ${share(sum('assessed'), attacks)}, planned ${share(sum('planned'), attacks)}`,
    `slowest ${Math.round(milliseconds)} ms (seed ${slowest.batch.seed}, position ${position})`,
  ].join(', ');
}

/** A number of the command line; the usage for anything else. */
function countOf(text: string): number {
  const count = Number(text);
  if (Number.isSafeInteger(count) && count >= 0) return count;
  throw new RangeError(
    'usage: npm run fuzz -- [--small N] [--large N] [--seed N] | --size small|large --seed N [--only POSITION]',
  );
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      small: { type: 'string', default: '1000000' },
      large: { type: 'string', default: '1000' },
      seed: { type: 'string', default: String(Date.now() % 1_000_000_000) },
      size: { type: 'string' },
      only: { type: 'string' },
      jobs: { type: 'string', default: String(availableParallelism()) },
    },
  });
  const seed = countOf(values.seed);
  const jobs = Math.max(1, countOf(values.jobs));
  const sizes = (['small', 'large'] as const).filter((size) => size === (values.size ?? size));
  let isHeld = true;
  for (const size of sizes) {
    const one = { size, seed, count: BATCH[size], workers: 1 };
    const again = values.only === undefined ? [one] : [{ ...one, only: countOf(values.only) }];
    const batches =
      values.size === undefined ? batchesOf(size, seed, countOf(values[size]), jobs) : again;
    if (batches.length === 0) continue;
    print(`${size}: seeds ${seed} to ${seed + batches.length - 1}`);
    const sum = await run(size, batches, Math.min(jobs, batches.length));
    if (sum.told.length > 0) print(summary(sum));
    isHeld &&= sum.breaches.length === 0;
    if (sum.breaches.length > 0) print(`  ${sum.breaches.length} breaches`);
  }
  print(isHeld ? 'every door held' : 'not every door held');
  if (!isHeld) process.exitCode = 1;
}

if (isMainThread) await main();
else work(workerData as Int32Array);
