import { describe, expect, it } from 'vitest';
import { incomeTax } from '../../src/engine/plan/income-taxes';
import { type OtherTreatments, otherTaxes } from '../../src/engine/plan/other-taxes';
import type { Term } from '../../src/engine/taxes/arithmetic';
import type {
  Cap,
  DeductionTreatment,
  IncomeTreatment,
  LandTreatment,
} from '../../src/engine/taxes/treatment';
import { monthOf } from '../../src/kit/day';
import { whole } from '../../src/kit/ratio';
import { CAP, caseWith, fixedBases, rateUsed, roubles } from '../taxes/case';

const periods = { first: 2019, last: 2020, because: 'periods-used' } as const;

const at = (base: number, rate: bigint): Term => ({ base: whole(roubles(base)), rate });
const ofMonths = (base: number, rate: bigint, months: number): Term => ({
  ...at(base, rate),
  months,
});

describe('property, land and transport tax', () => {
  /** A building and a machine, two plots, and transport tax, all of 2019. */
  const c = caseWith({
    property: {
      objects: [
        { id: 'shop', kind: 'immovable', yearlyBases: { 2019: 1_000 } },
        { id: 'store', kind: 'immovable', yearlyBases: { 2019: 500 } },
      ],
    },
    landPlots: ['yard', 'road'].map((id) => ({
      id,
      cadastralValue: 1_200,
      rate: '0.01',
      title: '2019-01-01',
    })),
    transportTax: { 2019: 30 },
  });

  /** Plots without land tax from one month to before another. */
  const exempting = (from: string, to: string, ...ids: string[]): LandTreatment => ({
    tax: 'land',
    periods,
    plots: ids.map((id) => ({
      id,
      value: roubles(1_200),
      rate: 1_0000n,
      ownedFrom: monthOf('2019-01-01'),
      exempt: { from: monthOf(from), to: monthOf(to) },
    })),
    rate: () => rateUsed(0n),
  });

  const NOTHING: OtherTreatments = {
    objects: [],
    land: [],
    transport: null,
    imports: null,
    customsFree: false,
    payments: [],
    subsidies: [],
  };

  const madeOf = (tax: string, part: Partial<OtherTreatments> = {}) =>
    otherTaxes(c, { first: 2019, last: 2019 })({ ...NOTHING, ...part })
      .deductible.filter((one) => one.tax === tax)
      .flatMap(({ arithmetic }) => arithmetic());

  it('of property are made of all objects together', () => {
    expect(madeOf('property')).toEqual([
      {
        kind: 'rate',
        round: 'rouble',
        before: [at(1_000, 2_2000n), at(500, 2_2000n)],
        after: [at(1_000, 2_2000n), at(500, 2_2000n)],
      },
    ]);
    const store = { object: 'store', span: periods, rate: () => rateUsed(0n) };
    expect(madeOf('property', { objects: [store] })).toMatchObject([
      { after: [at(1_000, 2_2000n), at(500, 0n)] },
    ]);
  });

  const unrelieved = (of: string) => ({
    kind: 'months',
    round: 'rouble',
    before: [ofMonths(1_200, 1_0000n, 12)],
    after: [ofMonths(1_200, 1_0000n, 12)],
    of,
  });

  it('of land are made of the months of each plot', () => {
    expect(madeOf('land')).toEqual([unrelieved('yard'), unrelieved('road')]);
    expect(madeOf('land', { land: [exempting('2019-01-01', '2019-07-01', 'road')] })).toEqual([
      unrelieved('yard'),
      {
        kind: 'months',
        round: 'rouble',
        before: [ofMonths(1_200, 1_0000n, 12)],
        after: [ofMonths(1_200, 1_0000n, 6), ofMonths(1_200, 0n, 6)],
        of: 'road',
      },
    ]);
  });

  it('of land have of two reliefs the first of each plot', () => {
    const land = [
      exempting('2019-01-01', '2019-07-01', 'yard'),
      exempting('2019-10-01', '2020-01-01', 'yard', 'road'),
    ];
    expect(madeOf('land', { land }).map((one) => ('after' in one ? one.after[1] : null))).toEqual([
      ofMonths(1_200, 0n, 6),
      ofMonths(1_200, 0n, 3),
    ]);
    const [tax] = otherTaxes(c, { first: 2019, last: 2019 })({
      ...NOTHING,
      land,
    }).deductible.filter((one) => one.tax === 'land');
    // 12 a plot: half of it and nine months of it
    expect(tax).toMatchObject({ before: roubles(24), after: roubles(6 + 9) });
  });

  it('of transport are made of the amount given', () => {
    expect(madeOf('transport')).toEqual([
      {
        kind: 'rate',
        round: 'rouble',
        before: [at(30, 100_0000n)],
        after: [at(30, 100_0000n)],
      },
    ]);
    const transport = { tax: 'transport', periods, rate: () => rateUsed(50_0000n) } as const;
    expect(madeOf('transport', { transport })).toEqual([
      { kind: 'rate', round: 'rouble', before: [at(30, 100_0000n)], after: [at(30, 50_0000n)] },
    ]);
  });
});

describe('income tax', () => {
  const SOURCE = { citation: { text: 'pool' }, standing: 'law' } as const;

  /** 2 % and 10 % on 900 of the measure's own base, beside 1,000 at the ordinary rates. */
  const measure = (part: Partial<IncomeTreatment> = {}): IncomeTreatment => ({
    tax: 'income',
    periods: { first: 2019, last: 2019, because: 'last-year' },
    rates: () => ({ federal: rateUsed(2_0000n), regional: rateUsed(10_0000n) }),
    awaitedFrom: null,
    bases: fixedBases(() => ({ amount: roubles(900), ordinary: roubles(1_000), of: 'project' })),
    ...part,
  });

  /** A regional pool of so much in 2019 alone; nothing is kept. */
  const deduction = (pool: number): DeductionTreatment => ({
    tax: 'income-deduction',
    periods: { first: 2019, last: 2019, because: 'last-year' },
    pools: {
      regional: { added: () => roubles(pool), floor: () => rateUsed(0n), source: SOURCE },
    },
    depreciation: () => ({ dividend: 0n, divisor: 1n }),
    lastDepreciationYear: 2019,
    ofLossYear: { reading: 'loss-year', value: 'lapses' },
    apartFrom: [],
  });

  const CASE = caseWith({ taxableProfit: { 2019: 1_000 } });

  const taxesOf = (treatment: IncomeTreatment | null, ...deductions: DeductionTreatment[]) =>
    incomeTax(CASE, { income: treatment === null ? null : () => treatment, deductions }).taxes(
      new Map(),
    )(new Map([[2019, roubles(100)]]));

  const madeOf = (...given: Parameters<typeof taxesOf>) =>
    taxesOf(...given).taxes.map(({ arithmetic }) => arithmetic());

  const atRates = (before: Term, after: Term) => ({
    kind: 'rate',
    round: 'rouble',
    before: [before],
    after: [after],
  });

  it('is made of the base given before, and of the base that savings have raised after', () => {
    expect(madeOf(null)).toEqual([
      [atRates(at(1_000, 3_0000n), at(1_100, 3_0000n))],
      [atRates(at(1_000, 17_0000n), at(1_100, 17_0000n))],
    ]);
  });

  it('is made of the base and the rates of a measure', () => {
    expect(madeOf(measure())).toEqual([
      [atRates(at(1_000, 3_0000n), at(900, 2_0000n))],
      [atRates(at(1_000, 17_0000n), at(900, 10_0000n))],
    ]);
  });

  it('is made of what a cap leaves, with the ordinary tax on the raised profit', () => {
    // relief of 30 - 18 = 12 and 170 - 90 = 80, of which 46 are left: 6 and 40
    const cap: Cap = { ...CAP, stated: roubles(46) };
    const found = taxesOf(measure({ cap }));
    expect(found.taxes.map(({ after }) => after)).toEqual([roubles(24), roubles(130)]);
    expect(found.taxes.map(({ arithmetic }) => arithmetic())).toEqual([
      [
        {
          kind: 'ceiling',
          before: [at(1_000, 3_0000n)],
          after: [at(900, 2_0000n)],
          full: roubles(92),
          granted: roubles(46),
          others: null,
          refused: null,
          raised: [at(1_000, 3_0000n)],
        },
      ],
      [
        {
          kind: 'ceiling',
          before: [at(1_000, 17_0000n)],
          after: [at(900, 10_0000n)],
          full: roubles(92),
          granted: roubles(46),
          others: roubles(6),
          refused: null,
          raised: [at(1_000, 17_0000n)],
        },
      ],
    ]);
  });

  const drawn = (pool: number, floor: readonly Term[] = []) => ({
    kind: 'deduction',
    before: [at(1_100, 17_0000n)],
    reducible: [at(1_100, 17_0000n)],
    floor: [at(1_100, 0n), ...floor],
    pool: roubles(pool),
  });

  it('is made also of a deduction, in the budget that has one alone', () => {
    expect(madeOf(null, deduction(50))).toEqual([
      [atRates(at(1_000, 3_0000n), at(1_100, 3_0000n))],
      [atRates(at(1_000, 17_0000n), at(1_100, 17_0000n)), drawn(50)],
    ]);
  });

  it('is made of what a later deduction takes of what the earlier one leaves', () => {
    const found = taxesOf(null, deduction(50), deduction(1_000));
    // 17 % of 1,100 are 187: 50 are taken, then the other 137
    expect(found.taxes.map(({ after }) => after)).toEqual([roubles(33), 0n]);
    expect(found.taxes[1]?.arithmetic().slice(1)).toEqual([
      drawn(50),
      drawn(1_000, [at(50, 100_0000n)]),
    ]);
    const three = taxesOf(null, deduction(50), deduction(60), deduction(1_000));
    expect(three.taxes[1]?.arithmetic().at(-1)).toEqual(drawn(1_000, [at(110, 100_0000n)]));
  });

  it('keeps the place of a deduction that has no line beside one that has', () => {
    const later: DeductionTreatment = {
      ...deduction(70),
      periods: { first: 2020, last: 2020, because: 'last-year' },
    };
    const nothing = { kind: 'deduction', reducible: [], floor: [], pool: 0n };
    expect(madeOf(null, later, deduction(50))[1]?.slice(1)).toEqual([nothing, drawn(50)]);
    expect(madeOf(null, later)[1]).toHaveLength(1);
  });

  it('is dearer under a measure whose rate of one budget is above the ordinary one', () => {
    const rates = () => ({ federal: rateUsed(5_0000n), regional: rateUsed(10_0000n) });
    const { extraTax } = taxesOf(measure({ rates }));
    // 5 % of 900 are 45, 3 % of 1,000 are 30
    expect(extraTax.map((one) => ({ ...one, arithmetic: one.arithmetic() }))).toEqual([
      {
        year: 2019,
        budget: 'federal',
        amount: roubles(15),
        arithmetic: atRates(at(1_000, 3_0000n), at(900, 5_0000n)),
      },
    ]);
    expect(taxesOf(measure()).extraTax).toEqual([]);
  });

  it('is dearer also where a cap leaves a part of the relief of the other budget', () => {
    const rates = () => ({ federal: rateUsed(5_0000n), regional: rateUsed(10_0000n) });
    const { extraTax, taxes } = taxesOf(measure({ rates, cap: { ...CAP, stated: roubles(30) } }));
    // 30 of 80 are left in the regional budget
    expect(taxes.map(({ after }) => after)).toEqual([roubles(45), roubles(140)]);
    expect(extraTax.map((one) => ({ ...one, arithmetic: one.arithmetic() }))).toEqual([
      {
        year: 2019,
        budget: 'federal',
        amount: roubles(15),
        arithmetic: atRates(at(1_000, 3_0000n), at(900, 5_0000n)),
      },
    ]);
  });
});
