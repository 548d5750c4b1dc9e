import { describe, expect, it } from 'vitest';
import { defineRegion } from '../../src/engine/define-region';
import { gatesOf } from '../../src/engine/plan/candidates';
import { heldStatuses, reliefOf, statusOf } from '../../src/engine/region';
import type { Missing, Verdict } from '../../src/engine/terms';
import type { StatusesSection } from '../../src/regions/kaluga/document';
import { KALUGA } from '../../src/regions/kaluga/region';
import { LOADED_DEFAULT } from '../../src/regions/loaded';
import { PROGRAMME_IDS } from '../../src/regions/russia/loans/figures';
import { rip } from '../../src/regions/russia/rip/rules';
import { profileOf, project } from '../profiles';
import { caseWith } from '../taxes/case';

const STATUS_IDS = KALUGA.statuses.map(({ id }) => id);

const ALL: StatusesSection = {
  investmentRegister: { included: '2019-02-01' },
  rip: { included: '2019-03-01' },
  sezResident: { registered: '2019-05-01' },
  ppeProgramme: { included: '2019-06-01' },
};

const contract = (level: 'federal' | 'regional'): StatusesSection => ({
  specialInvestmentContract: { level, signed: '2019-04-01' },
});

describe('a status', () => {
  it('is held from its day, or taken as held from the start', () => {
    const entries = (statuses: StatusesSection) =>
      STATUS_IDS.map((id) => statusOf(KALUGA, id).tenure(caseWith({ statuses })).entry);
    const start = '2019-01-01';
    expect(entries(ALL)).toEqual([
      '2019-02-01',
      '2019-03-01',
      start,
      start,
      '2019-05-01',
      '2019-06-01',
      start,
    ]);
    expect(entries(contract('federal'))).toEqual([
      start,
      start,
      '2019-04-01',
      start,
      start,
      start,
      start,
    ]);
    expect(entries(contract('regional'))).toEqual([
      start,
      start,
      start,
      '2019-04-01',
      start,
      start,
      start,
    ]);
  });

  it('is one of those that the profile has', () => {
    const held = (statuses: StatusesSection | undefined) =>
      heldStatuses(KALUGA, profileOf(project({ statuses })));
    expect(held(ALL)).toEqual(['investment-register', 'rip', 'sez-resident', 'ppe-register']);
    expect(held(contract('federal'))).toEqual(['spic-federal']);
    expect(held(contract('regional'))).toEqual(['spic-regional']);
    expect(held({ rip: { included: '2019-03-01' } })).toEqual(['rip']);
    expect(held({})).toEqual([]);
    expect(held(undefined)).toEqual([]);
  });

  it('stands in a column of the exemption, or in none', () => {
    expect(STATUS_IDS.map((id) => statusOf(KALUGA, id).column)).toEqual([
      'investmentRegister',
      'rip',
      'specialInvestmentContract',
      'specialInvestmentContract',
      null,
      null,
      null,
    ]);
  });

  it('is what an element needs', () => {
    const statusNeeded = (id: string) => reliefOf(KALUGA, id)?.status;
    expect(statusNeeded('investment-register')).toBe('investment-register');
    expect(statusNeeded('rip')).toBe('rip');
    expect(statusNeeded('spic-federal')).toBe('spic-federal');
    expect(statusNeeded('spic-regional')).toBe('spic-regional');
    expect(statusNeeded('ppe-upgrade')).toBe('ppe-register');
    expect(statusNeeded('investment-tax-deduction')).toBe('ppe-register');
    expect(statusNeeded('sez.income')).toBe('sez-resident');
    expect(statusNeeded('sez.land')).toBe('sez-resident');
    expect(statusNeeded('property-exemption')).toBeNull();
    expect(statusNeeded('joint')).toBeUndefined();
  });
});

it('a relief is on the rates of income tax, comes with its status, or is neither', () => {
  const kinds = (['sez.income', 'sez.land', 'ppe-upgrade'] as const).map((id) => {
    const { comesWithStatus = false, tax } = reliefOf(KALUGA, id) ?? {};
    return [tax === 'income', comesWithStatus];
  });
  expect(kinds).toEqual([
    [true, false],
    [false, true],
    [false, false],
  ]);
  expect(PROGRAMME_IDS.map((id) => reliefOf(KALUGA, id))).toEqual(
    PROGRAMME_IDS.map(() => undefined),
  );
});

it('a status that the region does not have is refused', () => {
  expect(() => statusOf({ ...KALUGA, statuses: [] }, 'rip')).toThrow(
    'the region has no status rip',
  );
});

it.each([
  ['transport', 'sez.transport'],
  ['import', 'sez.import'],
] as const)('a region with two reliefs from %s is refused', (tax, id) => {
  const { reliefs: _, ...parts } = LOADED_DEFAULT;
  expect(defineRegion(parts).reliefs).toEqual(KALUGA.reliefs);
  const measures = [...KALUGA.measures, { ...rip, id: 'another', tax }];
  expect(() => defineRegion({ ...parts, measures })).toThrow(
    `${tax}: a package has one relief, found ${id}, another`,
  );
});

describe('the gates of an answer are', () => {
  const fact = (asks: Missing['asks'], what: Missing['for']): Missing => ({
    path: 'project.site',
    asks,
    for: what,
  });
  const of = (verdict: Verdict, confirmed: boolean, ...missing: Missing[]) =>
    gatesOf({ verdict, confirmed, missing });

  it('none where it is eligible and confirmed', () => {
    expect(of('eligible', true)).toEqual([]);
    expect(of('eligible', false)).toEqual(['unconfirmed']);
    expect(of('ineligible', true)).toBeUndefined();
  });

  it('unknown where only yes-or-no facts are missing for its verdict, beside unconfirmed', () => {
    const missing = fact('yes-no', 'verdict');
    expect(of('unknown', true, missing)).toEqual(['unknown']);
    expect(of('unknown', false, missing)).toEqual(['unconfirmed', 'unknown']);
    expect(of('unknown', true, missing, fact('value', 'lines'))).toEqual(['unknown']);
    expect(of('unknown', true)).toEqual(['unknown']);
    expect(
      of('unknown', true, fact('yes-no', 'verdict'), fact('value', 'verdict')),
    ).toBeUndefined();
  });
});
