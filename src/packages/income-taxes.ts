import type { Case } from '../facts/case';
import { ordinaryBases } from '../facts/losses';
import type { IncomeBase } from '../facts/profit';
import { type IncomeRates, ordinaryIncome } from '../facts/rates';
import { memo } from '../kit/memo';
import { type Kopecks, type Rate, taxOn } from '../kit/money';
import type { Ratio } from '../kit/ratio';
import { type Series, valueIn } from '../kit/series';
import { deductionLines } from '../taxes/deduction';
import {
  type IncomeBudget,
  type IncomeYear,
  type IncomeYears,
  incomeYears,
  taxWith,
} from '../taxes/income';
import type { DeductionTreatment, IncomeTreatment } from '../taxes/treatment';
import type { PackageTax } from './other-taxes';

/** What a package does to the rates of income tax. */
export interface IncomeTreatments {
  /** The rates, on the case in which savings have raised the profit; null is none. */
  readonly income: ((raised: Case) => IncomeTreatment | undefined) | null;
  readonly deduction: DeductionTreatment | null;
}

/** Sums by year. */
export type ByYear = ReadonlyMap<number, Kopecks>;

/** Reduced rates of income tax as a package has them. */
export interface ReducedIncome extends Pick<IncomeYears, 'periods' | 'ledger' | 'property'> {
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

/** Income tax of the years for which a profit is given; the reduced rates are null where there are none. */
export interface IncomeTaxes {
  readonly taxes: readonly PackageTax[];
  /** What is saved of them in every year. */
  readonly saved: ByYear;
  readonly reduced: ReducedIncome | null;
}

/** Ordinary tax of a year and budget on the profit that savings have raised. */
export type OrdinaryTax = (year: number, budget: IncomeBudget) => Kopecks;

/** Income tax of all packages that treat it alike. */
export interface IncomeTax {
  /**
   * The taxes on the profit that savings have raised; of equal savings they are computed once.
   * @param property relief from property tax by year, for a cap that it shares.
   */
  readonly taxes: (property: ByYear) => (saved: ByYear) => IncomeTaxes;
  readonly ordinary: (saved: ByYear) => OrdinaryTax;
}

export function incomeTax(c: Case, treatments: IncomeTreatments): IncomeTax {
  const given = givenYears(c, treatments.deduction);
  const known = memo<IncomeTaxes>();
  return {
    taxes: (property) => {
      const key = keyOf(property);
      return (saved) =>
        known(`${keyOf(saved)};${key}`, () => incomeTaxes(c, treatments, given, saved, property));
    },
    ordinary: (saved) => ordinaryTax(c, treatments, saved),
  };
}

function keyOf(sums: ByYear): string {
  let key = '';
  for (const [year, amount] of sums) key += `${year} ${amount},`;
  return key;
}

const BUDGETS = ['federal', 'regional'] as const satisfies readonly IncomeBudget[];

/** A year for which a profit is given, as it is whatever is saved. */
interface GivenYear {
  readonly year: number;
  readonly rates: IncomeRates;
  /** Depreciation that is not taken, for the sake of the deduction. */
  readonly notTaken: Ratio | undefined;
  /** Tax without any support, on the base of the project and on that of the company. */
  readonly before: Readonly<Record<IncomeBase['of'], Readonly<Record<IncomeBudget, Kopecks>>>>;
}

function givenYears(c: Case, deduction: DeductionTreatment | null): readonly GivenYear[] {
  const { company, taxableProfit } = c.profile;
  if (taxableProfit === undefined) return [];
  const own = ordinaryBases(c, taxableProfit);
  const ofCompany = company && ordinaryBases(c, company.taxableProfit);
  return own.values.map((base, index) => {
    const year = own.first + index;
    const rates = ordinaryIncome(c, year);
    const taxOf = (amount: Kopecks) => ({
      federal: taxOn(amount, rates.federal.rate),
      regional: taxOn(amount, rates.regional.rate),
    });
    const companyBase = ofCompany && valueIn(ofCompany, year);
    return {
      year,
      rates,
      notTaken: deduction?.depreciation(year),
      before: { project: taxOf(base), company: taxOf(companyBase ?? 0n) },
    };
  });
}

function incomeTaxes(
  c: Case,
  { deduction, income }: IncomeTreatments,
  given: readonly GivenYear[],
  saved: ByYear,
  property: ByYear,
): IncomeTaxes {
  const raised = raisedBy(c, saved);
  const treatment = income?.(raised);
  const relieved =
    treatment === undefined ? null : incomeYears(raised, adding(treatment, deduction), property);
  const reduced = relieved && reducedBy(relieved);
  const profit = raised.profile.taxableProfit;
  if (profit === undefined) return { taxes: [], saved: new Map(), reduced };
  const bases = ordinaryBases(raised, profit);
  const reducedIn = new Map(relieved?.years.map((one) => [one.year, one]));
  const deducted =
    deduction === null
      ? NOT_DEDUCTED
      : deductionReliefs(raised, deduction, treatment, bases, reducedIn);
  const taxes = given.flatMap(({ before, notTaken, rates, year }) => {
    const own = reducedIn.get(year);
    return BUDGETS.map((budget): PackageTax => {
      const after =
        own?.tax[budget].after ?? taxWith(notTaken, valueIn(bases, year) ?? 0n, rates[budget].rate);
      return {
        year,
        tax: 'income',
        budget,
        before: before[own?.base.of ?? 'project'][budget],
        after: after - (deducted[budget].get(year) ?? 0n),
      };
    });
  });
  return { taxes, saved: savedOf(taxes), reduced };
}

function reducedBy({ ledger, periods, property, years }: IncomeYears): ReducedIncome {
  const rates = new Map(
    years.map(({ reduced, year }) => [year, reduced.federal.rate + reduced.regional.rate]),
  );
  return { ledger, periods, property, rates };
}

/** What the deduction takes off in each year, by budget. */
type Deducted = Readonly<Record<IncomeBudget, ByYear>>;

const NOT_DEDUCTED: Deducted = { federal: new Map(), regional: new Map() };

/** What the deduction takes off, at the rates that are in force for the project and on its own bases. */
function deductionReliefs(
  raised: Case,
  deduction: DeductionTreatment,
  treatment: IncomeTreatment | undefined,
  bases: Series<Kopecks>,
  reduced: ReadonlyMap<number, IncomeYear>,
): Deducted {
  const relieving = (year: number) => {
    const tax = reduced.get(year)?.tax;
    return tax && tax.federal.relief + tax.regional.relief > 0n ? treatment : undefined;
  };
  const inForce = (year: number): IncomeRates =>
    relieving(year)?.rates(year) ?? ordinaryIncome(raised, year);
  const profit: Series<Kopecks> = {
    first: bases.first,
    values: bases.values.map((ordinary, index) => {
      const year = bases.first + index;
      return relieving(year)?.base(year)?.amount ?? ordinary;
    }),
  };
  const { lines } = deductionLines(raised, deduction, inForce, profit);
  const of = (budget: IncomeBudget): ByYear =>
    new Map(
      lines.filter((line) => line.budget === budget).map(({ relief, year }) => [year, relief]),
    );
  return { federal: of('federal'), regional: of('regional') };
}

function ordinaryTax(c: Case, { deduction, income }: IncomeTreatments, saved: ByYear): OrdinaryTax {
  const raised = raisedBy(c, saved);
  const { taxableProfit } = raised.profile;
  const treatment = income?.(raised);
  const bases = taxableProfit && ordinaryBases(raised, taxableProfit);
  return (year, budget) =>
    taxWith(
      deduction?.depreciation(year),
      treatment?.base(year)?.ordinary ?? (bases && valueIn(bases, year)) ?? 0n,
      ordinaryIncome(c, year)[budget].rate,
    );
}

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

/** The treatment with the depreciation that is not taken added to each of its bases. */
function adding(treatment: IncomeTreatment, deduction: DeductionTreatment | null): IncomeTreatment {
  if (deduction === null) return treatment;
  return {
    ...treatment,
    base: (year) => {
      const base = treatment.base(year);
      return base && { ...base, added: deduction.depreciation(year) };
    },
  };
}
