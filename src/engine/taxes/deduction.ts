import { lessCertain } from '../../kit/finding';
import { type Kopecks, WHOLE } from '../../kit/money';
import { type Ratio, sum, whole, ZERO } from '../../kit/ratio';
import { lastYearOf, valueIn } from '../../kit/series';
import type { Case } from '../facts/case';
import { ordinaryBases } from '../facts/losses';
import { declaredProfit, givenYears } from '../facts/profit';
import { type IncomeRates, ordinaryIncome } from '../facts/rates';
import { raisedAtMost } from '../facts/savings';
import { INCOME_BUDGETS, type IncomeBudget } from './budgets';
import { taxOnRatio } from './income';
import { leastStanding, type TaxLine } from './line';
import type { DeductionPool, DeductionTreatment, LossYear } from './treatment';

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
  /** Given years in which nothing is taken as their rates are not the ordinary ones. */
  readonly atOtherRates: readonly number[];
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
  if (!computed.hasUntaxed || treatment.ofLossYear === undefined) return [];
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

/** What another deduction takes of the tax of a year first, kopecks. */
export type TakenFirst = (year: number, budget: IncomeBudget) => Kopecks;

const NOTHING_TAKEN: TakenFirst = () => 0n;

/**
 * Income tax with a deduction drawn from the pools of each budget, the oldest first. What a given year
 * brings lapses with it, in both budgets, where the year's base bears no regional tax and the treatment
 * says so; what was carried into it goes on.
 * @param inForce the rates at which the tax to be reduced is computed: the
 * ordinary ones, or those of a status that the project holds.
 * @param bases those under the ordinary limit on losses where no status has bases of its own.
 */
export function deductionLines(
  c: Case,
  treatment: DeductionTreatment,
  inForce: (year: number) => IncomeRates,
  bases: DeductionBases = ordinaryBasesFor(c, treatment),
  taken: TakenFirst = NOTHING_TAKEN,
): DeductionLines {
  const lines: TaxLine[] = [];
  const lapsed: LapsedPool[] = [];
  let hasUntaxed = false;
  const { taxableProfit } = c.profile;
  const atOtherRates: number[] = [];
  if (taxableProfit === undefined) return { lines, costs: [], lapsed, hasUntaxed, atOtherRates };
  const lastGiven = lastYearOf(taxableProfit);
  const { ofLossYear, periods } = treatment;
  const left: LeftOfYears = { federal: [], regional: [] };
  for (let year = periods.first; year <= Math.min(lastGiven, periods.last); year++) {
    const base = bases.raised(year);
    const reducible = inForce(year);
    const brought = broughtIn(treatment, year);
    const isUntaxed =
      brought !== null && base !== undefined && taxOnRatio(base, reducible.regional.rate) === 0n;
    hasUntaxed ||= isUntaxed;
    if (isUntaxed && ofLossYear?.value === 'lapses') lapsed.push(brought);
    else if (brought !== null) putInto(left, brought);
    if (base === undefined || treatment.isOpen?.(year) === false) continue;
    const inYear = { year, base, ordinary: ordinaryIncome(c, year), reducible };
    const own = INCOME_BUDGETS.filter((budget) => isReducible(treatment, inYear, budget));
    if (own.length < pooledIn(treatment).length) atOtherRates.push(year);
    lines.push(...own.flatMap((budget) => drawnFrom(treatment, left, inYear, budget, taken)));
  }
  const costs: TaxLine[] = [];
  for (let year = Math.max(periods.first, taxableProfit.first); year <= lastGiven; year++) {
    costs.push(...lostDepreciation(treatment, inForce(year), bases, year));
  }
  return { lines, costs, lapsed, hasUntaxed, atOtherRates };
}

/** What is left of what years brought, the oldest first. */
type LeftOfYears = Record<IncomeBudget, LeftOfYear[]>;

interface LeftOfYear {
  readonly year: number;
  readonly amount: Kopecks;
}

/** What a year adds to the pools; null where that is nothing. */
function broughtIn({ pools }: DeductionTreatment, year: number): LapsedPool | null {
  const [federal, regional] = [pools.federal?.added(year) ?? 0n, pools.regional?.added(year) ?? 0n];
  return federal + regional > 0n ? { year, federal, regional } : null;
}

function putInto(left: LeftOfYears, { year, ...brought }: LapsedPool): void {
  for (const budget of INCOME_BUDGETS) left[budget].push({ year, amount: brought[budget] });
}

/** The budgets with a pool. */
const pooledIn = ({ pools }: DeductionTreatment): readonly IncomeBudget[] =>
  INCOME_BUDGETS.filter((budget) => pools[budget] !== undefined);

/**
 * Whether a year's tax of a budget may be reduced: there is a pool, and where only tax at the ordinary rate is,
 * the year is not at another.
 */
const isReducible = (
  { ordinaryRatesOnly, pools }: DeductionTreatment,
  { ordinary, reducible }: InYear,
  budget: IncomeBudget,
): boolean =>
  pools[budget] !== undefined &&
  (ordinaryRatesOnly !== true || reducible[budget].figure === ordinary[budget].figure);

/** The line of a budget in a year; what it takes is no longer left. */
function drawnFrom(
  { pools }: DeductionTreatment,
  left: LeftOfYears,
  inYear: InYear,
  budget: IncomeBudget,
  taken: TakenFirst,
): readonly TaxLine[] {
  const pool = pools[budget];
  if (pool === undefined) return [];
  const usable = usableIn(left[budget], pool, inYear.year);
  const line = drawn(pool, inYear, budget, {
    pool: usable.reduce((total, { amount }) => total + amount, 0n),
    taken: taken(inYear.year, budget),
  });
  left[budget] = without(usable, line.relief);
  return [line];
}

/** What is not yet too old in a year. */
const usableIn = (
  left: readonly LeftOfYear[],
  { carriedYears }: DeductionPool,
  year: number,
): LeftOfYear[] => {
  const years = carriedYears?.(year) ?? Number.POSITIVE_INFINITY;
  return left.filter((one) => year - one.year <= years);
};

/** What is left when an amount was used, the oldest first. */
function without(left: readonly LeftOfYear[], used: Kopecks): LeftOfYear[] {
  let open = used;
  return left.flatMap(({ amount, year }) => {
    const taken = amount < open ? amount : open;
    open -= taken;
    return taken === amount ? [] : [{ year, amount: amount - taken }];
  });
}

interface InYear {
  readonly year: number;
  readonly base: Ratio;
  readonly ordinary: IncomeRates;
  readonly reducible: IncomeRates;
}

/** What a budget's pool takes off the tax, not below its floor, where it has one, after another deduction. */
function drawn(
  { floor: floorIn, source }: DeductionPool,
  { year, base, ordinary, reducible }: InYear,
  budget: IncomeBudget,
  { pool, taken }: { readonly pool: Kopecks; readonly taken: Kopecks },
): TaxLine {
  const floor = floorIn === undefined ? [] : [floorIn(year)];
  const rates = [ordinary[budget], reducible[budget], ...floor];
  const tax = taxOnRatio(base, reducible[budget].rate);
  const kept = floor.reduce((sum, { rate }) => sum + taxOnRatio(base, rate), taken);
  const limit = tax > kept ? tax - kept : 0n;
  const relief = pool < limit ? pool : limit;
  const before = taxOnRatio(base, ordinary[budget].rate);
  const { citation, standing } = source;
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
      floor: [
        ...floor.map(({ rate }) => ({ base, rate })),
        ...(taken === 0n ? [] : [{ base: whole(taken), rate: WHOLE }]),
      ],
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
  { lastDepreciationYear, pools }: DeductionTreatment,
  rates: IncomeRates,
  bases: DeductionBases,
  year: number,
): readonly TaxLine[] {
  const base = bases.raised(year) ?? ZERO;
  const declared = bases.taxable(year) ?? ZERO;
  const lost = INCOME_BUDGETS.map((budget): TaxLine => {
    const used = rates[budget];
    const { citation } = sourceOf(pools, budget);
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
      citation,
      standing: used.standing,
      rates: [used],
    };
  });
  return year > lastDepreciationYear && lost.every(({ relief }) => relief === 0n) ? [] : lost;
}

/** Where the pool of a budget comes from, or that of the other where it has none. */
function sourceOf(
  pools: DeductionTreatment['pools'],
  budget: IncomeBudget,
): DeductionPool['source'] {
  const pool = pools[budget] ?? pools.federal ?? pools.regional;
  if (pool === undefined) throw new RangeError('a deduction has a pool of one budget at least');
  return pool.source;
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
