import { describe, expect, test } from 'vitest';
import { editionOf } from '../../src/engine/region';
import { defaultsOf } from '../../src/figures/choose';
import type { ProfileDocument } from '../../src/regions/kaluga/document';
import { EDITIONS } from '../../src/regions/kaluga/editions/index';
import { OTHER_PROGRAMMES } from '../../src/regions/russia/other-loans/programmes';
import { MONOTOWN_ID } from '../../src/regions/tula/loans/figures';
import { monotownLoan } from '../../src/regions/tula/loans/programme';
import { tula } from '../../src/regions/tula/region';
import { FEDERAL_CASES, FEDERAL_CHOICES } from '../contracts/federal-cases';
import { FIGURE_CASES } from '../contracts/figure-cases';
import { type Place, placesOf, watching } from '../contracts/figures';
import {
  borrowing,
  choosing,
  type HeardCase,
  hearersOf,
  isAskedByPlans,
  measuring,
  offering,
} from '../contracts/hearing';
import { FEDERAL_ONLY_SHOWN } from '../contracts/only-shown';
import { OTHER_LOAN_CASES } from '../contracts/other-loan-cases';
import { SME_CASES, SME_CHOICES } from '../contracts/sme-cases';
import { SZPK_CASES } from '../contracts/szpk-cases';
import { TOSER_CASES, TOSER_CHOICES } from '../contracts/toser-cases';
import { spread } from '../deep';
import { CASES } from './cases';
import {
  FIGURE_CHOICES,
  LOANS,
  FIGURE_CASES as OWN_CASES,
  type FigureCase as OwnCase,
} from './figure-cases';
import { moved } from './moved';
import { profileOf } from './project';

const EDITION = editionOf(tula);
const USUAL = defaultsOf(tula.readings) as HeardCase['readings'];

const usual = (document: ProfileDocument): HeardCase => ({
  profile: profileOf(moved(document)),
  readings: USUAL,
});

const own = ({ fields, readings }: OwnCase): HeardCase => ({
  profile: profileOf(fields),
  readings: { ...USUAL, ...readings },
});

const HERE: readonly HeardCase[] = [...CASES.map((fields) => ({ fields })), ...OWN_CASES].map(own);

const MOVED: readonly HeardCase[] = [
  ...FEDERAL_CASES,
  ...SZPK_CASES,
  ...SME_CASES,
  ...TOSER_CASES,
  ...FIGURE_CASES,
].map(({ document }) => usual(document));

const CHOICES = [
  ...HERE,
  ...FIGURE_CHOICES.map(own),
  ...[...TOSER_CHOICES, ...FEDERAL_CHOICES, ...SME_CHOICES].map(usual),
];

/** Figures that decide no verdict and no amount, and why the policy has them all the same. */
const ONLY_SHOWN: Readonly<Record<string, string>> = {
  ...FEDERAL_ONLY_SHOWN,
  'combinations.sezWithPark from 2009-01-01': 'each of both asks for a site of its own',
  'combinations.toserWithPark from 2009-01-01': 'each of both asks for a site of its own',
  'rip.projectBase from 2009-01-01': 'the measure begins after the next value',
  'toser.territories.toser-aleksin.latestFirstDay from 2009-01-01':
    'the first day of the territory is known',
};

const watch = watching(EDITION);
const byMeasure = new Map(
  tula.measures.map((measure) => [
    measure.name as string,
    measuring(watch, measure, [...HERE, ...MOVED]),
  ]),
);
const all = [...byMeasure.values()].flat();
const choices = choosing(watch, CHOICES);
const offers = HERE.slice(0, 1).map((one) => offering(watch, tula.measures, one));

const loans = LOANS.map((fields) =>
  borrowing(watch, [monotownLoan], { profile: profileOf(fields), readings: USUAL }),
);

const ofOthers = OTHER_LOAN_CASES.map(({ document, readings }) =>
  borrowing(watch, OTHER_PROGRAMMES, {
    ...usual(document),
    readings: { ...USUAL, ...readings },
  }),
);

/** A figure of the loan that the region alone has. */
const isOfOwnLoan = ({ keys: [room, all, id] }: Place): boolean =>
  room === 'monotown' || (room === 'loans' && all === 'programmes' && id === MONOTOWN_ID);

const { isHeard, isHeardBySome } = hearersOf(
  EDITION,
  Object.values(EDITIONS),
  (place) => {
    if (isOfOwnLoan(place)) return loans;
    if (place.keys[0] === 'otherLoans') return ofOthers;
    if (place.keys[1] === 'offered') return offers;
    return isAskedByPlans(place) ? choices : all;
  },
  (room) => byMeasure.get(room) ?? [],
  (cases) => spread(cases, 5),
);

/** Loans of the fund are those of the other region, whose rows are walked there. */
const places = placesOf(EDITION).filter((place) => place.keys[0] !== 'loans' || isOfOwnLoan(place));

test('the fund lends as in the other region', () => {
  const { programmes, ...general } = EDITION.loans;
  const { [MONOTOWN_ID]: _, ...shared } = programmes as Readonly<Record<string, unknown>>;
  expect({ ...general, programmes: shared }).toEqual(EDITIONS.law.loans);
});

describe('every figure decides something', () => {
  test.each(places.filter(({ name }) => !Object.hasOwn(ONLY_SHOWN, name)))('$name', (place) => {
    expect(isHeard(place), place.name).toBe(true);
  });
});

describe('a figure that is only shown decides nothing', () => {
  test.each(Object.entries(ONLY_SHOWN))('%s: %s', (name) => {
    const found = places.filter((place) => place.name === name);
    expect(found).toHaveLength(1);
    expect(found.some(isHeardBySome)).toBe(false);
  });
});
