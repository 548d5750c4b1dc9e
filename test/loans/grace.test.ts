import { describe, expect, it } from 'vitest';
import { assess } from '../../src/questions/assess/assess';
import type { FundProgrammeId } from '../../src/regions/russia/loans/figures';
import { profileOf } from '../profiles';
import { soundFor } from './applications';

/** A loan of 40 million drawn on 15 January 2019, for so many months. */
function lent(id: FundProgrammeId, termMonths: number, graceMonths?: number) {
  const borrowing = {
    ...soundFor(id, 40_000_000),
    drawn: '2019-01-15',
    marketRate: '0.0775',
    termMonths,
    ...(graceMonths === undefined ? {} : { graceMonths }),
  };
  const project = { name: 'Labels', start: '2019-01-01', activity: { main: '21.20' } };
  const found = assess(profileOf({ project, borrowing })).loans.find((loan) => loan.id === id);
  if (found === undefined) throw new Error(`no answer on ${id}`);
  return found;
}

const principal = (...args: Parameters<typeof lent>) =>
  lent(...args).schedule.map((quarter) => Number(quarter.principal) / 1_000_000);

describe('principal of a loan for drug labelling is repaid from the second year', () => {
  it.each<[number, number[]]>([
    [24, [0, 0, 0, 0, 10, 10, 10, 10]],
    [21, [0, 0, 0, 0, 40 / 3, 40 / 3, 40 / 3]],
    [18, [0, 0, 0, 0, 20, 20]],
    [15, [0, 0, 0, 0, 40]],
    // no second year
    [12, [10, 10, 10, 10]],
    [9, [40 / 3, 40 / 3, 40 / 3]],
  ])('of %i months', (months, expected) => {
    const found = principal('drug-labelling', months);
    expect(found.map((one) => one.toFixed(2))).toEqual(expected.map((one) => one.toFixed(2)));
  });

  it('unless the profile names a grace', () => {
    expect(principal('drug-labelling', 18, 12)).toEqual([0, 0, 0, 0, 20, 20]);
    expect(principal('drug-labelling', 18, 6)).toEqual([0, 0, 10, 10, 10, 10]);
  });

  it('which is worth 6.75 % of 40 million in five quarters and of 20 in the sixth', () => {
    // 0.0675 / 4 x (5 x 40 m + 20 m)
    expect(lent('drug-labelling', 18).worth?.nominal).toBe('3712500');
  });

  it('and the answer says so', () => {
    const notes = (months: number) =>
      lent('drug-labelling', months)
        .assumptions.filter(({ id }) => id.startsWith('loan-grace'))
        .map(({ id, values }) => [id, values]);
    expect(notes(24)).toEqual([['loan-grace', { years: 1 }]]);
    expect(notes(18)).toEqual([['loan-grace-kept', { months: 12 }]]);
    expect(notes(12)).toEqual([['loan-grace', { years: 1 }]]);
  });
});

it('principal of any other loan is repaid over its last two years, whatever its term', () => {
  const quarters = (months: number) => principal('joint', months).filter((one) => one === 0).length;
  expect([60, 36, 27, 24, 12].map(quarters)).toEqual([12, 4, 1, 0, 0]);
});
