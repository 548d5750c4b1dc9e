import fc from 'fast-check';
import { millionRoubles, type Sketch } from './straight-project';

/** Millions of roubles. */
export const m = (...amounts: number[]): bigint[] => amounts.map(millionRoubles);

/** Amounts at which conditions turn, and any others. */
export const million = fc.oneof(
  fc.constantFrom(0n, 1n, ...m(5, 40, 50, 100, 120, 150, 250, 300, 500, 750)),
  fc.bigInt({ min: 0n, max: 400_000_000_00n }),
);

export const soon = fc.integer({ min: 2019, max: 2022 });

export const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });

const held: fc.Arbitrary<Sketch['held']> = fc.record(
  {
    register: soon,
    rip: soon,
    contract: fc
      .record({ level: fc.constantFrom('federal' as const, 'regional' as const), signed: soon })
      .chain((contract) =>
        fc
          .integer({ min: 0, max: 8 })
          .map((years) => ({ ...contract, ends: contract.signed + years })),
      )
      .chain((contract) =>
        maybe(million).map((stated) => (stated === undefined ? contract : { ...contract, stated })),
      ),
    resident: soon,
    ppe: fc.constant(2019),
  },
  { requiredKeys: [] },
);

/** The first or the first two of the statuses, in any order. */
const fewHeld = (count: number): fc.Arbitrary<Sketch['held']> =>
  fc.tuple(held, fc.boolean()).map(([all, turns]) => {
    const entries = Object.entries(all).filter(([, one]) => one !== undefined);
    return Object.fromEntries((turns ? entries.reverse() : entries).slice(0, count));
  });

const lastYear = fc.integer({ min: 2019, max: 2026 });

/** Statuses of which some end. */
const withEnds = (some: fc.Arbitrary<Sketch['held']>): fc.Arbitrary<Sketch['held']> =>
  fc
    .tuple(some, fc.array(fc.option(lastYear, { freq: 2 }), { minLength: 4, maxLength: 4 }))
    .map(([one, [register, rip, resident, ppe]]) => {
      const ends = (from: number | undefined, to: number | null | undefined) =>
        from === undefined || to === null || to === undefined ? undefined : Math.max(from, to);
      const all = {
        registerEnds: ends(one.register, register),
        ripEnds: ends(one.rip, rip),
        residentEnds: ends(one.resident, resident),
        ppeEnds: ends(one.ppe, ppe),
      };
      return {
        ...one,
        ...Object.fromEntries(Object.entries(all).filter(([, year]) => year !== undefined)),
      };
    });

/** Statuses held: none, one, two as often as not, all, and some that end. */
export const someHeld = fc.oneof(
  { weight: 2, arbitrary: fc.constant({}) },
  { weight: 2, arbitrary: fewHeld(1) },
  { weight: 3, arbitrary: fewHeld(2) },
  { weight: 1, arbitrary: held },
  { weight: 2, arbitrary: withEnds(fewHeld(2)) },
);
