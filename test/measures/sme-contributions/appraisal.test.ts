import { describe, expect, it } from 'vitest';
import { UNBOUNDED } from '../../../src/engine/facts/savings';
import { appraised, lawWith, savedAtMost, treated, unpaid } from './appraised';
import { ENTERPRISE, enterpriseWith, hundredAt } from './enterprise';

const GENERAL = { 'sme-baseline': 'general' } as const;

/** In 2025 the activity is new; 2024 is before the measure, and of 2028 on no pay is stated. */
const SINCE_2025 = enterpriseWith({
  activity: { mainSince: '2025-06-01' },
  payroll: hundredAt(90_000, 2024, 2027),
});

const figuresOf = (...given: Parameters<typeof appraised>): readonly string[] =>
  appraised(...given).basis.map(({ figure }) => figure);

/** What each open year rests on beside the payroll. */
const OF_A_YEAR = [
  'rate',
  'thresholdWages',
  'activities',
  'mainShare',
  'firstYear',
  'lastYear',
].map((name) => `smeContributions.${name}`);
const LIMITS = ['contributions.unifiedLimit', 'contributions.minimumWage'];
const OWN_THRESHOLD = 'contributions.thresholdWages';

describe('an enterprise whose first year fails', () => {
  it('has relief from the year after, to the end of the edition', () => {
    expect(treated(appraised(SINCE_2025)).periods).toEqual({
      first: 2026,
      last: 2061,
      because: 'edition-ends',
    });
  });

  it('owes by the lower tariff only in months of the years that are met', () => {
    const { due } = treated(appraised(SINCE_2025));
    const isDue = (year: number, month: number) => due(year * 12 + month - 1) !== null;
    expect([isDue(2025, 12), isDue(2026, 1), isDue(2027, 12), isDue(2028, 1)]).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });

  it('rests on the figures of the other years, and on the limits and the threshold in them', () => {
    expect(figuresOf(SINCE_2025)).toEqual([
      ...OF_A_YEAR,
      ...OF_A_YEAR,
      ...LIMITS,
      ...LIMITS,
      OWN_THRESHOLD,
      OWN_THRESHOLD,
    ]);
    // of 2026 the limit is read, of 2027 it is taken from 2026
    expect(
      appraised(SINCE_2025)
        .basis.filter(({ figure }) => figure === 'contributions.unifiedLimit')
        .map(({ standing }) => standing),
    ).toEqual(['secondary', 'unconfirmed']);
  });

  it('rests in each year on the figures of that year', () => {
    const standings = (figure: string, ...given: Parameters<typeof appraised>) =>
      appraised(...given)
        .basis.filter((one) => one.figure === figure)
        .map(({ standing }) => standing);
    const later = lawWith({ smeContributions: { rate: { 2027: '0.08' } } });
    expect(standings('smeContributions.rate', ENTERPRISE, later)).toEqual([
      'secondary',
      'secondary',
      'scenario',
    ]);
    // from 2026 on the threshold of small enterprises is not confirmed
    expect(standings('contributions.thresholdWages', ENTERPRISE)).toEqual([
      'secondary',
      'unconfirmed',
      'unconfirmed',
    ]);
  });

  it('is told which years have nothing, and to which year the payroll goes', () => {
    expect(appraised(SINCE_2025).assumed).toEqual([
      { id: 'payroll-given-to', values: { last: 2027, until: 2061 } },
      { id: 'sme-years-without', values: { years: ['2025'] } },
    ]);
  });

  it('is judged in each year of pay in which the measure is in force', () => {
    const { findings } = appraised(SINCE_2025);
    expect(findings).toMatchObject({
      id: 'sme-contributions',
      verdict: 'met',
      findings: [
        { id: 'sme-contributions.in-sme-register', verdict: 'met' },
        { id: 'sme-contributions.in-force', verdict: 'met', actual: 2024 },
        {
          id: 'sme-contributions.years',
          verdict: 'met',
          findings: [
            { id: 'sme-contributions.year', of: '2025', verdict: 'not-met' },
            { id: 'sme-contributions.year', of: '2026', verdict: 'met' },
            { id: 'sme-contributions.year', of: '2027', verdict: 'met' },
          ],
        },
      ],
    });
    expect(findings.findings).toHaveLength(3);
    expect(findings.findings?.[2]?.findings).toHaveLength(3);
  });
});

describe('an enterprise of which every year fails', () => {
  const document = enterpriseWith({ activity: { mainSince: '2027-06-01' } });

  it('has no relief, nothing to rest on, and no note', () => {
    expect(appraised(document)).toMatchObject({
      findings: { verdict: 'not-met' },
      treatments: [],
      basis: [],
      assumed: [],
      missing: [],
      readings: [],
    });
  });
});

describe('the tariff that is paid anyway', () => {
  it('is looked at year by year: its threshold and its reading count where pay lies above it', () => {
    // 20,000 of 2027 lie below the threshold of 40,639.50
    const document = enterpriseWith({
      payroll: {
        groups: [
          {
            id: 'All',
            workers: { 2026: 10, 2027: 10 },
            monthlyWage: { 2026: 90_000, 2027: 20_000 },
          },
        ],
      },
    });
    expect(figuresOf(document).slice(2 * OF_A_YEAR.length)).toEqual([
      ...LIMITS,
      ...LIMITS,
      OWN_THRESHOLD,
    ]);
    expect(appraised(document).readings).toEqual(['sme-baseline']);
  });

  it('does not rest on the threshold of small enterprises where it is the general one', () => {
    const one = enterpriseWith({ payroll: hundredAt(90_000, 2026, 2026) });
    expect(figuresOf(one)).toEqual([...OF_A_YEAR, ...LIMITS, OWN_THRESHOLD]);
    expect(figuresOf(one, undefined, GENERAL)).toEqual([...OF_A_YEAR, ...LIMITS]);
    const low = enterpriseWith({ payroll: hundredAt(20_000, 2026, 2026) });
    expect(figuresOf(low)).toEqual([...OF_A_YEAR, ...LIMITS]);
    expect(appraised(low).readings).toEqual([]);
  });
});

describe('jobs without a wage', () => {
  const jobs = unpaid(enterpriseWith({ project: { jobs: { 2026: 10 } } }));

  it('have no treatment, note or reading, and rest on the figures of the year alone', () => {
    expect(appraised(jobs)).toMatchObject({
      findings: { verdict: 'unknown' },
      treatments: [],
      assumed: [],
      missing: [],
      readings: [],
    });
    expect(figuresOf(jobs)).toEqual(OF_A_YEAR);
  });
});

describe('an end of the measure', () => {
  const until2026 = lawWith({ smeContributions: { lastYear: { 2025: 2026 } } });

  it('ends the relief, and no payroll is missing after it', () => {
    const appraisal = appraised(ENTERPRISE, until2026);
    expect(treated(appraisal).periods).toEqual({ first: 2025, last: 2026, because: 'last-year' });
    expect(appraisal.assumed).toEqual([]);
    expect(treated(appraisal).due(2027 * 12)).toBeNull();
  });
});

describe('the most that is saved in a year', () => {
  const most = (document = ENTERPRISE, year = 2026) => savedAtMost(document, year);

  it('is the whole pay of the year', () => {
    // 100 x 12 x 90,000
    expect(most()).toBe(108_000_000_00n);
    expect(most(enterpriseWith({ investor: {} }))).toBe(108_000_000_00n);
  });

  it('is nothing before the measure, of a year without pay, and of another company', () => {
    const paidSince2024 = enterpriseWith({ payroll: hundredAt(90_000, 2024, 2026) });
    expect(most(paidSince2024, 2024)).toBe(0n);
    expect(most(paidSince2024, 2025)).toBe(108_000_000_00n);
    expect(most(paidSince2024, 2027)).toBe(0n);
    expect(most(enterpriseWith({ investor: { smeCategory: 'none' } }))).toBe(0n);
  });

  it('has no bound where the wage or the jobs alone are left out', () => {
    const jobs = unpaid(enterpriseWith({ project: { jobs: { 2026: 10 } } }));
    const wages = unpaid(enterpriseWith({ project: { averageMonthlyWage: { 2026: 90_000 } } }));
    expect([most(jobs), most(wages)]).toEqual([UNBOUNDED, UNBOUNDED]);
    expect([most(jobs, 2027), most(wages, 2027), most(unpaid(ENTERPRISE))]).toEqual([0n, 0n, 0n]);
  });
});
