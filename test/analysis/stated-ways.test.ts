import fc from 'fast-check';
import { expect, test } from 'vitest';
import { changeResult } from '../../src/answer/near-miss';
import { type EditionId, nearMisses, type Profile, parseProfile } from '../../src/index';
import { plainKey } from '../../src/kit/plain-key';
import { assessed, caseOf } from '../../src/questions/assess/assess';
import { judgmentOn, judgmentsOf } from '../../src/questions/compare/judgments';
import { targetOf } from '../../src/questions/near-misses/near-misses';
import { shortestWays } from '../../src/questions/near-misses/shortest';
import type { ProfileDocument } from '../../src/regions/kaluga/document';
import { KALUGA } from '../../src/regions/kaluga/region';
import { anyDocument } from '../contracts/random-profile';
import { cases } from '../deep';
import { profileOf } from '../profile/document';
import { project } from '../profiles';
import { listed, stating } from './stated-ways';

/** What comes of every way that can be gone, written into the document and read again. */
function statedWays(document: ProfileDocument, edition: EditionId) {
  const parsed = parseProfile(document, { edition });
  if (!parsed.ok) return [];
  const { profile } = parsed;
  const judged = (one: Profile) => assessed(KALUGA, caseOf(one, { edition }), { edition });
  return judgmentsOf(judged(profile))
    .filter(({ verdict }) => verdict === 'ineligible')
    .flatMap(({ id }) =>
      shortestWays(profile, targetOf(KALUGA, id, { edition }))
        .filter((way) => way.every(({ kind }) => kind !== 'none'))
        .map((way) => {
          const again = parseProfile(way.map(changeResult).reduce(stating, document), { edition });
          return {
            id,
            way,
            found: again.ok
              ? judgmentOn(judged(again.profile), id).verdict
              : again.problems.map(({ code, path }) => `${path}: ${code}`).join(),
          };
        }),
    );
}

const LATE: ProfileDocument[] = ['2057-01-01', '2058-12-31', '2060-03-01', '2061-12-31'].map(
  (start) =>
    project({
      project: { start },
      capitalInvestment: { [start.slice(0, 4)]: '1000000' },
      taxableProfit: { [start.slice(0, 4)]: '1000000' },
    }),
);

test.each(['brochure-2019', 'law'] as const)(
  'under %s every near miss, written into the document, parses and turns the verdict',
  (edition) => {
    const tried = new Set<string>();
    const check = (document: ProfileDocument) => {
      for (const { found, id, way } of statedWays(listed(document), edition)) {
        for (const { kind } of way) tried.add(kind);
        expect(['eligible', 'unknown'], plainKey([id, way, found])).toContain(found);
      }
    };
    for (const document of LATE) check(document);
    fc.assert(fc.property(anyDocument, check), { numRuns: cases(8, 60), seed: 20190102 });
    expect(tried.size).toBeGreaterThan(3);
  },
);

test('no near miss names a day after the last year of the edition', () => {
  for (const document of LATE) {
    const text = JSON.stringify(nearMisses(profileOf(document)));
    expect(text).not.toMatch(/"20(6[2-9]|7\d)-/);
    // the windows that outlast the edition end with it
    expect(text).toContain('"by":"2061-12-31"');
  }
});
