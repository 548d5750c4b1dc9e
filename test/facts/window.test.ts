import { describe, expect, it } from 'vitest';
import type { Case } from '../../src/engine/facts/case';
import { partsOn, placeIn, until, yearsFrom } from '../../src/engine/facts/window';
import { BROCHURE_2019 } from '../../src/regions/kaluga/editions/brochure-2019/index';
import type { Readings } from '../../src/regions/kaluga/readings';
import { DEFAULT_READINGS } from '../../src/regions/kaluga/readings';
import { profileOf, project } from '../profiles';

const caseWith = (readings: Partial<Readings> = {}): Case => ({
  profile: profileOf(project()),
  policy: BROCHURE_2019,
  readings: { ...DEFAULT_READINGS, ...readings },
});

const DAY_BEFORE = caseWith({ 'window-end': 'day-before' });

describe('a window of years', () => {
  it.each([
    ['2019-01-01', 3, '2021-12-31', '2022-01-01'],
    ['2019-03-15', 3, '2022-03-14', '2022-03-15'],
    ['2019-12-31', 5, '2024-12-30', '2024-12-31'],
    ['2020-02-29', 3, '2023-02-27', '2023-02-28'],
    ['2020-02-29', 4, '2024-02-28', '2024-02-29'],
    ['2020-02-29', 5, '2025-02-27', '2025-02-28'],
    ['2017-03-01', 3, '2020-02-29', '2020-03-01'],
  ])('from %s over %i years ends on %s, or %s with the anniversary', (from, years, day, later) => {
    expect(yearsFrom(caseWith(), from, years).to).toBe(later);
    expect(yearsFrom(DAY_BEFORE, from, years).to).toBe(day);
  });

  it('holds as many calendar years, whatever the day', () => {
    for (const from of ['2019-01-01', '2019-12-31']) {
      expect(yearsFrom(caseWith(), from, 3).lastYear).toBe(2021);
      expect(yearsFrom(DAY_BEFORE, from, 3).lastYear).toBe(2021);
    }
  });

  const window = yearsFrom(caseWith(), '2019-03-15', 3);

  it.each([
    ['2019-03-14', 'before'],
    ['2019-03-15', 'inside'],
    ['2022-03-15', 'inside'],
    ['2022-03-16', 'after'],
  ])('has the day %s %s', (day, place) => {
    expect(placeIn(window, { day })).toBe(place);
  });

  it.each([
    [2018, 'before'],
    [2019, 'inside'],
    [2021, 'inside'],
    [2022, 'after'],
  ])('has the year %i %s', (year, place) => {
    expect(placeIn(window, { year })).toBe(place);
  });
});

describe('a window to the end of a contract', () => {
  const window = until('2019-03-15', '2025-06-30');

  it('holds the last day and the calendar year of the last day', () => {
    expect(placeIn(window, { day: '2025-06-30' })).toBe('inside');
    expect(placeIn(window, { day: '2025-07-01' })).toBe('after');
    expect(placeIn(window, { year: 2025 })).toBe('inside');
    expect(placeIn(window, { year: 2026 })).toBe('after');
    expect(placeIn(window, { day: '2019-03-14' })).toBe('before');
  });
});

it('a window without an end holds everything from its start', () => {
  const window = { from: '2019-03-15', to: null, lastYear: null };
  expect(placeIn(window, { day: '2061-12-31' })).toBe('inside');
  expect(placeIn(window, { year: 2061 })).toBe('inside');
  expect(placeIn(window, { year: 2018 })).toBe('before');
});

describe('the values of the end of a window', () => {
  const parts = (...moments: Parameters<typeof partsOn>[2]) => partsOn('2019-03-15', 3, moments);

  it('part on the anniversary, whatever else there is', () => {
    expect(parts({ day: '2020-01-01' }, { day: '2022-03-15' })).toBe(true);
  });

  it('do not part on another day, nor on a year', () => {
    expect(parts({ day: '2022-03-14' }, { day: '2022-03-16' }, { year: 2022 })).toBe(false);
    expect(parts()).toBe(false);
  });
});
