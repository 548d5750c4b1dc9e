import { yearOf } from '../kit/day';
import { allOf, type Finding, type MissingFact, missingFacts } from '../kit/finding';
import type { Case } from './facts/case';
import type { ContractRates } from './judge';
import { inForce } from './measure/conditions';
import {
  type Appraisal,
  type ContractHeld,
  isOffered,
  type Measure,
  reliefsOf,
  yearsInForce,
} from './measure/measure';
import { type Region, statusOf } from './region';
import { isClosed } from './taxes/cap';
import { basesCounted, incomeYears } from './taxes/income';
import type { IncomeTreatment } from './taxes/treatment';
import type { Periods } from './terms';

/** Of a project without a contract: its rates and bases are the ordinary ones. */
const NO_CONTRACT = {
  inYear: () => null,
  base: () => undefined,
  raisedBase: () => () => undefined,
  readings: [],
  missingIn: () => [],
} as const satisfies ContractRates;

/**
 * The reduced rates of a special investment contract that is held and not refused, in every
 * period of it that its cap does not close, whether or not the period has a profit.
 */
export function contractRates(region: Region, c: Case): ContractRates {
  const [found] = region.measures.flatMap(({ appraise, contract }) => {
    const held = contract?.(c);
    if (held === undefined) return [];
    const appraisal = exact(appraise(c));
    return [{ held, appraise, appraisal, own: appraisal.findings }];
  });
  return found === undefined ? NO_CONTRACT : ratesUnder(found, c);
}

/**
 * The rates of income tax of the statuses that are held and not refused and have a federal rate of their own, in every
 * period of each that its cap does not close; where there is none, those of a contract. Of several, held one after
 * the other, a year has the rates and the base of the one whose period it is, and else the base of the first.
 */
export function statusRates(region: Region, c: Case): ContractRates {
  const all = openStatuses(region, c);
  const [first] = all;
  if (first === undefined) return contractRates(region, c);
  const inYear = (year: number) => all.find((one) => one.inYear(year) !== null) ?? first;
  return {
    inYear: (year) => inYear(year).inYear(year),
    base: (year) => inYear(year).base(year),
    raisedBase: (notTaken) => {
      const raised = new Map(all.map((one) => [one, one.raisedBase(notTaken)]));
      return (year) => raised.get(inYear(year))?.(year);
    },
    readings: all.flatMap(({ readings }) => readings),
    missingIn: (years) => all.flatMap(({ missingIn }) => missingIn(years)),
  };
}

/** The rates of the statuses that are held and not refused, by the reliefs that have a federal rate of their own. */
function openStatuses(region: Region, c: Case): readonly ContractRates[] {
  return region.measures
    .filter((measure) => isOffered(c, measure))
    .flatMap((measure) => heldIncome(region, c, measure))
    .filter(({ appraisal: { findings } }) => findings.verdict !== 'not-met')
    .map((one) => ratesUnder(one, c));
}

/** A status that is held, as far as it is known, and what its measure makes of the rates of income tax. */
interface HeldIncome {
  readonly held: ContractHeld;
  /** The relief in any case of the project. */
  readonly appraise: (c: Case) => Appraisal;
  readonly appraisal: Appraisal;
  /** Conditions of the relief alone, without those of the whole measure. */
  readonly own: Finding;
  /** Whether a year is one of the measure's, where its periods are not known. */
  readonly mayBeIn?: (year: number) => boolean;
}

/** Reliefs with a federal rate of their own of a measure whose status is held. */
function heldIncome(region: Region, c: Case, measure: Measure): readonly HeldIncome[] {
  const { id, status } = measure;
  const signed = measure.held(c);
  if (signed === null || status === null) return [];
  const { ends } = statusOf(region, status).tenure(c);
  const contract = measure.contract?.(c);
  const held = contract ?? { signed, ...(ends && { ends }), missing: [] };
  const years = yearsInForce(measure, c.policy);
  // A contract of later rules outlives the last year of the earlier ones.
  const mayBeIn = (year: number): boolean => contract !== undefined || inForce(years, year);
  return reliefsOf(measure)
    .filter(({ ownFederalRate }) => ownFederalRate === true)
    .map(({ appraise, id: ofRelief }) => {
      const own = appraise(c);
      const findings = [...(ofRelief === id ? [] : [measure.appraise(c).findings]), own.findings];
      return {
        held,
        mayBeIn,
        appraise,
        own: own.findings,
        appraisal: { ...own, findings: allOf(ofRelief, findings) },
      };
    });
}

function ratesUnder(of: HeldIncome, c: Case): ContractRates {
  const { appraisal, appraise, held, mayBeIn = () => true, own } = of;
  const { readings } = appraisal;
  if (appraisal.findings.verdict === 'not-met') return { ...NO_CONTRACT, readings };
  const treatment = incomeTreatment(appraisal);
  const volume = held.missing;
  const missing = [
    ...(treatment === undefined ? missingFacts(own).filter(({ asks }) => asks === 'value') : []),
    ...missingForRates(c, appraisal, treatment, volume),
  ];
  const periods = volume.length > 0 ? null : (treatment?.periods ?? null);
  const missingIn = (years: readonly number[]) =>
    years.some((year) => mayHaveRates(held, periods, year) && (periods !== null || mayBeIn(year)))
      ? missing
      : [];
  if (treatment === undefined) {
    const withPlace = (years: readonly number[]) => [
      ...missingIn(years),
      ...missingPlace(of, c, years),
    ];
    return { ...NO_CONTRACT, readings, missingIn: withPlace };
  }
  const income = incomeYears(c, treatment);
  const closed = new Set(
    (income.ledger ?? [])
      .filter((granted) => treatment.cap && isClosed(treatment.cap, granted))
      .map(({ year }) => year),
  );
  const applies = (year: number) =>
    income.periods !== null &&
    year >= income.periods.first &&
    year <= income.periods.last &&
    !closed.has(year);
  return {
    inYear: (year) => (applies(year) ? income.rates(year) : null),
    base: (year) => income.years.find((one) => one.year === year)?.base.amount,
    raisedBase: (notTaken) => {
      const raised = incomeTreatment(appraise({ ...c, notTaken }));
      const bases = raised && basesCounted(raised, income.years);
      return (year) => bases?.get(year);
    },
    readings: [...readings, ...income.readings()],
    missingIn,
  };
}

const incomeTreatment = ({ treatments }: Appraisal): IncomeTreatment | undefined =>
  treatments.find((one) => one.tax === 'income');

/** The place, where on one that is open some year has rates of the status or may have a base of its own. */
function missingPlace(
  { appraisal: { byPlace }, appraise, held }: HeldIncome,
  c: Case,
  years: readonly number[],
): readonly MissingFact[] {
  if (byPlace === undefined) return [];
  const { carryLosses, company } = c.profile;
  const hasOwnBase = (year: number): boolean =>
    company !== undefined || (carryLosses && year >= yearOf(held.signed));
  const matters = byPlace.each.some((appraisal) => {
    const { inYear } = ratesUnder({ held, appraise, appraisal, own: appraisal.findings }, c);
    return years.some((year) => inYear(year) !== null || hasOwnBase(year));
  });
  return matters ? [byPlace.missing] : [];
}

/** @throws RangeError for rates that are an interval: a fault of the region. */
function exact(appraisal: Appraisal): Appraisal {
  if (appraisal.otherEnd === undefined) return appraisal;
  throw new RangeError(`${appraisal.findings.id}: the rates of a contract held must be exact`);
}

/**
 * Facts still missing to know in which years a contract has its rates. Without a first profit
 * among the given years it has none in any of them.
 */
function missingForRates(
  c: Case,
  { missing }: Appraisal,
  treatment: IncomeTreatment | undefined,
  volume: readonly MissingFact[],
): readonly MissingFact[] {
  if (missing.some(({ path }) => path.startsWith('taxableProfit'))) return [];
  const { cap } = treatment ?? {};
  const isCapKnown = !cap || cap.stated !== null || c.profile.capitalInvestment !== undefined;
  const lacking: readonly MissingFact[] = isCapKnown
    ? volume
    : [{ path: 'capitalInvestment', asks: 'value' }];
  return [...missing.filter(({ path }) => !lacking.some((one) => one.path === path)), ...lacking];
}

/** Whether a contract could have rates in a year: in its periods, as far as they are known. */
function mayHaveRates(
  { ends, signed }: ContractHeld,
  periods: Periods | null,
  year: number,
): boolean {
  const { first, last } = periods ?? {
    first: yearOf(signed),
    last: ends === undefined ? Number.POSITIVE_INFINITY : yearOf(ends),
  };
  return year >= first && year <= last;
}
