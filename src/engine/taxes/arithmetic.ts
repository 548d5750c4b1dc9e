import type { Kopecks, Rate } from '../../kit/money';
import type { Ratio } from '../../kit/ratio';

/** A base taxed at a rate. */
export interface Term {
  readonly base: Ratio;
  /** Months of the year for which it is; left out, the whole year. */
  readonly months?: number;
  readonly rate: Rate;
  /** How many times the rounded product counts; left out, once. */
  readonly times?: bigint;
}

/** Two taxes of a line: without the measure and with it. */
interface Taxes {
  readonly before: readonly Term[];
  readonly after: readonly Term[];
}

/** The sum of the products, rounded once. */
export interface TaxesAtRates extends Taxes {
  readonly kind: 'rate' | 'months';
  readonly round: 'rouble' | 'kopeck';
}

/** Each product rounded to the kopeck, then counted so many times. */
interface Contribution extends Taxes {
  readonly kind: 'contribution';
}

/** A relief at reduced rates of which a cap leaves a part. */
export interface UnderCeiling extends Taxes {
  readonly kind: 'ceiling';
  /** The relief of the period in all budgets at the reduced rates, and what the cap leaves of it. */
  readonly full: Kopecks;
  readonly granted: Kopecks;
  /** What the others take of what is granted, where this one has the rest; null where it has its share. */
  readonly others: Kopecks | null;
  /** The tax where the cap leaves nothing; null where it leaves something. */
  readonly refused: readonly Term[] | null;
}

/** A deduction from a pool, of the tax at the rates in force above that at the floor. */
interface Drawn {
  readonly kind: 'deduction';
  readonly reducible: readonly Term[];
  readonly floor: readonly Term[];
  readonly pool: Kopecks;
}

/** What a budget pays: the least of the products, to the full rouble. Without the measure nothing is paid. */
interface Paid {
  readonly kind: 'subsidy';
  readonly before: readonly Term[];
  readonly least: readonly Term[];
  /** The part that the budget has of it, where several share it; left out, all. */
  readonly part?: PartOf;
}

/** What lies from one amount to another of a whole; of something shared like the whole, rounded up to each end. */
export interface PartOf {
  readonly from: Kopecks;
  readonly to: Kopecks;
  readonly of: Kopecks;
}

/** Of what a line was made, so that it can be computed again from this alone. */
export type Arithmetic =
  | TaxesAtRates
  | Contribution
  | UnderCeiling
  | Paid
  | (Drawn & { readonly before: readonly Term[] });

/**
 * Of what a tax of a package was made. It may be made of several: the tax before and the tax after are
 * the sums of theirs, and a deduction is taken off the tax after. The tax before is that without any
 * support, on a profit that no saving has raised.
 */
export type PackageArithmetic = (
  | TaxesAtRates
  | Contribution
  /** Its own relief is the ordinary tax on the raised profit, else the tax before, less the tax after. */
  | (UnderCeiling & { readonly raised?: readonly Term[] })
  | Paid
  | Drawn
) & {
  /** The plot or the import that it is of. */
  readonly of?: string;
};

/** The same of the tax before alone. */
export function unrelievedArithmetic(of: Arithmetic): TaxesAtRates | Contribution {
  const { before } = of;
  switch (of.kind) {
    case 'contribution':
      return { kind: of.kind, before, after: before };
    case 'rate':
    case 'months':
      return { kind: of.kind, round: of.round, before, after: before };
    case 'ceiling':
    case 'deduction':
    case 'subsidy':
      return { kind: 'rate', round: 'rouble', before, after: before };
  }
}
