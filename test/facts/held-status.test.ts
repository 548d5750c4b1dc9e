import { describe, expect, it } from 'vitest';
import type { Case } from '../../src/engine/facts/case';
import {
  columnHeld,
  isHeldBeside,
  lastYearHeld,
  meetInAYear,
  statusIn,
} from '../../src/engine/facts/status';
import type { HeldStatus } from '../../src/profile/profile';
import { caseWith } from '../taxes/case';

/** A project of 2019 with this status of a zone; with no section of statuses where it is null. */
const holding = (status: HeldStatus | null | undefined): Case => {
  const c = caseWith();
  const { statuses: _, ...profile } = c.profile;
  return status === null
    ? { ...c, profile }
    : { ...c, profile: { ...profile, statuses: { sezResident: status } } };
};

const NOT_HELD = { held: null, entry: '2019-01-01', ends: null };

describe('a status', () => {
  it.each<[string, HeldStatus | null | undefined, object]>([
    [
      'registered',
      { registered: '2020-03-01' },
      { held: '2020-03-01', entry: '2020-03-01', ends: null },
    ],
    ['signed', { signed: '2020-04-01' }, { held: '2020-04-01', entry: '2020-04-01', ends: null }],
    [
      'included, with an end',
      { included: '2020-05-01', ends: '2025-06-30' },
      { held: '2020-05-01', entry: '2020-05-01', ends: '2025-06-30' },
    ],
    ['not held', undefined, NOT_HELD],
    ['of which no section tells', null, NOT_HELD],
  ])('that is %s is held from its day, else entered with the project', (_, status, expected) => {
    expect(statusIn(holding(status), 'sezResident')).toEqual(expected);
  });

  it('needs its first day', () => {
    expect(() => statusIn(holding({ ends: '2025-06-30' }), 'sezResident')).toThrow(
      'a status without its first day',
    );
  });

  it('has a last year where it ends', () => {
    expect(lastYearHeld({ ends: '2025-06-30' })).toBe(2025);
    expect(lastYearHeld({ ends: null })).toBeNull();
  });

  it('of a column of the exemption is that of its name', () => {
    const held = { registered: '2020-03-01', ends: '2025-06-30' };
    expect(columnHeld(holding(held), 'sezResident')).toEqual({
      column: 'sezResident',
      held: '2020-03-01',
      entry: '2020-03-01',
      ends: '2025-06-30',
    });
    expect(columnHeld(holding(held), 'rip')).toBeUndefined();
    expect(columnHeld(holding(null), 'sezResident')).toBeUndefined();
  });
});

describe('two tenures', () => {
  const tenure = (entry: string, ends: string | null = null) => ({ entry, ends });

  it.each([
    ['a year of both', tenure('2020-12-31'), tenure('2019-01-01', '2020-01-01'), true],
    ['none after the end', tenure('2021-01-01'), tenure('2019-01-01', '2020-12-31'), false],
    ['a year while neither ends', tenure('2021-01-01'), tenure('2019-01-01'), true],
    [
      'a year of two that end',
      tenure('2020-01-01', '2021-01-01'),
      tenure('2021-12-31', '2022-01-01'),
      true,
    ],
    [
      'none of two that end',
      tenure('2020-01-01', '2020-12-31'),
      tenure('2021-12-31', '2022-01-01'),
      false,
    ],
  ])('have %s', (_, one, other, meet) => {
    expect(meetInAYear(one, other)).toBe(meet);
    expect(meetInAYear(other, one)).toBe(meet);
  });

  it.each<[string, HeldStatus | null | undefined, boolean | undefined]>([
    ['held in a year of it', { registered: '2019-06-01', ends: '2020-01-31' }, true],
    ['ended before it', { registered: '2019-06-01', ends: '2019-12-31' }, false],
    ['begun after it', { registered: '2026-01-01' }, false],
    ['not held', undefined, false],
    ['of which no section tells', null, undefined],
  ])('stand beside each other where the other is %s', (_, status, expected) => {
    const own = { entry: '2020-03-01', ends: '2025-12-31' };
    expect(isHeldBeside(holding(status), 'sezResident', own)).toBe(expected);
  });
});
