import { describe, expect, test } from 'vitest';
import { EDITIONS } from '../../src/editions/index';
import { MEASURES } from '../../src/measures/index';
import type { Appraisal } from '../../src/measures/measure';
import { judge } from '../../src/outcome';
import { DEFAULT_READINGS } from '../../src/policy/choose';
import type { Policy } from '../../src/policy/policy';
import type { Readings } from '../../src/policy/readings';
import type { Profile } from '../../src/profile/profile';
import { profileOf } from '../profile/document';
import { FIGURE_CASES } from './figure-cases';
import { type Place, placesOf, policiesWithout } from './figures';

const POLICY = EDITIONS['brochure-2019'];

/** Figures that decide no verdict and no amount, and why the policy has them all the same. */
const ONLY_SHOWN: Readonly<Record<string, string>> = {
  'baseline.landCeiling from 2009-01-01': 'a rate above it is noted, not refused',
  'deduction.federalShare from 2026-01-01': 'without the regional share nothing is computed',
  'sez.regionalCeiling from 2009-01-01': 'no resident reaches a rate above it',
  'sez.regionalCeiling from 2017-01-01': 'no resident reaches a rate above it',
  'sez.regionalCeiling from 2021-01-01': 'no resident reaches a rate above it',
};

const NO_CONTRACT = { inYear: () => null, readings: [] };

/** What is decided of every measure and part: verdict, periods and amounts, not the words of a finding. */
function decisions(policy: Policy, profile: Profile, readings: Readings): string {
  const c = { profile, policy, readings };
  const decided = (appraisal: Appraisal) => {
    const { outcome } = judge(c, appraisal, NO_CONTRACT);
    const { cap, confirmed, costs, deferred, lines, periods, verdict } = outcome;
    const used = cap && [cap.used, cap.cutOff];
    return { verdict, confirmed, periods, lines, deferred, costs, used };
  };
  return JSON.stringify(
    MEASURES.flatMap(({ appraise, parts = [] }) =>
      [{ appraise }, ...parts].map((one) => decided(one.appraise(c))),
    ),
  );
}

const CASES = FIGURE_CASES.map(({ document, readings }) => {
  const profile = profileOf(document);
  const chosen = { ...DEFAULT_READINGS, ...readings };
  const before = decisions(POLICY, profile, chosen);
  return { isHeard: (policy: Policy) => decisions(policy, profile, chosen) !== before };
});

const isHeard = (place: Place): boolean => {
  const policies = policiesWithout(POLICY, place);
  return policies.some((policy) => CASES.some((one) => one.isHeard(policy)));
};

const PLACES = placesOf(POLICY);
const onlyShown = ({ name }: Place): boolean => Object.hasOwn(ONLY_SHOWN, name);

describe('every figure decides something', () => {
  test.each(PLACES.filter((place) => !onlyShown(place)))('$name', (place) => {
    expect(isHeard(place)).toBe(true);
  });
});

describe('a figure that is only shown decides nothing', () => {
  test.each(Object.entries(ONLY_SHOWN))('%s: %s', (name) => {
    const places = PLACES.filter((place) => place.name === name);
    expect(places).toHaveLength(1);
    expect(places.some(isHeard)).toBe(false);
  });
});
