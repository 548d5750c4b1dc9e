import fc from 'fast-check';
import { describe } from 'vitest';
import { assess } from '../../src/questions/assess/assess';
import type { ProfileDocument } from '../../src/regions/kaluga/document';
import { EDITION_IDS, type EditionId } from '../../src/regions/kaluga/editions/ids';
import { cases } from '../deep';
import { profileOf } from '../profile/document';
import { bites, type Judged, judgedIn } from './bites';
import { CREDIT_REFUSALS } from './credit-cases';
import { LAW_REFUSALS } from './law-refusals';
import { LOAN_REFUSALS } from './loan-refusals';
import { OTHER_LOAN_REFUSALS } from './other-loan-cases';
import { anyDocument } from './random-profile';
import { NEVER_NOT_MET, REFUSALS, type Refusal } from './refusals';
import { SME_REFUSALS } from './sme-cases';
import { TOSER_REFUSALS } from './toser-refusals';

/** What became of documents; the open one of many refusals is the same. */
const known: { readonly [Id in EditionId]: WeakMap<ProfileDocument, readonly Judged[]> } = {
  'brochure-2019': new WeakMap(),
  law: new WeakMap(),
};

function outcomesIn(document: ProfileDocument, edition: EditionId): readonly Judged[] {
  const before = known[edition].get(document);
  if (before !== undefined) return before;
  const outcomes = judgedIn(assess(profileOf(document), { edition, loans: 'all' }));
  known[edition].set(document, outcomes);
  return outcomes;
}

const ALL: { readonly [Id in EditionId]: Readonly<Record<string, Refusal>> } = {
  'brochure-2019': { ...REFUSALS, ...LOAN_REFUSALS },
  law: {
    ...REFUSALS,
    ...LOAN_REFUSALS,
    ...OTHER_LOAN_REFUSALS,
    ...LAW_REFUSALS,
    ...TOSER_REFUSALS,
    ...SME_REFUSALS,
    ...CREDIT_REFUSALS,
  },
};

describe.each(EDITION_IDS)('under %s', (edition) => {
  const judge = (document: ProfileDocument) => outcomesIn(document, edition);
  const others = fc.sample(anyDocument, { numRuns: cases(50, 1_000), seed: 20190101 });
  bites(ALL[edition], judge, others.flatMap(judge), {
    notMet: edition === 'law' ? NEVER_NOT_MET : {},
  });
});
