import { lessCertain } from '../../kit/finding';
import type { Kopecks } from '../../kit/money';
import { equals, type Ratio, sum, ZERO } from '../../kit/ratio';
import { lastYearOf, valueIn } from '../../kit/series';
import type { Case } from '../facts/case';
import { ordinaryBases } from '../facts/losses';
import { declaredProfit, givenYears } from '../facts/profit';
import { type IncomeRates, ordinaryIncome } from '../facts/rates';
import { raisedAtMost } from '../facts/savings';
import { INCOME_BUDGETS, type IncomeBudget } from './budgets';
import { taxOnRatio } from './income';
import { leastStanding, type TaxLine } from './line';
import type { DeductionTreatment, LossYear } from './treatment';

/** Bases after losses of a given year. */
export interface DeductionBases {
  /** With the depreciation that is not taken. */
  readonly raised: (year: number) => Ratio | undefined;
  /** The taxable profit, with which it is compared. */
  readonly taxable: (year: number) => Ratio | undefined;
}

/** The deduction's lines, and the tax on the depreciation that is lost for it. */
export interface DeductionLines {
  readonly lines: readonly TaxLine[];
  readonly costs: readonly TaxLine[];
  /** What the assets of a year brought to the pools and lapsed with it. */
  readonly lapsed: readonly LapsedPool[];
  /** Whether some year without tax brought anything, that lapses or is carried. */
  readonly hasUntaxed: boolean;
}

/** What lapsed with a year, kopecks by budget. */
export interface LapsedPool {
  readonly year: number;
  readonly federal: Kopecks;
  readonly regional: Kopecks;
}

/**
 * The readings under which another value would give another relief in a given year.
 * @param computed the lines under the value that is chosen.
 * @param inForce as of `deductionLines`.
 * @param bases as of `deductionLines`.
 */
export function deductionReadings(
  c: Case,
  treatment: DeductionTreatment,
  computed: DeductionLines,
  inForce: (year: number) => IncomeRates,
  bases: DeductionBases,
): readonly string[] {
  if (!computed.hasUntaxed) return [];
  const { reading, value } = treatment.ofLossYear;
  const other: LossYear = value === 'lapses' ? 'carries' : 'lapses';
  const under = { ...treatment, ofLossYear: { reading, value: other } };
  const { lines } = deductionLines(c, under, inForce, bases);
  const isSame = lines.every(({ relief }, index) => relief === computed.lines[index]?.relief);
  return isSame ? [] : [reading];
}

/**
 * The given years of which the deduction needs rates: those with relief and those with lost
 * depreciation, but for years without tax that no losses or savings of a package change. Where losses
 * are carried, earlier years too: what rates leave of their losses changes later bases.
 */
export function deductionYears(
  c: Case,
  { apartFrom, depreciation, lastDepreciationYear, periods }: DeductionTreatment,
): readonly number[] {
  const { carryLosses, taxableProfit } = c.profile;
  if (taxableProfit === undefined) return [];
  const years = givenYears(
    taxableProfit,
    carryLosses ? Math.min(taxableProfit.first, periods.first) : periods.first,
    Math.max(periods.last, lastDepreciationYear),
  );
  if (carryLosses) return years;
  const raised = raisedAtMost(c, apartFrom);
  return years.filter((year) => bearsTax(raised, year, depreciation(year)));
}

/** Whether the profit of a year bears tax at ordinary rates with depreciation that is not taken, before losses. */
export function bearsTax(c: Case, year: number, notTaken: Ratio): boolean {
  const declared = c.profile.taxableProfit && valueIn(c.profile.taxableProfit, year);
  if (declared === undefined) return false;
  const { federal, regional } = ordinaryIncome(c, year);
  const base = sum({ dividend: declared, divisor: 1n }, notTaken);
  return [federal, regional].some(({ rate }) => taxOnRatio(base, rate) > 0n);
}

/**
 * Income tax with a deduction drawn from the pools of each budget. What a given year brings lapses
 * with it, in both budgets, where the year's base bears no regional tax and the treatment says so;
 * what was carried into it goes on.
 * @param inForce the rates at which the tax to be reduced is computed: the
 * ordinary ones, or those of a contract that the project holds.
 * @param bases those under the ordinary limit on losses where no contract has bases of its own.
 */
export function deductionLines(
  c: Case,
  treatment: DeductionTreatment,
  inForce: (year: number) => IncomeRates,
  bases: DeductionBases = ordinaryBasesFor(c, treatment),
): DeductionLines {
  const lines: TaxLine[] = [];
  const lapsed: LapsedPool[] = [];
  let hasUntaxed = false;
  const { taxableProfit } = c.profile;
  if (taxableProfit === undefined) return { lines, costs: [], lapsed, hasUntaxed };
  const lastGiven = lastYearOf(taxableProfit);
  const { first, last } = treatment.periods;
  const pool = { federal: 0n, regional: 0n };
  for (let year = first; year <= Math.min(lastGiven, last); year++) {
    const added = treatment.added(year);
    const base = bases.raised(year);
    const reducible = inForce(year);
    const isTaxed = base === undefined || taxOnRatio(base, reducible.regional.rate) > 0n;
    const brings = added.federal + added.regional > 0n;
    hasUntaxed ||= brings && !isTaxed;
    if (isTaxed || treatment.ofLossYear.value === 'carries') {
      pool.federal += added.federal;
      pool.regional += added.regional;
    } else if (brings) {
      lapsed.push({ year, ...added });
    }
    if (base === undefined) continue;
    const inYear = { year, base, ordinary: ordinaryIncome(c, year), reducible };
    for (const budget of INCOME_BUDGETS) {
      const line = drawn(treatment, inYear, budget, pool[budget]);
      pool[budget] -= line.relief;
      lines.push(line);
    }
  }
  const costs: TaxLine[] = [];
  for (let year = Math.max(first, taxableProfit.first); year <= lastGiven; year++) {
    costs.push(...lostDepreciation(treatment, inForce(year), bases, year));
  }
  return { lines, costs, lapsed, hasUntaxed };
}

interface InYear {
  readonly year: number;
  readonly base: Ratio;
  readonly ordinary: IncomeRates;
  readonly reducible: IncomeRates;
}

/** What a budget's pool takes off the tax: the regional tax not below its floor, the federal tax to nothing. */
function drawn(
  treatment: DeductionTreatment,
  { year, base, ordinary, reducible }: InYear,
  budget: IncomeBudget,
  pool: Kopecks,
): TaxLine {
  const floor = budget === 'regional' ? [treatment.floor(year)] : [];
  const rates = [ordinary[budget], reducible[budget], ...floor];
  const tax = taxOnRatio(base, reducible[budget].rate);
  const kept = floor.reduce((sum, { rate }) => sum + taxOnRatio(base, rate), 0n);
  const limit = tax > kept ? tax - kept : 0n;
  const relief = pool < limit ? pool : limit;
  const before = taxOnRatio(base, ordinary[budget].rate);
  const { citation, standing } = treatment.sources[budget];
  return {
    year,
    tax: 'income',
    budget,
    base,
    ordinaryRate: ordinary[budget].rate,
    rate: reducible[budget].rate,
    before,
    after: before - relief,
    relief,
    arithmetic: {
      kind: 'deduction',
      before: [{ base, rate: ordinary[budget].rate }],
      reducible: [{ base, rate: reducible[budget].rate }],
      floor: floor.map(({ rate }) => ({ base, rate })),
      pool,
    },
    citation,
    standing: lessCertain(standing, leastStanding(rates)),
    rates,
  };
}

/**
 * Tax with the depreciation added back less tax on the taxable profit. After the assets' life the
 * two differ where losses that were carried forward were used up sooner, or later, for the depreciation;
 * where they do not, there are no lines.
 */
function lostDepreciation(
  { lastDepreciationYear, sources }: DeductionTreatment,
  rates: IncomeRates,
  bases: DeductionBases,
  year: number,
): readonly TaxLine[] {
  const base = bases.raised(year) ?? ZERO;
  const declared = bases.taxable(year) ?? ZERO;
  if (year > lastDepreciationYear && equals(base, declared)) return [];
  const lost = INCOME_BUDGETS.map((budget): TaxLine => {
    const used = rates[budget];
    const before = taxOnRatio(declared, used.rate);
    const after = taxOnRatio(base, used.rate);
    return {
      year,
      tax: 'income',
      budget,
      base,
      ordinaryRate: used.rate,
      rate: used.rate,
      before,
      after,
      relief: before - after,
      arithmetic: {
        kind: 'rate',
        round: 'rouble',
        before: [{ base: declared, rate: used.rate }],
        after: [{ base, rate: used.rate }],
      },
      citation: sources[budget].citation,
      standing: used.standing,
      rates: [used],
    };
  });
  return year > lastDepreciationYear && lost.every(({ relief }) => relief === 0n) ? [] : lost;
}

/** The bases with one account under the ordinary limit on losses. */
export const ordinaryBasesFor = (c: Case, { depreciation }: DeductionTreatment): DeductionBases => {
  const basesOf = (one: Case) => {
    const declared = declaredProfit(one);
    const bases = declared && ordinaryBases(one, declared);
    return (year: number) => bases && valueIn(bases, year);
  };
  return { raised: basesOf({ ...c, notTaken: depreciation }), taxable: basesOf(c) };
};
