import type { Kopecks } from '../../kit/money';
import type { Case } from '../facts/case';
import { BUDGET_OF } from '../taxes/budgets';
import { importLines } from '../taxes/import';
import { landLines, ordinaryLandTax } from '../taxes/land';
import type { TaxLine } from '../taxes/line';
import { paymentLines } from '../taxes/payment';
import { type PropertyTax, propertyTaxes } from '../taxes/property';
import { ordinaryTransportTax, transportLines } from '../taxes/transport';
import type {
  ImportTreatment,
  LandTreatment,
  ObjectTreatment,
  PaymentTreatment,
  TransportTreatment,
} from '../taxes/treatment';

/** One tax of one year in one budget: without any support, and with the package. */
export interface PackageTax {
  readonly year: number;
  readonly tax: string;
  readonly budget: string;
  readonly before: Kopecks;
  readonly after: Kopecks;
}

/** The years of which a plan shows taxes. */
export interface Horizon {
  readonly first: number;
  readonly last: number;
}

/** What a package does to the other taxes; null is nothing. */
export interface OtherTreatments {
  readonly objects: readonly ObjectTreatment[];
  readonly land: LandTreatment | null;
  readonly transport: TransportTreatment | null;
  readonly imports: ImportTreatment | null;
  /** Whether the imports are free of customs payments. */
  readonly customsFree: boolean;
  /** Payments of the region, and whether the package has the relief from each. */
  readonly payments: readonly { readonly treatment: PaymentTreatment; readonly isUsed: boolean }[];
}

/** Property, land and transport tax, payments of the region and customs payments of a package. */
export interface OtherTaxes {
  /** Those of which a saving raises the taxable profit. */
  readonly deductible: readonly PackageTax[];
  /** Those that change no profit: customs payments, and payments of the region that are no expense. */
  readonly others: readonly PackageTax[];
}

/** Every tax but income tax of every year of the horizon; what treatments do not change is computed once. */
export function otherTaxes(c: Case, horizon: Horizon): (treatments: OtherTreatments) => OtherTaxes {
  const property = propertyTaxes(c);
  const ordinary = yearsOf(horizon).map((year) => ({
    year,
    land: ordinaryLandTax(c, year),
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
      ],
      others: [...customs(treatments), ...payments(false)],
    };
  };
}

const yearsOf = ({ first, last }: Horizon): number[] =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index);

/** What is relieved of land and transport tax. */
const relievedBy = (c: Case, { land, transport }: OtherTreatments): readonly TaxLine[] => [
  ...(land === null ? [] : landLines(land)),
  ...(transport === null ? [] : transportLines(c, transport)),
];

/** Land and transport tax of a year without any support. */
interface Ordinary {
  readonly year: number;
  readonly land: Kopecks;
  readonly transport: Kopecks;
}

/** Property, land and transport tax of a year. */
function taxesOf(
  { land, transport, year }: Ordinary,
  property: PropertyTax,
  relieved: readonly TaxLine[],
): PackageTax[] {
  const after = (tax: string, before: Kopecks) =>
    relieved.reduce(
      (left, one) => (one.year === year && one.tax === tax ? left - one.relief : left),
      before,
    );
  const all: PackageTax[] = [
    { year, tax: 'property', budget: BUDGET_OF.property, ...property },
    { year, tax: 'land', budget: BUDGET_OF.land, before: land, after: after('land', land) },
    {
      year,
      tax: 'transport',
      budget: BUDGET_OF.transport,
      before: transport,
      after: after('transport', transport),
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

/** Payments of the region in the years of their reliefs: those that lower the taxable profit, or the others. */
const paymentsOf = ({ payments }: OtherTreatments, isExpense: boolean): PackageTax[] =>
  payments
    .filter(({ treatment: { payment } }) => payment.isExpense === isExpense)
    .flatMap(({ isUsed, treatment }) =>
      paymentLines(treatment).map(({ after, before, budget, tax, year }) => ({
        year,
        tax,
        budget,
        before,
        after: isUsed ? after : before,
      })),
    );
