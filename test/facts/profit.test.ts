import { describe, expect, it } from 'vitest';
import { basesUnder, type LossRules, ordinaryBases } from '../../src/engine/facts/losses';
import {
  declaredProfit,
  firstProfitYear,
  type IncomeBase,
  projectBases,
} from '../../src/engine/facts/profit';
import type { Ratio } from '../../src/kit/ratio';
import { whole } from '../../src/kit/ratio';
import { isBelowShare, ripBases } from '../../src/regions/russia/rip/bases';
import type { Fields } from '../profiles';
import { basesIn, caseWith, roubles } from '../taxes/case';

const rip = (entered: number): LossRules => ({ measure: 'rip', entered, apart: true });
const register = (entered: number): LossRules => ({
  measure: 'investment-register',
  entered,
  apart: false,
});

const inRoubles = ({ dividend, divisor }: Ratio) => Number(dividend) / Number(divisor) / 100;

const shown = (base: IncomeBase | undefined) =>
  base && [inRoubles(base.amount), inRoubles(base.ordinary), base.of];

const series = (fields: Fields) => {
  const c = caseWith({ carryLosses: true, ...fields });
  return { c, declared: declaredProfit(c) ?? { first: 2018, values: [] } };
};

describe('the bases of a project', () => {
  // a loss of 100 takes half of 80 under the limit, and the whole of it where the limit does not bind
  const { c, declared } = series({ taxableProfit: { 2018: -100, 2019: 80, 2020: 80 } });
  const under = (rules: LossRules) =>
    basesUnder(c, rules, declared, (year) =>
      year < rules.entered ? 'ordinary' : 'own',
    ).values.map(inRoubles);

  it('are free of the limit on losses in the years of a measure', () => {
    expect(under(rip(2018))).toEqual([-100, 0, 60]);
    expect(ordinaryBases(c, declared).values.map(inRoubles)).toEqual([-100, 40, 40]);
    expect(under(register(2018))).toEqual([-100, 40, 40]);
  });

  it('are not reduced by losses of years before the entry, in a measure with accounts of its own', () => {
    // 2019 of the loss of 2018 nothing; from 2020 on half of 80 was taken in 2019
    expect(under(rip(2019))).toEqual([-100, 80, 80]);
    expect(under(rip(2020))).toEqual([-100, 40, 80]);
    expect(under(register(2019))).toEqual([-100, 40, 40]);
  });

  it('are reduced by them under the reading that says so', () => {
    const reading = {
      ...c,
      readings: { ...c.readings, 'losses-before-status': 'reduce' },
    } as const;
    const bases = basesUnder(reading, rip(2019), declared, (year) =>
      year < 2019 ? 'ordinary' : 'own',
    );
    expect(bases.values.map(inRoubles)).toEqual([-100, 0, 60]);
  });

  it('at ordinary rates take the older losses first, both accounts together under the limit', () => {
    // before 60, since 30: half of 80 is all of the older; then 20 and 20 of 80
    const two = series({ taxableProfit: { 2018: -60, 2019: -30, 2020: 80, 2021: 80, 2022: 80 } });
    const ordinary = basesUnder(two.c, rip(2019), two.declared, () => 'ordinary');
    expect(ordinary.values.map(inRoubles)).toEqual([-60, -30, 40, 40, 70]);
    // 2020 at the measure's rates takes the 30 since; the older reduce 2021 and 2022
    const mixed = basesUnder(two.c, rip(2019), two.declared, (year) =>
      year === 2020 ? 'own' : 'ordinary',
    );
    expect(mixed.values.map(inRoubles)).toEqual([-60, -30, 50, 40, 60]);
  });

  it('are exact: half of an odd kopeck is half a kopeck', () => {
    const odd = series({ taxableProfit: { 2019: -1, 2020: '0.01', 2021: '0.03' } });
    expect(ordinaryBases(odd.c, odd.declared).values.slice(1)).toEqual([
      { dividend: 1n, divisor: 2n },
      { dividend: 3n, divisor: 2n },
    ]);
  });

  it('are reported beside those under the ordinary limit, and only of given years', () => {
    const bases = projectBases(c, rip(2018));
    expect(shown(basesIn(bases, [2018, 2019, 2020])[2])).toEqual([60, 40, 'project']);
    expect(basesIn(bases, [2017, 2021])).toEqual([undefined, undefined]);
    expect(basesIn(projectBases(caseWith(), rip(2019)), [2019])).toEqual([undefined]);
  });

  it('have a first profit under each measure, or none', () => {
    const year = (fields: Fields, rules: LossRules) => firstProfitYear(series(fields).c, rules);
    const taxableProfit = { 2018: -100, 2019: 80, 2020: 80 };
    expect(year({ taxableProfit }, rip(2018))).toBe(2020);
    expect(year({ taxableProfit }, rip(2019))).toBe(2019);
    expect(year({ taxableProfit }, register(2019))).toBe(2019);
    expect(year({ taxableProfit: { 2019: 0 } }, rip(2019))).toBeUndefined();
    expect(firstProfitYear(caseWith(), rip(2019))).toBeUndefined();
  });

  it('with depreciation that is not taken count it before losses', () => {
    // 100 - 100 with 20 a year: a loss of 80, and half of 100
    const notTaken = () => whole(roubles(20));
    const adding = { ...c, notTaken };
    expect(ordinaryBases(adding, declaredProfit(adding) ?? declared).values.map(inRoubles)).toEqual(
      [-80, 50, 70],
    );
  });
});

describe('a company of which the project is a part', () => {
  const { c } = series({
    taxableProfit: { 2018: 0, 2019: 10, 2020: 10 },
    company: {
      taxableProfit: { 2018: -100, 2019: 80, 2020: 80 },
      projectIncomeShare: { 2018: '1', 2019: '0.899999', 2020: '0.9' },
    },
  });

  it('has the rates of a regional investment project where nine tenths of its income are from it', () => {
    expect([2019, 2020].map((year) => isBelowShare(c, year))).toEqual([true, false]);
    const [, second, third] = basesIn(ripBases(c, rip(2018)), [2018, 2019, 2020]);
    expect(shown(second)).toEqual([10, 10, 'project']);
    // free of the limit in 2019 and 2020: 80 - 80, 80 - 20; under it half of either
    expect(shown(third)).toEqual([60, 40, 'company']);
  });

  it('keeps its losses of years before the entry out of the years of the measure', () => {
    const bases = basesIn(ripBases(c, rip(2019)), [2018, 2019, 2020], (year) =>
      year < 2019 ? 'ordinary' : 'own',
    );
    expect(shown(bases[2])?.[0]).toBe(80);
  });

  it('that is not given leaves the project’s own', () => {
    expect(isBelowShare(caseWith(), 2019)).toBe(false);
    const alone = caseWith({ taxableProfit: { 2019: 10 } });
    expect(basesIn(ripBases(alone, rip(2019)), [2019])[0]?.of).toBe('project');
  });
});
