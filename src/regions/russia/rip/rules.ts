import type { Case } from '../../../engine/facts/case';
import { holds } from '../../../engine/facts/condition';
import { type RateUsed, rateIn, reducedRegional } from '../../../engine/facts/rates';
import { yearsFrom } from '../../../engine/facts/window';
import {
  holdsNot,
  invests,
  isInForce,
  notRead,
  type PeriodSpan,
  paysTax,
  windowEndMatters,
} from '../../../engine/measure/conditions';
import { begunIn, firstPeriod } from '../../../engine/measure/first-period';
import { appraiseIncome, capByReading } from '../../../engine/measure/income';
import type {
  Appraisal,
  AskedOfRelief,
  Assumed,
  Basis,
  Measure,
  Opening,
} from '../../../engine/measure/measure';
import type { End } from '../../../engine/measure/periods';
import { statusEnd } from '../../../engine/measure/while-held';
import type { PeriodLimit } from '../../../engine/taxes/treatment';
import { at, type Dated, type Value } from '../../../figures/figure';
import type { InForceFigures } from '../../../figures/policy';
import { type Day, firstDayOf, yearOf } from '../../../kit/day';
import { allOf, anyOf, type Finding, type MissingFact } from '../../../kit/finding';
import type { Kopecks } from '../../../kit/money';
import { yearsOf } from '../../../kit/series';
import { anotherRip, isToserResidentBeside, ripStatus } from '../statuses';
import { hasNoRipRates, isBelowShare, ripBases } from './bases';
import { ripFigures } from './figures';

/** What a region makes of the frame for who enters on a day. */
export interface RipTerms {
  /** What opens the measure: the amount within the shorter window, or that within the longer one. */
  readonly small: Value<Kopecks>;
  readonly great: Value<Kopecks>;
  /** The amount within the longer window that has the later last year. */
  readonly later: Value<Kopecks>;
  /** The region's rate of a year. */
  readonly regional: (year: number) => RateUsed;
  /** Limits on the periods of one budget or of both. */
  readonly limits: readonly PeriodLimit[];
  /** What of them ends all relief whatever the bases, from a first period on. */
  readonly ends: (first: number) => readonly End[];
  /** Figures of the region that it rests on, beside those of the frame. */
  readonly basis: readonly Basis[];
  /** Facts without which the region's rate is not known. */
  readonly missing: readonly MissingFact[];
  readonly readings: readonly string[];
  /** Whether the reading of the regional rate of 2017-2024 applies. */
  readonly printedReduction: boolean;
}

/** The terms of a region for the day of entry. */
type TermsOf = (c: Case, entry: Day) => RipTerms;

/**
 * Regional Investment Project (Tax Code art. 25.8, 25.9, 284.3): no federal
 * and a reduced regional income tax from the first profit until the relief
 * reaches the capital investment made or the measure ends.
 */
export const ripOf = (termsOf: TermsOf): Measure => ({
  id: 'rip',
  title: {
    en: 'Regional Investment Project',
    ru: 'Региональный инвестиционный проект',
  },
  law: 'Tax Code art. 25.8-25.12, 284.3',
  name: 'rip',
  held: (c) => ripStatus(c).held,
  status: 'rip',
  tax: 'income',
  appraise: (c, asked) => appraise(termsOf, c, asked),
  ownFederalRate: true,
  firstPeriod: 'first-period.rip',
  uses: {
    investment: true,
    namesInvestment: true,
    takenAsNone: ['company'],
    taxRegime: true,
    otherStatuses: true,
    takenAsNo: ['ripBefore', 'residentOfOtherTerritory'],
  },
  opens: (c, { id }) => (id === 'rip.in-force' ? longer(termsOf, c) : undefined),
  starts: {
    windows: (policy) => {
      const { longWindowYears, shortWindowYears } = ripFigures(policy);
      return [shortWindowYears, longWindowYears];
    },
  },
});

/** The investment within the longer window, beside an amount. */
function withinLonger(c: Case, amount: Value<Kopecks>): Finding {
  const { entry } = ripStatus(c);
  const years = at(ripFigures(c.policy).longWindowYears, entry).value;
  return invests('rip.within-5-years', c, amount, yearsFrom(c, entry, years));
}

/** Projects of the greater amount may have a later last year: what that amount lacks. */
function longer(termsOf: TermsOf, c: Case): Opening | undefined {
  const { entry } = ripStatus(c);
  const day = firstDayOf(yearOf(entry));
  const { lastYear, lastYearShort } = ripFigures(c.policy);
  if (at(lastYear, day).value === at(lastYearShort, day).value) return undefined;
  const other = withinLonger(c, termsOf(c, entry).later);
  return other.shortfall === undefined ? undefined : { kind: 'meet', other };
}

function appraise(termsOf: TermsOf, given: Case, asked?: AskedOfRelief): Appraisal {
  const c = begunIn(given, 'first-period.rip', asked);
  const figures = ripFigures(c.policy);
  const status = ripStatus(c);
  const { entry } = status;
  const losses = { measure: 'rip', entered: yearOf(entry), apart: true } as const;
  const terms = termsOf(c, entry);
  const { great, later, small } = terms;
  const short = at(figures.shortWindowYears, entry);
  const long = at(figures.longWindowYears, entry);
  const cap = at(figures.capShare, entry);
  const notional = at(figures.notionalRate, entry);
  const dates = withinLonger(c, later);
  const shorter = { ...figures, lastYear: figures.lastYearShort };
  const ends = (year: number): readonly End[] => [...terms.ends(year), statusEnd(status)];
  return appraiseIncome(c, {
    id: 'rip',
    name: 'rip',
    figures: dates.verdict === 'not-met' ? shorter : figures,
    status,
    first: firstPeriod(c, losses, entry),
    ends: terms.missing.length > 0 ? null : ends,
    endsAtMost: ends,
    conditions: [
      anyOf('rip.capital-investment', [
        invests('rip.within-3-years', c, small, yearsFrom(c, entry, short.value)),
        withinLonger(c, great),
      ]),
      // The participant's own condition on the regime says the same, where the policy asks it.
      ...(at(figures.conditions.noSpecialTaxRegime, entry).value
        ? []
        : paysTax('rip', c, 'income', entry)),
      allOf('rip.participant', participant(c)),
      ...notRead('rip.entrants-of-2026', at(figures.unreadEntrants, entry), 'rip.unreadEntrants'),
    ],
    ...(dates.verdict === 'unknown'
      ? { inForce: (spans) => inForceOfEither(c, shorter, figures, spans) }
      : {}),
    bases: ripBases(c, losses),
    rates: (year) =>
      hasNoRipRates(c, year)
        ? null
        : { federal: rateIn(figures.federalRate, year), regional: terms.regional(year) },
    cap: { ...capByReading(c, cap, entry), notionalRate: notional.value },
    limits: terms.limits,
    basis: [
      small,
      great,
      short,
      long,
      cap,
      notional,
      ...terms.basis,
      ...belowShare(c).map((year) => at(figures.projectBase, firstDayOf(year))),
    ],
    missing: terms.missing,
    assumed: noRateAssumed(c),
    readings: [
      ...new Set([
        ...windowEndMatters(c, entry, short.value),
        ...windowEndMatters(c, entry, long.value),
        ...terms.readings,
      ]),
    ],
    printedReduction: terms.printedReduction,
  });
}

/** The same with the federal amounts, which decide the last year as well, and the one rate that a region prints. */
export const rip: Measure = /* @__PURE__ */ ripOf((c, entry) => {
  const figures = ripFigures(c.policy);
  const great = at(figures.minCapitalInvestmentLong, entry);
  return {
    small: at(figures.minCapitalInvestmentShort, entry),
    great,
    later: great,
    regional: (year) => reducedRegional(c, figures, year),
    limits: [],
    ends: () => [],
    basis: [],
    missing: [],
    readings: [],
    printedReduction: true,
  };
});

/** In force by the years of both amounts, or of neither; else the amount that decides which are its own is missing. */
function inForceOfEither(
  c: Case,
  shorter: InForceFigures,
  longer: InForceFigures,
  spans: readonly [PeriodSpan, ...PeriodSpan[]],
): Finding {
  const one = isInForce('rip', c, shorter, ...spans);
  const other = isInForce('rip', c, longer, ...spans);
  return one.verdict === other.verdict
    ? one
    : { ...other, verdict: 'unknown', missing: [{ path: 'capitalInvestment', asks: 'value' }] };
}

/** The given years in which too little of the company's income is from the project. */
const belowShare = (c: Case): readonly number[] =>
  c.profile.company === undefined
    ? []
    : yearsOf(c.profile.company.projectIncomeShare).filter((year) => isBelowShare(c, year));

/** The years among them that have no reduced rate at all. */
function noRateAssumed(c: Case): readonly Assumed[] {
  const years = belowShare(c).filter((year) => hasNoRipRates(c, year));
  return years.length === 0
    ? []
    : [{ id: 'company-share-too-low', values: { years: years.map(String) } }];
}

/** Facts about the investor, in the order of Tax Code art. 25.9 and 25.8 p. 2, and the answer required. */
const ASKED = [
  ['rip.russian-organisation', 'russianOrganisation', 'russianOrganisation', true],
  ['rip.registered-in-region', 'registeredInRegion', 'registeredInRegion', true],
  [
    'rip.no-subdivision-outside-region',
    'noSubdivisionOutsideRegion',
    'subdivisionOutsideRegion',
    false,
  ],
  ['rip.no-special-tax-regime', 'noSpecialTaxRegime', 'specialTaxRegime', false],
  ['rip.not-in-consolidated-group', 'notInConsolidatedGroup', 'consolidatedGroup', false],
  ['rip.not-financial-or-non-profit', 'notFinancialOrNonProfit', 'nonProfitOrFinancial', false],
  ['rip.land-owned-or-leased', 'landOwnedOrLeased', 'landOwnedOrLeased', true],
  ['rip.no-oil-or-gas', 'noOilOrGas', 'producesOilOrGas', false],
  ['rip.no-excisable-goods', 'noExcisableGoods', 'producesExcisableGoods', false],
] as const;

/** The conditions on the participant; other statuses are looked up among those held. */
function participant(c: Case): Finding[] {
  const { investor } = c.profile;
  const status = ripStatus(c);
  const { entry } = status;
  const asked = ripFigures(c.policy).conditions;
  const another = anotherRip(c).held;
  const isResident = isToserResidentBeside(c, status);
  const before = another !== null && another < entry;
  return [
    ...ASKED.flatMap(([id, condition, fact, wanted]) =>
      holds(id, at(asked[condition], entry), `investor.${fact}`, investor[fact], wanted),
    ),
    ...holdsNot(
      c,
      'rip.not-a-sez-resident',
      at(asked.notSezResident, entry),
      'sezResident',
      status,
    ),
    ...isNotUnlessStated(
      'rip.not-a-resident-of-another-territory',
      at(asked.notResidentOfOtherTerritory, entry),
      isResident ? 'statuses.toserResident' : 'investor.residentOfOtherTerritory',
      isResident || investor.residentOfOtherTerritory,
    ),
    ...isNotUnlessStated(
      'rip.never-a-participant-before',
      at(asked.neverBefore, entry),
      before && investor.ripBefore !== true ? 'statuses.anotherRip' : 'investor.ripBefore',
      before || investor.ripBefore,
    ),
    ...holdsNot(c, 'rip.one-project-only', at(asked.oneProjectOnly, entry), 'anotherRip', status),
  ];
}

/** A fact that must not hold, and that is taken not to where nothing is stated. */
const isNotUnlessStated = (
  id: string,
  asked: Dated<boolean>,
  path: string,
  stated: boolean | undefined,
): Finding[] =>
  holds(id, asked, path, stated ?? false, false).map((finding) =>
    stated === undefined ? { ...finding, actual: null, assumed: true } : finding,
  );
