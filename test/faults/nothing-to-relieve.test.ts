import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseProfile, plan } from '../../src/index';
import type { ProfileDocument } from '../../src/regions/kaluga/document';
import { anyDocument } from '../contracts/random-profile';
import { cases } from '../deep';

const planOf = (document: ProfileDocument) => {
  const parsed = parseProfile(document);
  return parsed.ok ? plan(parsed.profile) : undefined;
};

/** A resident to the end of April, with title to a plot of 20 April: land tax is owed from May on. */
const RESIDENT: ProfileDocument = {
  project: { name: 'Plant', start: '2019-01-01', site: 'sez' },
  investor: { separateAccounting: true, producesExcisableGoods: false },
  statuses: { sezResident: { registered: '2019-01-01', ends: '2020-04-30' } },
  landPlots: [{ id: 'Plot', cadastralValue: 1_000_000, rate: '0.015', title: '2020-04-20' }],
};

test('a relief with nothing to relieve is left out as such, and not for want of facts', () => {
  const found = planOf(RESIDENT);
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
