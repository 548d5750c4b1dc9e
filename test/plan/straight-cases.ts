import fc from 'fast-check';
import type { EditionId, Readings } from '../../src/index';
import { seldom } from '../contracts/random-values';
import { m, maybe, million, someHeld, soon } from './straight-held';
import type { Gates } from './straight-lawful';
import {
  millionRoubles,
  type Owned,
  type Programmed,
  plain,
  type Sketch,
} from './straight-project';

type Part = Partial<Sketch>;

const workshop = (inZone: boolean): Owned[] => [
  { id: 'workshop', first: 2019, values: m(90, 240, 380, 420, 400), inZone },
];

const PLACES: Part[] = [
  { objects: workshop(false) },
  { site: 'sez', objects: workshop(true), plot: { value: m(100)[0] ?? 0n, year: 2019, month: 5 } },
  {
    site: 'sez',
    machinery: false,
    objects: [
      ...workshop(true),
      { id: 'store', first: 2020, values: m(50, 45, 40, 35), inZone: false },
    ],
    transport: m(1, 1, 1, 1, 1, 1, 1),
  },
];

const HELD: Sketch['held'][] = [
  {},
  { register: 2020 },
  { rip: 2019 },
  { contract: { level: 'regional', signed: 2020, ends: 2023 } },
  { resident: 2019 },
  { ppe: 2019 },
];

const CAPEX: bigint[][] = [m(49.99999999), m(100, 200), [...m(250, 250), 1n], m(300, 300, 150)];

const PROFITS: bigint[][] = [
  m(80, 120, 150, 160, 170, 175, 180, 185, 190, 195),
  m(-20, 15.0000005, 80, 1200, 150, 160, 170, 175, 180, 185),
];

const EXTRAS: Part[] = [
  {},
  {
    programme: {
      capex: m(150)[0] ?? 0n,
      objects: [
        {
          id: 'press',
          first: 2019,
          values: m(20, 18, 16, 14),
          upgrade: null,
          completed: 0,
          created: false,
        },
        {
          id: 'furnace',
          first: 2020,
          values: m(10, 10, 10, 10),
          upgrade: 51n,
          completed: 2021,
          created: true,
        },
      ],
    },
    asset: { year: 2020, month: 6, cost: m(100)[0] ?? 0n, months: 120 },
  },
  {
    loan: { amount: m(60)[0] ?? 0n, marketPercent: 12n, guaranteePercent: 0n, inProfit: true },
    readings: { 'cap-base': 'planned-total', 'cap-year': 'ends' },
  },
];

/** Every place with every status held, investment and the rest; the profits take turns. */
const CASES: readonly Sketch[] = PLACES.flatMap((place, turn) =>
  HELD.flatMap((held) =>
    CAPEX.flatMap((capex, index) =>
      EXTRAS.map((extra, another) => {
        const profits = PROFITS[(turn + index + another) % PROFITS.length] ?? [];
        return plain({ ...place, held, capex, profits, ...extra });
      }),
    ),
  ),
);

/** Wages that suffice but for the second year, and for the third under the exemption alone. */
const WAGES = [60n, 49n, 50n, 60n, 40n, 30n, 60n, 60n, 60n, 60n];

/** A federal contract that ends before it must name the relief, with little stated in it. */
const CONTRACT = {
  level: 'federal',
  signed: 2020,
  ends: 2025,
  stated: millionRoubles(120),
} as const;

/** The cases of an edition. */
export const casesOf = (edition: EditionId): readonly Sketch[] =>
  edition === 'brochure-2019'
    ? CASES
    : CASES.map((sketch) => ({
        ...sketch,
        edition,
        wages: WAGES,
        medicines: WAGES,
        held: sketch.held.contract ? { contract: CONTRACT } : sketch.held,
      }));

const profit = fc.oneof(
  fc.bigInt({ min: 0n, max: 900_000_000_00n }),
  fc.bigInt({ min: -60_000_000_00n, max: 60_000_000_00n }),
);
const values = fc.array(fc.bigInt({ min: 0n, max: 300_000_000_00n }), {
  minLength: 1,
  maxLength: 6,
});

const owned: fc.Arbitrary<Owned[]> = fc
  .array(fc.record({ first: soon, values, inZone: fc.boolean() }), { maxLength: 2 })
  .map((list) => list.map((one, index) => ({ id: `object ${index}`, ...one })));

const programmed: fc.Arbitrary<Programmed[]> = fc
  .array(
    fc.record({
      first: soon,
      values,
      upgrade: fc.option(fc.constantFrom(24n, 25n, 50n, 51n, 75n, 77n, 100n)),
      completed: soon,
      created: fc.boolean(),
    }),
    { minLength: 1, maxLength: 2 },
  )
  .map((list) =>
    list.map((one, index) => ({
      id: `programmed ${index}`,
      ...one,
      completed: Math.max(one.first, one.completed),
      values: one.values.map((value, at) => (at === 0 ? value + 1n : value)),
    })),
  );

const readings: fc.Arbitrary<Partial<Readings>> = fc.record(
  {
    'cap-base': fc.constantFrom('made-to-date' as const, 'planned-total' as const),
    'cap-year': fc.constantFrom('clip' as const, 'ends' as const, 'full' as const, 'none' as const),
    'regional-rate-2017-2024': fc.constantFrom(
      'printed-rate' as const,
      'printed-reduction' as const,
    ),
    'register-after-2024': fc.constantFrom('ends' as const, 'keeps-its-term' as const),
    'losses-before-status': fc.constantFrom('stay-outside' as const, 'reduce' as const),
    'deduction-of-a-loss-year': fc.constantFrom('lapses' as const, 'carries' as const),
    'saved-taxes-raise-profit': fc.constantFrom('yes' as const, 'no' as const),
  },
  { requiredKeys: [] },
);

/** Profits of some years, often with losses before them. */
const profits: fc.Arbitrary<bigint[]> = fc
  .tuple(
    fc.oneof(
      fc.constant([]),
      fc.array(fc.bigInt({ min: -300_000_000_00n, max: 0n }), { minLength: 1, maxLength: 4 }),
    ),
    fc.array(profit, { minLength: 1, maxLength: 12 }),
  )
  .map((parts) => parts.flat().slice(0, 12));

const byYear = (...shares: bigint[]): fc.Arbitrary<bigint[]> =>
  fc.array(fc.constantFrom(...shares), { minLength: 12, maxLength: 12 });

/** Exports about the day on which the ceiling falls, some of them beyond the limit of a year. */
const exports = fc.array(
  fc.record({
    day: fc.constantFrom('2019-03-01', '2019-09-17', '2019-09-18', '2020-05-15', '2020-11-30'),
    cost: fc.oneof(
      fc.bigInt({ min: 0n, max: 40_000_000_00n }),
      fc.bigInt({ min: 0n, max: 900_000_000_00n }),
    ),
    goods: fc.bigInt({ min: 0n, max: 8_000_000_000_00n }),
  }),
  { minLength: 1, maxLength: 3 },
);

/** Workers below, at and above the threshold, and above the limit of a year. */
const pay = fc.record({
  workers: fc.bigInt({ min: 0n, max: 300n }),
  wages: fc.array(
    fc.oneof(
      fc.constantFrom(33_660_00n, 40_639_50n, 90_000_00n),
      fc.bigInt({ min: 0n, max: 400_000_00n }),
    ),
    { minLength: 1, maxLength: 5 },
  ),
});

const asset = (year: fc.Arbitrary<number>) =>
  fc.record({
    year,
    month: fc.integer({ min: 1, max: 12 }),
    cost: fc.bigInt({ min: 1n, max: 300_000_000_00n }),
    months: fc.integer({ min: 1, max: 121 }),
  });

/** A year's quarter in which residency may end, not that of its registration. */
const ends = fc.record({
  year: fc.integer({ min: 2022, max: 2028 }),
  quarter: fc.integer({ min: 0, max: 3 }),
});

/** What a project in a development territory has in the place of others, and beside them. */
const settled: fc.Arbitrary<(sketch: Sketch) => Sketch> = fc
  .record({
    site: fc.constantFrom('toser-sosensky' as const, 'toser-kondrovo' as const),
    resident: maybe(fc.integer({ min: 2019, max: 2022 })),
    ends: seldom(ends),
    alone: fc.boolean(),
    from: fc.integer({ min: 2019, max: 2025 }),
    pay,
    isLarge: fc.boolean(),
    readings: fc.record(
      {
        'toser.end': fc.constantFrom('territory' as const, 'term' as const),
        'toser.property-start': fc.constantFrom('residency' as const, 'object' as const),
        'toser.land-term': fc.constantFrom('while-resident' as const, '5' as const, '10' as const),
      },
      { requiredKeys: [] },
    ),
  })
  .map((own) => (sketch) => ({
    ...sketch,
    site: own.site,
    held: {
      ...(own.alone ? {} : sketch.held),
      ...(own.resident && { toser: own.resident, ...(own.ends && { toserEnds: own.ends }) }),
    },
    pay: { ...own.pay, from: own.from, ...(own.isLarge && { isLarge: true as const }) },
    readings: { ...sketch.readings, ...own.readings },
  }));

/** Small projects of 2019 of any kind. */
const anySketch: fc.Arbitrary<Sketch> = fc
  .record({
    site: fc.constantFrom('region' as const, 'sez' as const),
    machinery: fc.boolean(),
    held: someHeld,
    wages: maybe(byYear(29n, 30n, 39n, 40n, 49n, 50n, 60n, 60n)),
    medicines: maybe(byYear(69n, 70n)),
    capex: fc.array(million, { minLength: 1, maxLength: 4 }),
    profits,
    carryLosses: fc.boolean(),
    textile: fc.constantFrom(undefined, undefined, true as const),
    objects: owned,
    programme: maybe(fc.record({ capex: million, objects: programmed })),
    asset: maybe(asset(soon)),
    federalAsset: maybe(asset(fc.integer({ min: 2024, max: 2028 }))),
    plot: maybe(
      fc.record({
        value: fc.bigInt({ min: 0n, max: 300_000_000_00n }),
        year: soon,
        month: fc.integer({ min: 1, max: 12 }),
      }),
    ),
    transport: fc.array(
      fc.bigInt({ min: 0n, max: 2_000_000n }).map((roubles) => roubles * 100n),
      { maxLength: 8 },
    ),
    loan: maybe(
      fc.record({
        amount: fc.bigInt({ min: 20_000_000_00n, max: 100_000_000_00n }),
        marketPercent: fc.bigInt({ min: 1n, max: 20n }),
        guaranteePercent: fc.bigInt({ min: 0n, max: 3n }),
        inProfit: fc.boolean(),
      }),
    ),
    company: maybe(
      fc.record({
        profits: fc.array(profit, { minLength: 12, maxLength: 12 }),
        percent: byYear(0n, 89n, 90n, 100n),
      }),
    ),
    exports: seldom(exports),
    pay: seldom(pay),
    readings,
    discount: fc.bigInt({ min: 0n, max: 30n }),
  })
  .map((fields) =>
    plain(Object.fromEntries(Object.entries(fields).filter(([, v]) => v !== undefined))),
  );

/** The same, of which the law has some in development territories. */
export const anySketchOf = (edition: EditionId): fc.Arbitrary<Sketch> =>
  fc
    .tuple(
      anySketch,
      edition === 'law' ? fc.option(settled, { nil: undefined, freq: 2 }) : fc.constant(undefined),
    )
    .map(([sketch, settle]) => ({ ...(settle?.(sketch) ?? sketch), edition }));

/** What may be recommended beside what is confirmed and known. */
export const anyGates: fc.Arbitrary<Gates> = fc.record({
  unconfirmed: fc.boolean(),
  unknown: fc.boolean(),
});
