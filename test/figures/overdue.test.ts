import { describe, expect, test } from 'vitest';
import type { Day } from '../../src/kit/day';
import { CHECKED } from '../../src/regions/kaluga/editions/checked';
import { overdue } from './overdue';

const ACT = { text: 'Act 1', address: 'https://example.org/act-1' };
const NEWS = { text: 'News' };

const on = (day: Day) => ({ on: day, sources: [ACT] });

describe('a source that was checked on 2026-11-22', () => {
  test.each([
    ['2026-11-22', 'the day itself', 0],
    ['2027-11-21', '364 days later', 0],
    ['2027-11-22', '365 days later', 1],
    ['2027-11-23', '366 days later', 1],
  ])('on %s, %s,: %i', (today, _, count) => {
    expect(overdue([on('2026-11-22')], today)).toHaveLength(count);
  });
});

test.each([
  ['2028-11-21', 0],
  ['2028-11-22', 1],
])('a year with 29 February has a day more: %s gives %i', (today, count) => {
  expect(overdue([on('2027-11-22')], today)).toHaveLength(count);
});

test.each([
  ['2029-02-27', 0],
  ['2029-02-28', 1],
])('a check of 29 February is a year old on the 28th: %s gives %i', (today, count) => {
  expect(overdue([on('2028-02-29')], today)).toHaveLength(count);
});

test('the oldest check stands first', () => {
  const checked = [
    { on: '2025-03-01', sources: [ACT] },
    { on: '2024-01-31', sources: [NEWS] },
  ];
  expect(overdue(checked, '2027-01-01')).toEqual([
    { source: 'News', address: null, checked: '2024-01-31' },
    { source: 'Act 1', address: 'https://example.org/act-1', checked: '2025-03-01' },
  ]);
});

test('a year after the day on which the figures were last checked all of them are listed', () => {
  const sources = CHECKED.flatMap((list) => list.sources);
  expect(overdue(CHECKED, '9999-12-31')).toHaveLength(sources.length);
});
