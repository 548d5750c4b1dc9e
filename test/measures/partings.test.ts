import { describe, expect, it } from 'vitest';
import { CHOSEN_ONE_BY_ONE, subsetsOf } from '../../src/engine/measure/chosen-objects';
import {
  byProgramme,
  minimum,
  partingSteps,
  partingsOf,
  upTo,
} from '../../src/engine/measure/partings';
import type { UpgradeBand } from '../../src/figures/kinds';
import { caseWith, roubles } from '../taxes/case';

describe('an amount at which answers change', () => {
  it('is the first that is enough, and the kopeck below it', () => {
    expect(minimum('x', 100n)).toEqual({ figure: 'x', at: 100n, below: 99n });
  });

  it('is the last to which something holds, which is on both sides', () => {
    expect(upTo('x', 100n)).toEqual({ figure: 'x', at: 100n, below: 100n });
  });

  it('is each bound of tiers but the open one', () => {
    const steps = [100n, 200n, null].map((bound, index) => ({ upTo: bound, periods: index + 1 }));
    const found = partingSteps({
      figure: 'x',
      decides: 'amount',
      from: '2009-01-01',
      value: { steps, bounds: 'law' },
      citation: { text: 'article' },
      standing: 'law',
    });
    expect(found).toEqual([upTo('x', 100n), upTo('x', 200n)]);
  });
});

describe('a band of upgrade cost', () => {
  /** From a third to a half of the value, in millionths. */
  const band = (part: Partial<UpgradeBand>): UpgradeBand => ({
    from: 33_3333n,
    fromIncluded: true,
    to: 50_0000n,
    rate: 0n,
    ...part,
  });

  it.each([
    // 33.3333 % of 10 is 3.33333: the first kopeck in it is 4; half of it is 5
    [{}, 10n, [minimum('x', 4n), upTo('x', 5n)]],
    [{ fromIncluded: false }, 10n, [upTo('x', 3n), upTo('x', 5n)]],
    // 50 % of 11 is 5.5
    [{ from: 50_0000n, to: null }, 10n, [minimum('x', 5n)]],
    [{ from: 50_0000n, fromIncluded: false, to: null }, 10n, [upTo('x', 5n)]],
    [{ from: 50_0000n, fromIncluded: false, to: null }, 11n, [upTo('x', 5n)]],
    [{ from: 50_0000n, to: null }, 11n, [minimum('x', 6n)]],
    [{ to: 75_0000n }, 11n, [minimum('x', 4n), upTo('x', 8n)]],
  ] as const)('begins and ends at kopecks of it: %#', (part, value, expected) => {
    expect(partingsOf('x', band(part), value)).toEqual(expected);
  });
});

describe('amounts of the programme', () => {
  const partings = [minimum('x', 100n), upTo('y', 200n)];

  it('are beside what is stated', () => {
    const c = caseWith({ ppeProgramme: { capitalInvestment: 7 } });
    const own = { by: { input: 'programme-investment' }, actual: roubles(7) };
    expect(byProgramme(c, partings)).toEqual(partings.map((one) => ({ ...one, ...own })));
  });

  it('are none where it is not stated', () => {
    expect(byProgramme(caseWith(), partings)).toEqual([]);
    const fixedAssets = [{ id: 'lathe', putIntoUse: '2019-06-01', cost: 9, lifeMonths: 60 }];
    expect(byProgramme(caseWith({ fixedAssets }), partings)).toEqual([]);
  });
});

describe('the subsets of objects', () => {
  it('are all of a few', () => {
    expect(subsetsOf([])).toEqual([[]]);
    expect(subsetsOf(['a', 'b', 'c'])).toEqual([
      [],
      ['c'],
      ['b'],
      ['b', 'c'],
      ['a'],
      ['a', 'c'],
      ['a', 'b'],
      ['a', 'b', 'c'],
    ]);
    expect(CHOSEN_ONE_BY_ONE).toBe(6);
    expect(subsetsOf([1, 2, 3, 4, 5, 6])).toHaveLength(64);
  });

  it('are none and all of many', () => {
    const many = [1, 2, 3, 4, 5, 6, 7];
    expect(subsetsOf(many)).toEqual([[], many]);
  });
});
