import { describe, expect, test } from 'vitest';
import { assess, caseOf } from '../../../src/questions/assess/assess';
import type { ProfileDocument } from '../../../src/regions/kaluga/document';
import { toserContributions } from '../../../src/regions/russia/toser/contributions';
import { profileOf } from '../../profile/document';
import { registered, residentWith, yearly } from './resident';

describe('the most that lower contributions may save', () => {
  const isSaved = (document: ProfileDocument, year: number): boolean => {
    const most = toserContributions.paysAtMost?.(
      caseOf(profileOf(document), { edition: 'law' }),
      year,
    );
    return most !== undefined && most > 0n;
  };

  test.each([
    ['2019-03-15', undefined, 2018, false],
    // From April 2019 on.
    ['2019-03-15', undefined, 2019, true],
    // From January 2020 on.
    ['2019-12-15', undefined, 2019, false],
    ['2019-12-15', undefined, 2020, true],
    // The territory ends in November 2027.
    ['2019-03-15', undefined, 2027, true],
    ['2019-03-15', undefined, 2028, false],
    // No relief from the first day of the quarter of the exclusion.
    ['2019-03-15', '2023-04-01', 2023, true],
    ['2019-03-15', '2023-04-01', 2024, false],
    ['2019-03-15', '2023-03-31', 2022, true],
    ['2019-03-15', '2023-03-31', 2023, false],
  ])('registered %s, excluded %s, in %i: %s', (day, excluded, year, expected) => {
    expect(isSaved(registered(day, excluded), year)).toBe(expected);
  });

  test('is nothing outside the territories', () => {
    expect(isSaved(residentWith({ project: { site: 'region' } }), 2020)).toBe(false);
  });
});

describe('years before the first profit given', () => {
  const notesOf = (first: number) => {
    const document = residentWith({ taxableProfit: yearly(first, 2029, 30_000_000) });
    return assess(profileOf(document), { edition: 'law', measures: ['toser'] })
      .assumptions.filter(({ id }) => id === 'years-before-given')
      .map(({ values }) => values);
  };

  test.each([
    [2021, [{ first: 2019, last: 2020 }]],
    [2020, [{ first: 2019, last: 2019 }]],
    [2019, []],
    [2018, []],
  ])('count as without, which is noted: given from %i', (first, expected) => {
    expect(notesOf(first)).toEqual(expected);
  });
});
