import { describe, expect, it } from 'vitest';
import type { ProfileDocument } from '../../../src/regions/kaluga/document';
import { appraised, lawWith, unpaid } from './appraised';
import { ENTERPRISE, enterpriseWith } from './enterprise';

/** The works without groups of workers. */
const without = (project: Partial<ProfileDocument['project']> = {}, mainSince = '2020-02-01') =>
  unpaid(enterpriseWith({ project, activity: { mainSince } }));

const findings = (...given: Parameters<typeof appraised>) =>
  (appraised(...given).findings.findings ?? []).map(
    ({ id, of, verdict, findings: parts = [], ...one }) => ({
      id: id.replace('sme-contributions.', ''),
      verdict,
      parts: parts.map((part) => `${part.of} ${part.verdict}`),
      missing: one.missing?.map(({ path }) => path) ?? [],
    }),
  );

const REGISTER = { id: 'in-sme-register', verdict: 'met', parts: [], missing: [] };
const payroll = (...missing: string[]) => ({
  id: 'payroll',
  verdict: missing.length > 0 ? 'unknown' : 'not-met',
  parts: [],
  missing,
});
const JOBS = 'project.jobs';
const WAGE = 'project.averageMonthlyWage';
const OUTSIDE = { id: 'in-force', verdict: 'not-met', parts: [], missing: [] };
const IN_FORCE = { ...OUTSIDE, verdict: 'met' };

describe('a payroll that is not stated', () => {
  it('is asked for, jobs and wage', () => {
    expect(findings(without())).toEqual([REGISTER, payroll(JOBS, WAGE)]);
    expect(appraised(without()).findings).toMatchObject({
      id: 'sme-contributions',
      verdict: 'unknown',
    });
  });

  it('is asked for where one year that it may have is open', () => {
    // with the activity new in 2025, 2026 is the first open year
    const document = without({ averageMonthlyWage: { 2025: 90_000, 2026: 90_000 } }, '2025-03-01');
    expect(findings(document)).toEqual([REGISTER, payroll(JOBS)]);
  });

  it('decides nothing where every year that it may have fails, of which the first is shown', () => {
    const document = without({ averageMonthlyWage: { 2025: 90_000, 2026: 90_000 } }, '2026-03-01');
    expect(findings(document)).toEqual([
      REGISTER,
      { id: 'years', verdict: 'not-met', parts: ['2025 not-met'], missing: [] },
      payroll(JOBS),
    ]);
    expect(appraised(document).findings.verdict).toBe('not-met');
  });

  it('is not asked for where the wages are of years before the measure', () => {
    const document = without({ averageMonthlyWage: { 2023: 90_000, 2024: 90_000 } });
    expect(findings(document)).toEqual([REGISTER, payroll()]);
  });

  it('of jobs before the measure is outside it', () => {
    expect(findings(without({ jobs: { 2023: 10, 2024: 10 } }))).toEqual([REGISTER, OUTSIDE]);
  });

  it('of jobs of a year in force lacks the wage', () => {
    expect(findings(without({ jobs: { 2025: 10 } }))).toEqual([
      REGISTER,
      IN_FORCE,
      { id: 'years', verdict: 'met', parts: ['2025 met'], missing: [] },
      payroll(WAGE),
    ]);
  });
});

describe('a payroll without pay', () => {
  it('has no group of workers, where one at least is required', () => {
    const { findings: all } = appraised(enterpriseWith({ payroll: { groups: [] } }));
    expect(all.findings?.map(({ id }) => id)).toEqual([
      'sme-contributions.in-sme-register',
      'sme-contributions.payroll',
    ]);
    expect(all.findings?.[1]).toMatchObject({
      verdict: 'not-met',
      unit: 'count',
      actual: 0,
      required: 1,
      standing: 'secondary',
    });
  });

  it('has jobs and wages of different years', () => {
    const document = without({ jobs: { 2025: 10 }, averageMonthlyWage: { 2026: 90_000 } });
    expect(findings(document)).toEqual([REGISTER, payroll()]);
  });
});

describe('a measure that is never in force', () => {
  const policy = lawWith({ smeContributions: { lastYear: { 2020: 2024 } } });

  it('refuses whoever works, and asks for no payroll', () => {
    expect(findings(ENTERPRISE, policy)).toEqual([REGISTER, OUTSIDE]);
    expect(findings(without({ jobs: { 2026: 10 } }), policy)).toEqual([REGISTER, OUTSIDE]);
    expect(findings(without(), policy)).toEqual([REGISTER, OUTSIDE]);
    const whole = appraised(without(), policy).findings;
    expect(whole).toMatchObject({ id: 'sme-contributions', verdict: 'not-met' });
    expect(whole.findings?.[1]).toMatchObject({ actual: 2020, required: { from: 2025, to: 2024 } });
  });
});
