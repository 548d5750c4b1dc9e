import { statSync } from 'node:fs';
import { describe, expect, inject, test } from 'vitest';
import { KB, weigh } from './weigh';

const consumer = inject('consumer');
const gzipped = async (...names: string[]): Promise<number> =>
  (await weigh(names, consumer)).gzipped / KB;

test('the packed package has at most 2.5 MB', () => {
  expect(statSync(inject('tarball')).size / KB).toBeLessThanOrEqual(2.5 * KB);
});

describe('what a page has to load, in kilobytes after gzip', () => {
  test('is at most 98 for the core without the parser', async () => {
    expect(await gzipped('assess')).toBeLessThanOrEqual(98);
    expect(await gzipped('assess', 'policyOf')).toBeLessThanOrEqual(98);
  });

  test.each([
    ['parseProfile', 24],
    ['plan', 130],
    ['npv', 15],
    ['*', 194],
  ])('is for %s at most %i', async (name, most) => {
    expect(await gzipped(name)).toBeLessThanOrEqual(most);
  });

  test.each([
    'VERSION',
    'DEFAULT_EDITION',
    'EDITION_IDS',
    'EDITION_YEARS',
    'LIMITS',
    'MEASURE_IDS',
    'PART_IDS',
    'PROGRAMME_IDS',
    'READINGS',
    'READING_IDS',
  ])('is next to nothing for %s', async (name) => {
    expect(await gzipped(name)).toBeLessThan(2.1);
  });

  test('holds neither decimals nor the parser where only assess is used, and no parser with plan', async () => {
    const weighed = async (name: string) => [...(await weigh([name], consumer)).from];
    const packages = async (name: string) =>
      (await weighed(name)).filter(([, bytes]) => bytes > 100).map(([owner]) => owner);
    expect((await packages('assess')).sort()).toEqual([
      '@date-fns/utc',
      'date-fns',
      'investor-incentives',
    ]);
    expect(await packages('plan')).not.toContain('zod');
    expect(await packages('parseProfile')).not.toContain('decimal.js');
  });
});
