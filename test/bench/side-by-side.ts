import { Bench } from 'tinybench';

/** Tasks by name. */
export type Tasks = Readonly<Record<string, () => unknown>>;

const SECOND = 1000;
const ROUNDS = 7;
/** Milliseconds for each task in each round. */
const TIME = 250;

const middle = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/** Milliseconds that this process has had a core for, garbage collection and compiling included. */
function coreTime(): number {
  const { system, user } = process.cpuUsage();
  return (user + system) / 1000;
}

/**
 * Median microseconds of core time of each task. The tasks take turns, round by
 * round, so that whatever else the machine does falls on all of them.
 * @param warmUp milliseconds in which each task is run before it is timed.
 */
export function sideBySide<T extends Tasks>(
  tasks: T,
  warmUp = SECOND,
): { readonly [K in keyof T]: number } {
  const times = new Map<string, number[]>();
  for (let round = 0; round < ROUNDS; round++) {
    const bench = new Bench({
      time: TIME,
      iterations: 3,
      warmup: round === 0,
      warmupTime: warmUp,
      throws: true,
      now: coreTime,
    });
    for (const [name, task] of Object.entries(tasks)) {
      bench.add(name, () => {
        task();
      });
    }
    for (const { name, result } of bench.runSync()) {
      if (result === undefined || !('latency' in result)) {
        throw new Error(`${name} was not measured`);
      }
      times.set(name, [...(times.get(name) ?? []), result.latency.mean * 1000]);
    }
  }
  return Object.fromEntries(
    Object.keys(tasks).map((name) => [name, middle(times.get(name) ?? [])]),
  ) as { [K in keyof T]: number };
}
