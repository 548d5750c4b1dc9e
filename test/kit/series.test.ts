import { expect, it } from 'vitest';
import { lastYearOf, valueIn, yearsOf } from '../../src/kit/series';

const SERIES = { first: 2019, values: [7, 0, 9] };

it('a series has a value in its own years and none outside them', () => {
  expect([2018, 2019, 2020, 2021, 2022].map((year) => valueIn(SERIES, year))).toEqual([
    undefined,
    7,
    0,
    9,
    undefined,
  ]);
});

it('a series knows its years', () => {
  expect(yearsOf(SERIES)).toEqual([2019, 2020, 2021]);
  expect(lastYearOf(SERIES)).toBe(2021);
});
