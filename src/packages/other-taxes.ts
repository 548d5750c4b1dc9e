import type { Case } from '../facts/case';
import type { Kopecks } from '../kit/money';
import type { Budget, TaxId } from '../result';
import { importLines } from '../taxes/import';
import { landLines, ordinaryLandTax } from '../taxes/land';
import type { TaxLine } from '../taxes/line';
import { propertyTaxIn } from '../taxes/property';
import { ordinaryTransportTax, transportLines } from '../taxes/transport';
import type {
  ImportTreatment,
  LandTreatment,
  ObjectTreatment,
  TransportTreatment,
} from '../taxes/treatment';

/** One tax of one year in one budget: without any support, and with the package. */
export interface PackageTax {
  readonly year: number;
  readonly tax: TaxId;
  readonly budget: Budget;
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
}

/** Property, land and transport tax and customs payments of a package. */
export interface OtherTaxes {
  /** Those of which a saving raises the taxable profit. */
  readonly deductible: readonly PackageTax[];
  readonly customs: readonly PackageTax[];
}

/** Every tax but income tax of every year of the horizon. */
export const otherTaxes = (c: Case, treatments: OtherTreatments, horizon: Horizon): OtherTaxes => ({
  deductible: deductibleTaxes(c, treatments, horizon),
  customs: customs(treatments),
});

function deductibleTaxes(
  c: Case,
  { land, objects, transport }: OtherTreatments,
  horizon: Horizon,
): readonly PackageTax[] {
  const relieved = [
    ...(land === null ? [] : landLines(land)),
    ...(transport === null ? [] : transportLines(c, transport)),
  ];
  return yearsOf(horizon).flatMap((year) => taxesOf(c, objects, relieved, year));
}

const yearsOf = ({ first, last }: Horizon): number[] =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index);

/** Property, land and transport tax of a year. */
function taxesOf(
  c: Case,
  objects: readonly ObjectTreatment[],
  relieved: readonly TaxLine[],
  year: number,
): PackageTax[] {
  const property = propertyTaxIn(c, objects, year);
  const relief = (tax: TaxId) =>
    relieved.reduce(
      (sum, one) => (one.year === year && one.tax === tax ? sum + one.relief : sum),
      0n,
    );
  const land = ordinaryLandTax(c, year);
  const transport = ordinaryTransportTax(c, year);
  const all: PackageTax[] = [
    { year, tax: 'property', budget: 'regional', before: property.before, after: property.after },
    { year, tax: 'land', budget: 'municipal', before: land, after: land - relief('land') },
    {
      year,
      tax: 'transport',
      budget: 'regional',
      before: transport,
      after: transport - relief('transport'),
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
