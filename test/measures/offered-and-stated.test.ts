import { describe, expect, it } from 'vitest';
import {
  isJudged,
  isNotStated,
  isOffered,
  type Measure,
  reliefsOf,
  yearsInForce,
} from '../../src/engine/measure/measure';
import type { Treatment } from '../../src/engine/taxes/treatment';
import { type Figure, valuesOf } from '../../src/figures/figure';
import { measureOf } from '../engine/made';
import { caseWith } from '../taxes/case';

const TRANSPORT: Treatment = {
  tax: 'transport',
  periods: { first: 2019, last: 2020, because: 'periods-used' },
  rate: () => null,
};

const measure = (part: object = {}): Measure =>
  ({ ...measureOf('x', TRANSPORT), ...part }) as Measure;

const figureOf = <V>(...values: readonly (readonly [from: string, value: V])[]): Figure<V> => ({
  name: 'x',
  read: 'entry',
  decides: 'bound',
  values: valuesOf(
    { name: 'x', decides: 'bound' },
    values.map(([from, value]) => ({
      from,
      value,
      citation: { text: 'article' },
      standing: 'law',
    })),
  ),
});

describe('the years of a measure', () => {
  const { policy } = caseWith();

  it('are those of its name in the policy, else its own', () => {
    expect(yearsInForce(measure(), policy)).toBe(policy['rip']);
    const own = {
      firstYear: figureOf(['2009-01-01', 2013]),
      lastYear: figureOf(['2009-01-01', 2025]),
    };
    expect(yearsInForce(measure({ years: () => own }), policy)).toBe(own);
  });

  it.each([
    ['nothing', undefined],
    ['null', null],
    ['a text', 'years'],
    ['no first year', { lastYear: 1 }],
    ['no last year', { firstYear: 1 }],
  ])('are none of %s', (_, found) => {
    const unknown = { ...policy, 'no-name': found } as typeof policy;
    expect(() => yearsInForce(measure({ name: 'no-name' }), unknown)).toThrow(
      'x: no figures of its first and last year',
    );
  });
});

describe('a measure is judged', () => {
  const HELD = caseWith({ statuses: { sezResident: { registered: '2020-06-01' } } });

  it('where its edition offers it on the day of entry', () => {
    const offered = () => figureOf(['2009-01-01', false], ['2020-01-01', true]);
    // held since June 2020, else entered with the project in 2019
    const held = measure({ offered, held: () => '2020-06-01' });
    const entered = measure({ offered, held: () => null });
    expect([held, entered, measure()].map((one) => isOffered(HELD, one))).toEqual([
      true,
      false,
      true,
    ]);
    expect([held, entered, measure()].map((one) => isJudged(HELD, one))).toEqual([
      true,
      false,
      true,
    ]);
  });

  it('where the profile states the status by which it is judged', () => {
    const notStated = (onlyWith: string | undefined, c = HELD) =>
      isNotStated(c, measure({ onlyWith }));
    expect(notStated(undefined)).toBe(false);
    expect(notStated('sezResident')).toBe(false);
    expect(notStated('anotherRip')).toBe(true);
    const { statuses: _, ...profile } = HELD.profile;
    expect(notStated('sezResident', { ...HELD, profile })).toBe(true);
    expect(isJudged(HELD, measure({ onlyWith: 'anotherRip' }))).toBe(false);
  });
});

it('the reliefs of a measure are its parts, with its status, or itself', () => {
  const whole = measure();
  expect(reliefsOf(whole)).toEqual([whole]);
  const parts = [{ id: 'x.one' }, { id: 'x.two' }];
  expect(reliefsOf(measure({ status: 'rip', parts }))).toEqual([
    { id: 'x.one', status: 'rip' },
    { id: 'x.two', status: 'rip' },
  ]);
});
