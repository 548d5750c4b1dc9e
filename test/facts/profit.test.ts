import { describe, expect, it } from 'vitest';
import type { Case } from '../../src/engine/facts/case';
import { companyBases } from '../../src/engine/facts/company-bases';
import {
  basesUnder,
  type Counting,
  type LossRules,
  ordinaryBases,
  setOff,
} from '../../src/engine/facts/losses';
import {
  declaredProfit,
  firstProfitYear,
  givenYears,
  type IncomeBase,
  projectBases,
} from '../../src/engine/facts/profit';
import { type Ratio, whole } from '../../src/kit/ratio';
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

  it('has no base in years that are not given', () => {
    expect(
      basesIn(
        companyBases(c, rip(2018), () => true),
        [2017, 2021],
      ),
    ).toEqual([undefined, undefined]);
  });

  it('that is not given leaves the project’s own', () => {
    expect(isBelowShare(caseWith(), 2019)).toBe(false);
    const alone = caseWith({ taxableProfit: { 2019: 10 } });
    expect(basesIn(ripBases(alone, rip(2019)), [2019])[0]?.of).toBe('project');
  });
});

describe('losses set off in a year', () => {
  const carried = { earlier: whole(roubles(40)), since: whole(roubles(10)) };
  const { c } = series({});
  const set = (
    declared: number,
    counting: Counting,
    rules: LossRules | null = rip(2019),
    one: Case = c,
    losses = carried,
  ) => setOff(one, rules, losses, whole(roubles(declared)), 2020, counting);
  const losses = (earlier: number, since: number) => ({
    earlier: whole(roubles(earlier)),
    since: whole(roubles(since)),
  });

  it('are as they were where none are carried', () => {
    expect(
      set(100, 'own', rip(2019), { ...c, profile: { ...c.profile, carryLosses: false } }),
    ).toEqual({
      base: whole(roubles(100)),
      left: carried,
      readingMatters: false,
    });
  });

  it.each<[string, Counting, LossRules | null, ReturnType<typeof losses>]>([
    ['since the entry into a measure with accounts of its own', 'own', rip(2019), losses(40, 40)],
    ['in a year before it', 'ordinary', rip(2021), losses(70, 10)],
    ['in one without such accounts', 'own', register(2019), losses(70, 10)],
    ['without a measure', 'ordinary', null, losses(70, 10)],
    [
      'that lapses with its year',
      'own',
      { ...rip(2019), lapses: (year) => year === 2020 },
      carried,
    ],
    [
      'that lapses with another',
      'own',
      { ...rip(2019), lapses: (year) => year === 2021 },
      losses(40, 40),
    ],
    [
      'that would lapse under the measure',
      'ordinary',
      { ...rip(2019), lapses: () => true },
      losses(40, 40),
    ],
  ])('have a loss %s beside them', (_, counting, rules, left) => {
    expect(set(-30, counting, rules)).toEqual({
      base: whole(roubles(-30)),
      left,
      readingMatters: false,
    });
  });

  it.each<[string, number, Counting, LossRules | null, typeof carried, boolean]>([
    ['losses before the entry could be used', 100, 'own', rip(2019), carried, true],
    ['there are none of them', 100, 'own', rip(2019), losses(0, 10), false],
    ['those since the entry take the whole base', 10, 'own', rip(2019), carried, false],
    ['those since leave a rouble of it', 11, 'own', rip(2019), carried, true],
    ['the year is an ordinary one', 100, 'ordinary', rip(2019), carried, false],
    ['the measure has no accounts of its own', 100, 'own', register(2019), carried, false],
    ['there is no measure', 100, 'own', null, carried, false],
  ])('depend on the reading where %s', (_, declared, counting, rules, one, matters) => {
    expect(set(declared, counting, rules, c, one).readingMatters).toBe(matters);
  });
});

describe('a first profit', () => {
  const losing = series({ taxableProfit: { 2018: -100, 2019: 80, 2020: 80, 2021: 80 } }).c;

  it('is sought from a year on', () => {
    // half of 80 is left in 2019 and in 2020 under the ordinary limit
    expect(firstProfitYear(losing, register(2018))).toBe(2019);
    expect(firstProfitYear(losing, register(2018), 2019)).toBe(2019);
    expect(firstProfitYear(losing, register(2018), 2020)).toBe(2020);
    expect(firstProfitYear(losing, register(2018), 2022)).toBeUndefined();
  });

  it('is under the ordinary limit before the entry, and under the measure’s own from it on', () => {
    const readings = { ...losing.readings, 'losses-before-status': 'reduce' } as const;
    const year = (entered: number) => firstProfitYear({ ...losing, readings }, rip(entered));
    // entered in 2018 or 2019 the loss of 100 takes the whole 80 of 2019; after it, half of them
    expect([2018, 2019, 2020].map(year)).toEqual([2020, 2020, 2019]);
  });
});

it('years are given within two bounds', () => {
  const given = { first: 2019, values: [1n, 2n, 3n] };
  expect(givenYears(given, 2010, 2030)).toEqual([2019, 2020, 2021]);
  expect(givenYears(given, 2020, 2020)).toEqual([2020]);
  expect(givenYears(given, 2022, 2030)).toEqual([]);
});
