import type { Case } from '../facts/case';
import { ordinaryBases } from '../facts/losses';
import { givenYears } from '../facts/profit';
import { type IncomeRates, ordinaryIncome } from '../facts/rates';
import type { Kopecks } from '../kit/money';
import { type Ratio, ZERO } from '../kit/ratio';
import { lastYearOf, type Series, valueIn } from '../kit/series';
import { deductionLines } from '../taxes/deduction';
import { type IncomeLines, incomeLines, taxWith } from '../taxes/income';
import type { TaxLine } from '../taxes/line';
import type { DeductionTreatment, IncomeTreatment } from '../taxes/treatment';
import type { PackageTax } from './other-taxes';

/** What a package does to the rates of income tax. */
export interface IncomeTreatments {
  /** The rates, on the case in which savings have raised the profit; null is none. */
  readonly income: ((raised: Case) => IncomeTreatment | undefined) | null;
  readonly deduction: DeductionTreatment | null;
}

/** Ordinary tax of a year and budget on the profit that savings have raised. */
export type OrdinaryTax = (year: number, budget: 'federal' | 'regional') => Kopecks;

export function raisedBases(
  c: Case,
  { deduction, income }: IncomeTreatments,
  saved: ReadonlyMap<number, Kopecks>,
): OrdinaryTax {
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

/** Income tax of the years for which a profit is given, as it is computed on the raised profit. */
interface Income {
  readonly raised: Case;
  readonly treatment: IncomeTreatment | undefined;
  readonly lines: IncomeLines | null;
  /** Bases under the ordinary limit on losses: as declared, and raised. */
  readonly bases: Series<Kopecks>;
  readonly raisedBases: Series<Kopecks>;
  readonly notTaken: (year: number) => Ratio;
}

export function incomeTaxes(
  c: Case,
  { deduction, income }: IncomeTreatments,
  saved: ReadonlyMap<number, Kopecks>,
  property: ReadonlyMap<number, Kopecks>,
): { readonly taxes: readonly PackageTax[]; readonly lines: IncomeLines | null } {
  const declared = c.profile.taxableProfit;
  const raised = raisedBy(c, saved);
  const notTaken = (year: number): Ratio => deduction?.depreciation(year) ?? ZERO;
  const treatment = income?.(raised);
  const lines =
    treatment === undefined ? null : incomeLines(raised, adding(treatment, notTaken), property);
  if (declared === undefined) return { taxes: [], lines };
  const bases = ordinaryBases(c, declared);
  const raisedBases = ordinaryBases(raised, raised.profile.taxableProfit ?? declared);
  const computed: Income = { raised, treatment, lines, bases, raisedBases, notTaken };
  const deducted = deduction === null ? [] : deductionReliefs(computed, deduction);
  const taxes = givenYears(declared, declared.first, lastYearOf(declared)).flatMap((year) =>
    (['federal', 'regional'] as const).map((budget) => {
      const relief = deducted.find((one) => one.year === year && one.budget === budget)?.relief;
      return incomeTaxOf(c, computed, year, budget, relief ?? 0n);
    }),
  );
  return { taxes, lines };
}

function incomeTaxOf(
  c: Case,
  computed: Income,
  year: number,
  budget: 'federal' | 'regional',
  deducted: Kopecks,
): PackageTax {
  const { rate } = ordinaryIncome(c, year)[budget];
  const line = linesIn(computed, year).find((one) => one.budget === budget);
  const without = line?.baseOf === 'company' ? companyBase(c, year) : valueIn(computed.bases, year);
  const after =
    line?.after ??
    taxWith(computed.notTaken(year), valueIn(computed.raisedBases, year) ?? 0n, rate);
  return {
    year,
    tax: 'income',
    budget,
    before: taxWith(ZERO, without ?? 0n, rate),
    after: after - deducted,
  };
}

const linesIn = ({ lines }: Income, year: number): readonly TaxLine[] =>
  lines?.lines.filter((line) => line.year === year) ?? [];

/** What the deduction takes off, at the rates that are in force for the project and on its own bases. */
function deductionReliefs(computed: Income, deduction: DeductionTreatment): readonly TaxLine[] {
  const { raised, raisedBases, treatment } = computed;
  const isReduced = (year: number) => linesIn(computed, year).some(({ relief }) => relief > 0n);
  const inForce = (year: number): IncomeRates =>
    (isReduced(year) ? treatment?.rates(year) : null) ?? ordinaryIncome(raised, year);
  const profit: Series<Kopecks> = {
    first: raisedBases.first,
    values: raisedBases.values.map((ordinary, index) => {
      const year = raisedBases.first + index;
      return (isReduced(year) ? treatment?.base(year)?.amount : undefined) ?? ordinary;
    }),
  };
  return deductionLines(raised, deduction, inForce, profit).lines;
}

/** The case with more profit in some years, of the project and with it of the company. */
function raisedBy(c: Case, saved: ReadonlyMap<number, Kopecks>): Case {
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

/** The treatment with depreciation added to each of its bases. */
const adding = (
  treatment: IncomeTreatment,
  notTaken: (year: number) => Ratio,
): IncomeTreatment => ({
  ...treatment,
  base: (year) => {
    const base = treatment.base(year);
    const added = notTaken(year);
    return base === undefined || added.dividend === 0n ? base : { ...base, added };
  },
});

function companyBase(c: Case, year: number): Kopecks {
  const { company } = c.profile;
  return company === undefined
    ? 0n
    : (valueIn(ordinaryBases(c, company.taxableProfit), year) ?? 0n);
}
