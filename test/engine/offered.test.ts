import { describe, expect, it } from 'vitest';
import type { Tenure } from '../../src/engine/facts/status';
import type { Ruling } from '../../src/engine/measure/measure';
import { lawfulness, standingOf } from '../../src/engine/plan/lawful';
import { judgedIn, regionOf } from './made';
import { always, CITATION, later, OFFERING, offeredOn, startingOn } from './offering';

describe('a measure that an edition offers from a day', () => {
  it.each([
    ['2019-12-31', ['always']],
    ['2020-01-01', ['always', 'later']],
  ])('entered on %s is judged with %j', (start, ids) => {
    const { measures } = judgedIn(OFFERING, startingOn(start));
    expect(measures.map(({ measure }) => measure.id)).toEqual(ids);
  });

  it.each([
    ['2019-12-31', false],
    ['2020-01-01', true],
  ])('entered on %s has its readings listed: %s', (start, isListed) => {
    const { readings } = offeredOn(start);
    expect(readings.some(({ id }) => id === 'of-later')).toBe(isListed);
  });

  it('is no measure that was not asked for', () => {
    const { warnings } = offeredOn('2019-12-31');
    expect(warnings.flatMap(({ measures }) => measures)).not.toContain('later');
  });

  it('is noted where it is asked for', () => {
    expect(offeredOn('2019-12-31', ['later']).warnings).toContainEqual({
      id: 'not-in-this-edition',
      measures: ['later'],
      values: { edition: 'brochure-2019' },
    });
  });
});

describe('a rule that a measure brings on its status', () => {
  const ruling: Ruling = { rule: 'made', lawful: false, citation: CITATION, standing: 'law' };
  const owner = {
    ...always,
    status: 'rip',
    beside: (_: unknown, other: string) => (other === 'ppe-register' ? ruling : null),
  };
  const other = { ...later, status: 'ppe-register' };
  const region = regionOf([owner, other]);
  const c = startingOn('2020-01-01');

  it.each([[['always', 'later']], [['later', 'always']]])('forbids %j', (elements) => {
    expect(lawfulness(standingOf(region, c, []), elements)).toMatchObject({
      lawful: false,
      because: { ruling },
    });
  });

  it('forbids a relief beside it that has no status', () => {
    const beside = regionOf([
      { ...owner, beside: (_: unknown, id: string) => (id === 'later' ? ruling : null) },
      later,
    ]);
    expect(lawfulness(standingOf(beside, c, []), ['always', 'later'])).toMatchObject({
      lawful: false,
      because: { ruling },
    });
  });

  it.each([
    ['2020-01-01', false],
    ['2021-01-01', true],
  ])('may ask when the other status is entered: on %s', (start, lawful) => {
    const dated = regionOf([
      {
        ...owner,
        beside: (_: unknown, id: string, tenureOf: (status: string) => Tenure) =>
          id === 'ppe-register' && tenureOf(id).entry < '2021-01-01' ? ruling : null,
      },
      other,
    ]);
    const standing = standingOf(dated, startingOn(start), []);
    expect(lawfulness(standing, ['always', 'later'])).toMatchObject({ lawful });
  });

  it.each(['always', 'later'])('leaves %s alone', (id) => {
    expect(lawfulness(standingOf(region, c, []), [id])).toMatchObject({ lawful: true });
  });
});
