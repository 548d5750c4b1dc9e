import type { Case } from '../facts/case';
import { ordinaryBases } from '../facts/losses';
import { givenYears } from '../facts/profit';
import { type IncomeRates, ordinaryIncome } from '../facts/rates';
import type { Kopecks } from '../kit/money';
import { type Ratio, ZERO } from '../kit/ratio';
import { lastYearOf, type Series, valueIn } from '../kit/series';
import type { Budget, TaxId } from '../result';
import { deductionLines } from '../taxes/deduction';
import { importLines } from '../taxes/import';
import { type IncomeLines, incomeLines, taxWith } from '../taxes/income';
import { landLines, ordinaryLandTax } from '../taxes/land';
import type { TaxLine } from '../taxes/line';
import { propertyTaxIn } from '../taxes/property';
import { ordinaryTransportTax, transportLines } from '../taxes/transport';
import type {
  DeductionTreatment,
  ImportTreatment,
  IncomeTreatment,
  LandTreatment,
  ObjectTreatment,
  TransportTreatment,
} from '../taxes/treatment';

/** What a package does to the rates of income tax. */
export interface IncomeTreatments {
  /** The rates, on the case in which savings have raised the profit; null is none. */
  readonly income: ((raised: Case) => IncomeTreatment | undefined) | null;
  readonly deduction: DeductionTreatment | null;
}

/** What a package does to the other taxes; null is nothing. */
export interface OtherTreatments {
  readonly objects: readonly ObjectTreatment[];
  readonly land: LandTreatment | null;
  readonly transport: TransportTreatment | null;
  readonly imports: ImportTreatment | null;
  /** Whether the imports are free of customs payments. */
  readonly customsFree: boolean;
}

/** One tax of one year in one budget: without any support, and with the package. */
export interface PackageTax {
  readonly year: number;
  readonly tax: TaxId;
  readonly budget: Budget;
  readonly before: Kopecks;
  readonly after: Kopecks;
}

/** Income tax as the package leaves it, with the base that its savings have raised. */
export interface PackageIncome {
  readonly year: number;
  /** Taxable profit of the year with what is saved and with depreciation that is not taken. */
  readonly raisedBy: Kopecks;
}

/** The taxes of a package. */
export interface PackageTaxes {
  readonly taxes: readonly PackageTax[];
  readonly raised: readonly PackageIncome[];
  /** The rates of income tax that were used, with the cap's ledger. */
  readonly income: IncomeLines | null;
  /** Years whose savings could not be added to a profit, since none is given for them. */
  readonly notAdded: readonly number[];
}

/** The years of which a plan shows taxes. */
export interface Horizon {
  readonly first: number;
  readonly last: number;
}

/** Property, land and transport tax and customs payments of a package. */
export interface OtherTaxes {
  /** Those of which a saving raises the taxable profit. */
  readonly deductible: readonly PackageTax[];
  readonly customs: readonly PackageTax[];
}

/** Every tax but income tax of every year of the horizon. */
export const otherTaxes = (c: Case, treatments: OtherTreatments, horizon: Horizon): OtherTaxes => ({
  deductible: yearsOf(horizon).flatMap((year) => taxesOf(c, treatments, year)),
  customs: customs(treatments),
});

/**
 * Every tax of every year, computed once from all treatments together. What is
 * saved of property, land and transport tax and of interest is added to the
 * taxable profit before income tax is computed (Tax Code art. 264, 265), unless
 * the reading says otherwise.
 */
export function packageTaxes(
  c: Case,
  treatments: IncomeTreatments,
  others: OtherTaxes,
  interest: ReadonlyMap<number, Kopecks>,
): PackageTaxes {
  const saved = savedByYear(c, others.deductible, interest);
  const profit = c.profile.taxableProfit;
  const notAdded = [...saved.keys()].filter(
    (year) => profit === undefined || valueIn(profit, year) === undefined,
  );
  const income = incomeTaxes(c, treatments, saved);
  return {
    taxes: [...income.taxes, ...others.deductible, ...others.customs],
    raised: [...saved].map(([year, raisedBy]) => ({ year, raisedBy })),
    income: income.lines,
    notAdded,
  };
}

const yearsOf = ({ first, last }: Horizon): number[] =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index);

/** Property, land and transport tax of a year. */
function taxesOf(c: Case, treatments: OtherTreatments, year: number): PackageTax[] {
  const property = propertyTaxIn(c, treatments.objects, year);
  const land = ordinaryLandTax(c, year);
  const transport = ordinaryTransportTax(c, year);
  const ofYear = (lines: readonly TaxLine[]) =>
    lines.reduce((sum, line) => (line.year === year ? sum + line.relief : sum), 0n);
  const landRelief = treatments.land === null ? 0n : ofYear(landLines(treatments.land));
  const transportRelief =
    treatments.transport === null ? 0n : ofYear(transportLines(c, treatments.transport));
  const all: PackageTax[] = [
    { year, tax: 'property', budget: 'regional', before: property.before, after: property.after },
    { year, tax: 'land', budget: 'municipal', before: land, after: land - landRelief },
    {
      year,
      tax: 'transport',
      budget: 'regional',
      before: transport,
      after: transport - transportRelief,
    },
  ];
  return all.filter(({ before }) => before !== 0n);
}

/** Duty and import VAT on the goods that the treatment is about. */
const customs = ({ customsFree, imports }: OtherTreatments): PackageTax[] =>
  imports === null
    ? []
    : importLines(imports).lines.map(({ year, tax, budget, before, after }) => ({
        year,
        tax,
        budget,
        before,
        after: customsFree ? after : before,
      }));

/** What is added to the profit of each year. */
function savedByYear(
  c: Case,
  taxes: readonly PackageTax[],
  interest: ReadonlyMap<number, Kopecks>,
): ReadonlyMap<number, Kopecks> {
  const saved = new Map<number, Kopecks>();
  if (c.readings['saved-taxes-raise-profit'] === 'no') return saved;
  const add = (year: number, amount: Kopecks) => {
    if (amount !== 0n) saved.set(year, (saved.get(year) ?? 0n) + amount);
  };
  for (const { year, before, after } of taxes) add(year, before - after);
  if (c.profile.valuation.interestInProfit !== false) {
    for (const [year, amount] of interest) add(year, amount);
  }
  return saved;
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

function incomeTaxes(
  c: Case,
  { deduction, income }: IncomeTreatments,
  saved: ReadonlyMap<number, Kopecks>,
): { readonly taxes: readonly PackageTax[]; readonly lines: IncomeLines | null } {
  const declared = c.profile.taxableProfit;
  if (declared === undefined) return { taxes: [], lines: null };
  const raised = raisedBy(c, saved);
  const notTaken = (year: number): Ratio => deduction?.depreciation(year) ?? ZERO;
  const treatment = income?.(raised);
  const lines = treatment === undefined ? null : incomeLines(raised, adding(treatment, notTaken));
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
  const isReduced = (year: number) => linesIn(computed, year).length > 0;
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
