import { describe, expect, test } from 'vitest';
import type { Fields } from '../../src/profile/fields/field';
import { documentOfPlace, sitesOf } from '../../src/profile/of-place';
import { TOY } from '../toy/region';

const project = (sites: readonly [string, ...string[]]) =>
  ({ required: { fields: { name: 'name', site: { choice: sites } } } }) as const;

const HERE: Fields = {
  project: project(['port']),
  contract: { fields: { signed: { required: 'day' } } },
  plots: { each: { id: 'id' } },
  loans: { list: { choice: ['boats', 'nets'] }, least: 1 },
  kind: { choice: ['fish'] },
};
const THERE: Fields = {
  project: project(['park']),
  contract: { fields: { signed: { required: 'day' }, prolonged: 'flag' } },
  plots: { each: { id: 'id', rent: 'amount' } },
  loans: { list: { choice: ['nets', 'ploughs'] }, least: 1 },
  kind: { choice: ['grain'] },
};

const here = (document: unknown, site?: string) =>
  documentOfPlace(
    document,
    { region: 'here', fields: HERE, years: {}, shapes: TOY.profiles.shapes },
    { fields: THERE },
    site,
  );

describe('a document of a place', () => {
  test.each([
    [
      'a field of a section',
      { contract: { signed: 'x', prolonged: true } },
      ['contract.prolonged'],
    ],
    ['a field of an item', { plots: [{ id: 'a' }, { rent: 1 }] }, ['plots[1].rent']],
    ['a name in a list', { loans: ['nets', 'ploughs'] }, ['loans[1]']],
    ['a list of such names', { loans: ['ploughs', 'ploughs'] }, ['loans']],
    ['a word that only the other offers', { kind: 'grain' }, ['kind']],
  ])('is without %s that only the other region knows', (_, document, unused) => {
    expect(here(document).unused).toEqual(unused);
  });

  test('keeps all else as it is', () => {
    const document = {
      contract: { signed: 'x', sealed: true },
      plots: [{ id: 'a' }, 5],
      loans: ['boats', 'nets', 'sails'],
      kind: 'meat',
      none: 1,
    };
    expect(here(document)).toEqual({ document, unused: [] });
  });

  test('has what is left of a list', () => {
    expect(here({ loans: ['ploughs', 'boats', 'sails'] }).document).toEqual({
      loans: ['boats', 'sails'],
    });
  });

  test('names the region and the site of the place', () => {
    const stated = { name: 'Pier', site: 'park', region: 'there' };
    expect(here({ project: stated }, 'port').document).toEqual({
      project: { name: 'Pier', region: 'here', site: 'port' },
    });
    expect(here({ project: stated }).document).toEqual({
      project: { name: 'Pier', region: 'here' },
    });
  });

  test('leaves what is no name for the parser to report', () => {
    const document = { project: { name: 'Pier', region: 5, site: ['park'] } };
    expect(here(document, 'port')).toEqual({ document, unused: [] });
  });
});

test('the sites of a region are those that it declares', () => {
  expect(sitesOf(TOY.profiles)).toEqual(['harbour', 'region', 'elsewhere']);
});
