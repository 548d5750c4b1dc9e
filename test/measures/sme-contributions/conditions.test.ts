import { describe, expect, test } from 'vitest';
import { assess } from '../../../src/questions/assess/assess';
import { nearMisses } from '../../../src/questions/near-misses/near-misses';
import type { ProfileDocument } from '../../../src/regions/kaluga/document';
import { command } from '../../cli/fake';
import { profileOf } from '../../profile/document';
import { yearly } from '../toser/resident';
import {
  ENTERPRISE,
  enterpriseWith,
  findingOf,
  hundredAt,
  linesIn,
  outcomeOf,
  reliefIn,
} from './enterprise';

const verdictOf = (document: ProfileDocument) => outcomeOf(document).verdict;

const yearsOf = (document: ProfileDocument): readonly number[] =>
  (outcomeOf(document).lines ?? []).map(({ year }) => year);

const missingOf = (document: ProfileDocument) =>
  (outcomeOf(document).missing ?? []).map((fact) => `${fact.for} ${fact.path}`);

const share = (mainRevenueShare: Record<number, string>): ProfileDocument =>
  enterpriseWith({ activity: { mainRevenueShare } });

describe('the register of small and medium-sized enterprises', () => {
  test.each([
    ['micro', 'met', 'eligible'],
    ['small', 'met', 'eligible'],
    ['medium', 'met', 'eligible'],
    ['none', 'not-met', 'ineligible'],
  ] as const)('has the category %s: %s', (smeCategory, verdict, whole) => {
    const document = enterpriseWith({ investor: { smeCategory } });
    expect(findingOf(document, 'in-sme-register')?.verdict).toBe(verdict);
    expect(verdictOf(document)).toBe(whole);
  });

  test('is asked for where no category is stated', () => {
    const document = enterpriseWith({ investor: {} });
    expect(verdictOf(document)).toBe('unknown');
    expect(yearsOf(document)).toEqual([]);
    expect(missingOf(document)).toEqual(['verdict investor.smeCategory']);
  });
});

test('a special tax regime does not bar it', () => {
  const document = enterpriseWith({
    investor: { smeCategory: 'small', specialTaxRegime: true },
  });
  expect(verdictOf(document)).toBe('eligible');
  expect(reliefIn(document, 2026)).toEqual(['4383216']);
});

test('no jobs are asked for where the average wage is of no year in force', () => {
  const { payroll: _, project, ...without } = ENTERPRISE;
  const paid = (averageMonthlyWage: Record<number, number>): ProfileDocument => ({
    ...without,
    project: { ...project, averageMonthlyWage },
  });
  expect(verdictOf(paid({ 2023: 90_000, 2024: 90_000 }))).toBe('ineligible');
  expect(missingOf(paid({ 2023: 90_000, 2024: 90_000 }))).toEqual([]);
  expect(verdictOf(paid({ 2024: 90_000, 2025: 90_000 }))).toBe('unknown');
  expect(missingOf(paid({ 2024: 90_000, 2025: 90_000 }))).toContain('verdict project.jobs');
});

test('no jobs are asked for where every year of the average wage is refused', () => {
  const {
    payroll: _,
    project,
    ...without
  } = enterpriseWith({
    activity: { mainSince: '2025-01-01' },
  });
  const paid = (averageMonthlyWage: Record<number, number>): ProfileDocument => ({
    ...without,
    project: { ...project, averageMonthlyWage },
  });
  expect(verdictOf(paid({ 2025: 90_000 }))).toBe('ineligible');
  expect(missingOf(paid({ 2025: 90_000 }))).toEqual([]);
  expect(verdictOf(paid({ 2025: 90_000, 2026: 90_000 }))).toBe('unknown');
});

test('no payroll is asked for where every year is refused whatever it is', () => {
  const { payroll: _, ...without } = enterpriseWith({ activity: { main: '62.01' } });
  expect(verdictOf(without)).toBe('ineligible');
  expect(missingOf(without)).toEqual([]);
  const { payroll: __, ...open } = ENTERPRISE;
  expect(verdictOf(open)).toBe('unknown');
  expect(missingOf(open)).toContain('verdict project.jobs');
});

describe('the main activity', () => {
  test.each([
    ['10', 'met'],
    ['11.07', 'not-met'],
    ['12.00', 'not-met'],
    ['13.10', 'met'],
    ['19.20', 'not-met'],
    ['20.16', 'met'],
    ['24.10', 'not-met'],
    ['33.12', 'met'],
    ['35.30', 'not-met'],
    ['09.10', 'not-met'],
  ])('of the class %s is %s', (main, verdict) => {
    const document = enterpriseWith({ activity: { main } });
    expect(findingOf(document, 'main-activity', 2025)?.verdict).toBe(verdict);
    expect(verdictOf(document)).toBe(verdict === 'met' ? 'eligible' : 'ineligible');
  });

  test('is asked for where it is not stated', () => {
    const { main: _, ...activity } = ENTERPRISE.project.activity ?? {};
    const document = { ...ENTERPRISE, project: { ...ENTERPRISE.project, activity } };
    expect(verdictOf(document)).toBe('unknown');
    expect(outcomeOf(document).missing).toEqual([
      { path: 'project.activity.main', asks: 'value', for: 'verdict' },
    ]);
  });

  test.each([
    ['2024-12-31', [2025, 2026, 2027]],
    ['2025-01-01', [2026, 2027]],
    ['2025-12-31', [2026, 2027]],
    ['2026-01-01', [2027]],
    ['2027-01-01', []],
  ])('that is the main one since %s has lower contributions in %j', (mainSince, years) => {
    const document = enterpriseWith({ activity: { mainSince } });
    expect(yearsOf(document)).toEqual(years);
    expect(
      [2025, 2026, 2027].filter(
        (year) => findingOf(document, 'same-activity-before', year)?.verdict === 'met',
      ),
    ).toEqual(years);
    expect(verdictOf(document)).toBe(years.length === 0 ? 'ineligible' : 'eligible');
  });

  test('whose first day is not stated is asked for it', () => {
    const { mainSince: _, ...activity } = ENTERPRISE.project.activity ?? {};
    const document = { ...ENTERPRISE, project: { ...ENTERPRISE.project, activity } };
    expect(verdictOf(document)).toBe('unknown');
    expect(outcomeOf(document).missing).toEqual([
      { path: 'project.activity.mainSince', asks: 'value', for: 'verdict' },
    ]);
  });
});

describe('the share of income', () => {
  test.each([
    ['0.6999', 'not-met', '0.0001'],
    ['0.699999', 'not-met', '0.000001'],
    ['0.7', 'met', undefined],
    ['0.700001', 'met', undefined],
  ])('of %s is %s', (of2025, verdict, shortfall) => {
    const document = share({ 2024: '0.9', 2025: of2025, 2026: '0.9', 2027: '0.9' });
    expect(findingOf(document, 'share-of-year', 2025)).toMatchObject({
      verdict,
      path: 'project.activity.mainRevenueShare.2025',
      actual: of2025,
      required: '0.7',
      ...(shortfall && { shortfall }),
    });
    expect(findingOf(document, 'share-of-year-before', 2026)?.verdict).toBe(verdict);
    expect(yearsOf(document)).toEqual(verdict === 'met' ? [2025, 2026, 2027] : [2027]);
  });

  test('is noted neither where no year fails nor where none has relief', () => {
    const noted = (document: ProfileDocument) =>
      assess(profileOf(document), { edition: 'law', measures: ['sme-contributions'] })
        .assumptions.map(({ id }) => id)
        .includes('sme-years-without');
    expect(noted(ENTERPRISE)).toBe(false);
    expect(noted(share(yearly(2024, 2027, '0.69')))).toBe(false);
    expect(noted(share({ ...yearly(2024, 2027, '0.9'), 2025: '0.69' }))).toBe(true);
  });

  test('of 69.99 % in 2025 gives nothing in 2025 and 2026, which is noted', () => {
    const document = share({ 2024: '0.9', 2025: '0.6999', 2026: '0.9', 2027: '0.9' });
    expect([2025, 2026, 2027].map((year) => linesIn(document, year).length)).toEqual([0, 0, 1]);
    const { assumptions } = assess(profileOf(document), { edition: 'law' });
    expect(assumptions.find(({ id }) => id === 'sme-years-without')?.values).toEqual({
      years: ['2025', '2026'],
    });
  });

  test('of a year before that is not stated leaves the year unknown', () => {
    const document = share({ 2025: '0.9', 2026: '0.9', 2027: '0.9' });
    expect(findingOf(document, 'main-share', 2025)?.verdict).toBe('unknown');
    expect(verdictOf(document)).toBe('eligible');
    expect(yearsOf(document)).toEqual([2026, 2027]);
    expect(missingOf(document)).toEqual(['lines project.activity.mainRevenueShare.2024']);
  });

  test('of the year before decides nothing where the year itself fails', () => {
    const document = share({ 2025: '0.5', 2026: '0.9', 2027: '0.9' });
    expect(findingOf(document, 'main-share', 2025)?.verdict).toBe('not-met');
    expect(missingOf(document)).toEqual([]);
  });

  test('that no year has leaves the whole unknown', () => {
    const { mainRevenueShare: _, ...activity } = ENTERPRISE.project.activity ?? {};
    const document = { ...ENTERPRISE, project: { ...ENTERPRISE.project, activity } };
    expect(verdictOf(document)).toBe('unknown');
    expect(missingOf(document)).toEqual(
      [2025, 2024, 2026, 2027].map((year) => `verdict project.activity.mainRevenueShare.${year}`),
    );
  });

  test('is not asked for in years in which no pay lies above the threshold', () => {
    const document = enterpriseWith({
      activity: { mainRevenueShare: { 2024: '0.9', 2025: '0.9' } },
      payroll: {
        groups: [
          {
            id: 'All',
            workers: yearly(2025, 2026, 10),
            monthlyWage: { 2025: 90_000, 2026: '40639.50' },
          },
        ],
      },
    });
    expect(yearsOf(document)).toEqual([2025]);
    expect(missingOf(document)).toEqual([]);
  });
});

describe('the payroll', () => {
  const { payroll: _, ...without } = ENTERPRISE;

  test('of years before the measure has none of it', () => {
    const document = enterpriseWith({ payroll: hundredAt(90_000, 2023, 2024) });
    expect(findingOf(document, 'in-force')).toMatchObject({
      verdict: 'not-met',
      actual: '2023',
      required: '2025-2061',
    });
    expect(verdictOf(document)).toBe('ineligible');
  });

  test('counts from 2025', () => {
    const document = enterpriseWith({ payroll: hundredAt(90_000, 2024, 2025) });
    expect(yearsOf(document)).toEqual([2025]);
  });

  test('without a group refuses it', () => {
    const document = enterpriseWith({ payroll: { groups: [] } });
    expect(findingOf(document, 'payroll')?.verdict).toBe('not-met');
    expect(verdictOf(document)).toBe('ineligible');
    expect(missingOf(document)).toEqual([]);
  });

  test('of a group without workers saves nothing', () => {
    const groups = [{ id: 'All', workers: { 2025: 0 }, monthlyWage: { 2025: 90_000 } }];
    const document = enterpriseWith({ payroll: { groups } });
    expect(verdictOf(document)).toBe('eligible');
    expect(outcomeOf(document).sums.total).toBe('0');
  });

  test('is asked for where neither groups nor jobs are stated', () => {
    expect(verdictOf(without)).toBe('unknown');
    expect(missingOf(without)).toEqual([
      'verdict project.jobs',
      'verdict project.averageMonthlyWage',
    ]);
    expect(yearsOf(without)).toEqual([]);
  });

  const jobs = (first: number, last: number): ProfileDocument => ({
    ...without,
    project: { ...without.project, jobs: yearly(first, last, 10) },
  });

  test('of jobs without a wage lacks the wage', () => {
    expect(verdictOf(jobs(2025, 2026))).toBe('unknown');
    expect(missingOf(jobs(2025, 2026))).toEqual(['verdict project.averageMonthlyWage']);
  });

  test('of jobs of earlier years is refused whatever the wage', () => {
    expect(verdictOf(jobs(2023, 2024))).toBe('ineligible');
  });

  const paid = (wages: Record<number, number>, own: object = {}): ProfileDocument => ({
    ...jobs(2025, 2026),
    project: {
      ...jobs(2025, 2026).project,
      averageMonthlyWage: wages,
      activity: { ...without.project.activity, ...own },
    },
  });

  test.each([
    [{ 2024: 90_000 }, 'ineligible'],
    [{ 2027: 90_000 }, 'ineligible'],
    [{ 2026: 90_000 }, 'eligible'],
  ])('of jobs in 2025 and 2026 with the wages %j: %s', (wages, verdict) => {
    expect(verdictOf(paid(wages))).toBe(verdict);
    expect(missingOf(paid(wages))).toEqual([]);
  });

  test('of a year without a wage makes no project eligible, and is asked nothing', () => {
    const since = { mainSince: '2025-01-01' };
    expect(verdictOf(paid({ 2025: 90_000 }, since))).toBe('ineligible');
    expect(verdictOf(paid({ 2025: 90_000, 2026: 90_000 }, since))).toBe('eligible');
    const shares = { mainRevenueShare: { 2024: '0.9', 2025: '0.9' } };
    expect(missingOf(paid({ 2025: 90_000 }, shares))).toEqual([]);
  });

  test('that ends early is noted', () => {
    const { assumptions } = assess(profileOf(ENTERPRISE), { edition: 'law' });
    expect(assumptions.find(({ id }) => id === 'payroll-given-to')?.values).toEqual({
      last: 2027,
      until: 2061,
    });
  });
});

describe('the reading of what is paid anyway', () => {
  const mattersIn = (document: ProfileDocument): boolean => {
    const { readings } = assess(profileOf(document), { edition: 'law' });
    return readings.some(({ id, mattersTo }) => id === 'sme-baseline' && mattersTo.length > 0);
  };

  test('matters where the payer has the tariff of small enterprises, or may have it', () => {
    expect(mattersIn(ENTERPRISE)).toBe(true);
    expect(mattersIn(enterpriseWith({ activity: { main: '25.11' } }))).toBe(true);
  });

  test('does not matter where its own tariff is the general one, or no pay is above the threshold', () => {
    const general = enterpriseWith({
      activity: { main: '25.11' },
      investor: { smeCategory: 'small', smeFifteenPercent: false },
      payroll: hundredAt(90_000, 2026, 2026),
    });
    expect(mattersIn(general)).toBe(false);
    expect(mattersIn(enterpriseWith({ payroll: hundredAt(20_000) }))).toBe(false);
  });
});

describe('the edition', () => {
  test('of the brochure does not offer it', () => {
    const { measures } = assess(profileOf(ENTERPRISE));
    expect(measures.map(({ id }) => id)).not.toContain('sme-contributions');
  });
});

describe('near misses', () => {
  const missOf = (document: ProfileDocument) =>
    nearMisses(profileOf(document), { edition: 'law', unconfirmed: true }).find(
      ({ id }) => id === 'sme-contributions',
    );

  test('raise the share to what is required', () => {
    const document = share({ 2024: '0.9', 2025: '0.65', 2026: '0.65', 2027: '0.9' });
    const miss = missOf(document);
    expect(miss?.ways.map(({ changes }) => changes)).toEqual([
      [
        {
          kind: 'raise',
          finding: 'sme-contributions.share-of-year',
          path: 'project.activity.mainRevenueShare.2025',
          unit: 'share',
          to: '0.7',
          by: '0.05',
        },
      ],
      [
        {
          kind: 'raise',
          finding: 'sme-contributions.share-of-year-before',
          path: 'project.activity.mainRevenueShare.2026',
          unit: 'share',
          to: '0.7',
          by: '0.05',
        },
      ],
    ]);
    expect(miss?.ways.map(({ relief, verdict }) => [verdict, relief?.nominal])).toEqual([
      ['eligible', '5002992'],
      ['eligible', '4383216'],
    ]);
  });

  test('name no change that would make an enterprise of another', () => {
    const miss = missOf(enterpriseWith({ investor: { smeCategory: 'none' } }));
    expect(miss?.ways.map(({ changes }) => changes)).toEqual([
      [{ kind: 'none', finding: 'sme-contributions.in-sme-register', because: 'no-way-found' }],
    ]);
  });

  test('move no day of the past', () => {
    const miss = missOf(enterpriseWith({ activity: { mainSince: '2027-01-01' } }));
    expect(miss?.ways.map(({ changes }) => changes)).toEqual([
      [
        {
          kind: 'none',
          finding: 'sme-contributions.same-activity-before',
          of: '2025',
          because: 'day-past',
        },
      ],
    ]);
  });

  test('are given in both languages', async () => {
    const document = share({ 2024: '0.9', 2025: '0.65', 2026: '0.65', 2027: '0.9' });
    const files = { 'p.json': JSON.stringify(document) };
    const ask = async (lang: string) => {
      const { out } = await command(
        ['plan', 'p.json', '--edition', 'law', '--analysis', '--lang', lang],
        {
          files,
        },
      );
      return out.replace(/\s+/g, ' ');
    };
    expect(await ask('en')).toContain('by 5%, to 70%');
    expect(await ask('ru')).toContain('Увеличить на 5 %, до 70 %: доля основного вида');
  });
});
