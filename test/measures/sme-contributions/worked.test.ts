import { describe, expect, test } from 'vitest';
import { plan } from '../../../src/questions/plan/plan';
import type { ProfileDocument } from '../../../src/regions/kaluga/document';
import { profileOf } from '../../profile/document';
import { residentWith, yearly } from '../toser/resident';
import {
  ENTERPRISE,
  enterpriseWith,
  linesIn,
  outcomeOf,
  paying,
  type Readings,
  reliefIn,
} from './enterprise';

const GENERAL = { 'sme-baseline': 'general' };

describe('a hundred workers at 90,000', () => {
  test('of 2026 save what the tariff of small enterprises costs more', () => {
    // A month: 40,639.50 × 30 % = 12,191.85; 49,360.50 × 15 % = 7,404.08 and × 7.6 % = 3,751.40
    const [line] = linesIn(ENTERPRISE, 2026);
    expect(line).toMatchObject({
      tax: 'contributions',
      budget: 'social',
      taxBefore: '23515116', // 19,595.93 × 1,200
      taxAfter: '19131900', // 15,943.25 × 1,200
      relief: '4383216',
    });
  });

  test('of 2026 save more against the general tariff', () => {
    const [line] = linesIn(ENTERPRISE, 2026, GENERAL);
    expect(line).toMatchObject({ taxBefore: '32400000', relief: '13268100' });
  });

  test('of 2025 save by its minimum wage', () => {
    expect(reliefIn(ENTERPRISE, 2025)).toEqual(['5002992']);
    expect(reliefIn(ENTERPRISE, 2025, GENERAL)).toEqual(['15144192']);
  });

  test('pay income tax on what they save', () => {
    const { best } = plan(profileOf(ENTERPRISE), {
      edition: 'law',
      unconfirmed: true,
      among: ['sme-contributions'],
    });
    expect(best.elements).toEqual(['sme-contributions']);
    const of2026 = best.taxes.filter(({ year }) => year === 2026);
    const sum = (part: 'before' | 'after', tax: string) =>
      of2026.filter((one) => one.tax === tax).reduce((all, one) => all + Number(one[part]), 0);
    expect([sum('before', 'contributions'), sum('after', 'contributions')]).toEqual([
      23_515_116, 19_131_900,
    ]);
    // 54,383,216 × 8 % = 4,350,657 and × 17 % = 9,245,147
    expect([sum('before', 'income'), sum('after', 'income')]).toEqual([12_500_000, 13_595_804]);
    const saved = of2026.reduce(
      (all, { after, before }) => all + Number(before) - Number(after),
      0,
    );
    expect(saved).toBe(3_287_412);
  });
});

describe('the threshold of 40,639.50 in 2026', () => {
  // 3 kopecks above it bear 0.45 and 0.228 of a kopeck, 4 kopecks 0.6 and 0.304.
  test.each([
    ['40639.49', '0'],
    ['40639.50', '0'],
    ['40639.51', '0'],
    ['40639.53', '0'],
    ['40639.54', '12'],
  ])('leaves of pay of %s a relief of %s', (wage, relief) => {
    expect(reliefIn(paying(wage), 2026)).toEqual([relief]);
  });

  test('is 33,660 in 2025', () => {
    expect(reliefIn(paying('33660'), 2025)).toEqual(['0']);
    expect(reliefIn(paying('33660.04'), 2025)).toEqual(['12']);
  });
});

describe('the yearly limit of 2,979,000 in 2026', () => {
  const high = paying(300_000);

  test('cuts the pay of October', () => {
    // Of a worker: general 987,471; SME 601,040.58; here 370,728.42.
    expect(linesIn(high, 2026)).toMatchObject([
      { taxBefore: '60104058', taxAfter: '37072842', relief: '23031216' },
    ]);
    expect(linesIn(high, 2026, GENERAL)).toMatchObject([{ taxBefore: '98747100' }]);
  });

  test.each([
    // 248,250 × 12 is the limit itself: 207,610.50 × (15 % - 7.6 %) a month,
    // 31,141.58 less 15,778.40
    ['248250', '18435816'],
    // A kopeck more of each month: in December 12 kopecks lie above the limit, 0.12 × 15 % = 0.02 and
    // × 7.6 % = 0.01; of the other months 207,610.51 × 15 % = 31,141.58 and × 7.6 % = 15,778.40; of
    // December within the limit 207,610.39 × 15 % = 31,141.56 and × 7.6 % = 15,778.39.
    ['248250.01', '18435816'],
  ])('on pay of %s', (wage, relief) => {
    expect(reliefIn(paying(wage), 2026)).toEqual([relief]);
  });
});

test('groups are counted each by its own pay', () => {
  const two = enterpriseWith({
    payroll: {
      groups: [
        { id: 'Low', workers: { 2026: 60 }, monthlyWage: { 2026: 30_000 } },
        { id: 'High', workers: { 2026: 40 }, monthlyWage: { 2026: 180_000 } },
      ],
    },
  });
  expect(reliefIn(two, 2026)).toEqual(['4950086.40']);
  // As one group at 90,000 the same pay would save less.
  expect(reliefIn(ENTERPRISE, 2026)).toEqual(['4383216']);
});

test('jobs at the average wage are one group', () => {
  const { payroll: _, ...document } = ENTERPRISE;
  const jobs: ProfileDocument = {
    ...document,
    project: { ...document.project, jobs: { 2026: 100 }, averageMonthlyWage: { 2026: 90_000 } },
  };
  expect(reliefIn(jobs, 2026)).toEqual(['4383216']);
});

describe('of a class without the 15 % of 2026', () => {
  // Class 25 has the rate of the measure; the press does not name it among those with 15 %.
  const of = (smeFifteenPercent?: boolean) =>
    enterpriseWith({
      activity: { main: '25.11' },
      investor: {
        smeCategory: 'small',
        ...(smeFifteenPercent === undefined ? {} : { smeFifteenPercent }),
      },
    });

  test('the general tariff is what is paid anyway', () => {
    expect(reliefIn(of(false), 2026)).toEqual(['13268100']);
    expect(reliefIn(of(true), 2026)).toEqual(['4383216']);
  });

  test('a year has no line where it is not known', () => {
    expect(reliefIn(of(), 2025)).toEqual(['5002992']);
    expect(reliefIn(of(), 2026)).toEqual([]);
    expect(outcomeOf(of()).missing).toEqual([
      { path: 'investor.smeFifteenPercent', asks: 'yes-no', for: 'lines' },
    ]);
  });

  test('but has one against the general tariff', () => {
    expect(reliefIn(of(), 2026, GENERAL)).toEqual(['13268100']);
    expect(outcomeOf(of(), GENERAL).missing).toEqual([]);
  });
});

describe('beside a resident of a development territory', () => {
  const resident = residentWith({
    project: {
      activity: {
        toserAllowed: true,
        main: '28.11',
        mainSince: '2010-01-01',
        mainRevenueShare: yearly(2024, 2029, '0.9'),
      },
    },
    investor: { smeCategory: 'small' },
  });

  const saved = (
    among: readonly ('toser.contributions' | 'sme-contributions')[],
    year: number,
    readings: Readings = {},
  ) => {
    const { best } = plan(profileOf(resident), {
      edition: 'law',
      unconfirmed: true,
      unknown: true,
      among: [...among],
      readings,
    });
    // With the status come its other reliefs.
    expect(best.elements.filter((id) => /contributions$/.test(id)).sort()).toEqual(
      [...among].sort(),
    );
    const taxes = best.taxes.filter((one) => one.tax === 'contributions' && one.year === year);
    expect(taxes.length).toBeLessThanOrEqual(1);
    return taxes.map(({ after, before }) => [Number(before), Number(before) - Number(after)]);
  };

  // Of 50,000 in 2027: the own tariff 12,191.85 + 9,360.50 × 15 % = 13,595.93 a month, here 12,903.25,
  // as a resident 3,800. The territory ends in November.
  test('each month has one tariff, the first that of the territory', () => {
    expect(saved(['sme-contributions'], 2027)).toEqual([[16_315_116, 831_216]]);
    expect(saved(['toser.contributions', 'sme-contributions'], 2026)).toEqual([
      [16_315_116, 11_755_116],
    ]);
    // 9,795.93 × 1,100 + 692.68 × 100
    expect(saved(['toser.contributions', 'sme-contributions'], 2027)).toEqual([
      [16_315_116, 10_844_791],
    ]);
    expect(saved(['toser.contributions', 'sme-contributions'], 2028)).toEqual([
      [16_315_116, 831_216],
    ]);
  });

  test('months of the territory are counted against the own tariff under either reading', () => {
    // 2027: eleven months at 13,595.93 and December at the general 15,000
    expect(saved(['toser.contributions', 'sme-contributions'], 2027, GENERAL)).toEqual([
      [16_455_523, 10_775_523 + 209_675],
    ]);
  });
});
