import { describe, expect, it } from 'vitest';
import type { InvestorSection } from '../../../src/profile/document';
import { plan } from '../../../src/questions/plan/plan';
import type { StatusesSection } from '../../../src/regions/kaluga/document';
import { knownAs } from '../../known-as';
import {
  everyYear,
  type Fields,
  finding,
  INVESTOR,
  millions,
  millionsFrom,
  missingPaths,
  profileOf,
  project,
  reliefs,
} from '../../profiles';
import { underLaw } from './law';

const federal = (signed: string, ends?: string) => ({
  specialInvestmentContract: {
    level: 'federal' as const,
    signed,
    statedCapitalInvestment: millions(1_000),
    ...(ends === undefined ? {} : { ends }),
  },
});

const under = (signed: string, fields: Fields = {}, ends?: string) =>
  underLaw(
    'spic-federal',
    project({
      statuses: federal(signed, ends),
      capitalInvestment: { 2019: millions(1_000) },
      taxableProfit: everyYear(2019, 2025, millions(10)),
      ...fields,
    }),
  );

describe('a contract is signed from 13 August 2019 to 31 December 2030', () => {
  it.each([
    ['2030-12-31', 'met'],
    ['2031-01-01', 'not-met'],
  ] as const)('signed on %s: %s', (day, verdict) => {
    const fields = { taxableProfit: everyYear(2030, 2035, millions(10)) };
    const result = under(day, fields);
    expect(finding(result, 'spic-federal.signed-in-time')).toMatchObject({
      verdict,
      actual: day,
      required: '2030-12-31',
      source: knownAs('secondary'),
    });
    expect(result.verdict).toBe(verdict === 'met' ? 'unknown' : 'ineligible');
  });

  it('or, not held, as if on the start day', () => {
    const of = (start: string) =>
      under('2020-01-01', { statuses: {}, project: { start }, taxableProfit: { 2031: 1 } });
    expect(finding(of('2030-12-31'), 'spic-federal.signed-in-time').verdict).toBe('met');
    expect(of('2031-01-01').verdict).toBe('ineligible');
  });

  it('one of before is asked neither for that day nor for its participant', () => {
    const ids = (day: string) => under(day).findings.findings?.map(({ id }) => id);
    for (const id of ['spic-federal.signed-in-time', 'spic-federal.participant']) {
      expect(ids('2019-08-12')).not.toContain(id);
      expect(ids('2019-08-13')).toContain(id);
    }
  });
});

describe('the participant of a contract', () => {
  const asked = (
    statuses: StatusesSection,
    investor: InvestorSection = INVESTOR,
    day = '2020-01-01',
  ) => under(day, { statuses: { ...federal(day), ...statuses }, investor }).verdict;

  it.each([
    ['a resident of the zone', { sezResident: { registered: '2020-01-01' } }, {}],
    ['a RIP participant', { rip: { included: '2020-01-01' } }, {}],
    ['a participant of another RIP', { anotherRip: { included: '2020-01-01' } }, {}],
    ['a resident of another territory', {}, { residentOfOtherTerritory: true }],
    ['under a special tax regime', {}, { specialTaxRegime: true }],
  ] as const)('is not %s', (_, statuses, investor) => {
    expect(asked(statuses, { ...INVESTOR, ...investor })).toBe('ineligible');
  });

  it('is taken as none of these where nothing is stated', () => {
    expect(asked({}, {})).toBe('eligible');
    const open = under('2020-01-01', { statuses: undefined, project: { start: '2020-01-01' } });
    expect(finding(open, 'spic-federal.participant').verdict).toBe('met');
    expect(missingPaths(open, 'verdict')).toEqual([]);
  });

  it('of a contract signed before 13 August 2019 may be a resident of the zone', () => {
    const sezResident = { registered: '2019-01-01' };
    expect(asked({ sezResident }, INVESTOR, '2019-08-12')).toBe('eligible');
    expect(asked({ sezResident }, INVESTOR, '2019-08-13')).toBe('ineligible');
  });
});

it('a participant of such a contract may take part in another project once it has ended', () => {
  // no end is stated: fifteen years from 2020 end with 2034
  const beside = (included: string) =>
    finding(
      under('2020-01-01', { statuses: { ...federal('2020-01-01'), anotherRip: { included } } }),
      'spic-federal.not-a-rip-participant',
    ).verdict;
  expect(beside('2034-12-31')).toBe('not-met');
  expect(beside('2035-01-01')).toBe('met');
});

describe('whether the contract names the relief, from 2026', () => {
  const id = 'spic.names-income-tax';
  const asks = (fields: Fields, signed = '2020-01-01') =>
    JSON.stringify(under(signed, fields).findings).includes(id);

  it('is asked where a given year has relief', () => {
    expect(asks({ taxableProfit: everyYear(2020, 2025, millions(10)) })).toBe(false);
    expect(asks({ taxableProfit: everyYear(2020, 2026, millions(10)) })).toBe(true);
    expect(asks({ taxableProfit: { ...everyYear(2020, 2025, millions(10)), 2026: 0 } })).toBe(
      false,
    );
  });

  it('not where the cap leaves it none', () => {
    // 10 points of 1,000 m a year; the cap of 500 m is used up in 2024, or in 2025 a million short
    const taxableProfit = everyYear(2020, 2026, millions(1_000));
    expect(asks({ taxableProfit })).toBe(false);
    const less = { ...taxableProfit, 2020: millions(0) };
    expect(asks({ taxableProfit: less })).toBe(false);
    expect(asks({ taxableProfit: { ...less, 2021: millions(0) } })).toBe(true);
  });

  it('not where only the accounts of losses lower the tax of a year that the cap closes', () => {
    // The cap of 402 roubles is used up in 2025; the loss of 2023 is left for 2026, at ordinary rates.
    const signed = '2025-12-31';
    const losing = under(signed, {
      carryLosses: true,
      statuses: {
        specialInvestmentContract: { level: 'federal', signed, statedCapitalInvestment: 804 },
      },
      taxableProfit: millionsFrom(2023, -7, 0, 112, 118),
    });
    expect(losing.verdict).toBe('eligible');
    expect(losing.cap?.used).toBe('402');
    expect(reliefs(losing, 'regional')[2026]).toBeGreaterThan(0);
  });

  it('where no period lies before 2026, also without a profit', () => {
    expect(asks({ taxableProfit: millionsFrom(2026, 0, 0) }, '2026-01-01')).toBe(true);
    expect(asks({ taxableProfit: millionsFrom(2025, 0, 0) }, '2025-12-31')).toBe(false);
  });

  it('where a reading names a first period from 2026 on, though the volume is not stated', () => {
    const document = project({
      project: { start: '2024-02-28' },
      capitalInvestment: undefined,
      taxableProfit: { 2025: millions(2_000) },
    });
    const verdict = (year: '2025' | '2033') =>
      underLaw('spic-federal', document, { 'first-period.spic-federal': year }).verdict;
    expect(verdict('2033')).toBe('unknown');
    expect(verdict('2025')).toBe('eligible');
  });

  it('where no profit is given', () => {
    expect(asks({ taxableProfit: undefined })).toBe(true);
  });
});

it('without a volume is not refused for a first period that only the longest term has', () => {
  const found = (year: '2040' | '2042' | '2046') =>
    underLaw(
      'spic-federal',
      project({
        project: { start: '2026-01-01' },
        capitalInvestment: undefined,
        taxableProfit: { 2015: 0 },
      }),
      { 'first-period.spic-federal': year },
    );
  // 15 years end in 2040, 20 years in 2045
  expect(finding(found('2042'), 'spic-federal.in-force').verdict).toBe('unknown');
  expect(missingPaths(found('2042'), 'verdict')).toContain('capitalInvestment');
  expect(finding(found('2040'), 'spic-federal.in-force').verdict).toBe('met');
  expect(found('2046').verdict).toBe('ineligible');
});

it('in a package such a contract stands beside no part of the zone', () => {
  const profile = profileOf(
    project({
      project: { start: '2020-01-01', site: 'sez' },
      capitalInvestment: { 2020: millions(1_000) },
      taxableProfit: everyYear(2020, 2025, millions(100)),
      transportTax: everyYear(2020, 2024, 100_000),
    }),
  );
  const all = JSON.stringify(plan(profile, { edition: 'law', unconfirmed: true }));
  expect(all).toContain('"contractParticipant"');
});
