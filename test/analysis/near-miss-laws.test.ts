import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { AssessOptions, Profile } from '../../src/index';
import { plainKey } from '../../src/kit/plain-key';
import { assessed, caseOf } from '../../src/questions/assess/assess';
import { judgmentsOf } from '../../src/questions/compare/judgments';
import { changed } from '../../src/questions/near-misses/changed';
import type { ProfileChange } from '../../src/questions/near-misses/changes';
import { targetOf } from '../../src/questions/near-misses/near-misses';
import { shortestWays } from '../../src/questions/near-misses/shortest';
import { KALUGA } from '../../src/regions/kaluga/region';
import { anyDocument } from '../contracts/random-profile';
import { cases } from '../deep';
import { profileOf } from '../profile/document';

/** The change with one kopeck less of it; undefined where it is about no amount. */
function oneKopeckLess(change: ProfileChange): ProfileChange | undefined {
  switch (change.kind) {
    case 'invest-more':
      return { ...change, amount: change.amount - 1n };
    case 'bring-forward': {
      const [first, ...rest] = change.moves;
      if (first === undefined) return undefined;
      return { ...change, moves: [{ ...first, amount: first.amount - 1n }, ...rest] };
    }
    case 'raise':
      return change.unit === 'roubles' ? { ...change, to: change.to - 1n } : undefined;
    case 'lower':
      return change.unit === 'roubles' ? { ...change, to: change.to + 1n } : undefined;
    default:
      return undefined;
  }
}

/** Every way of a profile that can be gone, with the target that it opens. */
const waysOf = (profile: Profile, options: AssessOptions) =>
  judgmentsOf(assessed(KALUGA, caseOf(profile, options), options))
    .filter(({ verdict }) => verdict === 'ineligible')
    .flatMap(({ id }) => {
      const target = targetOf(KALUGA, id, options);
      const ways = shortestWays(profile, target);
      return ways
        .filter((way) => way.every(({ kind }) => kind !== 'none'))
        .map((way) => ({ id, target, way }));
    });

/** The way with one of its amounts a kopeck smaller, for each of them. */
const shortOf = (way: readonly ProfileChange[]) =>
  way.flatMap((change) => {
    const less = oneKopeckLess(change);
    return less === undefined ? [] : [way.map((one) => (one === change ? less : one))];
  });

test.each(['brochure-2019', 'law'] as const)(
  'under %s what a way asks for is enough, and a kopeck less of any amount is not',
  (edition) => {
    let tried = 0;
    fc.assert(
      fc.property(anyDocument, (document) => {
        const profile = profileOf(document);
        for (const { id, target, way } of waysOf(profile, { edition })) {
          tried += 1;
          const after = changed(profile, way);
          expect(target.judge(after).verdict, plainKey([id, way])).not.toBe('not-met');
          for (const short of shortOf(way)) {
            const { verdict } = target.judge(changed(profile, short));
            expect(verdict, plainKey([id, short])).toBe('not-met');
          }
        }
      }),
      { numRuns: cases(5, 60), seed: 20190101 },
    );
    expect(tried).toBeGreaterThan(cases(15, 180));
  },
);
