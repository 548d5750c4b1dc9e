import { describe, expect, it } from 'vitest';
import {
  anniversary,
  compareDays,
  dayAfter,
  dayBefore,
  dayOfMonth,
  firstDayOf,
  firstDayOfMonth,
  firstDayOfQuarter,
  isDay,
  lastDayOf,
  monthOf,
  monthsAfter,
  yearOf,
} from '../../src/kit/day';

describe('a day', () => {
  it.each(['2019-01-01', '2020-02-29', '2000-02-29', '2061-12-31'])(
    '%s is in the calendar',
    (day) => {
      expect(isDay(day)).toBe(true);
    },
  );

  it.each([
    '2019-02-29',
    '2100-02-29',
    '2019-04-31',
    '2019-13-01',
    '2019-00-10',
    '2019-01-00',
    '2019-1-1',
    '20190101',
    '2019-01-01T00:00:00Z',
    ' 2019-01-01',
    '+012019-01',
    '',
  ])('%j is none', (text) => {
    expect(isDay(text)).toBe(false);
  });

  it('has a year, a month counted from the year 0, and a day of the month', () => {
    expect(yearOf('2019-05-20')).toBe(2019);
    expect(monthOf('2019-05-20')).toBe(2019 * 12 + 4);
    expect(monthOf('2020-01-31') - monthOf('2019-12-01')).toBe(1);
    expect(dayOfMonth('2019-05-09')).toBe(9);
  });

  it('opens and closes a year', () => {
    expect([firstDayOf(2019), lastDayOf(2019)]).toEqual(['2019-01-01', '2019-12-31']);
  });
});

describe('the first day', () => {
  it.each(['2019-01-01', '2019-09-01', '2019-10-01', '2019-12-01', '2020-02-01'])(
    'of the month of %s is itself',
    (day) => {
      expect(firstDayOfMonth(monthOf(day))).toBe(day);
    },
  );

  it.each([
    ['2019-01-01', '2019-01-01'],
    ['2019-03-31', '2019-01-01'],
    ['2019-04-01', '2019-04-01'],
    ['2020-06-30', '2020-04-01'],
    ['2019-08-15', '2019-07-01'],
    ['2019-10-01', '2019-10-01'],
    ['2019-12-31', '2019-10-01'],
  ])('of the quarter of %s is %s', (day, first) => {
    expect(firstDayOfQuarter(day)).toBe(first);
  });
});

describe('the anniversary', () => {
  it.each([
    ['2019-01-01', 3, '2022-01-01'],
    ['2019-12-31', 10, '2029-12-31'],
    ['2020-02-29', 3, '2023-02-28'],
    ['2020-02-29', 4, '2024-02-29'],
    ['2020-02-29', 5, '2025-02-28'],
    ['2019-02-28', 1, '2020-02-28'],
    ['2020-03-01', 3, '2023-03-01'],
  ])('of %s after %i years is %s', (day, years, later) => {
    expect(anniversary(day, years)).toBe(later);
  });
});

describe('so many months after', () => {
  it.each([
    ['2019-11-28', 3, '2020-02-28'],
    ['2019-11-29', 3, '2020-02-29'],
    ['2018-11-29', 3, '2019-02-28'],
    ['2019-01-31', 1, '2019-02-28'],
    ['2019-08-31', 1, '2019-09-30'],
    ['2019-12-01', 1, '2020-01-01'],
    ['2019-11-30', 1, '2019-12-30'],
    ['2019-01-28', 12, '2020-01-28'],
    ['2019-05-20', 0, '2019-05-20'],
  ])('%s, %i of them, is %s', (day, months, later) => {
    expect(monthsAfter(day, months)).toBe(later);
  });
});

describe('the day before', () => {
  it.each([
    ['2019-01-01', '2018-12-31'],
    ['2020-03-01', '2020-02-29'],
    ['2019-03-01', '2019-02-28'],
    ['2023-02-28', '2023-02-27'],
    ['2019-03-31', '2019-03-30'],
    ['2019-10-27', '2019-10-26'],
  ])('%s is %s', (day, before) => {
    expect(dayBefore(day)).toBe(before);
  });
});

describe('the day after', () => {
  it.each([
    ['2018-12-31', '2019-01-01'],
    ['2020-02-28', '2020-02-29'],
    ['2019-02-28', '2019-03-01'],
    ['2019-03-30', '2019-03-31'],
  ])('%s is %s', (day, after) => {
    expect(dayAfter(day)).toBe(after);
  });
});

describe('the same day of a later month', () => {
  it.each([
    ['2019-01-15', 0, '2019-01-15'],
    ['2019-01-31', 1, '2019-02-28'],
    ['2020-01-31', 1, '2020-02-29'],
    ['2019-01-31', 3, '2019-04-30'],
    ['2019-10-31', 3, '2020-01-31'],
    ['2019-11-30', 3, '2020-02-29'],
    ['2019-05-20', 24, '2021-05-20'],
    ['0998-12-28', 1, '0999-01-28'],
    ['0999-12-28', 1, '1000-01-28'],
  ])('of %s after %i months is %s', (day, months, later) => {
    expect(monthsAfter(day, months)).toBe(later);
  });
});

describe('the order of days', () => {
  it.each([
    ['2019-05-20', '2019-05-20', 0],
    ['2019-05-20', '2019-05-21', -1],
    ['2019-05-21', '2019-05-20', 1],
    ['2019-05-31', '2019-06-01', -1],
    ['2019-06-01', '2019-05-31', 1],
    ['2018-12-31', '2019-01-01', -1],
    ['2019-01-01', '2018-12-31', 1],
  ])('%s, %s: %i', (one, other, sign) => {
    expect(Math.sign(compareDays(one, other))).toBe(sign);
  });
});
