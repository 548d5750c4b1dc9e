import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { withPut } from '../../src/profile/part';
import type { Path } from '../../src/profile/place';
import { quickReader } from '../../src/profile/quick';
import { documentSchema, type ShapedDocument } from '../../src/profile/schema';
import { EDITION_YEARS } from '../../src/regions/kaluga/editions/ids';
import { KALUGA_FRAME } from '../../src/regions/kaluga/profiles';
import { anyDocument } from '../contracts/random-profile';
import { cases } from '../deep';
import { FIXTURES } from '../fixtures';
import { gentle, mutated, rough } from '../fuzz/mutate';
import { PROJECT } from './document';

const YEARS = EDITION_YEARS.law;
const schema = documentSchema(KALUGA_FRAME.fields, YEARS);
const quick = quickReader(KALUGA_FRAME.fields, YEARS);

/** What the schema makes of a document; undefined where it has a problem. */
function bySchema(document: unknown): ShapedDocument | undefined {
  const found = schema.safeParse(document);
  return found.success ? found.data : undefined;
}

const strange = fc.oneof(
  fc.constantFrom<unknown>(null, undefined, Number.NaN, -0, 2 ** 53, '1e3', '1.500', '-0', '00.10'),
  fc.constantFrom('2019-02-29', '2020-02-29', '2008-12-31', '2061-12-31', '2062-01-01', ''),
  fc.anything({ withDate: true, withMap: true, withNullPrototype: true, withSparseArray: true }),
);

const changes = fc.array(fc.oneof(gentle, rough(strange)), { maxLength: 2 });

/** Random documents, and the documents that are made of each: by changes at random, and by values put in places. */
const RUNS = cases(40, 10_000);
const CHANGED = 10;
const PUT = 90;
const FEW = 10;

/** Values of every form, one of which is right at most places. */
const VALUES: readonly unknown[] = [
  ...[0, 1, -1, 0.5, 12, 2019, 2062, 1e15, -0, Number.NaN, 2 ** 53],
  ...[
    '0',
    '1.5',
    '1.555',
    '0.000001',
    '-3',
    '7,6',
    '',
    ' ',
    'x',
    '28.11',
    'sez',
    'movable',
    '\u0000',
  ],
  ...['2019-01-01', '2019-02-30', '2020-02-29', '2008-12-31'],
  ...[true, false, 'true', null, undefined, [], {}, [1], [{}], { 2019: 1 }, { 2019: '1' }],
  ...[[{ year: 2019, amount: 1 }], { length: 1 }, { length: { valueOf: 1 } }, new Map(), 10n],
];

/** Every place in a document. */
const placesIn = (value: unknown, above: Path = []): Path[] =>
  typeof value !== 'object' || value === null
    ? []
    : Object.entries(value).flatMap(([key, inner]) => {
        const path = [...above, Array.isArray(value) ? Number(key) : key];
        return [path, ...placesIn(inner, path)];
      });

/** A document with a value in one of its places, another one for each number. */
function withValue(document: unknown, places: readonly Path[], number: number): unknown {
  const place = places[(number * 31) % places.length] ?? [];
  return withPut(document, [place], VALUES[number % VALUES.length]);
}

describe('the quick reader of documents', () => {
  test('returns what the schema returns, and takes nothing that the schema refuses', () => {
    let [sound, declined] = [0, 0];
    const check = (document: unknown) => {
      const [expected, found] = [bySchema(document), quick(document)];
      if (expected !== undefined) sound += 1;
      if (expected !== undefined && found === undefined) declined += 1;
      if (found !== undefined && !isDeepStrictEqual(found, expected)) {
        expect(found).toEqual(expected);
      }
    };
    const variants = fc.array(changes, { minLength: CHANGED, maxLength: CHANGED });
    const property = fc.property(anyDocument, variants, fc.nat(), (document, all, from) => {
      for (const mutations of all) check(mutations.reduce<unknown>(mutated, document));
      const places = placesIn(document);
      for (let number = 0; number < PUT; number++) {
        check(withValue(document, places, (from % 1_000_000) + number));
      }
    });
    fc.assert(property, { seed: 20190101, numRuns: RUNS, endOnFailure: true });
    expect(sound).toBeGreaterThan(RUNS * CHANGED * 0.8);
    // Maps in place of sections and the like are put in on purpose; far from Greenwich few cases are tried.
    expect(declined).toBeLessThan(Math.max(sound / 100, FEW));
  });

  test('declines no fixture', () => {
    const documents = FIXTURES.map(({ document }) => document);
    expect(documents.length).toBeGreaterThan(5);
    for (const document of documents) expect(quick(document)).toEqual(bySchema(document));
  });

  test.each<[what: string, document: unknown]>([
    [
      'an instance of a class',
      new (class Project {
        project = PROJECT;
      })(),
    ],
    ['a map with a field of its prototype', Object.create({ project: PROJECT })],
    ['a list in place of a section', { project: [] }],
    ['a field that there is not', { project: PROJECT, projekt: 1 }],
    ['a required field that is undefined', { project: { ...PROJECT, start: undefined } }],
    ['a list that is too long', { project: PROJECT, fixedAssets: new Array(10_001).fill({}) }],
    ['a hole in a list', { project: PROJECT, imports: new Array(1) }],
    ['a year that is none', { project: PROJECT, transportTax: { 2019.5: 1 } }],
    ['nothing', undefined],
  ])('declines %s', (_, document) => {
    expect(quick(document)).toBeUndefined();
  });

  test.each<[what: string, fields: object]>([
    ['an amount with zeros behind its kopecks', { transportTax: { 2019: '7.60' } }],
    ['a list of years', { transportTax: [{ year: 2020, amount: 1 }] }],
    ['a field that is undefined', { transportTax: undefined }],
    ['a section without a field', { statuses: {} }],
  ])('reads %s', (_, fields) => {
    const document = { project: PROJECT, ...fields };
    expect(quick(document)).toEqual(bySchema(document));
    expect(quick(document)).toBeDefined();
  });
});
