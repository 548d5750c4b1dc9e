import { describe, expect, it } from 'vitest';
import { measureBases } from '../../src/facts/losses';
import { firstProfitYear, isBelowShare, projectBases, ripBases } from '../../src/facts/profit';
import { caseWith, roubles } from '../taxes/case';

describe('the bases of a project', () => {
  // a loss of 100 takes half of 80 under the limit, and the whole of it where the limit does not bind
  const c = caseWith({
    taxableProfit: { 2018: -100, 2019: 80, 2020: 80 },
    carryLosses: true,
  });
  const under = (entered: number) =>
    measureBases(c, c.profile.taxableProfit ?? { first: 2018, values: [] }, 'rip', entered).values;

  it('are free of the limit on losses from the year in which a measure is entered', () => {
    expect(under(2019)).toEqual([roubles(-100), 0n, roubles(60)]);
    expect(under(2020)).toEqual([roubles(-100), roubles(40), roubles(20)]);
    expect(under(2021)).toEqual([roubles(-100), roubles(40), roubles(40)]);
  });

  it('are told beside those under the ordinary limit, and only of given years', () => {
    const bases = projectBases(c, 'rip', 2019);
    expect(bases(2020)).toEqual({ amount: roubles(60), ordinary: roubles(40), of: 'project' });
    expect([bases(2017), bases(2021)]).toEqual([undefined, undefined]);
    expect(projectBases(caseWith(), 'rip', 2019)(2019)).toBeUndefined();
  });

  it('have a first profit under each measure, or none', () => {
    expect(firstProfitYear(c, 'rip', 2019)).toBe(2020);
    expect(firstProfitYear(c, 'investment-register', 2019)).toBe(2019);
    expect(firstProfitYear(caseWith({ taxableProfit: { 2019: 0 } }), 'rip', 2019)).toBeUndefined();
    expect(firstProfitYear(caseWith(), 'rip', 2019)).toBeUndefined();
  });
});

describe('a company of which the project is a part', () => {
  const c = caseWith({
    taxableProfit: { 2018: 0, 2019: 10, 2020: 10 },
    company: {
      taxableProfit: { 2018: -100, 2019: 80, 2020: 80 },
      projectIncomeShare: { 2018: '1', 2019: '0.899999', 2020: '0.9' },
    },
    carryLosses: true,
  });

  it('has the rates of a regional investment project where nine tenths of its income are from it', () => {
    expect([2019, 2020].map((year) => isBelowShare(c, year))).toEqual([true, false]);
    const bases = ripBases(c, 2019);
    expect(bases(2019)).toEqual({ amount: roubles(10), ordinary: roubles(10), of: 'project' });
    // free of the limit: 80 - 80, 80 - 20; under it half of either
    expect(bases(2020)).toEqual({ amount: roubles(60), ordinary: roubles(40), of: 'company' });
  });

  it('that is not given leaves the project’s own', () => {
    expect(isBelowShare(caseWith(), 2019)).toBe(false);
    expect(ripBases(caseWith({ taxableProfit: { 2019: 10 } }), 2019)(2019)?.of).toBe('project');
  });
});
