import { describe, expect, it } from 'vitest';
import { investedBy, investedIn } from '../../src/engine/facts/capital-investment';
import { caseWith, roubles } from '../taxes/case';

it('capital investment to the end of a year holds its last day, and none of the next', () => {
  const c = caseWith({
    capitalInvestment: [
      { day: '2018-12-31', amount: 1 },
      { day: '2019-01-01', amount: '10.99' },
      { day: '2019-12-31', amount: 100 },
      { year: 2019, amount: 1_000 },
      { day: '2020-01-01', amount: 10_000 },
      { year: 2020, amount: 100_000 },
    ],
  });
  const from = '2019-01-01';
  expect(investedBy(c, from, 2018)).toBe(0n);
  // without the kopecks
  expect(investedBy(c, from, 2019)).toBe(roubles(1_110));
  expect(investedBy(c, from, 2020)).toBe(roubles(111_110));
  expect(investedBy(c, from, null)).toBe(roubles(111_110));
});

it('capital investment that is not given is none', () => {
  expect(investedBy(caseWith(), '2019-01-01', null)).toBe(0n);
});

describe('capital investment in a window', () => {
  const window = { from: '2019-03-01', to: '2020-02-29', lastYear: 2020 };
  /** What is left out of one amount, or that it counts. */
  const placeOf = (item: object) => {
    const c = caseWith({ capitalInvestment: [{ day: '2019-06-01', amount: 5, ...item }] });
    const found = investedIn(c, window);
    return found?.leftOut[0]?.because ?? found?.amount;
  };

  it.each<[object, bigint | string]>([
    [{}, roubles(5)],
    [{ day: '2019-02-28' }, 'before-start'],
    [{ day: '2019-03-01' }, roubles(5)],
    [{ day: '2020-02-29' }, roubles(5)],
    [{ day: '2020-03-01' }, 'outside-window'],
    [{ day: undefined, year: 2018 }, 'before-start'],
    [{ day: undefined, year: 2020 }, roubles(5)],
    [{ day: undefined, year: 2021 }, 'outside-window'],
    [{ kind: 'equipment' }, roubles(5)],
    [{ kind: 'land' }, 'kind-not-counted'],
    [{ kind: 'land', counts: true }, roubles(5)],
    [{ kind: 'equipment', counts: false }, 'caller-says-no'],
    [{ counts: true }, roubles(5)],
    [{ counts: false }, 'caller-says-no'],
    [{ kind: 'land', counts: true, day: '2019-02-28' }, 'before-start'],
  ])('counts or is left out: %j', (item, expected) => {
    expect(placeOf(item)).toBe(expected);
  });

  it('is the sum of what counts, with every amount that does not', () => {
    const c = caseWith({
      capitalInvestment: [
        { day: '2019-06-01', amount: '5.50' },
        { day: '2019-07-01', amount: 7, kind: 'land' },
        { year: 2020, amount: 11 },
        { year: 2021, amount: 13 },
      ],
    });
    expect(investedIn(c, window)).toEqual({
      amount: roubles(16.5),
      leftOut: [
        { path: 'capitalInvestment[1]', amount: roubles(7), because: 'kind-not-counted' },
        { path: 'capitalInvestment[3]', amount: roubles(13), because: 'outside-window' },
      ],
    });
  });

  it('is not known where none is given, and has no end where the window has none', () => {
    expect(investedIn(caseWith(), window)).toBeUndefined();
    const c = caseWith({ capitalInvestment: [{ day: '2060-01-01', amount: 1 }] });
    expect(investedIn(c, { ...window, to: null, lastYear: null })?.amount).toBe(roubles(1));
    expect(investedBy(c, '2019-01-01', null)).toBe(roubles(1));
  });
});
