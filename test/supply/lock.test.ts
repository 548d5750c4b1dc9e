import { describe, expect, test } from 'vitest';
import { packagesOf } from '../contracts/arrows';
import { SOURCES } from '../contracts/sources';
import { pageText } from '../docs/files';
import { directNames, LOCK, lockedPackages, MANIFEST } from './locked';

const PACKAGES = lockedPackages();
const PRODUCTION = PACKAGES.filter(({ production }) => production);

/** Licences that ask for no more than their text to be kept. */
const PERMISSIVE = ['MIT', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Python-2.0'];

/** Those of tools that no user of the library installs. */
const OF_TOOLS = ['Apache-2.0', 'MPL-2.0', 'BlueOak-1.0.0', 'CC-BY-4.0', 'MIT OR Apache-2.0'];

/** A version, or the newest one from it on within its major version, be it of a package that the registry has under another name. */
const RANGE = /^(npm:[\w@/-]+@)?[~^]?\d+\.\d+\.\d+$/;

describe('the lock file', () => {
  test('is of the packages that the manifest asks for', () => {
    const { dependencies, devDependencies } = LOCK.packages[''] ?? {};
    expect(dependencies).toEqual(MANIFEST.dependencies);
    expect(devDependencies).toEqual(MANIFEST.devDependencies);
    expect(PRODUCTION.length).toBeGreaterThan(directNames().length);
    expect(PACKAGES.length).toBeGreaterThan(PRODUCTION.length);
  });

  test('says of every package by a strong hash what it is', () => {
    const without = PACKAGES.filter(
      ({ integrity = '' }) => !/^sha512-[\w+/]{86}==$/.test(integrity),
    );
    expect(without.map(({ name }) => name)).toEqual([]);
  });

  test('takes every package from a registry: none from git, an address or a folder', () => {
    const elsewhere = PACKAGES.filter(
      ({ aside, resolved = '' }) =>
        aside || !/^(https:\/\/registry\.npmjs\.org\/.*)?$/.test(resolved),
    );
    expect(elsewhere.map(({ name }) => name)).toEqual([]);
    const asked = Object.entries({ ...MANIFEST.dependencies, ...MANIFEST.devDependencies });
    expect(asked.filter(([, range]) => !RANGE.test(range))).toEqual([]);
  });
});

describe('what a user installs', () => {
  test('runs no script while it is installed', () => {
    const scripts = PRODUCTION.filter(({ runsScript }) => runsScript);
    expect(scripts.map(({ name }) => name)).toEqual([]);
  });

  test.each(PRODUCTION)('has a permissive licence: $name $version, $licence', ({ licence }) => {
    expect(PERMISSIVE).toContain(licence);
  });
});

/** Tests alone use it, and nothing of it is shipped: its licence would ask the same of who takes it in. */
const OF_TESTS = ['hyperformula'];

test('tools have licences that are known', () => {
  const others = PACKAGES.filter(
    ({ licence, name }) =>
      ![...PERMISSIVE, ...OF_TOOLS].includes(licence) && !OF_TESTS.includes(name),
  );
  expect(others.map(({ licence, name }) => `${name}: ${licence}`)).toEqual([]);
});

describe('the decision on dependencies', () => {
  const page = pageText('docs/decisions/0008-dependencies.md');
  const [installed = '', bundled = ''] = page.split('These are bundled');
  const rowsIn = (part: string) =>
    [...part.matchAll(/^\| `([^`]+)` .*$/gm)].map(([row, name = '']) => ({ name, row }));

  test('has a row for each that the manifest asks for, and no other', () => {
    expect(rowsIn(installed).map(({ name }) => name)).toEqual(
      expect.arrayContaining([...directNames()]),
    );
    expect(rowsIn(installed)).toHaveLength(directNames().length);
  });

  test('has a row for each that only the command holds, and no other', () => {
    const imported = new Set(SOURCES.flatMap(([path, text]) => packagesOf(path, text)));
    const held = [...imported].filter((name) => !directNames().includes(name));
    expect(
      rowsIn(bundled)
        .map(({ name }) => name)
        .sort(),
    ).toEqual(held.sort());
    expect(Object.keys(MANIFEST.devDependencies ?? {})).toEqual(expect.arrayContaining(held));
  });

  test.each(rowsIn(page))('tells its reason, room and licence: $name', ({ name, row }) => {
    const licence = PACKAGES.find((one) => one.name === name)?.licence ?? 'not locked';
    const cells = row.split(' | ');
    expect(cells).toHaveLength(5);
    expect(cells[3]).toBe(licence);
    expect(cells.filter((cell) => cell.trim() === '')).toEqual([]);
  });
});
