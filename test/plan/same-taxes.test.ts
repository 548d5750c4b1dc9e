import { describe, expect, it } from 'vitest';
import type { Valued } from '../../src/engine/plan/evaluate';
import { haveSameTaxes, saveSame } from '../../src/engine/plan/same-taxes';
import { roubles } from '../taxes/case';
import { packageTaxes, tax, valued } from './valued';

const TAXES = [tax(2019, 100, 60), tax(2020, 50, 50)];

const one = (taxes: Valued['taxes']['taxes'] = TAXES, part: Partial<Valued> = {}) =>
  valued({
    elements: ['rip', 'property-exemption'],
    taxes: packageTaxes({ taxes }),
    interest: new Map([
      [2019, roubles(7)],
      [2020, roubles(5)],
    ]),
    ...part,
  });

/** Whether a package has the taxes of the first, and whether it saves the same besides. */
const same = (other: Valued) => [
  haveSameTaxes(one(), other),
  haveSameTaxes(other, one()),
  saveSame(one(), other),
  saveSame(other, one()),
];
const ALL = [true, true, true, true];
const NONE = [false, false, false, false];

describe('two packages are the same', () => {
  it('where elements, taxes and interest are', () => {
    expect(same(one())).toEqual(ALL);
    expect(same(one(TAXES, { nominal: 1n, savings: [], listed: ['shop'] }))).toEqual(ALL);
  });

  it.each([
    ['an element less', { elements: ['rip'] }],
    ['another order of elements', { elements: ['property-exemption', 'rip'] }],
  ])('not with %s', (_, part) => {
    expect(same(one(TAXES, part))).toEqual(NONE);
  });

  it.each<[string, Valued['taxes']['taxes']]>([
    ['a tax less', TAXES.slice(0, 1)],
    ['no taxes', []],
    ['a tax more', [...TAXES, tax(2021, 0, 0)]],
    ['the taxes in another order', [...TAXES].reverse()],
    ['another year', [tax(2018, 100, 60), tax(2020, 50, 50)]],
    ['another year of the later one', [tax(2019, 100, 60), tax(2021, 50, 50)]],
    ['another tax', [tax(2019, 100, 60, { tax: 'property' }), tax(2020, 50, 50)]],
    ['another budget', [tax(2019, 100, 60, { budget: 'federal' }), tax(2020, 50, 50)]],
    ['another tax before', [tax(2019, 100.01, 60), tax(2020, 50, 50)]],
    ['another tax after', [tax(2019, 100, 60), tax(2020, 50, 50.01)]],
  ])('not with %s', (_, taxes) => {
    expect(same(one(taxes))).toEqual(NONE);
  });

  it.each<[string, Record<number, number>]>([
    ['no interest', {}],
    ['interest of a year less', { 2019: 7 }],
    ['interest of a year more', { 2019: 7, 2020: 5, 2021: 1 }],
    ['interest of another year', { 2019: 7, 2021: 5 }],
    ['a kopeck more interest', { 2019: 7, 2020: 5.01 }],
    ['the interest of one year in another', { 2019: 5, 2020: 7 }],
  ])('but for what they save with %s', (_, interest) => {
    const sums = Object.entries(interest).map(
      ([year, saved]) => [Number(year), roubles(saved)] as const,
    );
    expect(same(one(TAXES, { interest: new Map(sums) }))).toEqual([true, true, false, false]);
  });
});
