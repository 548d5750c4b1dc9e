import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import config from '../../tsup.config';
import { SOURCES } from '../contracts/sources';

const entries = [config]
  .flat()
  .flatMap((options) =>
    typeof options === 'function' ? [] : Object.values(options.entry ?? {}).map(String),
  );
const written = entries.filter((path) => path.startsWith('src/'));

test('every file that the build begins from is there', () => {
  expect(written.length).toBeGreaterThan(10);
  expect(written.filter((path) => !existsSync(path))).toEqual([]);
});

test('every file of federal sources and of sources of Kaluga Region is a module of its own', () => {
  const sources = SOURCES.flatMap(([path]) =>
    /^regions\/(russia\/sources\/(?!checked|russian)[a-z-]+|kaluga\/.*\/sources)\.ts$/.test(path)
      ? [`src/${path}`]
      : [],
  );
  expect(sources).toContain('src/regions/russia/sources/taxes.ts');
  expect(sources.filter((path) => !written.includes(path))).toEqual([]);
});
