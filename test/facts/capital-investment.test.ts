import { expect, it } from 'vitest';
import { investedBy } from '../../src/engine/facts/capital-investment';
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
