import { investedIn } from '../../../engine/facts/capital-investment';
import type { Case } from '../../../engine/facts/case';
import type { LossRules } from '../../../engine/facts/losses';
import { projectBases } from '../../../engine/facts/profit';
import { type IncomeRates, rateIn, rateUsedOf, reducedRegional } from '../../../engine/facts/rates';
import { raisedAtMost } from '../../../engine/facts/savings';
import { termEnd, until } from '../../../engine/facts/window';
import {
  inForce,
  invests,
  isInForce,
  lastYearInForce,
  type PeriodSpan,
  paysTax,
  withoutLastYear,
} from '../../../engine/measure/conditions';
import { begunIn, firstPeriod } from '../../../engine/measure/first-period';
import { appraiseIncome, capByReading } from '../../../engine/measure/income';
import type { Appraisal, AskedOfRelief, Measure, PartingBy } from '../../../engine/measure/measure';
import { upTo } from '../../../engine/measure/partings';
import { NO_TESTS } from '../../../engine/measure/period-tests';
import { yearsIn } from '../../../engine/measure/periods';
import { type IncomeYear, incomeYears } from '../../../engine/taxes/income';
import type { Cap, IncomeTreatment } from '../../../engine/taxes/treatment';
import type { Periods } from '../../../engine/terms';
import { at, type Dated, type Value } from '../../../figures/figure';
import type { InForceFigures } from '../../../figures/policy';
import { type Day, dayAfter, lastDayOf, yearOf } from '../../../kit/day';
import { lessCertain, type MissingFact } from '../../../kit/finding';
import { type Kopecks, type Rate, roublesText } from '../../../kit/money';
import { type ContractStatus, contractAssumed, contractHeld, contractStatus } from '../statuses';
import {
  contractParticipant,
  namesIncomeTax,
  participantAssumed,
  signedInTime,
} from './contract-conditions';
import { type SpicFederalFigures, spicFederalFigures } from './figures';

/**
 * Special investment contract to which the Russian Federation is a party (Tax
 * Code art. 284.9): no federal and a reduced regional income tax for the
 * contract's term. The day of signing decides what else applies: a threshold and a
 * last year, or a cap on all relief.
 */
export const spicFederal: Measure = {
  id: 'spic-federal',
  title: {
    en: 'Federal special investment contract',
    ru: 'Федеральный специальный инвестиционный контракт (СПИК)',
  },
  law: 'Tax Code art. 284.9; 488-FZ of 31.12.2014',
  name: 'spicFederal',
  years: (policy) => figuresOn(spicFederalFigures(policy), lastDayOf(policy.years.last)),
  held: (c) => federalContract(c).held,
  status: 'spic-federal',
  tax: 'income',
  appraise,
  ownFederalRate: true,
  firstPeriod: 'first-period.spic-federal',
  contract: (c) => {
    const held = contractHeld(c, 'federal');
    return held && { ...held, missing: missingVolume(c) };
  },
  uses: { investment: true },
  partings: longerTerm,
  starts: {
    windows: (policy) => {
      const { longTermYears, termYears } = spicFederalFigures(policy);
      return [termYears, longTermYears];
    },
    days: (policy) =>
      spicFederalFigures(policy).lastSigning.values.flatMap(({ value }) =>
        value === null ? [] : [dayAfter(value)],
      ),
  },
};

/** The investment above which a contract may run longer; none where it states its end or its investment. */
function longerTerm(c: Case): readonly PartingBy[] {
  const held = contractHeld(c, 'federal');
  const from = held?.signed ?? c.profile.project.start;
  const above = at(spicFederalFigures(c.policy).longTermAbove, from);
  const within = { from, to: null, lastYear: null };
  const invested = investedIn(c, within);
  const isStated = held?.ends !== undefined || held?.statedCapitalInvestment !== undefined;
  if (above.value === null || isStated || invested === undefined) return [];
  const by = { input: 'capital-investment', within } as const;
  return [{ ...upTo(above.figure, above.value), by, actual: invested.amount }];
}

/** The figures as they hold for contracts signed on a day: the last year ends only some of them. */
const figuresOn = (figures: SpicFederalFigures, signed: Day): SpicFederalFigures =>
  at(figures.endsWithLastYear, signed).value ? figures : withoutLastYear(figures);

/** The contract that the profile holds, or that would be signed on the start day. */
export const federalContract = (c: Case): ContractStatus =>
  contractStatus(c, 'federal', (signed) => {
    const { longTermYears, termYears } = spicFederalFigures(c.policy);
    return at(mayRunLonger(c, signed) ? longTermYears : termYears, signed).value;
  });

function mayRunLonger(c: Case, signed: Day): boolean {
  const above = at(spicFederalFigures(c.policy).longTermAbove, signed).value;
  return above !== null && (volumeOf(c, signed) ?? 0n) > above;
}

/** Capital investment stated in the contract, else all that is planned from the signing; undefined where neither is known. */
const volumeOf = (c: Case, signed: Day): Kopecks | undefined =>
  contractHeld(c, 'federal')?.statedCapitalInvestment ??
  investedIn(c, { from: signed, to: null, lastYear: null })?.amount;

/** Whether the volume decides the cap or the term of a contract. */
function isVolumeAsked({ policy }: Case, { endStated, entry }: ContractStatus): boolean {
  const { capShare, longTermAbove } = spicFederalFigures(policy);
  return (
    at(capShare, entry).value !== null || (at(longTermAbove, entry).value !== null && !endStated)
  );
}

/** The volume of a contract, where it decides the contract's cap or term and is not known. */
function missingVolume(c: Case): readonly MissingFact[] {
  const status = federalContract(c);
  return isVolumeAsked(c, status) && volumeOf(c, status.entry) === undefined
    ? [{ path: volumePath(c), asks: 'value' }]
    : [];
}

function appraise(given: Case, asked?: AskedOfRelief): Appraisal {
  const c = begunIn(given, 'first-period.spic-federal', asked);
  const status = federalContract(c);
  const { entry } = status;
  const losses = { measure: 'spic-federal', entered: yearOf(entry), apart: true } as const;
  const figures = figuresOn(spicFederalFigures(c.policy), entry);
  const minimum = at(figures.minCapitalInvestment, entry);
  const granted = at(figures.regionalRateGranted, entry);
  const share = at(figures.capShare, entry);
  const term = mayRunLonger(c, entry) ? 'longTermYears' : 'termYears';
  const volume = volumeOf(c, entry);
  const lacking = missingVolume(c);
  const bases = projectBases(c, losses);
  const first = firstPeriod(c, losses, entry);
  const treatment = (periods: Periods): IncomeTreatment => ({
    tax: 'income',
    periods,
    awaitedFrom: null,
    bases,
    rates: (year) => (inForce(figures, year) ? ratesIn(c, year, granted) : null),
  });
  const possible = possibleYears(c, figures, status);
  const open = first.year === undefined ? null : treatment(openPeriods(first.year, possible));
  const unknown = lacking.length > 0 && volumeMatters(c, losses, status, open);
  const cap =
    share.value === null || volume === undefined
      ? {}
      : { cap: capOf(c, entry, { ...share, value: share.value }) };
  return appraiseIncome(c, {
    id: 'spic-federal',
    name: 'spicFederal',
    figures,
    status,
    first,
    ends: unknown ? null : () => [{ year: yearOf(status.end), because: 'contract-ends' }],
    conditions: [
      ...paysTax('spic-federal', c, 'income', entry),
      ...signedInTime(c, status),
      ...contractParticipant(c, status),
      ...(minimum.value === null
        ? []
        : [
            invests(
              'spic-federal.capital-investment',
              c,
              { ...minimum, value: minimum.value },
              until(entry, status.end),
            ),
          ]),
    ],
    tests: (years) => ({
      ...NO_TESTS,
      findings:
        'unknownFor' in years
          ? namesIncomeTax(
              c,
              possible.filter((year) => year >= (first.year ?? year)),
              open,
            )
          : namesIncomeTax(c, years, {
              ...treatment(openPeriods(yearOf(entry), years)),
              ...cap,
            }),
    }),
    ...(lacking.length > 0 && {
      inForce: ([span]: readonly [PeriodSpan, ...PeriodSpan[]]) =>
        isInForce('spic-federal', c, figures, withEitherTerm(c, status, span)),
    }),
    bases,
    rates: (year) => ratesIn(c, year, granted),
    ...cap,
    basis: [minimum, at(figures[term], entry), share, granted],
    missing: unknown ? lacking : [],
    assumed: [
      // Without the volume it is not known how long the contract may last.
      ...(lacking.length > 0 && status.endStated ? [] : contractAssumed(status)),
      ...participantAssumed(c, status),
      ...(isVolumeAsked(c, status) && volume !== undefined && !isStated(c)
        ? [{ id: 'contract-volume', values: { amount: roublesText(volume) } }]
        : []),
    ],
    readings: [],
    printedReduction: true,
  });
}

/** The years in which the relief may be had while its periods are not known. */
function possibleYears(
  c: Case,
  figures: InForceFigures,
  status: ContractStatus,
): readonly number[] {
  const first = yearOf(status.entry);
  const last = lastYearInForce(c, figures, first) ?? c.policy.years.last;
  return yearsIn({ first, last: Math.min(last, longestEnd(c, status)) });
}

/** The last year that the contract may have, whatever its volume. */
function longestEnd(c: Case, { end, endStated, entry }: ContractStatus): number {
  const { longTermAbove, longTermYears } = spicFederalFigures(c.policy);
  const isKnown = endStated || at(longTermAbove, entry).value === null;
  return yearOf(isKnown ? end : termEnd(entry, at(longTermYears, entry).value));
}

/** Periods to the last of some years. */
const openPeriods = (first: number, years: readonly number[]): Periods => ({
  first: years.at(0) ?? first,
  last: years.at(-1) ?? first,
  because: 'contract-ends',
});

/**
 * Whether the volume can change an amount: a given year from the signing on bears tax, or savings of a
 * package may bring it some. Years after the contract count where losses are carried. What the volume is
 * not known of has no exemption either, and such a contract no part of the zone.
 * @param open the treatment in the years that the contract may have; null where its first is not known.
 */
function volumeMatters(
  c: Case,
  losses: LossRules,
  { entry }: ContractStatus,
  open: IncomeTreatment | null,
): boolean {
  const { carryLosses, taxableProfit } = c.profile;
  if (taxableProfit === undefined || open === null) return true;
  const last = open.periods?.last ?? yearOf(entry);
  const isTaxed = ({ tax: { federal, regional } }: IncomeYear): boolean =>
    [federal.before, federal.after, regional.before, regional.after].some((tax) => tax > 0n);
  const outsideZone = at(spicFederalFigures(c.policy).participantConditions, entry).value;
  return [c, raisedAtMost(c, outsideZone ? ['exemption', 'zone'] : [])].some((one) =>
    incomeYears(one, { ...open, bases: projectBases(one, losses) }).years.some(
      (of) => of.year >= yearOf(entry) && (carryLosses || of.year <= last) && isTaxed(of),
    ),
  );
}

/** Periods to the end of the shorter term for certain, where what would tell the term is missing. */
function withEitherTerm(c: Case, status: ContractStatus, span: PeriodSpan): PeriodSpan {
  const sure = yearOf(status.end);
  const possible = longestEnd(c, status);
  return {
    ...span,
    to: span.from <= sure ? sure : possible,
    lastOf: () => [sure, possible],
    path: volumePath(c),
  };
}

const isStated = (c: Case): boolean =>
  contractHeld(c, 'federal')?.statedCapitalInvestment !== undefined;

const volumePath = (c: Case): string =>
  contractHeld(c, 'federal') === undefined
    ? 'capitalInvestment'
    : 'statuses.specialInvestmentContract.statedCapitalInvestment';

/** The federal zero rate goes with the region's reduced rate: without the one there is not the other. */
function ratesIn(c: Case, year: number, granted: Value<boolean>): IncomeRates | null {
  if (!granted.value) return null;
  const figures = spicFederalFigures(c.policy);
  const regional = reducedRegional(c, figures, year);
  const isDoubted = lessCertain(granted.standing, regional.standing) !== regional.standing;
  return {
    federal: rateIn(figures.federalRate, year),
    regional: isDoubted
      ? { ...rateUsedOf(regional.rate, granted), decides: regional.decides }
      : regional,
  };
}

/** A cap on the relief from income and property tax together, of what the contract states. */
function capOf(c: Case, signed: Day, share: Dated<Rate>): Cap {
  const stated = contractHeld(c, 'federal')?.statedCapitalInvestment ?? null;
  return {
    ...capByReading(c, share, signed),
    base: stated === null ? 'planned-total' : 'stated',
    baseByReading: false,
    stated,
    on: 'income-and-property',
    fromYear: at(spicFederalFigures(c.policy).capFromYear, signed).value,
  };
}
