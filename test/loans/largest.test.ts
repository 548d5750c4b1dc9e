import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { BorrowingSection } from '../../src/regions/kaluga/document';
import { type FundProgrammeId, PROGRAMME_IDS } from '../../src/regions/russia/loans/figures';
import { cases } from '../deep';
import { answer, failing, RULES, soundFor } from './applications';

const largest = (id: FundProgrammeId, fields: BorrowingSection) =>
  answer({ programmes: [id], drawn: '2019-07-01', ...fields }).largest;

/** Facts under which nothing but the greatest amount binds. */
const AMPLE: BorrowingSection = {
  totalBudget: 10_000_000_000,
  ownFunds: 1_000_000_000,
  coFinancing: 9_000_000_000,
  outputFrom: 2020,
  sales: { 2021: 1_000_000_000 },
  advance: 1_000_000_000,
  assets: 10_000_000_000,
  otherFundLoans: 0,
};

test.each(PROGRAMME_IDS)('%s lends at most its greatest amount', (id) => {
  expect(largest(id, AMPLE)).toEqual({
    amount: String(RULES[id].most),
    binds: `${id}.at-most`,
    open: [],
  });
});

describe('a joint loan is bound by', () => {
  test.each<[string, BorrowingSection, string, string]>([
    // 94.8 m × 50 %
    ['the budget', { totalBudget: 94_800_000 }, '47400000', 'joint.co-financing'],
    // 9,000,000.05 / 15 % = 60,000,000.33
    ['own funds', { ownFunds: '9000000.05' }, '60000000.33', 'joint.own-funds'],
    // The least of the years after the first: 30 m / 50 %
    [
      'sales',
      { sales: { 2020: 1, 2021: 45_000_000, 2022: 30_000_000 } },
      '60000000',
      'joint.sales',
    ],
    // 150 m × 50 % − 10 m
    ['assets', { assets: 150_000_000, otherFundLoans: 10_000_000 }, '65000000', 'joint.assets'],
    // 150,000,000.03 × 50 % is no whole kopeck
    ['odd assets', { assets: '150000000.03' }, '75000000.01', 'joint.assets'],
  ])('%s', (_, fields, amount, binds) => {
    expect(largest('joint', { ...AMPLE, ...fields })).toEqual({ amount, binds, open: [] });
  });

  test('the least of several', () => {
    const both = { ...AMPLE, totalBudget: 120_000_000, assets: 110_000_000 };
    expect(largest('joint', both)).toMatchObject({ amount: '55000000', binds: 'joint.assets' });
  });
});

test('leasing is bound by nine tenths of the advance', () => {
  expect(largest('leasing', { ...AMPLE, advance: '100000000.01' })).toMatchObject({
    amount: '90000000',
    binds: 'leasing.advance-to',
  });
});

describe('there is none', () => {
  test.each<[string, BorrowingSection]>([
    ['a budget a kopeck too small', { totalBudget: '39999999.99' }],
    ['other loans that leave too little', { assets: 60_000_000, otherFundLoans: '10000000.01' }],
    ['other loans that leave nothing', { assets: 60_000_000, otherFundLoans: 40_000_000 }],
  ])('with %s', (_, fields) => {
    expect(largest('joint', { ...AMPLE, ...fields })).toBeNull();
  });

  test('but at the least amount there is one', () => {
    const least = { amount: '20000000' };
    expect(largest('joint', { ...AMPLE, totalBudget: 40_000_000 })).toMatchObject(least);
    const room = { assets: 60_000_000, otherFundLoans: 10_000_000 };
    expect(largest('joint', { ...AMPLE, ...room })).toMatchObject(least);
  });
});

test('conditions that could bind lower are named', () => {
  expect(largest('joint', {})).toEqual({
    amount: '100000000',
    binds: 'joint.at-most',
    open: ['joint.co-financing', 'joint.own-funds', 'joint.sales', 'joint.assets'],
  });
  expect(largest('leasing', {})?.open).toEqual(['leasing.advance-to', 'leasing.assets']);
  expect(largest('drug-labelling', {})?.open).toEqual(['drug-labelling.assets']);
  const { otherFundLoans: _, ...rest } = AMPLE;
  expect(largest('joint', rest)?.open).toEqual(['joint.assets']);
});

describe('a fact that is stated binds, though others could bind lower', () => {
  test('half of the assets, whatever the other loans', () => {
    expect(largest('leasing', { assets: 100_000_000 })).toEqual({
      amount: '50000000',
      binds: 'leasing.assets',
      open: ['leasing.advance-to', 'leasing.assets'],
    });
  });

  test('low sales of a later year, whatever those of the second', () => {
    const sales = { sales: { 2023: 30_000_000 } };
    expect(largest('joint', { ...AMPLE, ...sales })).toEqual({
      amount: '60000000',
      binds: 'joint.sales',
      open: ['joint.sales'],
    });
  });
});

test('leasing has none where a tenth of the advance is out of reach', () => {
  const advance = { ...AMPLE, advance: 1_000_000_000 };
  expect(largest('leasing', { ...advance, assets: 200_000_000 })?.amount).toBe('100000000');
  expect(largest('leasing', { ...advance, assets: '199999999.98' })).toBeNull();
});

const kopecks = (text: string): bigint => BigInt(Math.round(Number(text) * 100));
const text = (amount: bigint): string =>
  `${amount / 100n}.${String(amount % 100n).padStart(2, '0')}`;
const anyAmount = fc.bigInt(2_000_000_000n, 60_000_000_000n).map(text);

const LIMITS = ['at-most', 'co-financing', 'own-funds', 'sales', 'advance-to', 'assets'];

test('the largest loan passes every limit on it, and a kopeck more does not', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...PROGRAMME_IDS),
      fc.record({
        totalBudget: anyAmount,
        ownFunds: anyAmount,
        sales: anyAmount.map((amount) => ({ 2021: amount })),
        advance: anyAmount,
        assets: anyAmount,
      }),
      (id, fields) => {
        const stated: BorrowingSection = {
          ...soundFor(id),
          ...fields,
          coFinancing: fields.totalBudget,
          ownFunds: kopecks(fields.ownFunds) < kopecks(fields.totalBudget) ? fields.ownFunds : 0,
        };
        const most = answer(stated).largest;
        fc.pre(most !== null);
        const reached = kopecks(String(most.amount));
        const limits = LIMITS.map((limit) => `${id}.${limit}`);
        const failingAt = (amount: bigint) =>
          failing(answer({ ...stated, amount: text(amount) })).filter((one) =>
            limits.includes(one),
          );
        expect(failingAt(reached)).toEqual([]);
        expect(failingAt(reached + 1n)).toContain(most.binds);
      },
    ),
    { numRuns: cases(60, 1_000), seed: 20190701 },
  );
});
