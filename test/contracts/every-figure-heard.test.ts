import { describe, expect, test } from 'vitest';
import { EDITIONS } from '../../src/editions/index';
import { judgeLoans } from '../../src/loans/judge';
import { PROGRAMMES } from '../../src/loans/programmes';
import { MEASURES } from '../../src/measures/index';
import type { Appraisal } from '../../src/measures/measure';
import { judge } from '../../src/outcome';
import { planned } from '../../src/plan';
import { DEFAULT_READINGS } from '../../src/policy/choose';
import { PROGRAMME_IDS } from '../../src/policy/loans';
import type { Policy } from '../../src/policy/policy';
import type { Readings } from '../../src/policy/readings';
import type { ProfileDocument } from '../../src/profile/document';
import type { Profile } from '../../src/profile/profile';
import { profileOf } from '../profile/document';
import { CHOICE_DOCUMENTS } from './choice-cases';
import { FIGURE_CASES } from './figure-cases';
import { type Place, placesOf, policiesWithout } from './figures';
import { casesOf, floorOn } from './loan-cases';

const POLICY = EDITIONS['brochure-2019'];

/** Figures that decide no verdict and no amount, and why the policy has them all the same. */
const ONLY_SHOWN: Readonly<Record<string, string>> = {
  'baseline.landCeiling from 2009-01-01': 'a rate above it is noted, not refused',
  'deduction.federalShare from 2026-01-01': 'without the regional share nothing is computed',
  'loans.programmes.leasing.borrower from 2009-01-01': 'no condition is on who may borrow',
  ...Object.fromEntries(
    PROGRAMMES.filter(({ lower }) => lower === undefined).map(({ id }) => [
      `loans.programmes.${id}.lowerRates from 2009-01-01`,
      'no fact lowers the rate of this programme',
    ]),
  ),
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

interface Heard {
  readonly isHeard: (policy: Policy) => boolean;
}

const CASES = FIGURE_CASES.map(({ document, readings }): Heard => {
  const profile = profileOf(document);
  const chosen = { ...DEFAULT_READINGS, ...readings };
  const before = decisions(POLICY, profile, chosen);
  return { isHeard: (policy) => decisions(policy, profile, chosen) !== before };
});

/** What is decided of every programme of the fund. */
const lent = (policy: Policy, profile: Profile): string =>
  JSON.stringify(
    judgeLoans({ profile, policy, readings: DEFAULT_READINGS }).map(
      ({ confirmed, largest, lines, terms, verdict, worth }) => ({
        confirmed,
        largest,
        lines,
        terms,
        verdict,
        worth,
      }),
    ),
  );

const lending = (document: ProfileDocument): Heard => {
  const profile = profileOf(document);
  const before = lent(POLICY, profile);
  return { isHeard: (policy) => lent(policy, profile) !== before };
};

/** What a plan chooses from, and what it forbids. */
const chosen = (policy: Policy, profile: Profile): string => {
  const c = { profile, policy, readings: DEFAULT_READINGS };
  const { best, forbidden, lost, withheld } = planned(c, { unconfirmed: true });
  return JSON.stringify([
    [best, ...lost].map(({ elements, value }) => ({ elements, value })),
    forbidden.map(({ between, rule }) => ({ between, rule })),
    withheld.map(({ adds, element }) => ({ adds, element })),
  ]);
};

const choosing = (document: ProfileDocument): Heard => {
  const profile = profileOf(document);
  const before = chosen(POLICY, profile);
  return { isHeard: (policy) => chosen(policy, profile) !== before };
};

const CHOOSING = CHOICE_DOCUMENTS.map(choosing);

const OF_PROGRAMME = new Map(PROGRAMME_IDS.map((id) => [id, casesOf(id).map(lending)]));

/** The cases that may hear a figure: those of its programme, of all of them, of its day, or of the measures. */
function casesFor({ keys: [room, figure, programme], name }: Place): readonly Heard[] {
  if (room === 'combinations') return CHOOSING;
  if (room !== 'loans') return CASES;
  if (figure === 'keyRate') return [lending(floorOn(name.slice(-'2019-01-01'.length)))];
  const own = PROGRAMME_IDS.find((id) => id === programme);
  return own === undefined ? [...OF_PROGRAMME.values()].flat() : (OF_PROGRAMME.get(own) ?? []);
}

const isHeard = (place: Place): boolean => {
  const policies = policiesWithout(POLICY, place);
  const cases = casesFor(place);
  return policies.some((policy) => cases.some((one) => one.isHeard(policy)));
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
