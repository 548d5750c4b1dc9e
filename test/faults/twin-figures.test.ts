import { describe, expect, test } from 'vitest';
import { amend } from '../../src/amendments/amend';
import { assess } from '../../src/questions/assess/assess';
import { comparePolicies } from '../../src/questions/portfolio/portfolio';
import type { PolicyChanges } from '../../src/regions/amendment';
import { policyOf } from '../../src/regions/kaluga/editions/index';
import { millionsFrom, profileOf, project } from '../profiles';

// An amendment of one of two figures that decide the same thing leaves the other in force.

const reform = (changes: PolicyChanges) =>
  amend(policyOf(), { title: 'A reform', source: 'a draft', changes });

/** Meets the test of 50 million alone, so that `rip.lastYearShort` ends its relief. */
const small = profileOf(
  project({
    project: { name: 'Small', start: '2026-01-01' },
    statuses: { rip: { included: '2026-01-01' } },
    capitalInvestment: millionsFrom(2026, 60),
    taxableProfit: millionsFrom(2026, 10, 20, 20, 20, 20),
  }),
);

/** Meets the test of 500 million, so that `rip.lastYear` ends its relief. */
const great = profileOf(
  project({
    project: { name: 'Great', start: '2026-01-01' },
    statuses: { rip: { included: '2026-01-01' } },
    capitalInvestment: millionsFrom(2026, 600),
    taxableProfit: millionsFrom(2026, 10, 20, 20, 20, 20),
  }),
);

const LATER = reform({ rip: { lastYear: { 2026: 2035 } } });
const BOTH = reform({ rip: { lastYear: { 2026: 2035 }, lastYearShort: { 2026: 2035 } } });
const RIP = { measures: ['rip'] } as const;

const warningsUnder = (profile: typeof small, policy: typeof LATER) =>
  assess(profile, { ...RIP, policy }).warnings.filter(({ id }) => id === 'twin-figure-binds');

describe('the last year of regional projects put off', () => {
  const [effect] = comparePolicies([small], ['brochure-2019', LATER], RIP).effects;

  test('changes nothing for a project that the other last year binds, which a warning names', () => {
    expect(effect?.projects[0]?.measures[0]).toMatchObject({
      relief: { difference: '0' },
      twins: [{ changed: 'rip.lastYear', binds: 'rip.lastYearShort' }],
    });
    expect(effect?.totals.measures[0]?.twins).toEqual([
      { changed: 'rip.lastYear', binds: 'rip.lastYearShort', projects: 1 },
    ]);
    expect(warningsUnder(small, LATER)).toEqual([
      {
        id: 'twin-figure-binds',
        measures: ['rip'],
        values: { changed: 'rip.lastYear', binds: 'rip.lastYearShort' },
      },
    ]);
  });

  test('is not warned of where it binds, nor where both are put off', () => {
    expect(warningsUnder(great, LATER)).toEqual([]);
    expect(warningsUnder(small, BOTH)).toEqual([]);
  });

  test('is warned of where the other alone is put off', () => {
    const shorter = reform({ rip: { lastYearShort: { 2026: 2035 } } });
    expect(warningsUnder(great, shorter).map(({ values }) => values)).toEqual([
      { changed: 'rip.lastYearShort', binds: 'rip.lastYear' },
    ]);
  });

  test('is not warned of in a project that is refused for another reason', () => {
    const tiny = { ...small, capitalInvestment: [] };
    expect(assess(tiny, RIP).measures[0]?.verdict).toBe('ineligible');
    expect(warningsUnder(tiny, LATER)).toEqual([]);
  });
});

test('a printed rate is no longer looked at where the printed reduction is read', () => {
  const lower = reform({ register: { regionalRate: { 2017: '0.1' } } });
  const plant = profileOf(
    project({ capitalInvestment: millionsFrom(2019, 120), taxableProfit: millionsFrom(2020, 10) }),
  );
  const measures = ['investment-register'] as const;
  const warned = (reading: 'printed-rate' | 'printed-reduction') =>
    assess(plant, { measures, policy: lower, readings: { 'regional-rate-2017-2024': reading } })
      .warnings.filter(({ id }) => id === 'twin-figure-binds')
      .map(({ values }) => values);
  expect(warned('printed-rate')).toEqual([]);
  expect(warned('printed-reduction')).toEqual([
    { changed: 'register.regionalRate', binds: 'register.regionalReduction' },
  ]);
});
