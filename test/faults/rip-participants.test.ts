import { describe, expect, it } from 'vitest';
import { assess, plan } from '../../src/index';
import type { InvestorSection } from '../../src/profile/document';
import type { StatusesSection } from '../../src/regions/kaluga/document';
import { finding, INVESTOR, measure, missingPaths, profileOf, project } from '../profiles';

const document = (
  included: string,
  investor: InvestorSection = INVESTOR,
  statuses: StatusesSection = {},
) => {
  const year = Number(included.slice(0, 4));
  return project({
    project: { start: included },
    investor,
    statuses: { rip: { included }, ...statuses },
    capitalInvestment: { [year]: 600_000_000 },
    taxableProfit: { [year]: 50_000_000, [year + 1]: 100_000_000 },
  });
};

const rip = (...args: Parameters<typeof document>) => measure('rip', document(...args), {}, 'law');

describe('a consolidated group', () => {
  const { consolidatedGroup, ...unstated } = INVESTOR;

  it('is not asked of an entrant after 2022, when no such group was left', () => {
    const result = rip('2024-02-01', unstated);
    expect(result.verdict).toBe('eligible');
    expect(missingPaths(result)).toEqual([]);
    // 2024: 20% - 13.5% of 50m; 2025: 25% - 13.5% of 100m
    expect(result.sums.total).toBe('14750000');
    const { best } = plan(profileOf(document('2024-02-01', unstated)), {
      edition: 'law',
      unconfirmed: true,
    });
    expect(best.elements).toContain('rip');
  });

  it.each([
    ['2022-12-01', 'unknown'],
    ['2023-01-01', 'eligible'],
  ])('not stated by an entrant of %s: %s', (included, verdict) => {
    expect(rip(included, unstated).verdict).toBe(verdict);
  });

  it.each([
    ['2022-12-01', 'ineligible'],
    ['2023-01-01', 'eligible'],
  ])('stated by an entrant of %s: %s', (included, verdict) => {
    expect(rip(included, { ...INVESTOR, consolidatedGroup: true }).verdict).toBe(verdict);
  });
});

describe.each([
  ['rip.never-a-participant-before', 'ripBefore'],
  ['rip.not-a-resident-of-another-territory', 'residentOfOtherTerritory'],
] as const)('%s', (id, fact) => {
  it.each([
    [true, 'ineligible', 'not-met'],
    [false, 'eligible', 'met'],
    [undefined, 'eligible', 'met'],
  ])('stated as %s: %s', (stated, verdict, found) => {
    const result = rip('2020-02-01', { ...INVESTOR, [fact]: stated });
    expect(result.verdict).toBe(verdict);
    const { assumed, path } = finding(result, id);
    expect(finding(result, id).verdict).toBe(found);
    expect([assumed, path]).toEqual([stated === undefined ? true : undefined, `investor.${fact}`]);
  });

  it('left out is named among the assumptions', () => {
    const investor = { ...INVESTOR, [fact]: undefined };
    const { assumptions } = assess(profileOf(document('2020-02-01', investor)));
    expect(assumptions).toContainEqual({
      id: 'participant-facts-taken-as-no',
      measures: ['rip'],
      values: { paths: [`investor.${fact}`] },
    });
  });
});

describe('another project held', () => {
  it.each([
    ['2020-01-31', 'not-met'],
    ['2020-02-01', 'met'],
    ['2020-02-02', 'met'],
  ])(
    'since %s makes an entrant of 2020-02-01 one that was a participant before: %s',
    (day, verdict) => {
      const result = rip('2020-02-01', INVESTOR, { anotherRip: { included: day } });
      expect(finding(result, 'rip.never-a-participant-before').verdict).toBe(verdict);
      expect(finding(result, 'rip.one-project-only').verdict).toBe('not-met');
      expect(result.verdict).toBe('ineligible');
    },
  );
});

describe('a day of inclusion', () => {
  const warned = (included: string) =>
    assess(profileOf(document(included))).warnings.filter(
      ({ id }) => id === 'rip-inclusion-not-first-of-month',
    );

  it('that is the 1st of a month is not warned of', () => {
    expect(warned('2020-02-01')).toEqual([]);
  });

  it.each(['2020-01-31', '2020-02-02'])('of %s is', (day) => {
    expect(warned(day)).toEqual([
      { id: 'rip-inclusion-not-first-of-month', measures: ['rip'], values: { day } },
    ]);
  });

  it('is not, where none is stated and the start of the project stands for it', () => {
    const unheld = { ...document('2020-02-02'), statuses: {} };
    const ids = assess(profileOf(unheld)).warnings.map(({ id }) => id);
    expect(ids).not.toContain('rip-inclusion-not-first-of-month');
  });
});

it('a first profit before the inclusion lets the relief begin with the inclusion', () => {
  const { rip: _, ...statuses } = { rip: null };
  const result = measure(
    'rip',
    project({
      statuses: { ...statuses, rip: { included: '2020-02-01' } },
      capitalInvestment: { 2020: 600_000_000 },
      taxableProfit: { 2019: 50_000_000, 2020: 100_000_000 },
    }),
  );
  expect(result.periods?.first).toBe(2020);
});
