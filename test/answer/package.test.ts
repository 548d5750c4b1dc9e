import { describe, expect, it } from 'vitest';
import { citing } from '../../src/answer/cite';
import { packageResult, worthResult } from '../../src/answer/package';
import { differenceOf, savedByTax, valuationOf } from '../../src/engine/plan/value';
import { discounter } from '../../src/engine/valuation/discount';
import { income, ruling, tax, valued } from '../plan/valued';
import { roubles } from '../taxes/case';

const FLOWS = [
  { year: 2019, amount: roubles(110) },
  { year: 2020, amount: roubles(121) },
];

/** Two years, three taxes and interest. */
const PACKAGE = valued({
  elements: ['rip', 'joint'],
  firstPeriods: [{ reading: 'first-period.rip', year: 2020 }],
  listed: ['press'],
  unconfirmed: [ruling('registerWithRip')],
  taxes: {
    taxes: [
      tax(2019, 100, 60),
      tax(2020, 100, 90.5),
      tax(2019, 30, 20, { budget: 'federal' }),
      tax(2019, 8, 0, { tax: 'property' }),
    ],
    extraTax: [],
    raised: new Map([[2019, roubles(8)]]),
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
      { cap: roubles(50), cutOff: roubles(1), year: 2021 },
    ]),
  },
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

describe('a package as it is reported', () => {
  const told = () => packageResult(PACKAGE, cite);

  it('has each tax with what is saved of it, interest and raised profit by year', () => {
    expect(told().taxes[1]).toEqual({
      year: 2020,
      tax: 'income',
      budget: 'regional',
      before: '100',
      after: '90.50',
      saved: '9.50',
    });
    expect(told().interest).toEqual([
      { year: 2020, saved: '5' },
      { year: 2021, saved: '3' },
    ]);
    expect(told().raisedProfit).toEqual([{ year: 2019, amount: '8' }]);
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
        amount: '50',
        used: '50',
        cutOff: '1.50',
        exhausted: [2019, 2020],
        periods: [
          { year: 2019, cap: '40', before: '0', full: '0', granted: '60', used: '40', cutOff: '0' },
          {
            year: 2020,
            cap: '50',
            before: '0',
            full: '0',
            granted: '9.50',
            used: '10',
            cutOff: '0.50',
          },
          { year: 2021, cap: '50', before: '0', full: '0', granted: '0', used: '0', cutOff: '1' },
        ],
      },
    });
    const of = (found: ReturnType<typeof income>) =>
      packageResult(valued({ taxes: { ...PACKAGE.taxes, income: found } }), cite).income;
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
