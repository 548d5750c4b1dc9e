import { describe, expect, it } from 'vitest';
import { yearsInForce } from '../../../src/engine/measure/measure';
import { caseOf } from '../../../src/questions/assess/assess';
import { LAW } from '../../../src/regions/kaluga/editions/law/index';
import { szpk } from '../../../src/regions/russia/szpk/rules';
import { profileOf } from '../../profiles';
import { roubles } from '../../taxes/case';
import { ASSOCIATED, agreed, REGIONAL, SUPPORTING } from './agreed';

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
