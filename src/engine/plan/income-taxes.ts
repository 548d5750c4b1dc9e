import type { ReliefId } from '../../figures/ids';
import { memo } from '../../kit/memo';
import type { Kopecks, Rate } from '../../kit/money';
import { type Ratio, sum, ZERO } from '../../kit/ratio';
import { type Series, valueIn } from '../../kit/series';
import type { Case } from '../facts/case';
import { ordinaryBases } from '../facts/losses';
import { declaredOfCompany, declaredProfit, type IncomeBase } from '../facts/profit';
import { type IncomeRates, ordinaryIncome } from '../facts/rates';
import type { PackageArithmetic, Term } from '../taxes/arithmetic';
import { INCOME_BUDGETS, type IncomeBudget } from '../taxes/budgets';
import { capBaseAt, type Granted } from '../taxes/cap';
import { deductionLines, type TakenFirst } from '../taxes/deduction';
import {
  type IncomeYear,
  type IncomeYears,
  incomeYears,
  propertyUnderCap,
  taxOnRatio,
} from '../taxes/income';
import { ordinaryTerm, termAfter, underCeiling } from '../taxes/income-lines';
import type { TaxLine } from '../taxes/line';
import type { Cap, DeductionTreatment, IncomeTreatment, SharedCap } from '../taxes/treatment';
import type { Periods } from '../terms';
import type { PackageTax } from './other-taxes';

/** What a package does to the rates of income tax. */
export interface IncomeTreatments {
  /** The rates, on the case in which savings have raised the profit; null is none. */
  readonly income: ((raised: Case) => IncomeTreatment | undefined) | null;
  /** In the order in which they are taken off. */
  readonly deductions: readonly DeductionTreatment[];
  /** A cap on both taxes that relief from property tax brings. */
  readonly onProperty?: CapOnProperty | undefined;
}

/** A cap on both taxes, by the relief from property tax that brings it. */
export interface CapOnProperty extends SharedCap {
  readonly of: ReliefId;
}

/** Sums by year. */
export type ByYear = ReadonlyMap<number, Kopecks>;

/** Reduced rates of income tax as a package has them; or none, and the cap of its relief from property tax. */
export interface ReducedIncome extends Pick<IncomeYears, 'ledger' | 'property'> {
  readonly periods: Periods;
  readonly cap: Cap | null;
  /** The relief from property tax that brings the cap; null where the rates do. */
  readonly capOf: ReliefId | null;
  /** The ledger under which relief from property tax is left; null where no cap is on it. */
  readonly propertyLedger: readonly Granted[] | null;
  /** The capital investment of which the cap of a year is a share. */
  readonly capBase: (year: number) => Kopecks;
  /** The rate of both budgets together, of every year in which the measure is in force. */
  readonly rates: ReadonlyMap<number, Rate>;
}

/** What taxes save, of every year that has one. */
export function savedOf(taxes: readonly PackageTax[]): ByYear {
  const saved = new Map<number, Kopecks>();
  for (const { after, before, year } of taxes) {
    saved.set(year, (saved.get(year) ?? 0n) + before - after);
  }
  return saved;
}

/** By how much a measure makes the tax of a year in one budget greater. */
export interface ExtraTax {
  readonly year: number;
  readonly budget: IncomeBudget;
  readonly amount: Kopecks;
  readonly arithmetic: () => PackageArithmetic;
}

/** Income tax of the years for which a profit is given; the reduced rates are null where there are none. */
export interface IncomeTaxes {
  readonly taxes: readonly PackageTax[];
  /** What is saved of them in every year. */
  readonly saved: ByYear;
  /** What the measure on income tax makes cost more than the ordinary tax on the same profit. */
  readonly extraTax: readonly ExtraTax[];
  readonly reduced: ReducedIncome | null;
}

/** Income tax of all packages that treat it alike. */
export interface IncomeTax {
  /**
   * The taxes on the profit that savings have raised; of equal savings they are computed once.
   * @param property relief from property tax by year, for a cap that it shares.
   */
  readonly taxes: (property: ByYear) => (saved: ByYear) => IncomeTaxes;
}

export function incomeTax(c: Case, treatments: IncomeTreatments): IncomeTax {
  const given = givenYears(c);
  const known = memo<IncomeTaxes>();
  return {
    taxes: (property) => {
      const key = keyOf(property);
      return (saved) =>
        known(`${keyOf(saved)};${key}`, () => incomeTaxes(c, treatments, given, saved, property));
    },
  };
}

function keyOf(sums: ByYear): string {
  let key = '';
  for (const [year, amount] of sums) key += `${year} ${amount},`;
  return key;
}

type TaxIn = Readonly<Record<IncomeBudget, Kopecks>>;

/** A year for which a profit is given, as it is whatever is saved. */
interface GivenYear {
  readonly year: number;
  readonly rates: IncomeRates;
  /** Tax without any support, on the base of the project and on that of the company. */
  readonly before: Readonly<Record<IncomeBase['of'], TaxOn>>;
}

/** A base, and the tax on it at the ordinary rates. */
interface TaxOn {
  readonly base: Ratio;
  readonly tax: TaxIn;
}

function givenYears(c: Case): readonly GivenYear[] {
  const own = ordinaryProfit(c);
  if (own === undefined) return [];
  const ofCompany = ordinaryOfCompany(c);
  return own.values.map((base, index) => {
    const year = own.first + index;
    const rates = ordinaryIncome(c, year);
    const companyBase = ofCompany && valueIn(ofCompany, year);
    return {
      year,
      rates,
      before: { project: ordinaryOn(rates, base), company: ordinaryOn(rates, companyBase ?? ZERO) },
    };
  });
}

const ordinaryOn = (rates: IncomeRates, base: Ratio): TaxOn => ({ base, tax: taxAt(rates, base) });

const taxAt = ({ federal, regional }: IncomeRates, base: Ratio): TaxIn => ({
  federal: taxOnRatio(base, federal.rate),
  regional: taxOnRatio(base, regional.rate),
});

/** Bases of the project, and of the company, with one account of losses under the ordinary limit. */
const ordinaryProfit = (c: Case): Series<Ratio> | undefined => afterLosses(c, declaredProfit(c));

const ordinaryOfCompany = (c: Case): Series<Ratio> | undefined =>
  afterLosses(c, declaredOfCompany(c));

const afterLosses = (c: Case, declared: Series<Ratio> | undefined): Series<Ratio> | undefined =>
  declared && ordinaryBases(c, declared);

function incomeTaxes(
  c: Case,
  { deductions, income, onProperty }: IncomeTreatments,
  given: readonly GivenYear[],
  saved: ByYear,
  property: ByYear,
): IncomeTaxes {
  const raised = withDeductions(raisedBy(c, saved), deductions);
  const treatment = income?.(raised);
  const relieved = treatment === undefined ? null : incomeYears(raised, treatment, property);
  const years = new Map(relieved?.years.map((one) => [one.year, one]));
  const ordinary = ordinaryProfit(raised);
  const baseIn = (year: number) =>
    years.get(year)?.base.amount ?? (ordinary && valueIn(ordinary, year));
  const deducted = deductionReliefs(raised, deductions, years, baseIn);
  const taxes = given.flatMap(({ before, rates, year }) => {
    const own = years.get(year);
    const without = before[own?.base.of ?? 'project'];
    const base = baseIn(year) ?? ZERO;
    const after = own === undefined ? taxAt(rates, base) : afterOf(own);
    return INCOME_BUDGETS.map((budget): PackageTax => {
      const drawn = deducted.map((of) => of[budget].get(year));
      return {
        year,
        tax: 'income',
        budget,
        before: without.tax[budget],
        after: drawn.reduce((left, line) => left - (line?.relief ?? 0n), after[budget]),
        arithmetic: () => {
          const term = { base: without.base, rate: rates[budget].rate };
          const taxed =
            own === undefined
              ? atRates([term], [{ base, rate: rates[budget].rate }])
              : ofYear(own, budget, [term]);
          return drawn.some(isLine) ? [taxed, ...drawn.map(drawnOf)] : [taxed];
        },
      };
    });
  });
  const reduced = relieved && reducedBy(raised, relieved, treatment?.cap ?? null);
  return {
    taxes,
    saved: savedOf(taxes),
    extraTax: [...years.values()].flatMap(extraTaxOf),
    reduced: onProperty === undefined ? reduced : cappedBy(raised, reduced, onProperty, property),
  };
}

const atRates = (before: readonly Term[], after: readonly Term[]): PackageArithmetic => ({
  kind: 'rate',
  round: 'rouble',
  before,
  after,
});

/** Of what the tax of a year under a measure was made. */
const ofYear = (
  own: IncomeYear,
  budget: IncomeBudget,
  before: readonly Term[],
): PackageArithmetic =>
  own.ceiling === undefined
    ? atRates(before, [termAfter(own, budget)])
    : {
        ...underCeiling(own, own.ceiling, budget, before),
        raised: [ordinaryTerm(own, budget)],
      };

const afterOf = ({ tax: { federal, regional } }: IncomeYear): TaxIn => ({
  federal: federal.after,
  regional: regional.after,
});

const extraTaxOf = (own: IncomeYear): readonly ExtraTax[] =>
  INCOME_BUDGETS.flatMap((budget): ExtraTax[] => {
    const amount = own.tax[budget].extraTax;
    if (amount === 0n) return [];
    const taxed = own.applies ? (own.ceiling?.uncapped ?? own) : own;
    const arithmetic = () => atRates([ordinaryTerm(own, budget)], [termAfter(taxed, budget)]);
    return [{ year: own.year, budget, amount, arithmetic }];
  });

/** Null where no period has begun, so that no reduced rates were used. */
function reducedBy(
  c: Case,
  { ledger, periods, property, years }: IncomeYears,
  cap: Cap | null,
): ReducedIncome | null {
  if (periods === null) return null;
  const rates = new Map(
    years.flatMap(({ reduced, year }) =>
      reduced === null ? [] : [[year, reduced.federal.rate + reduced.regional.rate] as const],
    ),
  );
  const capBase = (year: number) => (cap === null ? 0n : capBaseAt(c, cap, year));
  const propertyLedger = property === null ? null : ledger;
  return { ledger, periods, property, propertyLedger, cap, capOf: null, capBase, rates };
}

/** Rates whose own cap is not on both taxes, if any, with the cap that relief from property tax brings. */
function cappedBy(
  c: Case,
  reduced: ReducedIncome | null,
  { of, ...shared }: CapOnProperty,
  property: ByYear,
): ReducedIncome | null {
  if (reduced?.cap?.on === 'income-and-property') return reduced;
  const { ledger, ...under } = propertyUnderCap(c, shared, property);
  if (ledger.length === 0) return reduced;
  const left = { property: under.property, propertyLedger: ledger };
  if (reduced !== null && reduced.cap !== null) return { ...reduced, ...left };
  const { cap } = shared;
  return {
    ...left,
    periods: reduced?.periods ?? under.periods,
    rates: reduced?.rates ?? NO_RATES,
    cap,
    capOf: of,
    capBase: (year) => capBaseAt(c, cap, year),
    ledger,
  };
}

const NO_RATES: ReadonlyMap<number, Rate> = /* @__PURE__ */ new Map();

/** What the deduction takes off in each year, by budget. */
type Deducted = Readonly<Record<IncomeBudget, ReadonlyMap<number, TaxLine>>>;

const isLine = (line: TaxLine | undefined): boolean => line !== undefined;

/** Of what a deduction was made; one that takes nothing in the year keeps its place beside another. */
const drawnOf = (line: TaxLine | undefined): PackageArithmetic =>
  line?.arithmetic ?? { kind: 'deduction', reducible: [], floor: [], pool: 0n };

/**
 * What each deduction takes off, at the rates that are in force for the project and on the bases under them;
 * a later one of what the earlier ones leave.
 */
function deductionReliefs(
  raised: Case,
  deductions: readonly DeductionTreatment[],
  years: ReadonlyMap<number, IncomeYear>,
  baseIn: (year: number) => Ratio | undefined,
): readonly Deducted[] {
  const inForce = (year: number): IncomeRates => {
    const one = years.get(year);
    return (one?.applies ? one.reduced : null) ?? ordinaryIncome(raised, year);
  };
  const bases = { raised: baseIn, taxable: baseIn };
  const all: Deducted[] = [];
  const taken: TakenFirst = (year, budget) =>
    all.reduce((total, of) => total + (of[budget].get(year)?.relief ?? 0n), 0n);
  for (const deduction of deductions) {
    const { lines } = deductionLines(raised, deduction, inForce, bases, taken);
    const of = (budget: IncomeBudget) =>
      new Map(lines.filter((line) => line.budget === budget).map((line) => [line.year, line]));
    all.push({ federal: of('federal'), regional: of('regional') });
  }
  return all;
}

/** The case in which depreciation is not taken, for the sake of deductions. */
const withDeductions = (c: Case, deductions: readonly DeductionTreatment[]): Case =>
  deductions.length === 0
    ? c
    : {
        ...c,
        notTaken: (year) =>
          deductions.reduce((all, { depreciation }) => sum(all, depreciation(year)), ZERO),
      };

/** The case with more profit in some years, of the project and with it of the company. */
function raisedBy(c: Case, saved: ByYear): Case {
  if (saved.size === 0) return c;
  const raise = (series: Series<Kopecks>): Series<Kopecks> => ({
    first: series.first,
    values: series.values.map((amount, index) => amount + (saved.get(series.first + index) ?? 0n)),
  });
  const { company, taxableProfit } = c.profile;
  return {
    ...c,
    profile: {
      ...c.profile,
      ...(taxableProfit === undefined ? {} : { taxableProfit: raise(taxableProfit) }),
      ...(company === undefined
        ? {}
        : { company: { ...company, taxableProfit: raise(company.taxableProfit) } }),
    },
  };
}
