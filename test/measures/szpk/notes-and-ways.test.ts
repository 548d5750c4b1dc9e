import { describe, expect, it } from 'vitest';
import { assess } from '../../../src/questions/assess/assess';
import { nearMisses } from '../../../src/questions/near-misses/near-misses';
import { everyYear, INVESTOR, millions, profileOf } from '../../profiles';
import { agreed, REGIONAL } from './agreed';

type Fields = Parameters<typeof agreed>[0];
type Noted = [id: string, values: object];

const answered = (fields: Fields, readings = {}) =>
  assess(profileOf(agreed(fields)), { edition: 'law', measures: ['szpk'], readings });

const STABILITY: Noted = ['szpk-stability', { years: 6, signed: '2023-02-01' }];
const OF_TAXES_LEFT: Noted = ['szpk-of-taxes-left', {}];
const asNone = (...paths: string[]): Noted => ['szpk-taxes-as-none', { paths }];
/** The road put into use in 2024 is reimbursed for ten years, 2025 to 2034. */
const givenTo = (last: number): Noted => ['profit-given-to', { last, until: 2034 }];
const profitTo = (last: number) => ({ taxableProfit: everyYear(2024, last, millions(80)) });
const UNDER_SPECIAL_REGIME = {
  investor: { ...INVESTOR, inLiquidation: false, specialTaxRegime: true },
};
const NOTHING_STATED = { property: undefined, landPlots: undefined };

describe('what the agreement takes for granted', () => {
  it.each<[string, Fields, Noted[]]>([
    ['all taxes and years are stated', {}, [STABILITY, OF_TAXES_LEFT]],
    ['the profit of the last year is stated', profitTo(2034), [STABILITY, OF_TAXES_LEFT]],
    ['that of the last year is not', profitTo(2033), [STABILITY, OF_TAXES_LEFT, givenTo(2033)]],
    [
      'property is not stated',
      { property: undefined },
      [STABILITY, OF_TAXES_LEFT, asNone('property')],
    ],
    ['land is not', { landPlots: undefined }, [STABILITY, OF_TAXES_LEFT, asNone('landPlots')]],
    ['neither is', NOTHING_STATED, [STABILITY, OF_TAXES_LEFT, asNone('property', 'landPlots')]],
    [
      'no income and property tax is paid',
      { ...UNDER_SPECIAL_REGIME, ...NOTHING_STATED, ...profitTo(2033) },
      [STABILITY, OF_TAXES_LEFT, asNone('landPlots')],
    ],
    ['there is no infrastructure', { infrastructure: [], ...NOTHING_STATED }, [STABILITY]],
    ['it is not stated', { infrastructure: undefined, ...NOTHING_STATED }, [STABILITY]],
  ])('where %s', (_, fields, expected) => {
    const notes = answered(fields).assumptions.filter(({ id }) => id !== 'investment-by-plan');
    expect(notes.map(({ id, values }) => [id, values])).toEqual(expected);
  });

  it('is no year where the reading leaves the sum alone: half of 60 million and all of 40', () => {
    const { assumptions, measures } = answered(NOTHING_STATED, { 'szpk.spread': 'ceiling-only' });
    const notes = assumptions.filter(({ id }) => id !== 'investment-by-plan');
    expect(notes.map(({ id, values }) => [id, values])).toEqual([
      STABILITY,
      ['amount-not-by-year', { amount: '70000000' }],
    ]);
    expect(measures[0]?.missing).toEqual([]);
  });
});

describe('the reading of the years matters', () => {
  const matters = (fields: Fields, value = 'as-tax-allows') =>
    answered(fields, { 'szpk.spread': value }).readings.find(({ id }) => id === 'szpk.spread')
      ?.mattersTo;
  const item = (cost: number | string) => ({
    infrastructure: [{ id: 'line', kind: 'supporting' as const, cost, commissioned: '2024-06-01' }],
  });

  it('where something is reimbursed, under either value', () => {
    expect(matters({})).toEqual(['szpk']);
    expect(matters({}, 'ceiling-only')).toEqual(['szpk']);
    expect(matters(item('0.01'))).toEqual(['szpk']);
  });

  it('and not for infrastructure that is none, or costs nothing', () => {
    expect(matters({ infrastructure: [] })).toEqual([]);
    expect(matters({ infrastructure: undefined })).toEqual([]);
    expect(matters(item(0))).toEqual([]);
    expect(matters(item(0), 'ceiling-only')).toEqual([]);
  });
});

describe('facts that the sums wait for', () => {
  const missing = (fields: Fields, readings = {}) =>
    answered(fields, readings).measures[0]?.missing.map(({ path }) => path);

  it('are the infrastructure, and the profit where it is stated', () => {
    expect(missing({})).toEqual([]);
    expect(missing({ infrastructure: undefined })).toEqual(['infrastructure']);
    expect(missing({ taxableProfit: undefined })).toEqual(['taxableProfit']);
    expect(missing({ taxableProfit: undefined, infrastructure: [] })).toEqual([]);
    expect(missing({ taxableProfit: undefined }, { 'szpk.spread': 'ceiling-only' })).toEqual([]);
    expect(missing({ ...UNDER_SPECIAL_REGIME, taxableProfit: undefined })).toEqual([]);
  });
});

describe('what could open an agreement that is refused', () => {
  const ways = (part: object) =>
    nearMisses(profileOf(agreed({ statuses: { szpk: { ...REGIONAL, ...part } } })), {
      edition: 'law',
    })
      .filter(({ id }) => id === 'szpk')
      .flatMap((miss) => miss.ways.map(({ changes }) => changes));

  it('is nothing for a day that is past, and no other term', () => {
    expect(ways({ signed: '2020-03-31' })).toEqual([
      [{ kind: 'none', finding: 'szpk.in-force', because: 'day-past' }],
    ]);
    expect(ways({ stabilityYears: 7 })).toEqual([
      [{ kind: 'none', finding: 'szpk.term', because: 'no-way-found' }],
    ]);
  });

  it('is another sphere', () => {
    expect(ways({ sphereAllowed: false })).toEqual([
      [
        {
          kind: 'state',
          finding: 'szpk.sphere',
          path: 'statuses.szpk.sphereAllowed',
          value: true,
        },
      ],
    ]);
  });
});
