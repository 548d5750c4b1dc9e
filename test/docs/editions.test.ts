import { describe, expect, test } from 'vitest';
import { at, type Dated, isFigure } from '../../src/figures/figure';
import { EDITIONS } from '../../src/regions/kaluga/editions';
import { pageText } from './files';

const page = pageText('docs/editions.md');
const ROWS = page.split('\n').filter((line) => line.startsWith('| ') && line.includes(', `'));

/** Every figure under a part of a policy, with its path. */
const figuresIn = (part: unknown, path: string): [string, readonly Dated<unknown>[]][] => {
  if (isFigure(part)) return [[path, part.values]];
  if (typeof part !== 'object' || part === null || Array.isArray(part)) return [];
  return Object.entries(part).flatMap(([name, inner]) =>
    figuresIn(inner, path === '' ? name : `${path}.${name}`),
  );
};

const written = (value: unknown): string =>
  JSON.stringify(value, (_, inner) => (typeof inner === 'bigint' ? `${inner}n` : inner));

const PRINTED = new Map(figuresIn(EDITIONS['brochure-2019'].fingerprint.of, ''));

/** The values of the law that the brochure has not. */
const DIFFERENT = figuresIn(EDITIONS.law.fingerprint.of, '').flatMap(([path, values]) => {
  const known = (PRINTED.get(path) ?? []).map(written);
  return values
    .filter((value) => !known.includes(written(value)))
    .map((value) => ({ path, value }));
});

test('the page of editions has a row for every difference, and no other', () => {
  expect(DIFFERENT.length).toBeGreaterThan(60);
  expect(ROWS).toHaveLength(DIFFERENT.length);
});

describe('the row of', () => {
  test.each(DIFFERENT)(
    '$path from $value.from has its day, standing and source',
    ({ path, value }) => {
      const { citation, from, standing } = value;
      const day = from.replace('-01-01', '');
      const source = `${citation.text}${citation.address === undefined ? '' : `](${citation.address})`}`;
      const rows = ROWS.filter(
        (row) => row.includes(`\`${path}\` | ${day} |`) && row.includes(`| ${standing} |`),
      );
      expect(rows.some((row) => row.includes(source))).toBe(true);
    },
  );
});

test('the law differs from the brochure in ordinary income tax of 2025', () => {
  const rates = (edition: keyof typeof EDITIONS) => {
    const { incomeFederal, incomeRegional } = EDITIONS[edition].baseline;
    return [at(incomeFederal, '2025-01-01').value, at(incomeRegional, '2025-01-01').value];
  };
  expect(rates('brochure-2019')).toEqual([2_0000n, 18_0000n]);
  expect(rates('law')).toEqual([8_0000n, 17_0000n]);
});

test.each([
  ['2009-01-01', 2_0000n, 18_0000n, 'law'],
  ['2017-01-01', 3_0000n, 17_0000n, 'law'],
  ['2024-12-31', 3_0000n, 17_0000n, 'law'],
  ['2025-01-01', 8_0000n, 17_0000n, 'secondary'],
  ['2030-12-31', 8_0000n, 17_0000n, 'secondary'],
  ['2031-01-01', 7_0000n, 18_0000n, 'secondary'],
  ['2032-01-01', 7_0000n, 18_0000n, 'unconfirmed'],
] as const)(
  'by the law ordinary tax on %s is %d and %d millionths',
  (day, federal, regional, standing) => {
    const { incomeFederal, incomeRegional } = EDITIONS.law.baseline;
    expect(at(incomeFederal, day)).toMatchObject({ value: federal, standing });
    expect(at(incomeRegional, day)).toMatchObject({ value: regional, standing });
  },
);
