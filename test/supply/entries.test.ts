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

test.each(['rows', 'sources'])('the part of federal %s has every file of them', (room) => {
  const folder = `regions/russia/${room}/`;
  const files = SOURCES.flatMap(([path]) =>
    path.startsWith(folder) && !/(\.ru|index|checked|russian)\.ts$/.test(path)
      ? [path.slice(folder.length, -'.ts'.length)]
      : [],
  );
  const [, text] = SOURCES.find(([path]) => path === `${folder}index.ts`) ?? [];
  expect(files.length).toBeGreaterThan(5);
  expect(files.filter((file) => text?.includes(`export * from './${file}';`) !== true)).toEqual([]);
});
