import { posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import { MEASURE_IDS } from '../../src/regions/kaluga/measures/declared';
import { MEASURES, STATUSES } from '../../src/regions/kaluga/measures/index';
import { importsOf } from './arrows';
import { SOURCES } from './sources';

const KALUGA = 'regions/kaluga';

/** What another region makes of federal measures is its own. */
const OTHER_REGION = 'regions/tula/';

/** The lists of the region: a line in each that a measure has something for. */
const LISTS = ['declared', 'english', 'fields', 'index', 'russian'].map(
  (name) => `${KALUGA}/measures/${name}.ts`,
);

/** The files that have to do with several measures: what may stand together, and the words of both contracts. */
const TOGETHER = [
  `${KALUGA}/en.ts`,
  `${KALUGA}/measures/property-exemption/exemption-status.ts`,
  `${KALUGA}/objects.ts`,
  `${KALUGA}/ru.ts`,
  `${KALUGA}/warnings.ts`,
];

const foldersOf = (id: string): readonly string[] => [
  `${KALUGA}/measures/${id}/`,
  `regions/russia/${id}/`,
];

/** What each file imports; a measure may read the figures of another. */
const IMPORTED = SOURCES.map(([path, text]) => {
  const targets = importsOf(path, text).map(({ from }) => posix.join(posix.dirname(path), from));
  return { path, targets: targets.filter((target) => posix.basename(target) !== 'figures') };
});

/** The files outside the folders of a measure that import from them. */
function importing(id: string): readonly string[] {
  const own = foldersOf(id);
  const isOwn = (path: string) => own.some((folder) => path.startsWith(folder));
  return IMPORTED.filter(({ path }) => !path.startsWith(OTHER_REGION))
    .filter(({ path, targets }) => !isOwn(path) && targets.some(isOwn))
    .map(({ path }) => path);
}

describe('a measure is its folder and a line in each list', () => {
  test.each(MEASURE_IDS)('%s stands in a folder of its name', (id) => {
    const paths = SOURCES.map(([path]) => path);
    expect(paths).toEqual(
      expect.arrayContaining(
        ['declared.ts', 'index.ts', 'ru.ts'].map((file) => `${KALUGA}/measures/${id}/${file}`),
      ),
    );
    // The words of a federal measure that the region takes unchanged stand with it.
    expect(foldersOf(id).some((folder) => paths.includes(`${folder}words.en.ts`))).toBe(true);
  });

  test.each(MEASURE_IDS)(
    '%s is imported by the lists and by what joins measures, and by no other file',
    (id) => {
      const others = importing(id).filter(
        (path) => !LISTS.includes(path) && !TOGETHER.includes(path),
      );
      expect(others).toEqual([]);
    },
  );

  test('every folder of a measure is in the lists', () => {
    const folders = SOURCES.flatMap(([path]) => {
      const [, folder] = /^regions\/kaluga\/measures\/([^/]+)\//.exec(path) ?? [];
      return folder ?? [];
    });
    expect([...new Set(folders)].sort()).toEqual([...MEASURE_IDS].sort());
  });

  test('the lists of rules and of ids are in one order, and every status is of a measure', () => {
    expect(MEASURES.map(({ id }) => id)).toEqual(MEASURE_IDS);
    expect(STATUSES.map(({ id }) => id).sort()).toEqual(
      [...new Set(MEASURES.flatMap(({ status }) => status ?? []))].sort(),
    );
  });

  test('no file is let through in vain', () => {
    const all = new Set(MEASURE_IDS.flatMap(importing));
    expect([...LISTS, ...TOGETHER].filter((path) => !all.has(path))).toEqual([]);
  });
});
