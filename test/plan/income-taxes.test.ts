import { describe, expect, it } from 'vitest';
import { type ByYear, incomeTax } from '../../src/engine/plan/income-taxes';
import type { Granted } from '../../src/engine/taxes/cap';
import type { Cap, DeductionTreatment, IncomeTreatment } from '../../src/engine/taxes/treatment';
import type { Fields } from '../profiles';
import { CAP, caseWith, fixedBases, rateUsed, roubles } from '../taxes/case';

const NONE: ByYear = new Map();
const SOURCE = { citation: { text: 'pool' }, standing: 'law' } as const;

/** Pools that are never empty, no floor, and depreciation of 100 that is not taken in 2019. */
const DEDUCTION: DeductionTreatment = {
  tax: 'income-deduction',
  periods: { first: 2019, last: 2021, because: 'last-year' },
  pools: {
    federal: { added: () => roubles(10_000), source: SOURCE },
    regional: { added: () => roubles(10_000), floor: () => rateUsed(0n), source: SOURCE },
  },
  depreciation: (year) => ({ dividend: year === 2019 ? roubles(100) : 0n, divisor: 1n }),
  lastDepreciationYear: 2019,
  ofLossYear: { reading: 'loss-year', value: 'lapses' },
  apartFrom: [],
};

/** 2 % and 10 % on the project's base of 1,000. */
const measure = (part: Partial<IncomeTreatment> = {}): IncomeTreatment => ({
  tax: 'income',
  periods: { first: 2019, last: 2021, because: 'last-year' },
  rates: () => ({ federal: rateUsed(2_0000n), regional: rateUsed(10_0000n) }),
  awaitedFrom: null,
  bases: fixedBases(() => ({ amount: roubles(1_000), ordinary: roubles(1_000), of: 'project' })),
  ...part,
});

const PROFIT: Fields = { taxableProfit: { 2019: 1_000, 2020: 1_000 } };

const taxesOf = (
  treatment: IncomeTreatment | null,
  deduction: DeductionTreatment | null,
  fields = PROFIT,
) =>
  incomeTax(caseWith(fields), {
    income: treatment === null ? null : () => treatment,
    deductions: deduction === null ? [] : [deduction],
  }).taxes(NONE)(NONE);

/** Year, budget and tax in roubles. */
const rows = (...asked: Parameters<typeof taxesOf>) =>
  taxesOf(...asked).taxes.map(({ year, budget, after }) =>
    [year, budget, Number(after) / 100].join(' '),
  );

it('the rate of a year is that of both budgets together', () => {
  expect(taxesOf(measure(), null).reduced?.rates).toEqual(
    new Map([
      [2019, 12_0000n],
      [2020, 12_0000n],
    ]),
  );
});

it('reduced rates have the cap of the measure, and the investment of which it is a share', () => {
  const cap: Cap = { ...CAP, stated: roubles(80) };
  const under = taxesOf(measure({ cap }), null).reduced;
  expect([under?.cap, under?.capBase(2019)]).toEqual([cap, roubles(80)]);
  const without = taxesOf(measure(), null).reduced;
  expect([without?.cap, without?.capBase(2019)]).toEqual([null, 0n]);
  // no period has begun
  expect(taxesOf(measure({ periods: null }), null).reduced).toBeNull();
});

it('no tax is reported where no profit is given, even where losses were to be carried', () => {
  expect(taxesOf(null, DEDUCTION, { carryLosses: true })).toEqual({
    taxes: [],
    saved: NONE,
    extraTax: [],
    reduced: null,
  });
});

it('ordinary tax is on the base after losses, where they are carried', () => {
  // 500 of 1,000 may be set off: 3 % and 17 % of 500
  const fields: Fields = { carryLosses: true, taxableProfit: { 2019: -800, 2020: 1_000 } };
  expect(rows(null, null, fields)).toEqual([
    '2019 federal 0',
    '2019 regional 0',
    '2020 federal 15',
    '2020 regional 85',
  ]);
});

describe('a deduction', () => {
  it('takes off the tax of each budget what the pool of that budget has', () => {
    // 3 % and 17 % of 1,000; the federal pool has 5, the regional one 40
    const pools: DeductionTreatment = {
      ...DEDUCTION,
      pools: {
        federal: { added: (year) => (year === 2019 ? roubles(5) : 0n), source: SOURCE },
        regional: { added: (year) => (year === 2019 ? roubles(40) : 0n), source: SOURCE },
      },
      depreciation: () => ({ dividend: 0n, divisor: 1n }),
    };
    expect(rows(null, pools)).toEqual([
      '2019 federal 25',
      '2019 regional 130',
      '2020 federal 30',
      '2020 regional 170',
    ]);
  });

  /** No depreciation is lost, and tax at a rate is kept. */
  const keeping = (rate: bigint): DeductionTreatment => ({
    ...DEDUCTION,
    depreciation: () => ({ dividend: 0n, divisor: 1n }),
    pools: {
      ...DEDUCTION.pools,
      regional: { added: () => roubles(10_000), floor: () => rateUsed(rate), source: SOURCE },
    },
  });

  it('is drawn on the base and at the rates of the measure in each year that has relief', () => {
    // the base of the measure is 600 in 2020: 10 % of 1,000 and of 600 less the floor of 5 %
    const growing = measure({
      bases: fixedBases((year) => ({
        amount: roubles(year === 2020 ? 600 : 1_000),
        ordinary: roubles(1_000),
        of: 'project',
      })),
    });
    expect(rows(growing, keeping(5_0000n))).toEqual([
      '2019 federal 0',
      '2019 regional 50',
      '2020 federal 0',
      '2020 regional 30',
    ]);
  });

  it('is drawn at the ordinary rates in a year in which a cap leaves no relief', () => {
    const cap: Cap = { ...CAP, stated: roubles(80), year: 'ends' };
    // relief of 10 and 70 in 2019 is all that the cap lets through; in 2020 17 % are taken down to 5 %
    expect(rows(measure({ cap }), keeping(5_0000n))).toEqual([
      '2019 federal 0',
      '2019 regional 50',
      '2020 federal 0',
      '2020 regional 50',
    ]);
    // nothing is let through: 170 in both years, taken down to 12 %
    expect(rows(measure({ cap: { ...cap, stated: 0n } }), keeping(12_0000n))).toEqual([
      '2019 federal 0',
      '2019 regional 120',
      '2020 federal 0',
      '2020 regional 120',
    ]);
  });

  it('adds its depreciation to no base where the measure has none', () => {
    // 1,100 and 1,000 at the ordinary rates, both taken down to 5 %
    expect(rows(measure({ bases: () => undefined }), keeping(5_0000n))).toEqual([
      '2019 federal 0',
      '2019 regional 50',
      '2020 federal 0',
      '2020 regional 50',
    ]);
    const adding = { ...keeping(5_0000n), depreciation: DEDUCTION.depreciation };
    expect(rows(measure({ bases: () => undefined }), adding)).toEqual([
      '2019 federal 0',
      '2019 regional 55',
      '2020 federal 0',
      '2020 regional 50',
    ]);
  });
});

describe('a cap that relief from property tax brings', () => {
  /** Half of the 20 that a contract states, on both taxes. */
  const SHARED: Cap = { ...CAP, share: 50_0000n, stated: roubles(20), on: 'income-and-property' };
  const periods = { first: 2019, last: 2021, because: 'contract-ends' } as const;

  /** Relief from property tax of 6 a year, the latest first, of which the cap leaves 6 and 4. */
  const PROPERTY: ByYear = new Map([2022, 2021, 2020, 2019].map((year) => [year, roubles(6)]));

  const reducedBy = (treatment: IncomeTreatment | null, property = PROPERTY) =>
    incomeTax(caseWith(PROFIT), {
      income: treatment === null ? null : () => treatment,
      deductions: [],
      onProperty: { of: 'sez.property', cap: SHARED, periods },
    }).taxes(property)(NONE).reduced;

  const leftBy = (reduced: ReturnType<typeof reducedBy>) =>
    [...(reduced?.property ?? [])].map(([year, left]) => [year, Number(left) / 100]);

  const usedOf = (ledger: readonly Granted[] | null | undefined) =>
    ledger?.map(({ used, year }) => [year, Number(used) / 100]);

  const LEFT = [
    [2019, 6],
    [2020, 4],
    [2021, 0],
  ];

  it('is kept where income tax stays as it is', () => {
    const reduced = reducedBy(null);
    expect(leftBy(reduced)).toEqual(LEFT);
    expect(usedOf(reduced?.ledger)).toEqual(LEFT);
    expect(usedOf(reduced?.propertyLedger)).toEqual(LEFT);
    expect(reduced).toMatchObject({
      periods: { first: 2019, last: 2020, because: 'cap-exhausted' },
      cap: SHARED,
      capOf: 'sez.property',
      rates: new Map(),
    });
    expect(reduced?.capBase(2019)).toBe(roubles(20));
  });

  it('is none without relief in its years', () => {
    expect(reducedBy(null, new Map([[2022, roubles(6)]]))).toBeNull();
    const rates = reducedBy(measure(), NONE);
    expect([rates?.cap, rates?.capOf, rates?.propertyLedger]).toEqual([null, null, null]);
  });

  it('stands beside rates that have none, in their periods', () => {
    const reduced = reducedBy(measure());
    expect(leftBy(reduced)).toEqual(LEFT);
    expect(usedOf(reduced?.ledger)).toEqual(LEFT);
    expect(reduced?.periods).toEqual({ first: 2019, last: 2021, because: 'last-year' });
    expect([reduced?.cap, reduced?.capOf, reduced?.rates.size]).toEqual([
      SHARED,
      'sez.property',
      2,
    ]);
  });

  it('leaves the cap that rates have on income tax alone', () => {
    const own: Cap = { ...CAP, stated: roubles(80) };
    const reduced = reducedBy(measure({ cap: own }));
    expect(leftBy(reduced)).toEqual(LEFT);
    expect(usedOf(reduced?.propertyLedger)).toEqual(LEFT);
    expect([reduced?.cap, reduced?.capOf, reduced?.ledger?.[0]?.property]).toEqual([own, null, 0n]);
  });

  it('is that of the rates where they share it', () => {
    const both: Cap = { ...SHARED, stated: roubles(40) };
    const reduced = reducedBy(measure({ cap: both }));
    expect([reduced?.cap, reduced?.capOf]).toEqual([both, null]);
    expect(reduced?.propertyLedger).toBe(reduced?.ledger);
    expect(reduced?.ledger?.[0]?.federal).toBeGreaterThan(0n);
  });
});
