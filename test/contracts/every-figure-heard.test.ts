import { describe, expect, test } from 'vitest';
import { loanResult } from '../../src/answer/loan';
import { outcomeResult } from '../../src/answer/outcome';
import { entriesOffered } from '../../src/engine/directory';
import { type ContractRates, judge } from '../../src/engine/judge';
import { judgeLoans } from '../../src/engine/loans/judge';
import { type Appraisal, isOffered, type Measure } from '../../src/engine/measure/measure';
import type { Policy } from '../../src/figures/policy';
import type { Profile } from '../../src/profile/profile';
import { planned, planOf } from '../../src/questions/plan/plan';
import { DIRECTORY } from '../../src/regions/kaluga/directory/entries';
import type { ProfileDocument } from '../../src/regions/kaluga/document';
import { EDITION_IDS, type EditionId } from '../../src/regions/kaluga/editions/ids';
import { EDITIONS } from '../../src/regions/kaluga/editions/index';
import { MEASURES } from '../../src/regions/kaluga/measures/index';
import type { Readings } from '../../src/regions/kaluga/readings';
import { DEFAULT_READINGS } from '../../src/regions/kaluga/readings';
import { PROGRAMME_IDS } from '../../src/regions/russia/loans/figures';
import { PROGRAMMES } from '../../src/regions/russia/loans/programmes';
import { spread } from '../deep';
import { profileOf } from '../profile/document';
import { CHOICE_DOCUMENTS } from './choice-cases';
import { FEDERAL_CASES, FEDERAL_CHOICES } from './federal-cases';
import { FIGURE_CASES } from './figure-cases';
import { type Decided, datedOf, type Place, placesOf, policiesWithout, watching } from './figures';
import { casesOf, floorOn } from './loan-cases';
import { unreadGroups } from './offered';
import { SME_CASES, SME_CHOICES } from './sme-cases';
import { SZPK_CASES } from './szpk-cases';
import { TOSER_CASES, TOSER_CHOICES } from './toser-cases';

/** Figures of both editions that decide no verdict and no amount, and why the policy has them all the same. */
const ONLY_SHOWN: Readonly<Record<string, string>> = {
  'baseline.landCeiling from 2009-01-01': 'a rate above it is noted, not refused',
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

/** The funds that contributions were paid to before there was one. */
const SEVERAL_FUNDS = ['pension', 'insurance', 'medical'];

/** Those of one edition. */
const ONLY_SHOWN_IN: { readonly [Id in EditionId]: Readonly<Record<string, string>> } = {
  'brochure-2019': {
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
    'toser.waitingPeriods.bounds from 2009-01-01': 'the number of periods is unconfirmed anyway',
    'toser.territories.toser-kondrovo.latestFirstDay from 2009-01-01':
      'who registers after the three years is a late resident anyway',
    'toser.beside.sez from 2009-01-01': 'each of both measures asks for a site of its own',
    'contributions.minimumWage from 2009-01-01': 'no tariff has a threshold yet',
    ...Object.fromEntries(
      [
        ...SEVERAL_FUNDS.flatMap((fund) => [
          `contributions.general.${fund}.above from 2023-01-01`,
          ...['within', 'above'].flatMap((side) => [
            `contributions.small.${fund}.${side} from 2023-01-01`,
            `toser.contributions.${fund}.${side} from 2023-01-01`,
          ]),
        ]),
        'contributions.pensionLimit from 2023-01-01',
        'contributions.insuranceLimit from 2023-01-01',
      ].map((name) => [name, 'there is one fund for all']),
    ),
    ...Object.fromEntries(
      [
        'contributions.general.unified.above',
        'contributions.unifiedLimit',
        'toser.contributions.unified.within',
        'toser.contributions.unified.above',
      ].map((name) => [`${name} from 2009-01-01`, 'there are several funds']),
    ),
    ...Object.fromEntries(
      [...SEVERAL_FUNDS, 'unified'].flatMap((fund) =>
        ['within', 'above'].map((side) => [
          `contributions.small.${fund}.${side} from 2009-01-01`,
          'small enterprises have no tariff of their own',
        ]),
      ),
    ),
    ...Object.fromEntries(
      ['pensionLimit', 'insuranceLimit'].map((name) => [
        `contributions.${name} from 2009-01-01`,
        'the limit of the other fund is not known either',
      ]),
    ),
    'exportTransport.limitUnknown from 2025-07-01': 'the ceiling is not known either',
    'baseline.freeOfLossLimit.0 from 2025-01-01': 'the Register has ended by then',
    'baseline.freeOfLossLimit.3 from 2025-01-01': 'regional contracts have ended by then',
    'baseline.untaxedMovablesFrom from 2009-01-01': 'nothing is booked later than it is taxed',
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
    'spicFederal.capFromYear from 2009-01-01': 'contracts of the time have no cap',
    'spicFederal.lastSigning from 2009-01-01': 'contracts of the time are signed before it',
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

const NO_CONTRACT: ContractRates = {
  inYear: () => null,
  base: () => undefined,
  raisedBase: () => () => undefined,
  readings: [],
  missingIn: () => [],
};

/** What an answer refers to is not decided. */
const CITE = () => '';

/** What is decided of a measure and its parts: verdict, periods and amounts, not the words of a finding. */
function decisions(
  { appraise, parts = [] }: Measure,
  policy: Policy,
  profile: Profile,
  readings: Readings,
): string {
  const c = { profile, policy, readings };
  const decided = (appraisal: Appraisal) => {
    const outcome = outcomeResult(judge(c, appraisal, NO_CONTRACT), CITE);
    const { cap, confirmed, costs, deferred, lines, periods, verdict } = outcome;
    const used = cap && [cap.used, cap.cutOff];
    return { verdict, confirmed, periods, lines, deferred, costs, used };
  };
  return JSON.stringify([{ appraise }, ...parts].map((one) => decided(one.appraise(c))));
}

interface Heard {
  /** Whether a dated value is read in deciding, by its keys: no other is heard. */
  readonly reads: (dated: string) => boolean;
  readonly isHeard: (policy: Policy) => boolean;
}

type Watch = (decide: (policy: Policy) => string) => Decided;

/** A case, decided under the edition as it is when it is first asked about a figure. */
function hearing(watch: Watch, decide: (policy: Policy) => string): Heard {
  let known: Decided | undefined;
  const usual = (): Decided => {
    known ??= watch(decide);
    return known;
  };
  return {
    reads: (dated) => usual().read.has(dated),
    isHeard: (other) => decide(other) !== usual().answer,
  };
}

const CASES = [...FIGURE_CASES, ...TOSER_CASES, ...FEDERAL_CASES, ...SZPK_CASES, ...SME_CASES].map(
  ({ document, readings }) => ({
    profile: profileOf(document),
    readings: { ...DEFAULT_READINGS, ...readings },
  }),
);

const casesUnder = (watch: Watch, measure: Measure): readonly Heard[] =>
  CASES.map(({ profile, readings }) =>
    hearing(watch, (policy) => decisions(measure, policy, profile, readings)),
  );

/** What is decided of every programme of the fund. */
const lent = (policy: Policy, profile: Profile): string =>
  JSON.stringify(
    judgeLoans(PROGRAMMES, { profile, policy, readings: DEFAULT_READINGS })
      .map((loan) => loanResult(loan, CITE))
      .map(({ confirmed, largest, lines, terms, verdict, worth }) => ({
        confirmed,
        largest,
        lines,
        terms,
        verdict,
        worth,
      })),
  );

function lending(watch: Watch, document: ProfileDocument): Heard {
  const profile = profileOf(document);
  return hearing(watch, (policy) => lent(policy, profile));
}

/** What a plan chooses from, and what it forbids. */
const chosen = (policy: Policy, profile: Profile): string => {
  const c = { profile, policy, readings: DEFAULT_READINGS };
  const options = { unconfirmed: true };
  const { best, forbidden, lost, withheld } = planOf(planned(c, options), options);
  return JSON.stringify([
    [best, ...lost].map(({ elements, value }) => ({ elements, value })),
    forbidden.map(({ between, rule }) => ({ between, rule })),
    withheld.map(({ adds, element }) => ({ adds, element })),
  ]);
};

function choosing(watch: Watch, document: ProfileDocument): Heard {
  const profile = profileOf(document);
  return hearing(watch, (policy) => chosen(policy, profile));
}

/** What stands together, and what a status excludes: plans alone ask that. */
const isAskedByPlans = (room: unknown, figure: unknown): boolean =>
  room === 'combinations' || figure === 'beside';

describe.each(EDITION_IDS)('under %s', (id) => {
  const edition = EDITIONS[id];
  const watch = watching(edition);
  // Most figures are heard by the measure whose they are; one that is not is tried on the others.
  const own = new Map(
    MEASURES.map((measure) => [measure.name as string, casesUnder(watch, measure)]),
  );
  const all = [...own.values()].flat();
  const listed = [
    hearing(watch, (policy) =>
      entriesOffered(DIRECTORY, policy, '2019-02-01')
        .map(({ id }) => id)
        .join(),
    ),
  ];
  const choices = [...CHOICE_DOCUMENTS, ...TOSER_CHOICES, ...FEDERAL_CHOICES, ...SME_CHOICES].map(
    (document) => choosing(watch, document),
  );
  const offers = CASES.slice(0, 1).map(({ profile, readings }) =>
    hearing(watch, (policy) =>
      MEASURES.map((measure) => isOffered({ profile, policy, readings }, measure)).join(),
    ),
  );
  const ofProgramme = new Map(
    PROGRAMME_IDS.map((programme) => [
      programme,
      casesOf(programme).map((document) => lending(watch, document)),
    ]),
  );

  /** The cases that may read a figure: those of its programme, of all of them, of its day, or of the measures. */
  function casesFor({ keys: [room, figure, programme], name }: Place): readonly Heard[] {
    if (room === 'directory') return listed;
    if (figure === 'offered') return offers;
    if (isAskedByPlans(room, figure)) return choices;
    if (room !== 'loans') {
      const mine = new Set(own.get(room as string));
      return [...mine, ...all.filter((one) => !mine.has(one))];
    }
    if (figure === 'keyRate') {
      return [lending(watch, floorOn(name.slice(-'2019-01-01'.length)))];
    }
    const id = PROGRAMME_IDS.find((one) => one === programme);
    return id === undefined ? [...ofProgramme.values()].flat() : (ofProgramme.get(id) ?? []);
  }

  /** Cases that heard a figure before, the last one first: the next figure is often heard by the same. */
  let hearers: readonly Heard[] = [];

  const isHeard = (place: Place): boolean => {
    const policies = policiesWithout(edition, place);
    const dated = datedOf(place);
    const mine = new Set(own.get(place.keys[0] as string));
    const tried = new Set(casesFor(place));
    const before = hearers.filter((one) => tried.has(one));
    const inOrder = new Set([
      ...before.filter((one) => mine.has(one)),
      ...mine,
      ...before,
      ...tried,
    ]);
    const hearer = [...inOrder].find((one) => one.reads(dated) && policies.some(one.isHeard));
    if (hearer === undefined) return false;
    hearers = [hearer, ...hearers.filter((one) => one !== hearer)];
    return true;
  };

  const isHeardBySome = (place: Place): boolean => {
    const policies = policiesWithout(edition, place);
    const dated = datedOf(place);
    const tried = spread(casesFor(place), 5).filter((one) => one.reads(dated));
    return tried.some((one) => policies.some(one.isHeard));
  };

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
