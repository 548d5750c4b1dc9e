import { type Kopecks, WHOLE } from '../../kit/money';
import { whole } from '../../kit/ratio';
import type { Case } from '../facts/case';
import { type PackageArithmetic, type Term, unrelievedArithmetic } from '../taxes/arithmetic';
import { BUDGET_OF } from '../taxes/budgets';
import { importLines } from '../taxes/import';
import { landLines, type OrdinaryLandTax, ordinaryLandTaxes } from '../taxes/land';
import type { TaxLine } from '../taxes/line';
import { type PaymentRelief, paymentsWith } from '../taxes/payment';
import { type PropertyTax, propertyTaxes } from '../taxes/property';
import { subsidyLines } from '../taxes/subsidy';
import { ordinaryTransportTax, transportLines } from '../taxes/transport';
import type {
  ImportTreatment,
  LandTreatment,
  ObjectTreatment,
  PaymentOf,
  SubsidyTreatment,
  TransportTreatment,
} from '../taxes/treatment';

/** One tax of one year in one budget: without any support, and with the package. */
export interface PackageTax {
  readonly year: number;
  readonly tax: string;
  readonly budget: string;
  readonly before: Kopecks;
  readonly after: Kopecks;
  /** Of what they were made; worked out for packages that are reported. */
  readonly arithmetic: () => readonly PackageArithmetic[];
}

/** The years of which a plan shows taxes. */
export interface Horizon {
  readonly first: number;
  readonly last: number;
}

/** What a package does to the other taxes; null is nothing. */
export interface OtherTreatments {
  readonly objects: readonly ObjectTreatment[];
  /** In the order of the region: of two reliefs of one plot in one year the first is used. */
  readonly land: readonly LandTreatment[];
  readonly transport: TransportTreatment | null;
  readonly imports: ImportTreatment | null;
  /** Whether the imports are free of customs payments. */
  readonly customsFree: boolean;
  /** Every relief from payments of the region, in its order: those of the package and the others. */
  readonly payments: readonly PaymentRelief[];
  /** What budgets pay to the investor. */
  readonly subsidies: readonly SubsidyTreatment[];
}

/** Property, land and transport tax, payments of the region, customs payments and subsidies of a package. */
export interface OtherTaxes {
  /** Those of which a saving raises the taxable profit, and subsidies that do. */
  readonly deductible: readonly PackageTax[];
  /** Those that change no profit: customs payments, and payments of the region that are no expense. */
  readonly others: readonly PackageTax[];
}

/**
 * Every tax but income tax of every year of the horizon in which the edition has rates; what treatments do not
 * change is computed once.
 */
export function otherTaxes(c: Case, horizon: Horizon): (treatments: OtherTreatments) => OtherTaxes {
  const property = propertyTaxes(c);
  const inEdition = { ...horizon, last: Math.min(horizon.last, c.policy.years.last) };
  const ordinary = yearsOf(inEdition).map((year) => ({
    year,
    land: ordinaryLandTaxes(c, year),
    transport: ordinaryTransportTax(c, year),
  }));
  return (treatments) => {
    const propertyIn = property(treatments.objects);
    const relieved = relievedBy(c, treatments);
    const payments = (isExpense: boolean) => paymentsOf(treatments, isExpense);
    return {
      deductible: [
        ...ordinary.flatMap((one) => taxesOf(one, propertyIn(one.year), relieved)),
        ...payments(true),
        ...subsidies(treatments, true),
      ],
      others: [...customs(treatments), ...payments(false), ...subsidies(treatments, false)],
    };
  };
}

const yearsOf = ({ first, last }: Horizon): number[] =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index);

/** What is relieved of land and transport tax. */
const relievedBy = (c: Case, { land, transport }: OtherTreatments): readonly TaxLine[] => [
  ...onceAYear(land.flatMap(landLines)),
  ...(transport === null ? [] : transportLines(c, transport)),
];

/** The first line of each plot and year. */
function onceAYear(lines: readonly TaxLine[]): readonly TaxLine[] {
  const firsts = new Map<string, TaxLine>();
  for (const line of lines) {
    const key = `${line.year} ${line.of}`;
    if (!firsts.has(key)) firsts.set(key, line);
  }
  return [...firsts.values()];
}

/** Land and transport tax of a year without any support. */
interface Ordinary {
  readonly year: number;
  readonly land: readonly OrdinaryLandTax[];
  readonly transport: Kopecks;
}

/** Property, land and transport tax of a year. */
function taxesOf(
  { land, transport, year }: Ordinary,
  property: PropertyTax,
  relieved: readonly TaxLine[],
): PackageTax[] {
  const taxes: PackageTax[] = [];
  if (property.before !== 0n) {
    const { after, arithmetic, before } = property;
    const budget = BUDGET_OF.property;
    taxes.push({ year, tax: 'property', budget, before, after, arithmetic: () => [arithmetic()] });
  }
  const relief = (tax: string) => relieved.filter((one) => one.year === year && one.tax === tax);
  const onLand = landTax(year, land, relief('land'));
  if (onLand.before !== 0n) taxes.push(onLand);
  if (transport !== 0n) taxes.push(transportTax(year, transport, relief('transport')));
  return taxes;
}

const lessRelief = (before: Kopecks, lines: readonly TaxLine[]): Kopecks =>
  lines.reduce((left, { relief }) => left - relief, before);

/** Land tax of all plots, each rounded by itself. */
function landTax(
  year: number,
  plots: readonly OrdinaryLandTax[],
  relieved: readonly TaxLine[],
): PackageTax {
  const before = plots.reduce((total, { amount }) => total + amount, 0n);
  return {
    year,
    tax: 'land',
    budget: BUDGET_OF.land,
    before,
    after: lessRelief(before, relieved),
    arithmetic: () =>
      plots.map(({ plot, term }) => {
        const line = relieved.find((one) => one.of === plot);
        const own = line?.arithmetic ?? unrelieved([term], 'months');
        return { ...own, of: plot };
      }),
  };
}

/** Transport tax of a year; it is given as an amount. */
const transportTax = (year: number, before: Kopecks, relieved: readonly TaxLine[]): PackageTax => ({
  year,
  tax: 'transport',
  budget: BUDGET_OF.transport,
  before,
  after: lessRelief(before, relieved),
  arithmetic: () => [
    relieved[0]?.arithmetic ?? unrelieved([{ base: whole(before), rate: WHOLE }], 'rate'),
  ],
});

/** A tax that the package leaves as it is. */
const unrelieved = (taxed: readonly Term[], kind: 'rate' | 'months'): PackageArithmetic => ({
  kind,
  round: 'rouble',
  before: taxed,
  after: taxed,
});

/** Duty and import VAT on the goods that the treatment is about. */
const customs = ({ customsFree, imports }: OtherTreatments): PackageTax[] =>
  imports === null ? [] : importLines(imports).lines.map((line) => taxOfLine(line, customsFree));

/** Payments of the region in the years of their reliefs: those that lower the taxable profit, or the others. */
const paymentsOf = ({ payments }: OtherTreatments, isExpense: boolean): PackageTax[] =>
  paymentsWith(payments.filter(({ treatment }) => treatment.payment.isExpense === isExpense)).map(
    (line) => taxOfLine(line, true),
  );

/** What budgets pay in each year, as a tax below 0: what raises the taxable profit, or the others. */
const subsidies = (treatments: OtherTreatments, isExpense: boolean): PackageTax[] =>
  treatments.subsidies
    .filter(({ payment }) => payment.isExpense === isExpense)
    .flatMap((treatment) => paidInYears(treatment.payment, subsidyLines(treatment)));

/** Lines of what one budget pays, as one tax of each year. */
export function paidInYears(payment: PaymentOf, lines: readonly TaxLine[]): PackageTax[] {
  const taxes = lines.map((line) => taxOfLine(line, true));
  return [...new Set(taxes.map(({ year }) => year))].map((year) =>
    joined(
      year,
      payment,
      taxes.filter((one) => one.year === year),
    ),
  );
}

/** Lines of one year as one tax. */
const joined = (
  year: number,
  { id, budget }: PaymentOf,
  taxes: readonly PackageTax[],
): PackageTax => ({
  year,
  tax: id,
  budget,
  before: 0n,
  after: taxes.reduce((sum, { after }) => sum + after, 0n),
  arithmetic: () => taxes.flatMap(({ arithmetic }) => arithmetic()),
});

/** A tax that is a line of its relief, with the relief or without it. */
function taxOfLine(line: TaxLine, isRelieved: boolean): PackageTax {
  const { after, arithmetic, before, budget, of, tax, year } = line;
  return {
    year,
    tax,
    budget,
    before,
    after: isRelieved ? after : before,
    arithmetic: () => {
      const own = isRelieved ? arithmetic : unrelievedArithmetic(arithmetic);
      return [of === undefined ? own : { ...own, of }];
    },
  };
}
