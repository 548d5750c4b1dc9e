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

/** Of what a line was made, so that it can be computed again from this alone. */
export type Arithmetic =
  /** The sum of the products, rounded once. */
  | (Taxes & { readonly kind: 'rate' | 'months'; readonly round: 'rouble' | 'kopeck' })
  /** Each product rounded to the kopeck, then counted so many times. */
  | (Taxes & { readonly kind: 'contribution' })
  /** A relief at reduced rates of which a cap leaves a part. */
  | (Taxes & {
      readonly kind: 'ceiling';
      /** The relief of the period in all budgets at the reduced rates, and what the cap leaves of it. */
      readonly full: Kopecks;
      readonly granted: Kopecks;
      /** What the budgets before this one take of what is granted, where this one has the rest; null where it has its share. */
      readonly others: Kopecks | null;
      /** The tax where the cap leaves nothing; null where it leaves something. */
      readonly refused: readonly Term[] | null;
    })
  /** A deduction from a pool, of the tax at the rates in force above that at the floor. */
  | {
      readonly kind: 'deduction';
      readonly before: readonly Term[];
      readonly reducible: readonly Term[];
      readonly floor: readonly Term[];
      readonly pool: Kopecks;
    };
