import { describe, expect, it } from 'vitest';
import { assess } from '../../../src/questions/assess/assess';
import type { ProfileDocument } from '../../../src/regions/kaluga/document';
import { knownAs } from '../../known-as';
import { profileOf } from '../../profile/document';
import {
  type Chosen,
  everyYear,
  type Fields,
  finding,
  INVESTOR,
  measure,
  millions,
  missingPaths,
  project,
  reliefs,
} from '../../profiles';
import { underLaw } from './law';

interface Wages {
  readonly wage?: Record<string, string>;
  readonly minimum?: Record<string, string>;
}

/** A project of a start year that invests so much and earns 100 million a year. */
const projectOf = (start: number, invested: number, { wage, minimum }: Wages): ProfileDocument =>
  project({
    project: {
      start: `${start}-01-01`,
      ...(wage ? { averageMonthlyWage: wage } : {}),
      ...(minimum ? { subsistenceMinimum: minimum } : {}),
    },
    capitalInvestment: { [start]: millions(invested) },
    taxableProfit: everyYear(start, start + 5, millions(100)),
  });

const register = (start: number, invested: number, wages: Wages, readings: Chosen = {}) =>
  underLaw('investment-register', projectOf(start, invested, wages), readings);

const each = (first: number, last: number, amount: string) =>
  Object.fromEntries(
    Array.from({ length: last - first + 1 }, (_, index) => [String(first + index), amount]),
  );

describe('the wage', () => {
  const paying = (year: number, wage: string) =>
    register(year, 100, { wage: { [year]: wage }, minimum: { [year]: '10335.01' } });

  it.each([
    [2020, '51675.04', 'ineligible'],
    [2020, '51675.05', 'eligible'],
    [2022, '51675.04', 'ineligible'],
    [2023, '41340.03', 'ineligible'],
    [2023, '41340.04', 'eligible'],
    [2024, '41340.04', 'eligible'],
  ])('of %i: %s, five times the minimum to 2022 and four times after, is %s', (year, wage, is) => {
    // 10,335.01 × 5 = 51,675.05; × 4 = 41,340.04
    expect(paying(year, wage).verdict).toBe(is);
  });

  it('is no condition in the brochure', () => {
    const document = projectOf(2020, 100, {});
    expect(measure('investment-register', document).verdict).toBe('eligible');
  });

  it('that falls short shows by how much, and in which period', () => {
    expect(finding(paying(2020, '51675.04'), 'investment-register.wage', '2020')).toMatchObject({
      verdict: 'not-met',
      actual: '51675.04',
      required: '51675.05',
      shortfall: '0.01',
      source: knownAs('secondary'),
    });
  });

  it('that is not stated leaves the verdict open and gives no lines', () => {
    const result = register(2020, 100, {});
    expect(result.verdict).toBe('unknown');
    expect(missingPaths(result, 'verdict')).toEqual([
      'project.averageMonthlyWage',
      'project.subsistenceMinimum',
    ]);
    expect(result.lines).toEqual([]);
  });
});

describe('four periods from 2020', () => {
  const wages = { ...each(2020, 2023, '50000'), 2021: '49999.99' };

  it('of which one fails have three with relief: it counts and gives nothing', () => {
    const result = register(2020, 2_100, { wage: wages, minimum: each(2020, 2023, '10000') });
    expect(result.verdict).toBe('eligible');
    // 100 m × 3.5 points
    expect(reliefs(result, 'regional')).toEqual({
      2020: 3_500_000,
      2022: 3_500_000,
      2023: 3_500_000,
    });
    expect(result.periods).toEqual({ first: 2020, last: 2023, because: 'periods-used' });
  });

  it('of which one is not known have relief in the others, and ask for it', () => {
    const result = register(2020, 2_100, {
      wage: each(2020, 2022, '50000'),
      minimum: each(2020, 2023, '10000'),
    });
    expect(result.verdict).toBe('eligible');
    expect(Object.keys(reliefs(result, 'regional'))).toEqual(['2020', '2021', '2022']);
    expect(missingPaths(result, 'lines')).toEqual(['project.averageMonthlyWage.2023']);
  });
});

describe('the wage of a later period', () => {
  const million = millions(1);

  /** Facts that are missing where the wage of 2020 alone is stated, and passes. */
  const asked = (taxableProfit: ProfileDocument['taxableProfit'], fields: Fields = {}) => {
    const wages = { wage: { 2020: '50000' }, minimum: each(2020, 2023, '10000') };
    const document = { ...projectOf(2020, 2_100, wages), taxableProfit, ...fields };
    return missingPaths(underLaw('investment-register', document as ProfileDocument));
  };

  it('is asked for of years with a profit', () => {
    const wage = ['project.averageMonthlyWage.2021'];
    expect(asked({ 2020: million, 2021: million, 2022: -1, 2023: 0 })).toEqual(wage);
    expect(asked({ 2020: million })).toEqual([]);
  });

  it('and of years of a loss that the taxes saved may make up for', () => {
    // 22,000 of property tax on a base of 1 m
    const property = { immovable: { 2021: million, 2022: million } };
    const losing = (loss: number) => asked({ 2020: million, 2021: -loss }, { property });
    expect(losing(21_999)).toEqual(['project.averageMonthlyWage.2021']);
    expect(losing(22_001)).toEqual([]);
  });

  it('where the investment is left out too, though the first period passes at any wage', () => {
    const untold = {
      capitalInvestment: undefined,
      project: { ...projectOf(2020, 0, { minimum: { 2020: '0' } }).project },
    };
    expect(asked({ 2020: million }, untold)).toEqual(['capitalInvestment']);
    expect(asked({ 2020: million, 2021: million }, untold)).toEqual([
      'capitalInvestment',
      'project.averageMonthlyWage',
    ]);
  });
});

describe('the end of 2024', () => {
  const wages = { wage: each(2023, 2028, '50000'), minimum: each(2023, 2028, '10000') };

  it('ends a relief of four periods after two', () => {
    const result = register(2023, 2_100, wages);
    expect(result.periods).toEqual({ first: 2023, last: 2024, because: 'last-year' });
    expect(result.sums.total).toBe('7000000');
  });

  it('lets it keep its term under the other reading, but for years without a multiple', () => {
    const result = register(2023, 2_100, wages, { 'register-after-2024': 'keeps-its-term' });
    expect(result.periods).toEqual({ first: 2023, last: 2026, because: 'periods-used' });
    expect(Object.keys(reliefs(result, 'regional'))).toEqual(['2023', '2024', '2025']);
    expect(missingPaths(result, 'lines')).toEqual(['policy.register.wageMultiple.2026']);
    expect(result.confirmed).toBe(false);
  });

  it('leaves nothing to begin in 2025 under either', () => {
    const late = { wage: each(2025, 2026, '50000'), minimum: each(2025, 2026, '10000') };
    for (const value of ['ends', 'keeps-its-term'] as const) {
      const result = register(2025, 2_100, late, { 'register-after-2024': value });
      expect(result.verdict).toBe('ineligible');
      expect(finding(result, 'investment-register.in-force').verdict).toBe('not-met');
    }
  });
});

describe('a first period that is not known, at a wage that no known multiple admits', () => {
  // 23,999.99 is below 4 x 8,000, the multiple of 2023-2025; from 2026 on none is known.
  const low = { wage: each(2023, 2030, '23999.99'), minimum: each(2023, 2030, '8000') };
  const awaiting = (start: number, invested: number): ProfileDocument => {
    const { taxableProfit: _, ...document } = projectOf(start, invested, low);
    return document;
  };
  const waiting = (start: number, invested: number, reading: 'ends' | 'keeps-its-term') =>
    underLaw('investment-register', awaiting(start, invested), { 'register-after-2024': reading });

  // It begins in 2024 at the latest: one to four periods from there.
  it.each([
    [100, 'keeps-its-term', 'ineligible'],
    [500.01, 'keeps-its-term', 'ineligible'],
    [1_000.01, 'keeps-its-term', 'unknown'],
    [2_000.01, 'keeps-its-term', 'unknown'],
    [2_000.01, 'ends', 'ineligible'],
  ] as const)('with %s m invested and %s: %s', (invested, reading, verdict) => {
    expect(waiting(2023, invested, reading).verdict).toBe(verdict);
  });

  it('names the reading that decides it', () => {
    const used = (invested: number) =>
      assess(profileOf(awaiting(2023, invested)), { edition: 'law' }).readings.find(
        ({ id }) => id === 'register-after-2024',
      )?.mattersTo;
    expect(used(2_000.01)).toEqual(['investment-register']);
    expect(used(500.01)).toEqual([]);
  });

  it('is refused where even the earliest is after 2024', () => {
    expect(waiting(2025, 2_000.01, 'keeps-its-term').verdict).toBe('ineligible');
  });
});

describe('arrears of taxes', () => {
  const wages = { wage: { 2020: '50000' }, minimum: { 2020: '10000' } };
  const owing = (taxArrears: boolean | undefined) =>
    underLaw('investment-register', {
      ...projectOf(2020, 100, wages),
      investor: { ...INVESTOR, taxArrears },
    });

  it('exclude', () => {
    expect(owing(true).verdict).toBe('ineligible');
    expect(owing(false).verdict).toBe('eligible');
  });

  it('that are not stated are asked for, with the amounts as if there were none', () => {
    const result = owing(undefined);
    expect(result.verdict).toBe('unknown');
    expect(missingPaths(result)).toEqual(['investor.taxArrears']);
    expect(result.sums.total).toBe('3500000');
  });

  it('are an unconfirmed condition, which keeps nothing out', () => {
    expect(owing(false).confirmed).toBe(true);
    expect(owing(false).unconfirmed).toContainEqual(
      expect.objectContaining({ figure: 'register.noArrears', decides: 'bound' }),
    );
  });
});
