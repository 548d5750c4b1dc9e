import type { Case } from '../facts/case';
import { ordinaryBases } from '../facts/losses';
import { givenYears } from '../facts/profit';
import { type IncomeRates, ordinaryIncome } from '../facts/rates';
import { lessCertain } from '../kit/finding';
import { type Kopecks, taxOn } from '../kit/money';
import { type Ratio, sum } from '../kit/ratio';
import { lastYearOf, type Series, valueIn } from '../kit/series';
import type { ReadingId, Readings } from '../policy/readings';
import { standingOf, type TaxLine } from './line';
import type { DeductionTreatment } from './treatment';

/** The deduction's lines, and the tax on the depreciation that is lost for it. */
export interface DeductionLines {
  readonly lines: readonly TaxLine[];
  readonly costs: readonly TaxLine[];
  /** What the assets of a year brought to the pools and lapsed with it. */
  readonly lapsed: readonly LapsedPool[];
}

/** What lapsed with a year, kopecks by budget. */
export interface LapsedPool {
  readonly year: number;
  readonly federal: Kopecks;
  readonly regional: Kopecks;
}

/**
 * The readings under which another value would give another relief in a given year.
 * @param inForce as of `deductionLines`.
 */
export function deductionReadings(
  c: Case,
  treatment: DeductionTreatment,
  inForce: (year: number) => IncomeRates,
): readonly ReadingId[] {
  const reliefs = (reading: Readings[typeof LOSS_YEAR]) =>
    deductionLines({ ...c, readings: { ...c.readings, [LOSS_YEAR]: reading } }, treatment, inForce)
      .lines.map(({ relief }) => relief)
      .join();
  return reliefs('lapses') === reliefs('carries') ? [] : [LOSS_YEAR];
}

const LOSS_YEAR = 'deduction-of-a-loss-year' satisfies ReadingId;

/** The given years of which the deduction needs rates: those with relief and those with lost depreciation. */
export function deductionYears(
  c: Case,
  { lastDepreciationYear, periods }: DeductionTreatment,
): readonly number[] {
  const { taxableProfit } = c.profile;
  const last = Math.max(periods.last, lastDepreciationYear);
  return taxableProfit === undefined ? [] : givenYears(taxableProfit, periods.first, last);
}

/**
 * Income tax with a deduction drawn from the pools of each budget. By the reading
 * `deduction-of-a-loss-year` what a given year brings lapses with it, in both budgets, where the
 * year's base bears no regional tax; what was carried into it goes on.
 * @param inForce the rates at which the tax to be reduced is computed: the
 * ordinary ones, or those of a contract that the project holds.
 * @param profit the bases before the depreciation is added; those under the
 * ordinary limit on losses where no other measure has bases of its own.
 */
export function deductionLines(
  c: Case,
  treatment: DeductionTreatment,
  inForce: (year: number) => IncomeRates,
  profit: Series<Kopecks> | undefined = basesOf(c),
): DeductionLines {
  const lines: TaxLine[] = [];
  const costs: TaxLine[] = [];
  const lapsed: LapsedPool[] = [];
  if (profit === undefined) return { lines, costs, lapsed };
  const { first, last } = treatment.periods;
  const pool = { federal: 0n, regional: 0n };
  for (let year = first; year <= Math.min(lastYearOf(profit), last); year++) {
    const added = treatment.added(year);
    const declared = valueIn(profit, year);
    const base = sum({ dividend: declared ?? 0n, divisor: 1n }, treatment.depreciation(year));
    const reducible = inForce(year);
    const isTaxed = declared === undefined || taxOf(base, reducible.regional.rate) > 0n;
    if (isTaxed || c.readings[LOSS_YEAR] === 'carries') {
      pool.federal += added.federal;
      pool.regional += added.regional;
    } else if (added.federal + added.regional > 0n) {
      lapsed.push({ year, ...added });
    }
    if (declared === undefined) continue;
    const inYear = { year, base, ordinary: ordinaryIncome(c, year), reducible };
    for (const budget of ['federal', 'regional'] as const) {
      const line = drawn(treatment, inYear, budget, pool[budget]);
      pool[budget] -= line.relief;
      lines.push(line);
    }
  }
  for (const year of givenYears(profit, first, treatment.lastDepreciationYear)) {
    costs.push(...lostDepreciation(treatment, inForce, year, valueIn(profit, year) ?? 0n));
  }
  return { lines, costs, lapsed };
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
  budget: 'federal' | 'regional',
  pool: Kopecks,
): TaxLine {
  const floor = budget === 'regional' ? [treatment.floor(year)] : [];
  const rates = [ordinary[budget], reducible[budget], ...floor];
  const tax = taxOf(base, reducible[budget].rate);
  const kept = floor.reduce((sum, { rate }) => sum + taxOf(base, rate), 0n);
  const limit = tax > kept ? tax - kept : 0n;
  const relief = pool < limit ? pool : limit;
  const before = taxOf(base, ordinary[budget].rate);
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
    citation,
    standing: lessCertain(standing, standingOf(rates)),
    rates,
  };
}

/** Tax with the depreciation added back less tax on the profit as declared. */
function lostDepreciation(
  treatment: DeductionTreatment,
  inForce: (year: number) => IncomeRates,
  year: number,
  declared: Kopecks,
): TaxLine[] {
  const base = sum({ dividend: declared, divisor: 1n }, treatment.depreciation(year));
  return (['federal', 'regional'] as const).map((budget) => {
    const used = inForce(year)[budget];
    const before = taxOn(declared, used.rate);
    const after = taxOf(base, used.rate);
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
      citation: treatment.sources[budget].citation,
      standing: standingOf([used]),
      rates: [used],
    };
  });
}

const basesOf = (c: Case): Series<Kopecks> | undefined =>
  c.profile.taxableProfit && ordinaryBases(c, c.profile.taxableProfit);

const taxOf = (base: Ratio, rate: bigint): Kopecks => taxOn(base.dividend, rate, base.divisor);
