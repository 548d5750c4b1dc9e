import { describe, expect, it } from 'vitest';
import { citing } from '../../src/answer/cite';
import { packageResult, worthResult } from '../../src/answer/package';
import type { Instalments } from '../../src/engine/loans/worth';
import { differenceOf, savedByTax, valuationOf } from '../../src/engine/plan/value';
import type { PackageArithmetic } from '../../src/engine/taxes/arithmetic';
import { discounter } from '../../src/engine/valuation/discount';
import { income, packageTaxes, ruling, tax, valued } from '../plan/valued';
import { CAP, roubles } from '../taxes/case';

const FLOWS = [
  { year: 2019, amount: roubles(110) },
  { year: 2020, amount: roubles(121) },
];

const TERM = { base: { dividend: roubles(100), divisor: 3n }, rate: 17_0000n };
const RATES = { kind: 'rate', round: 'rouble' } as const;

/** A part at two rates, one under a cap, and a deduction. */
const PARTS: readonly PackageArithmetic[] = [
  { ...RATES, before: [TERM], after: [{ ...TERM, rate: 10_0000n }], of: 'yard' },
  { ...RATES, round: 'kopeck', before: [TERM], after: [TERM] },
  {
    kind: 'ceiling',
    before: [TERM],
    raised: [{ ...TERM, rate: 20_0000n }],
    after: [],
    full: roubles(9),
    granted: roubles(4),
    others: roubles(3),
    refused: [TERM],
  },
  {
    kind: 'ceiling',
    before: [TERM],
    raised: [TERM],
    after: [],
    full: roubles(9),
    granted: roubles(4),
    others: null,
    refused: null,
  },
  { kind: 'deduction', reducible: [TERM], floor: [{ ...TERM, rate: 5_0000n }], pool: roubles(7) },
  { kind: 'deduction', reducible: [TERM], floor: [], pool: roubles(7) },
  { kind: 'contribution', before: [{ ...TERM, times: 3n }], after: [] },
];

const quarter = (number: number, year: number, balance: number) => ({
  number,
  day: '2020-04-01',
  year,
  balance: roubles(balance),
  rate: 3_0000n,
  interest: 0n,
  principal: 0n,
});

const INSTALMENTS: Instalments = {
  marketRate: 12_0000n,
  guaranteeRate: 1_0000n,
  quarters: [quarter(1, 2020, 100), quarter(2, 2020, 90.5), quarter(3, 2021, 80)],
};

/** Two years, three taxes and interest. */
const PACKAGE = valued({
  elements: ['rip', 'joint'],
  firstPeriods: [{ reading: 'first-period.rip', year: 2020 }],
  listed: ['press'],
  unconfirmed: [ruling('registerWithRip')],
  taxes: packageTaxes({
    taxes: [
      tax(2019, 100, 60),
      tax(2020, 100, 90.5, { arithmetic: () => PARTS }),
      tax(2019, 30, 20, { budget: 'federal' }),
      tax(2019, 8, 0, { tax: 'property' }),
    ],
    extraTax: [
      {
        year: 2020,
        budget: 'federal',
        amount: roubles(2),
        arithmetic: () => ({ ...RATES, before: [TERM], after: [{ ...TERM, rate: 20_0000n }] }),
      },
    ],
    raised: new Map([[2019, roubles(9)]]),
    raising: {
      taxes: [
        tax(2019, 8, 2, { tax: 'property' }),
        tax(2019, 3, 1, { tax: 'land' }),
        tax(2019, 5, 5, { tax: 'transport' }),
        tax(2020, 9, 0, { tax: 'land' }),
      ],
      interest: new Map([[2019, roubles(1)]]),
    },
    income: income(2019, 2020, {}, [
      { cap: roubles(40), granted: roubles(60), used: roubles(40), exhausts: true, year: 2019 },
      {
        cap: roubles(50),
        granted: roubles(9.5),
        used: roubles(10),
        cutOff: roubles(0.5),
        exhausts: true,
        year: 2020,
      },
      { cap: roubles(50), cutOff: roubles(1), takes: roubles(7), year: 2021 },
    ]),
  }),
  instalments: INSTALMENTS,
  interest: new Map([
    [2020, roubles(5)],
    [2021, roubles(3)],
  ]),
  savings: [
    { year: 2019, amount: roubles(58) },
    { year: 2020, amount: roubles(14.5) },
    { year: 2021, amount: roubles(3) },
  ],
  nominal: roubles(75.5),
});

describe('the worth of flows', () => {
  it('is their sum, and their value at a rate where there is one', () => {
    expect(worthResult(valuationOf(FLOWS, discounter(100_000n, 2019, 'end')))).toEqual({
      nominal: '231',
      present: '200',
    });
    expect(worthResult(valuationOf(FLOWS, null))).toEqual({ nominal: '231', present: null });
  });

  it('differs from another by both, and has no present value where either has none', () => {
    const kopeck = 10n ** 40n;
    const [more, less] = [
      valued({ nominal: roubles(9), present: 700n * kopeck }),
      valued({ nominal: roubles(4), present: 300n * kopeck }),
    ];
    expect(worthResult(differenceOf(more, less))).toEqual({ nominal: '5', present: '4' });
    expect(worthResult(differenceOf(more, valued()))).toEqual({ nominal: '9', present: null });
    expect(worthResult(differenceOf(valued(), more))).toEqual({ nominal: '-9', present: null });
  });
});

const { cite } = citing();

/** A period of a cap of 80 in which nothing happens. */
const period = (year: number) => ({
  year,
  ...{ before: '0', full: '0', granted: '0', used: '0', cutOff: '0', base: '80' },
  shares: { federal: '0', regional: '0' },
});

describe('a package as it is reported', () => {
  const told = () => packageResult(PACKAGE, cite);

  it('has each tax with what is saved of it, interest and raised profit by year', () => {
    expect(told().taxes[1]).toMatchObject({
      year: 2020,
      tax: 'income',
      budget: 'regional',
      before: '100',
      after: '90.50',
      saved: '9.50',
    });
    expect(told().interest).toMatchObject([
      { year: 2020, saved: '5' },
      { year: 2021, saved: '3' },
    ]);
    expect(told().raisedProfit).toEqual([
      {
        year: 2019,
        amount: '9',
        by: [
          { tax: 'property', amount: '6' },
          { tax: 'land', amount: '2' },
          { tax: 'interest', amount: '1' },
        ],
      },
    ]);
  });

  it('has of what each is made; a tax after that is the tax before is left out', () => {
    const term = { base: '100/3', rate: '0.17' };
    expect(told().taxes[1]?.arithmetic).toEqual([
      { kind: 'rate', of: 'yard', before: [term], after: [{ ...term, rate: '0.1' }] },
      { kind: 'rate', round: 'kopeck', before: [term] },
      {
        kind: 'ceiling',
        before: [term],
        raised: [{ ...term, rate: '0.2' }],
        after: [],
        full: '9',
        granted: '4',
        others: '3',
        refused: [term],
      },
      { kind: 'ceiling', before: [term], after: [], full: '9', granted: '4' },
      { kind: 'deduction', reducible: [term], floor: [{ ...term, rate: '0.05' }], pool: '7' },
      { kind: 'deduction', reducible: [term], pool: '7' },
      { kind: 'contribution', before: [{ ...term, times: '3' }], after: [] },
    ]);
    expect(told().extraTax).toEqual([
      {
        year: 2020,
        budget: 'federal',
        amount: '2',
        arithmetic: { kind: 'rate', before: [term], after: [{ ...term, rate: '0.2' }] },
      },
    ]);
    expect(told().interest.map(({ arithmetic }) => arithmetic)).toEqual([
      {
        kind: 'instalment',
        marketRate: '0.12',
        guaranteeRate: '0.01',
        quarters: [
          { balance: '100', rate: '0.03' },
          { balance: '90.50', rate: '0.03' },
        ],
      },
      {
        kind: 'instalment',
        marketRate: '0.12',
        guaranteeRate: '0.01',
        quarters: [{ balance: '80', rate: '0.03' }],
      },
    ]);
    const free = valued({ ...PACKAGE, instalments: { ...INSTALMENTS, guaranteeRate: 0n } });
    expect(packageResult(free, cite).interest[1]?.arithmetic).not.toHaveProperty('guaranteeRate');
  });

  it('has sums by year, by tax and by budget', () => {
    expect(told().sums).toEqual({
      total: '75.50',
      byYear: [
        { year: 2019, before: '138', after: '80', interest: '0', saved: '58' },
        { year: 2020, before: '100', after: '90.50', interest: '5', saved: '14.50' },
        { year: 2021, before: null, after: null, interest: '3', saved: '3' },
      ],
      byTax: [
        { tax: 'income', saved: '59.50' },
        { tax: 'property', saved: '8' },
        { tax: 'interest', saved: '8' },
      ],
      byBudget: [
        { budget: 'regional', saved: '57.50' },
        { budget: 'federal', saved: '10' },
        { budget: 'lender', saved: '8' },
      ],
    });
    expect(savedByTax(PACKAGE).get('interest')).toBe(roubles(8));
  });

  it('has the periods of income tax and what became of its cap', () => {
    expect(told().income).toEqual({
      first: 2019,
      last: 2020,
      because: 'last-year',
      cap: {
        share: '1',
        on: 'income',
        amount: '50',
        used: '50',
        cutOff: '1.50',
        exhausted: [2019, 2020],
        periods: [
          { ...period(2019), cap: '40', granted: '60', used: '40' },
          { ...period(2020), cap: '50', granted: '9.50', used: '10', cutOff: '0.50' },
          { ...period(2021), cap: '50', cutOff: '1', takes: '7' },
        ],
      },
    });
    const of = (found: ReturnType<typeof income>) =>
      packageResult(valued({ taxes: { ...PACKAGE.taxes, income: found } }), cite).income;
    const shared = {
      ...income(2019, 2019, {}, [
        { property: roubles(3), federal: roubles(1), regional: roubles(2) },
      ]),
      cap: { ...CAP, on: 'income-and-property' },
    } as const;
    expect(of(shared as typeof PACKAGE.taxes.income)?.cap).toMatchObject({
      on: 'income-and-property',
      periods: [{ shares: { federal: '1', regional: '2', property: '3' } }],
    });
    // the amount is that of the last year, of one or of three
    expect(of(income(2019, 2019, {}, [{ cap: roubles(40) }]))?.cap?.amount).toBe('40');
    const growing = [40, 50, 60].map((cap) => ({ cap: roubles(cap) }));
    expect(of(income(2019, 2021, {}, growing))?.cap?.amount).toBe('60');
    expect(of(income(2019, 2020, {}))?.cap).toBeNull();
    expect(of(income(2019, 2020, {}, []))?.cap).toBeNull();
    expect(of(null)).toBeNull();
  });

  it('names what it rests on', () => {
    expect(told()).toMatchObject({
      elements: ['rip', 'joint'],
      value: { nominal: '75.50', present: null },
      firstPeriods: [{ reading: 'first-period.rip', year: 2020 }],
      exemptedOfProgramme: ['press'],
      unconfirmedRules: [
        { rule: 'registerWithRip', source: expect.stringMatching(/^\w+\.unconfirmed$/) },
      ],
    });
  });
});
