import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseProfile, plan } from '../../src/index';
import type { ProfileDocument } from '../../src/regions/kaluga/document';
import { LEFT_BEFORE_TAX } from '../contracts/plan-answers';
import { anyDocument } from '../contracts/random-profile';
import { cases } from '../deep';

const planOf = (document: ProfileDocument) => {
  const parsed = parseProfile(document);
  return parsed.ok ? plan(parsed.profile) : undefined;
};

test('a relief with nothing to relieve is left out as such, and not for want of facts', () => {
  const found = planOf(LEFT_BEFORE_TAX);
  expect(found?.left.find(({ element }) => element === 'sez.land')).toEqual({
    element: 'sez.land',
    because: 'nothing-to-relieve',
    missing: [],
  });
});

test('what is left out for want of facts names a fact', () => {
  const property = fc.property(anyDocument, (document) => {
    const unnamed = (planOf(document)?.left ?? []).filter(
      ({ because, missing }) => because === 'facts-missing' && missing.length === 0,
    );
    expect(unnamed).toEqual([]);
  });
  fc.assert(property, { seed: 20190101, numRuns: cases(60, 2_000), endOnFailure: true });
});
