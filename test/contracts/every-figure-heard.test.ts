import { describe, expect, test } from 'vitest';
import { entriesOffered } from '../../src/engine/directory';
import { DIRECTORY } from '../../src/regions/kaluga/directory/entries';
import type { ProfileDocument } from '../../src/regions/kaluga/document';
import { EDITION_IDS, type EditionId } from '../../src/regions/kaluga/editions/ids';
import { EDITIONS } from '../../src/regions/kaluga/editions/index';
import { MEASURES } from '../../src/regions/kaluga/measures/index';
import { DEFAULT_READINGS } from '../../src/regions/kaluga/readings';
import { PROGRAMME_IDS } from '../../src/regions/russia/loans/figures';
import { PROGRAMMES } from '../../src/regions/russia/loans/programmes';
import { OTHER_PROGRAMMES } from '../../src/regions/russia/other-loans/programmes';
import { spread } from '../deep';
import { profileOf } from '../profile/document';
import { CHOICE_DOCUMENTS } from './choice-cases';
import { CREDIT_CASES } from './credit-cases';
import { FEDERAL_CASES, FEDERAL_CHOICES } from './federal-cases';
import { FIGURE_CASES } from './figure-cases';
import { type Place, placesOf, watching } from './figures';
import {
  borrowing,
  choosing,
  type Heard,
  hearersOf,
  hearing,
  isAskedByPlans,
  measuring,
  offering,
  type Watch,
} from './hearing';
import { casesOf, floorOn } from './loan-cases';
import { unreadGroups } from './offered';
import { FEDERAL_ONLY_SHOWN, LAND_ONLY_SHOWN } from './only-shown';
import { OTHER_LOAN_CASES } from './other-loan-cases';
import { SME_CASES, SME_CHOICES } from './sme-cases';
import { SZPK_CASES } from './szpk-cases';
import { TOSER_CASES, TOSER_CHOICES } from './toser-cases';

/** Figures of both editions that decide no verdict and no amount, and why the policy has them all the same. */
const ONLY_SHOWN: Readonly<Record<string, string>> = {
  'deduction.federalShare from 2026-01-01': 'without the regional share nothing is computed',
  'deduction.regionalShare from 2026-01-01': 'without the federal share nothing is computed',
  'loans.programmes.leasing.borrower from 2009-01-01': 'no condition is on who may borrow',
  ...Object.fromEntries(
    PROGRAMMES.filter(({ lower }) => lower.length === 0).map(({ id }) => [
      `loans.programmes.${id}.lowerRates from 2009-01-01`,
      'no fact lowers the rate of this programme',
    ]),
  ),
  'loans.russianEquipmentShare from 2009-01-01': 'no points are taken off the rate',
  'loans.russianEquipmentPoints from 2009-01-01': 'no share is asked from which they are taken off',
  'sez.regionalCeiling from 2009-01-01': 'no resident reaches a rate above it',
  'sez.regionalCeiling from 2017-01-01': 'no resident reaches a rate above it',
  'sez.regionalCeiling from 2021-01-01': 'no resident reaches a rate above it',
};

/** Those of one edition. */
const ONLY_SHOWN_IN: { readonly [Id in EditionId]: Readonly<Record<string, string>> } = {
  'brochure-2019': {
    ...LAND_ONLY_SHOWN,
    'exportTransport.lastYear from 2009-01-01': 'no year ends it',
    'register.wageMultiple from 2009-01-01': 'no wage is tested',
    'exemption.wageMultiple from 2009-01-01': 'no wage is tested',
    'register.textileWageMultiple from 2009-01-01': 'no wage is tested',
    'exemption.textileWageMultiple from 2009-01-01': 'no wage is tested',
    'register.textileClass from 2009-01-01': 'no wage is tested',
    'exemption.textileClass from 2009-01-01': 'no wage is tested',
    'sez.earlyYears from 2009-01-01': 'no early investment is asked',
    'spicFederal.longTermYears from 2009-01-01': 'no contract may run longer',
    'spicFederal.capFromYear from 2009-01-01': 'the contract has no cap',
    'spicFederal.lastSigning from 2009-01-01': 'the measure has ended by then',
    'loans.programmes.component-parts.lowerRates from 2009-01-01':
      'a rate of other programmes is above the steps of this one',
  },
  law: {
    ...FEDERAL_ONLY_SHOWN,
    'investmentTaxCredit.ground from 2009-01-01':
      'of a credit that is not asked for the term is not known either',
    'toser.territories.toser-kondrovo.latestFirstDay from 2009-01-01':
      'who registers after the three years is a late resident anyway',
    'baseline.freeOfLossLimit.0 from 2025-01-01': 'the Register has ended by then',
    'baseline.freeOfLossLimit.3 from 2025-01-01': 'regional contracts have ended by then',
    ...Object.fromEntries(
      [
        'register.tiers.steps.0.upTo',
        'register.tiers.steps.0.periods',
        'register.tiers.steps.1.upTo',
        'register.tiers.steps.1.periods',
        'register.tiers.steps.2.upTo',
        'register.tiers.steps.2.periods',
        'register.tiers.steps.3.periods',
        'register.tiers.bounds',
        'spicRegional.minCapitalInvestment',
        'spicRegional.regionalRate',
        'spicRegional.periods',
        'spicRegional.capShare',
      ].map((name) => [`${name} from 2025-01-01`, 'the measure has ended by then']),
    ),
    'loans.russianEquipmentShare from 2022-08-25': 'the base rate is not known',
    'loans.russianEquipmentPoints from 2022-08-25': 'the base rate is not known',
    'sez.priorityRegionalRates.5.rate from 2009-01-01': 'no resident reaches it before 2025',
    'sez.otherRegionalRates.2.rate from 2009-01-01': 'no resident reaches it before 2025',
    'exemption.pharmaceuticalClass from 2009-01-01': 'the share of revenue decides',
    ...Object.fromEntries(
      ['0', '1'].map((index) => [
        `combinations.upgradeAfterExemption.${index} from 2009-01-01`,
        'the exemption stands on the Register alone, which admits no upgrade programme',
      ]),
    ),
  },
};

const CASES = [
  ...FIGURE_CASES,
  ...TOSER_CASES,
  ...FEDERAL_CASES,
  ...SZPK_CASES,
  ...SME_CASES,
  ...CREDIT_CASES,
].map(({ document, readings }) => ({
  profile: profileOf(document),
  readings: { ...DEFAULT_READINGS, ...readings },
}));

const CHOICES = [...CHOICE_DOCUMENTS, ...TOSER_CHOICES, ...FEDERAL_CHOICES, ...SME_CHOICES].map(
  (document) => ({ profile: profileOf(document), readings: DEFAULT_READINGS }),
);

const lending = (watch: Watch, document: ProfileDocument): Heard =>
  borrowing(watch, PROGRAMMES, {
    profile: profileOf(document),
    readings: DEFAULT_READINGS,
  });

/** What is decided of loans of other lenders. */
const lentByOthers = (watch: Watch): readonly Heard[] =>
  OTHER_LOAN_CASES.map(({ document, readings }) =>
    borrowing(watch, OTHER_PROGRAMMES, {
      profile: profileOf(document),
      readings: { ...DEFAULT_READINGS, ...readings },
    }),
  );

describe.each(EDITION_IDS)('under %s', (id) => {
  const edition = EDITIONS[id];
  const watch = watching(edition);
  // Most figures are heard by the measure whose they are; one that is not is tried on the others.
  const own = new Map(
    MEASURES.map((measure) => [measure.name as string, measuring(watch, measure, CASES)]),
  );
  const all = [...own.values()].flat();
  const listed = [
    hearing(watch, (policy) =>
      entriesOffered(DIRECTORY, policy, '2019-02-01')
        .map(({ id }) => id)
        .join(),
    ),
  ];
  const choices = choosing(watch, CHOICES);
  const offers = CASES.slice(0, 1).map((one) => offering(watch, MEASURES, one));
  const ofOthers = lentByOthers(watch);
  const ofProgramme = new Map(
    PROGRAMME_IDS.map((programme) => [
      programme,
      casesOf(programme).map((document) => lending(watch, document)),
    ]),
  );

  /** The cases that may read a figure: those of its programme, of all of them, of its day, or of the measures. */
  function casesFor(place: Place): readonly Heard[] {
    const {
      keys: [room, figure, programme],
      name,
    } = place;
    if (room === 'directory') return listed;
    if (room === 'otherLoans') return ofOthers;
    if (figure === 'offered') return offers;
    if (isAskedByPlans(place)) return choices;
    if (room !== 'loans') return all;
    if (figure === 'keyRate') {
      return [lending(watch, floorOn(name.slice(-'2019-01-01'.length)))];
    }
    const id = PROGRAMME_IDS.find((one) => one === programme);
    return id === undefined ? [...ofProgramme.values()].flat() : (ofProgramme.get(id) ?? []);
  }

  const { isHeard, isHeardBySome } = hearersOf(
    edition,
    Object.values(EDITIONS),
    casesFor,
    (room) => own.get(room) ?? [],
    (cases) => spread(cases, 5),
  );

  const unread = unreadGroups(id);
  const places = placesOf(edition).filter(({ keys: [group] }) => !unread.includes(String(group)));
  const shown = { ...ONLY_SHOWN, ...ONLY_SHOWN_IN[id] };

  describe('every figure decides something', () => {
    test.each(places.filter(({ name }) => !Object.hasOwn(shown, name)))('$name', (place) => {
      expect(isHeard(place)).toBe(true);
    });
  });

  describe('a figure that is only shown decides nothing', () => {
    test.each(Object.entries(shown))('%s: %s', (name) => {
      const own = places.filter((place) => place.name === name);
      expect(own).toHaveLength(1);
      expect(own.some(isHeardBySome)).toBe(false);
    });
  });
});
