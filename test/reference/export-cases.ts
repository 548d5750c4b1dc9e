import fc from 'fast-check';
import { roublesText } from '../../src/kit/money';
import { dayAfter } from '../contracts/random-values';
import type { Section } from './toser-cases';

type Of<T> = fc.Arbitrary<T>;

const TURNING_DAYS = [
  '2017-01-01',
  '2017-04-26',
  '2019-09-18',
  '2022-07-28',
  '2023-02-06',
  '2025-07-01',
  '2026-07-01',
];

/** A day on which a row changes, or one beside it or later in the year. */
const turningDay: Of<{ day: string }> = fc
  .tuple(fc.constantFrom(...TURNING_DAYS), fc.constantFrom(-1, 0, 0, 1, 90))
  .map(([day, days]) => ({ day: dayAfter(day, 0, days) }));

const when: Of<{ day: string } | { year: number }> = fc.oneof(
  { weight: 4, arbitrary: turningDay },
  { weight: 1, arbitrary: fc.integer({ min: 2016, max: 2028 }).map((year) => ({ year })) },
  {
    weight: 1,
    arbitrary: fc.nat(4_000).map((days) => ({ day: dayAfter('2016-06-01', 0, days) })),
  },
);

const cost: Of<string> = fc.oneof(
  fc.constantFrom('0', '0.62', '0.63', '20000000', '625000000', '1000000000', '375000000.01'),
  fc.bigInt({ min: 0n, max: 1_200_000_000_00n }).map(roublesText),
);

const goods: Of<string> = fc.oneof(
  fc.constantFrom('100000000', '8000000000', '4545454545.45', '3.64', '0'),
  fc.bigInt({ min: 0n, max: 9_000_000_000_00n }).map(roublesText),
);

/** Exports about the days on which the subsidy changes, some of them to one limit. */
export const exportsGoods: Of<(document: Section) => Section> = fc
  .array(
    fc.tuple(
      when,
      fc.record({
        transportCost: cost,
        goodsValue: goods,
        timber: fc.constantFrom(undefined, false, true),
        selected: fc.constantFrom(true, true, true, undefined, false),
      }),
    ),
    { maxLength: 5 },
  )
  .map((list) => (document) => ({
    ...document,
    exports: list.map(([day, one]) => ({ ...day, ...one })),
  }));
