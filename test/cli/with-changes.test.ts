import { describe, expect, test } from 'vitest';
import { withChanges } from '../../src/cli/with-changes';
import type { ChangedCell } from '../../src/report/xlsx/extracted';
import { bookWords } from '../../src/report/xlsx/words';

const PROFILE = `# a plant
taxableProfit:
  2020: "10000000.50" # assumed
  2021: 30000000
property:
  immovable: [{ year: 2020, amount: 7000000 }]
landPlots: [{ id: Plot, cadastralValue: 100000000 }]
`;

const cell = (path: string | null, now: ChangedCell['now']): ChangedCell => ({
  cell: 'Inputs!B5',
  path,
  now,
  was: 1,
});

const changedBy = (...changed: readonly ChangedCell[]) =>
  withChanges(PROFILE, { changed, lost: ['Years!C7'] }, 'x.xlsx', bookWords('en'));

describe('numbers that were changed in a workbook', () => {
  test('take their places in the profile, and all else stays', () => {
    const { text } = changedBy(
      cell('landPlots[0].cadastralValue', 90000000),
      cell('taxableProfit.2020', 12000000.25),
      cell('property.immovable.2020', 8000000),
      cell('taxableProfit.2021', 30.5),
    );
    expect(text).toBe(
      PROFILE.replace('"10000000.50"', '"12000000.25"')
        .replace('30000000', '"30.5"')
        .replace('7000000', '8000000')
        .replace('100000000', '90000000')
        .replace('"30.5"', '"30.50"'),
    );
  });

  test('are listed, with what is no field and what has no formula any more', () => {
    expect(changedBy(cell('taxableProfit.2021', 5), cell(null, 7)).notes).toEqual([
      'Inputs!B5: taxableProfit.2021 is 5, it was 1.',
      'Inputs!B5 was changed, and is no field of the profile: left as it was.',
      'Years!C7 has no formula any more, and is no field of the profile: left as it was.',
    ]);
  });

  test('are told in Russian too', () => {
    const changes = { changed: [cell('taxableProfit.2021', 5)], lost: [] };
    expect(withChanges(PROFILE, changes, 'x.xlsx', bookWords('ru')).notes).toEqual([
      'Inputs!B5: taxableProfit.2021 — 5, было 1.',
    ]);
  });

  test('keep what binary fractions leave of kopecks out', () => {
    expect(changedBy(cell('taxableProfit.2021', 0.1 + 0.2)).text).toContain('2021: "0.30"');
  });

  test.each([
    ['finer than a kopeck', 10.005],
    ['a text', '1 234,50'],
    ['nothing', null],
    ['more than 15 digits', 1e18],
  ])('are refused where they are %s', (_, now) => {
    expect(() => changedBy(cell('taxableProfit.2020', now))).toThrow();
  });

  test('are refused where the profile has no such place', () => {
    expect(() => changedBy(cell('taxableProfit.2035', 5))).toThrow();
    expect(() => changedBy(cell('taxableProfit', 5))).toThrow();
  });
});
