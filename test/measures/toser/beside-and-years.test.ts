import { describe, expect, test } from 'vitest';
import type { Tenure } from '../../../src/engine/facts/status';
import { LAW } from '../../../src/regions/kaluga/editions/law/index';
import { toser } from '../../../src/regions/kaluga/measures/toser/rules';
import { residentCase, residentOf, territoryAmended } from './appraised';
import { RESIDENT, registered } from './resident';

describe('residency beside another status', () => {
  const asked: string[] = [];
  const from = (entry: string, ends: string | null = null) => {
    asked.length = 0;
    return (status: string): Tenure => {
      asked.push(status);
      return { entry, ends };
    };
  };
  const ruling = (other: string, tenureOf: (status: string) => Tenure, document = RESIDENT) =>
    toser.beside?.(residentCase(document), other, tenureOf);

  test.each([
    ['rip', 'toserWithRip', 'toser-not-rip', 'law'],
    ['spic-federal', 'toserWithContract', 'toser-not-contract', 'law'],
    ['spic-regional', 'toserWithContract', 'toser-not-contract', 'law'],
    ['sez-resident', 'toserWithSez', 'toser-resident', 'unconfirmed'],
    ['investment-tax-deduction', 'toserWithDeduction', 'toser-not-deduction', 'unconfirmed'],
  ])('%s is forbidden by %s', (other, rule, source, standing) => {
    expect(ruling(other, from('2020-03-15'))).toMatchObject({
      rule,
      lawful: false,
      citation: { id: source },
      standing,
    });
    // The deduction is that of participants of the programme.
    expect(asked).toEqual([other === 'investment-tax-deduction' ? 'ppe-register' : other]);
  });

  test('is not forbidden where no rule names the other', () => {
    expect(ruling('investor-register', from('2020-03-15'))).toBeNull();
    expect(asked).toEqual([]);
  });

  test.each([
    ['2019-08-12', null],
    ['2019-08-13', 'toserWithContract'],
  ])('of a contract signed on %s: %s', (signed, rule) => {
    expect(ruling('spic-federal', from(signed))?.rule ?? null).toBe(rule);
  });

  test.each([
    // Residency lasts from 2019 to 2020.
    ['2020-12-31', null, 'toserWithRip'],
    ['2021-01-01', null, null],
    ['2017-01-01', '2018-12-31', null],
    ['2017-01-01', '2019-01-01', 'toserWithRip'],
  ])('is forbidden in a year of both alone: from %s to %s, %s', (entry, ends, rule) => {
    const excluded = registered('2019-03-15', '2021-02-01');
    expect(ruling('rip', from(entry, ends), excluded)?.rule ?? null).toBe(rule);
  });
});

describe('the years of residency', () => {
  const yearsOf = (changes?: Parameters<typeof territoryAmended>[0]) => {
    const found = toser.years?.(changes === undefined ? LAW : territoryAmended(changes));
    return [found?.firstYear, found?.lastYear].map((figure) => figure?.values.at(-1)?.value);
  };
  const territories = (site: string, figures: object) =>
    ({ territories: { [site]: figures } }) as Parameters<typeof territoryAmended>[0];

  test('are those from the first day of the earlier territory to the last of the later one', () => {
    expect(yearsOf()).toEqual([2017, 2029]);
    const later = territories('toser-sosensky', {
      firstDay: { 2009: '2020-05-10' },
      lastDay: { 2009: '2030-05-10' },
    });
    expect(yearsOf(later)).toEqual([2019, 2030]);
    const earlier = territories('toser-kondrovo', {
      firstDay: { 2009: '2016-05-10' },
      lastDay: { 2009: '2026-05-10' },
    });
    expect(yearsOf(earlier)).toEqual([2016, 2027]);
  });

  test('have no bound where a territory has none', () => {
    const open = territories('toser-sosensky', { firstDay: { 2009: null } });
    expect(yearsOf(open)).toEqual([null, 2029]);
  });

  test('keep where their days come from', () => {
    const { firstYear, lastYear } = toser.years?.(LAW) ?? {};
    expect(firstYear?.values.at(-1)).toMatchObject({
      citation: { id: 'toser-sosensky-created' },
      standing: 'unconfirmed',
    });
    expect(lastYear?.values.at(-1)?.citation.id).toBe('toser-ten-years');
  });

  test('are none of a region without a territory, which is a fault', () => {
    const bare = { ...LAW, toser: { ...LAW.toser, territories: {} } } as unknown as typeof LAW;
    expect(() => toser.years?.(bare)).toThrow('the region has no territory');
  });
});

describe('what would open residency', () => {
  const opens = (id: string, path?: string, c = residentCase()) =>
    toser.opens?.(
      c,
      { id, verdict: 'not-met', ...(path && { path }) },
      { id: 'toser', verdict: 'not-met' },
    );

  test('is a site on a territory', () => {
    const site = { kind: 'state', path: 'project.site', value: 'toser-sosensky' };
    expect(opens('toser.on-a-site', 'project.site')).toEqual(site);
    expect(opens('sez.on-a-site', 'project.site')).toBeUndefined();
    const bare = { ...LAW, toser: { ...LAW.toser, territories: {} } } as unknown as typeof LAW;
    const none = { ...residentCase(), policy: bare };
    expect(opens('toser.on-a-site', 'project.site', none)).toBeUndefined();
  });

  test('is nothing where the day of a status in time has passed', () => {
    expect(opens('toser.status-in-time')).toEqual({ kind: 'blocked', because: 'day-past' });
    expect(opens('toser.jobs', 'project.jobs')).toBeUndefined();
    expect(opens('toser.in-force')).toBeUndefined();
  });
});

test('it is held from the day of the registration, or not yet', () => {
  expect(toser.held(residentCase())).toBe('2019-03-15');
  const { statuses: _, ...document } = residentOf('toser-sosensky', '2019-03-15');
  expect(toser.held(residentCase(document))).toBeNull();
});
