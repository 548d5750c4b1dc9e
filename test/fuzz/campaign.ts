import fc from 'fast-check';
import type { Reached } from './attack';
import { attacked } from './doors';
import { anyLarge, made } from './large';
import { anySmall } from './small';
import { requireClean, requireUnchanged, shared } from './watch';

export type Size = 'small' | 'large';

/** Attacks of one seed; a seed and a position in it give the same attack again. */
export const BATCH: { readonly [S in Size]: number } = { small: 500, large: 5 };

/** Milliseconds of the processor that one attack may take for each worker, as those of all of them are counted. */
export const BOUND: { readonly [S in Size]: number } = { small: 5_000, large: 60_000 };

export interface Batch {
  readonly size: Size;
  readonly seed: number;
  readonly count: number;
  /** Workers that attack at the same time. */
  readonly workers: number;
  /** Only the attack at this position. */
  readonly only?: number;
}

/** Where a door did not hold. */
export interface Breach {
  readonly size: Size;
  readonly seed: number;
  readonly position: number;
  readonly what: string;
}

export interface Report {
  readonly attacks: number;
  readonly accepted: number;
  readonly assessed: number;
  readonly planned: number;
  readonly slowest: { readonly milliseconds: number; readonly position: number };
  readonly breaches: readonly Breach[];
}

/** One in so many small attacks that are taken is planned too; every large one is. */
const PLANNED = 250;

/** Milliseconds of the processor: a busy machine does not make an attack long. */
export function spent(): number {
  const { system, user } = process.cpuUsage();
  return (system + user) / 1_000;
}

/** Throws the attacks of a batch, one after the other; `reach` hears of each before it is thrown. */
export async function campaign(
  { count, only, seed, size, workers }: Batch,
  reach: (position: number) => void = () => undefined,
): Promise<Report> {
  const before = shared();
  const throwing = attacksOf(size, seed);
  const breaches: Breach[] = [];
  const reached: Reached[] = [];
  let slowest = { milliseconds: 0, position: 0 };
  for (const [position, attack] of throwing.entries()) {
    if (position >= count || (only !== undefined && position !== only)) continue;
    reach(position);
    const start = spent();
    try {
      reached.push(await attack(size === 'large' || position % PLANNED === 0));
      requireClean();
    } catch (error) {
      breaches.push({ size, seed, position, what: textOf(error) });
    }
    const milliseconds = spent() - start;
    if (milliseconds > slowest.milliseconds) slowest = { milliseconds, position };
    if (milliseconds > BOUND[size] * workers) {
      breaches.push({
        size,
        seed,
        position,
        what: `took ${Math.round(milliseconds)} ms of the processor`,
      });
    }
  }
  try {
    requireUnchanged(before);
  } catch (error) {
    breaches.push({ size, seed, position: -1, what: textOf(error) });
  }
  const counted = (way: keyof Reached): number => reached.filter((one) => one[way]).length;
  return {
    attacks: reached.length,
    accepted: counted('accepted'),
    assessed: counted('assessed'),
    planned: counted('planned'),
    slowest,
    breaches,
  };
}

type Throw = (isPlanned: boolean) => Promise<Reached> | Reached;

function attacksOf(size: Size, seed: number): readonly Throw[] {
  const sampled = { seed, numRuns: BATCH[size] };
  return size === 'small'
    ? fc.sample(anySmall, sampled).map((attack) => (isPlanned) => attacked(attack, isPlanned))
    : fc
        .sample(anyLarge, sampled)
        .map((recipe) => (isPlanned) => attacked(made(recipe), isPlanned));
}

const textOf = (error: unknown): string =>
  error instanceof Error ? (error.stack ?? error.message).slice(0, 1_500) : String(error);

/** What an attack is, in short. */
export function described(size: Size, seed: number, position: number): string {
  const sampled = { seed, numRuns: BATCH[size] };
  const attack: unknown = fc.sample<unknown>(size === 'small' ? anySmall : anyLarge, sampled)[
    position
  ];
  return fc.stringify(attack).slice(0, 3_000);
}
