import type { Case } from '../../../engine/facts/case';
import { holds } from '../../../engine/facts/condition';
import { rateIn, reducedRegional } from '../../../engine/facts/rates';
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
  Measure,
  Opening,
} from '../../../engine/measure/measure';
import { statusEnd } from '../../../engine/measure/while-held';
import { at, type Dated } from '../../../figures/figure';
import type { InForceFigures } from '../../../figures/policy';
import { firstDayOf, yearOf } from '../../../kit/day';
import { allOf, anyOf, type Finding, leavesOf } from '../../../kit/finding';
import { yearsOf } from '../../../kit/series';
import { anotherRip, ripStatus } from '../statuses';
import { hasNoRipRates, isBelowShare, ripBases } from './bases';
import { ripFigures } from './figures';

/**
 * Regional Investment Project (Tax Code art. 25.8, 25.9, 284.3): no federal
 * and a reduced regional income tax from the first profit until the relief
 * reaches the capital investment made or the measure ends.
 */
export const rip: Measure = {
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
  appraise,
  firstPeriod: 'first-period.rip',
  uses: {
    investment: true,
    namesInvestment: true,
    takenAsNone: ['company'],
    taxRegime: true,
    otherStatuses: true,
    takenAsNo: ['ripBefore', 'residentOfOtherTerritory'],
  },
  opens: (c, { id }, whole) => (id === 'rip.in-force' ? longer(c, whole) : undefined),
  starts: {
    windows: (policy) => {
      const { longWindowYears, shortWindowYears } = ripFigures(policy);
      return [shortWindowYears, longWindowYears];
    },
  },
};

/** Projects of the greater amount may have a later last year: what that amount lacks. */
function longer(c: Case, whole: Finding): Opening | undefined {
  const day = firstDayOf(yearOf(ripStatus(c).entry));
  const { lastYear, lastYearShort } = ripFigures(c.policy);
  if (at(lastYear, day).value === at(lastYearShort, day).value) return undefined;
  const greater = leavesOf(whole).find(({ id }) => id === 'rip.within-5-years');
  return greater?.shortfall === undefined ? undefined : { kind: 'meet', other: greater };
}

function appraise(given: Case, asked?: AskedOfRelief): Appraisal {
  const c = begunIn(given, 'first-period.rip', asked);
  const figures = ripFigures(c.policy);
  const status = ripStatus(c);
  const { entry } = status;
  const losses = { measure: 'rip', entered: yearOf(entry), apart: true } as const;
  const small = at(figures.minCapitalInvestmentShort, entry);
  const great = at(figures.minCapitalInvestmentLong, entry);
  const short = at(figures.shortWindowYears, entry);
  const long = at(figures.longWindowYears, entry);
  const cap = at(figures.capShare, entry);
  const notional = at(figures.notionalRate, entry);
  const within5 = invests('rip.within-5-years', c, great, yearsFrom(c, entry, long.value));
  const shorter = { ...figures, lastYear: figures.lastYearShort };
  const reachesMore = within5.verdict === 'met';
  return appraiseIncome(c, {
    id: 'rip',
    name: 'rip',
    figures: reachesMore ? figures : shorter,
    status,
    first: firstPeriod(c, losses, entry),
    ends: () => [statusEnd(status)],
    conditions: [
      anyOf('rip.capital-investment', [
        invests('rip.within-3-years', c, small, yearsFrom(c, entry, short.value)),
        within5,
      ]),
      // The participant's own condition on the regime says the same, where the policy asks it.
      ...(at(figures.conditions.noSpecialTaxRegime, entry).value
        ? []
        : paysTax('rip', c, 'income', entry)),
      allOf('rip.participant', participant(c)),
      ...notRead('rip.entrants-of-2026', at(figures.unreadEntrants, entry), 'rip.unreadEntrants'),
    ],
    ...(within5.verdict === 'unknown'
      ? { inForce: (spans) => inForceOfEither(c, shorter, figures, spans) }
      : {}),
    bases: ripBases(c, losses),
    rates: (year) =>
      hasNoRipRates(c, year)
        ? null
        : {
            federal: rateIn(figures.federalRate, year),
            regional: reducedRegional(c, figures, year),
          },
    cap: { ...capByReading(c, cap, entry), notionalRate: notional.value },
    basis: [
      small,
      great,
      short,
      long,
      cap,
      notional,
      ...belowShare(c).map((year) => at(figures.projectBase, firstDayOf(year))),
    ],
    assumed: noRateAssumed(c),
    readings: [
      ...new Set([
        ...windowEndMatters(c, entry, short.value),
        ...windowEndMatters(c, entry, long.value),
      ]),
    ],
    printedReduction: true,
  });
}

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
  const before = investor.ripBefore === true || (another === null ? undefined : another < entry);
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
      'investor.residentOfOtherTerritory',
      investor.residentOfOtherTerritory,
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
