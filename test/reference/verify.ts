import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { isMainThread, parentPort, Worker } from 'node:worker_threads';
import { type Batch, EDITIONS, type Found, SUBJECTS, type Subject, verify } from './batch';

/** Projects of one seed, by what is compared: a plan takes as long as some answers. */
const SIZES: Readonly<Record<Subject, number>> = { measures: 500, packages: 50 };

const USAGE =
  'usage: npm run verify -- [--profiles N] [--seed S] [--region ID] [--edition ID] [--of measures|packages] [--path P]';

const REGIONS = ['kaluga', 'tula'] as const;

function chosen<T extends string>(all: readonly T[], one: string | undefined): T[] {
  const found = all.filter((id) => one === undefined || id === one);
  if (found.length === 0) throw new RangeError(USAGE);
  return found;
}

/** So many projects, in equal parts under each edition, and plans of a tenth as many. */
function batchesOf(): { readonly seed: number; readonly batches: readonly Batch[] } {
  const { values } = parseArgs({
    options: {
      profiles: { type: 'string', default: '100000' },
      seed: { type: 'string', default: String(Date.now() % 1_000_000_000) },
      region: { type: 'string' },
      edition: { type: 'string' },
      of: { type: 'string' },
      path: { type: 'string' },
    },
  });
  const [profiles, seed] = [Number(values.profiles), Number(values.seed)];
  const regions = chosen(REGIONS, values.region);
  const editions = chosen(
    regions.flatMap((region) => EDITIONS[region]),
    values.edition,
  );
  const subjects = chosen(SUBJECTS, values.of);
  if (!(profiles > 0) || !Number.isSafeInteger(seed)) throw new RangeError(USAGE);
  const { path } = values;
  const batches: Batch[] = [];
  for (let number = 0; number * SIZES.measures * editions.length < profiles; number++) {
    for (const edition of editions) {
      for (const of of subjects) {
        const own = { of, edition, seed: seed + number, projects: SIZES[of] };
        batches.push(path === undefined ? own : { ...own, path });
      }
    }
  }
  return { seed, batches: path === undefined ? batches : batches.slice(0, 1) };
}

const print = (text: string): boolean => process.stdout.write(`${text}\n`);

const plain = (value: unknown): string =>
  JSON.stringify(value, (_, one: unknown) => (typeof one === 'bigint' ? `${one}k` : one), 2);

const again = ({ edition, of, path, seed }: Found): string =>
  `npm run verify -- --seed ${seed} --edition ${edition} --of ${of} --path ${path}`;

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
          print(`they disagree: ${again(one)}`);
        }
        give();
      });
      worker.on('error', reject);
      give();
    });
  await Promise.all(Array.from({ length: Math.min(workers, batches.length) }, work));
  return found;
}

/** How many projects there are of each kind. */
function counted(batches: readonly Batch[]): string {
  const sums = new Map<string, number>();
  for (const { edition, of, projects } of batches) {
    const kind = `${of} under ${edition}`;
    sums.set(kind, (sums.get(kind) ?? 0) + projects);
  }
  return [...sums].map(([kind, sum]) => `${sum} of ${kind}`).join(', ');
}

async function main(): Promise<void> {
  const { batches, seed } = batchesOf();
  print(`seed ${seed}: ${counted(batches)}`);
  const found = await run(batches, availableParallelism());
  const [smallest] = found.sort((a, b) => plain(a.project).length - plain(b.project).length);
  if (smallest === undefined) {
    print(`the library and the reference agree on all of them: ${counted(batches)}, seed ${seed}`);
    return;
  }
  print(`${found.length} batches hold a disagreement; the smallest project is`);
  print(plain(smallest.project));
  print(smallest.differences.join('\n'));
  print(`again: ${again(smallest)}`);
  process.exitCode = 1;
}

if (isMainThread) await main();
else parentPort?.on('message', (batch: Batch) => parentPort?.postMessage(verify(batch)));
