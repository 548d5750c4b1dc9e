import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { withHeading, withNotes, withStatement } from '../../src/cli/interview/profile-text';
import { typedSeries, typedValue } from '../../src/cli/interview/typed';
import type { ValueForm } from '../../src/profile/fields/field';
import { KALUGA_PROFILES } from '../../src/regions/kaluga/profiles';

describe('a value that is typed', () => {
  test.each<[ValueForm, string, unknown]>([
    ['amount', '120 000 000', 120_000_000],
    ['amount', '120\u00a0000\u202f000', 120_000_000],
    ['amount', "1'234_567", 1_234_567],
    ['amount', '7,60', '7.60'],
    ['amount', '7.6', '7.6'],
    ['amount', '1 234,5', '1234.5'],
    // May be 1.234 or 1234: the parser says what is wrong with it.
    ['amount', '1,234', '1,234'],
    ['amount', '1.234', '1.234'],
    ['amount', '1,234,567', '1,234,567'],
    ['amount', '12 млн', '12 млн'],
    // A slip of the hand is no group of three digits.
    ['amount', '12 34', '12 34'],
    ['jobs', '1 20', '1 20'],
    ['share', '0. 135', '0. 135'],
    ['amount', '99999999999999999999', '99999999999999999999'],
    ['signed-amount', '−30 000', -30_000],
    ['signed-amount', '-7,6', '-7.6'],
    ['share', '0.135', '0.135'],
    ['share', '0,135', '0.135'],
    ['share', '13,5 %', '0.135'],
    ['share', '100%', '1'],
    ['share', '1.2.3', '1.2.3'],
    ['share', 'half', 'half'],
    ['day', '1.3.2019', '2019-03-01'],
    ['day', '2019-03-01', '2019-03-01'],
    ['day', '3/1/2019', '3/1/2019'],
    ['year', '2019', 2019],
    ['jobs', '1 200', 1200],
    ['term-months', '6,5', '6,5'],
    ['okved', ' 28.10 ', '28.10'],
    ['id', '007', '007'],
    ['name', 'Завод', 'Завод'],
    [{ choice: ['sez', 'region'] }, 'sez', 'sez'],
  ])('%s: %s', (form, typed, value) => {
    expect(typedValue(form, typed)).toBe(value);
  });

  test.each<[string, unknown]>([
    ['2019: 120 000 000; 2020: 7,60', { 2019: 120_000_000, 2020: '7.60' }],
    ['2019=1;2020=2;', { 2019: 1, 2020: 2 }],
    // A year twice, a year without a value and a value without a year are no series.
    ['2019: 1; 2019: 2', '2019: 1; 2019: 2'],
    ['2019: 1; 2020', '2019: 1; 2020'],
    ['120 000 000', '120 000 000'],
  ])('by year: %s', (typed, value) => {
    expect(typedSeries('amount', typed)).toEqual(value);
  });
});

describe('a value is stated', () => {
  const { fields } = KALUGA_PROFILES;
  const stating = (text: string, path: string, value: unknown): string =>
    withStatement(text, fields, { path, value, comment: 'What it is' });

  test('in its place among the fields, under a comment', () => {
    const text = 'project:\n  name: Plant\n  site: region\n\nproperty:\n  immovable: { 2019: 1 }\n';
    expect(stating(text, 'project.start', '2019-01-01')).toBe(
      text.replace('  site', '  # What it is\n  start: 2019-01-01\n  site'),
    );
    expect(stating(text, 'taxableProfit', { 2019: 1, 2020: '2.50' })).toBe(
      text.replace(
        'property',
        '# What it is\ntaxableProfit:\n  2019: 1\n  2020: "2.50"\n\nproperty',
      ),
    );
  });

  test('of an object in a list, of a year of a series and of one in a list of years', () => {
    expect(parse(stating('imports:\n  - id: Press\n', 'imports[0].usedInZone', true))).toEqual({
      imports: [{ id: 'Press', usedInZone: true }],
    });
    expect(stating('taxableProfit:\n  2019: 1\n', 'taxableProfit.2020', 2)).toBe(
      'taxableProfit:\n  2019: 1\n  2020: 2\n',
    );
    const list = 'taxableProfit:\n  - { year: 2019, amount: 1 }\n';
    expect(parse(stating(list, 'taxableProfit.2020', 2)).taxableProfit).toEqual([
      { year: 2019, amount: 1 },
      { year: 2020, amount: 2 },
    ]);
  });

  test('in place of another, whose comment stays', () => {
    expect(stating('# Mine\nstatuses: {}\n', 'statuses', {})).toBe('# Mine\nstatuses: {}\n');
  });

  test('in JSON, which becomes YAML', () => {
    expect(stating('{ "project": { "name": "Plant" } }', 'project.start', '2019-01-01')).toBe(
      '"project":\n  "name": "Plant"\n  # What it is\n  start: 2019-01-01\n',
    );
  });

  test('beside notes at the end, of which the last ones stay', () => {
    const noted = withNotes('a: 1\n# Mine.\n', 'Not known:', ['b']);
    expect(noted).toBe('a: 1\n\n# Mine.\n# Not known:\n# - b\n');
    expect(withNotes(noted, 'Not known:', ['c', 'd'])).toBe(
      'a: 1\n\n# Mine.\n# Not known:\n# - c\n# - d\n',
    );
    expect(withNotes(noted, 'Not known:', [])).toBe('a: 1\n\n# Mine.\n');
  });

  test('under a heading', () => {
    expect(withHeading('a: 1\n', 'One\nTwo')).toBe('# One\n# Two\n\na: 1\n');
  });
});
