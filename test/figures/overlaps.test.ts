import { describe, expect, test } from 'vitest';
import { overlaps } from '../../src/figures/overlaps';

const changing = (title: string, ...days: readonly string[]) => ({
  title,
  changed: days.map((from) => ({ figure: 'rip.capShare', from })),
});

const OTHER = { title: 'Other', changed: [{ figure: 'rip.regionalRate', from: '2026-01-01' }] };

const overlap = (from: string, ...titles: readonly string[]) => ({
  figure: 'rip.capShare',
  from,
  titles,
});

describe('amendments overlap', () => {
  test('not where one follows the other in a later year', () => {
    expect(overlaps([changing('A', '2026-07-01'), changing('B', '2027-01-01')])).toEqual([]);
  });

  test('not where they change different figures', () => {
    expect(overlaps([changing('A', '2026-01-01'), OTHER])).toEqual([]);
  });

  test('not where one changes a figure twice in a year', () => {
    expect(overlaps([changing('A', '2026-01-01', '2026-07-01')])).toEqual([]);
  });

  test('where they change a figure on one day', () => {
    expect(overlaps([changing('A', '2026-01-01'), OTHER, changing('B', '2026-01-01')])).toEqual([
      overlap('2026-01-01', 'A', 'B'),
    ]);
  });

  test('or in one year', () => {
    expect(overlaps([changing('A', '2026-01-01'), changing('B', '2026-12-31')])).toEqual([
      overlap('2026-01-01', 'A', 'B'),
    ]);
  });

  test('or the later one reaches back to a year before', () => {
    expect(
      overlaps([changing('A', '2026-01-01', '2028-01-01'), changing('B', '2027-01-01')]),
    ).toEqual([overlap('2028-01-01', 'A', 'B')]);
  });

  test('and each value is reported once, with all that meet in it', () => {
    const day = '2026-01-01';
    expect(overlaps([changing('A', day), changing('B', day), changing('C', day)])).toEqual([
      overlap(day, 'A', 'B', 'C'),
    ]);
  });
});
