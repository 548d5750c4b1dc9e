import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { cases, spread } from './deep';

afterEach(() => vi.unstubAllEnvs());

const LIST = [0, 1, 2, 3, 4, 5, 6];

test.each([
  ['', 3, [0, 5]],
  ['0', 3, [0, 5]],
  ['1', 70, LIST],
])('where DEEP is "%s" so many cases are tried: %i', (deep, count, tried) => {
  vi.stubEnv('DEEP', deep);
  expect(cases(3, 70)).toBe(count);
  expect(spread(LIST, 5)).toEqual(tried);
});

test('in another time zone a tenth of the cases is tried', () => {
  vi.stubEnv('DEEP', '');
  vi.stubEnv('TZ', 'America/New_York');
  expect(cases(41, 70)).toBe(5);
});

test('only files of tests ask how many, as test:deep runs these', () => {
  const asking = readdirSync('test', { recursive: true, encoding: 'utf8' }).filter(
    (file) =>
      file.endsWith('.ts') && /from '[./]+\/deep'/.test(readFileSync(join('test', file), 'utf8')),
  );
  expect(asking.length).toBeGreaterThan(10);
  expect(asking.filter((file) => !file.endsWith('.test.ts'))).toEqual([]);
});
