import { expect, test } from 'vitest';
import { cases } from '../deep';
import { BATCH, campaign } from './campaign';
import { attacked } from './doors';
import { freeze, requireClean, requireSound, requireUnchanged, shared } from './watch';

const SEEDS = Array.from({ length: cases(1, 20) }, (_, index) => index + 1);

test.each(SEEDS)('every door holds against small attacks of the seed %i', async (seed) => {
  const { assessed, attacks, breaches } = await campaign({
    size: 'small',
    seed,
    count: BATCH.small,
    workers: 1,
  });
  expect(breaches).toEqual([]);
  expect(attacks).toBe(BATCH.small);
  expect(assessed / attacks).toBeGreaterThan(0.15);
});

const LARGE_SEEDS = [3, 4, 5, 6].slice(0, cases(1, 4));

test.each(LARGE_SEEDS)('every door holds against large attacks of the seed %i', async (seed) => {
  const large = { size: 'large', seed, count: BATCH.large, workers: 1 } as const;
  const { attacks, breaches } = await campaign(large);
  expect(breaches).toEqual([]);
  expect(attacks).toBe(BATCH.large);
});

test('the same seed throws the same attacks', async () => {
  const only = { size: 'small', seed: 7, count: BATCH.small, workers: 1, only: 11 } as const;
  const { attacks } = await campaign(only);
  expect(attacks).toBe(1);
  const [one, other] = [await campaign(only), await campaign(only)];
  expect(one.accepted).toBe(other.accepted);
});

test('a door that gives way is seen', () => {
  const problem = { path: 'a', code: 'wrong-type', expected: 'b', found: 'c' };
  expect(() => requireSound([])).toThrow('without a problem');
  expect(() => requireSound([{ ...problem, code: 'x' }])).toThrow('no code');
  expect(() => requireSound([{ ...problem, found: 'x'.repeat(1_000) }])).toThrow('1000 characters');
  expect(() => requireSound(Array.from({ length: 1_002 }, () => problem))).toThrow('1002 problems');
  expect(() => requireSound([problem])).not.toThrow();
  const sweep = { door: 'sweep', document: {}, path: '', values: [] } as const;
  expect(attacked(sweep, false)).toEqual({ accepted: false, assessed: false, planned: false });
});

/** The message of what is thrown. */
function saidBy(act: () => void): string {
  try {
    act();
    return 'nothing';
  } catch (error) {
    return String(error);
  }
}

test('a change of what all code shares is seen', () => {
  const before = shared();
  requireUnchanged(before);
  requireClean();
  const strange = { value: 1, enumerable: true, configurable: true };
  Object.defineProperty(Object.prototype, 'strange', strange);
  const said = [saidBy(() => requireUnchanged(before)), saidBy(requireClean)];
  Reflect.deleteProperty(Object.prototype, 'strange');
  expect(said).toEqual([expect.stringContaining('shares'), expect.stringContaining('strange')]);
  requireUnchanged(before);
});

test('an input is frozen to its last part', () => {
  const inner: unknown[] = [];
  const input = { inner, again: inner };
  inner.push(input);
  freeze(input);
  expect(Object.isFrozen(input) && Object.isFrozen(inner)).toBe(true);
});
