import { describe, expect, it } from 'vitest';
import { amend } from '../../../src/amendments/amend';
import { yearsInForce } from '../../../src/engine/measure/measure';
import { caseOf } from '../../../src/questions/assess/assess';
import { LAW } from '../../../src/regions/kaluga/editions/law/index';
import { szpk } from '../../../src/regions/russia/szpk/rules';
import { millions, profileOf } from '../../profiles';
import { roubles } from '../../taxes/case';
import { ASSOCIATED, agreed, FEDERAL, REGIONAL, SUPPORTING } from './agreed';

type Fields = Parameters<typeof agreed>[0];

const caseWith = (fields: Fields = {}, readings = {}) =>
  caseOf(profileOf(agreed(fields)), { edition: 'law', readings });

// Half of 60 million in 2025 to 2029, and all of 40 million in 2025 to 2034.
describe('the most that is reimbursed in a year with taxes enough', () => {
  const most = (year: number, ...given: Parameters<typeof caseWith>) =>
    'paysAtMost' in szpk && szpk.paysAtMost?.(caseWith(...given), year);

  it.each([
    [2024, 0],
    [2025, 70_000_000],
    [2029, 70_000_000],
    [2030, 40_000_000],
    [2034, 40_000_000],
    [2035, 0],
  ])('%i: %i roubles', (year, amount) => {
    expect(most(year)).toBe(roubles(amount));
  });

  it('is nothing under an agreement that is refused, and all where a fact is missing', () => {
    const of = (sphereAllowed: boolean | undefined) =>
      most(2025, { statuses: { szpk: { ...REGIONAL, sphereAllowed } } });
    expect(of(false)).toBe(0n);
    expect(of(undefined)).toBe(roubles(70_000_000));
  });

  it('is nothing without infrastructure, or where the sum has no years', () => {
    expect(most(2025, { infrastructure: undefined })).toBe(0n);
    expect(most(2025, {}, { 'szpk.spread': 'ceiling-only' })).toBe(0n);
  });
});

it('under a law without a first day agreements are of any year', () => {
  const policy = amend(LAW, {
    title: 'Another law',
    source: 'a draft',
    changes: { szpk: { firstDay: { '2009-01-01': null } } },
  });
  const { firstYear } = yearsInForce(szpk, policy);
  expect(firstYear.values.map(({ value }) => value)).toEqual([null]);
  const early = { statuses: { szpk: { ...REGIONAL, signed: '2010-02-01' } } };
  const { findings } = szpk.appraise(caseOf(profileOf(agreed(early)), { policy }));
  const inForce = findings.findings?.find(({ id }) => id === 'szpk.in-force');
  expect(inForce).toMatchObject({ verdict: 'met', actual: '2010-02-01' });
  expect(inForce).not.toHaveProperty('required');
});

it('agreements are signed from 2020 on, and have no last year', () => {
  const { firstYear, lastYear } = yearsInForce(szpk, LAW);
  expect(firstYear.values.map(({ value }) => value)).toEqual([2020]);
  expect(lastYear.values.map(({ value }) => value)).toEqual([null]);
  expect(firstYear.values[0]?.citation).toBeDefined();
});

describe('a reimbursement rests on the figures of its kinds of objects', () => {
  const basis = (infrastructure: NonNullable<Fields>['infrastructure']) =>
    szpk.appraise(caseWith({ infrastructure })).basis.map(({ figure }) => figure);
  const supporting = ['szpk.supportingShare', 'szpk.supportingYears'];
  const associated = ['szpk.associatedShare', 'szpk.associatedYears'];

  it.each([
    ['both', [ASSOCIATED, SUPPORTING], [...supporting, ...associated, 'szpk.waitYears']],
    ['supporting', [SUPPORTING], [...supporting, 'szpk.waitYears']],
    ['associated', [ASSOCIATED], [...associated, 'szpk.waitYears']],
    ['none', [], []],
  ])('%s', (_, infrastructure, expected) => {
    expect(basis(infrastructure)).toEqual(expected);
  });
});

it('its periods begin with the object put into use first and end with the last', () => {
  const late = { ...SUPPORTING, commissioned: '2027-03-01' };
  const [treatment] = szpk.appraise(caseWith({ infrastructure: [late, ASSOCIATED] })).treatments;
  expect(treatment?.periods).toMatchObject({ first: 2025, last: 2034, because: 'periods-used' });
  const later = { ...ASSOCIATED, commissioned: '2028-03-01' };
  const [other] = szpk.appraise(caseWith({ infrastructure: [SUPPORTING, later] })).treatments;
  expect(other?.periods).toMatchObject({ first: 2025, last: 2038 });
});

it('what costs nothing asks for no profit and is reimbursed in no year', () => {
  const free = [{ ...SUPPORTING, cost: 0 }];
  const { missing, notByYear, treatments } = szpk.appraise(
    caseWith({ infrastructure: free, taxableProfit: undefined }),
  );
  expect(missing).toEqual([]);
  expect(treatments).toEqual([]);
  expect(notByYear).toBeUndefined();
});

describe('a sum without years', () => {
  const appraised = (fields: Fields, spread: string) =>
    szpk.appraise(caseWith(fields, { 'szpk.spread': spread }));

  it('is told under the reading that leaves the years open, and under no other', () => {
    expect(appraised({}, 'ceiling-only').notByYear).toBe(roubles(70_000_000));
    expect(appraised({}, 'as-tax-allows').notByYear).toBeUndefined();
  });

  it.each([
    ['costs nothing', { ...SUPPORTING, cost: 0 }],
    // its years are 2013 to 2017
    ['had its years before the agreement', { ...SUPPORTING, commissioned: '2012-06-01' }],
  ])('is none of what %s', (_, item) => {
    const { notByYear, readings, treatments } = appraised(
      { infrastructure: [item] },
      'ceiling-only',
    );
    expect(notByYear).toBeUndefined();
    expect(readings).toEqual([]);
    expect(treatments).toEqual([]);
  });
});

it('a regional agreement reimburses out of the taxes on income, property and land together', () => {
  const [treatment] = szpk.appraise(caseWith()).treatments;
  const left = { income: { federal: 1n, regional: 20n }, property: 300n, land: 4_000n };
  expect(treatment?.tax === 'reimbursement' && treatment.paidBy.map(({ of }) => of(left))).toEqual([
    4_321n,
  ]);
});

it('the rate of a plot is asked for in the years of what costs something', () => {
  const road = { ...ASSOCIATED, cost: 0 };
  const plotFrom = (title: string) => [{ id: 'yard', cadastralValue: millions(10), title }];
  const asked = (title: string) =>
    szpk
      .appraise(caseWith({ infrastructure: [SUPPORTING, road], landPlots: plotFrom(title) }))
      .missing.map(({ path }) => path);
  // The line's last year is 2029, that of the road 2034.
  expect(asked('2029-11-01')).toEqual(['landPlots[0].rate']);
  expect(asked('2030-01-20')).toEqual([]);
});

it('for how long taxes stay as they were is told where the term is stated', () => {
  const notes = (stabilityYears: number | undefined) =>
    szpk
      .appraise(caseWith({ statuses: { szpk: { ...REGIONAL, stabilityYears } } }))
      .assumed.filter(({ id }) => id === 'szpk-stability');
  expect(notes(6)).toEqual([{ id: 'szpk-stability', values: { years: 6, signed: '2023-02-01' } }]);
  expect(notes(undefined)).toEqual([]);
});

it('a federal agreement without a sector that reaches the amounts of all has nothing missing', () => {
  const { sector: _, ...unstated } = FEDERAL;
  const thresholdOf = (amount: string) => {
    const { findings } = szpk.appraise(
      caseWith({
        statuses: { szpk: unstated },
        capitalInvestment: [{ year: 2024, amount, kind: 'equipment' }],
      }),
    ).findings;
    return findings?.find(({ id }) => id === 'szpk.threshold');
  };
  const reached = thresholdOf(millions(100_000));
  expect(reached).toMatchObject({ verdict: 'met', actual: roubles(100_000_000_000) });
  expect(reached).not.toHaveProperty('missing');
  // Of the social sector it is reached, of others not.
  const open = thresholdOf(millions(750));
  expect(open?.missing).toEqual([{ path: 'statuses.szpk.sector', asks: 'value' }]);
  expect(open?.citation).toEqual(reached?.citation);
});
