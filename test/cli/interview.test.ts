import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { withHeading, withNotes, withStatement } from '../../src/cli/interview/profile-text';
import { KALUGA_PROFILES } from '../../src/regions/kaluga/profiles';

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
