import type { ExactRoubles, Fraction, Roubles, WholeNumber } from './values';

/** A base taxed at a rate. */
export interface TermResult {
  /** Exact, roubles: decimal text, or such a text divided by a whole number, "3513000000/13". */
  readonly base: ExactRoubles;
  /** Months of the year for which it is; left out, the whole year. */
  readonly months?: number;
  readonly rate: Fraction;
  /** How many times the rounded product counts; left out, once. */
  readonly times?: WholeNumber;
}

/** Two taxes of a line; left out is the one term that the line itself states. */
interface LineTaxes {
  /** Left out, the line's `baseBefore`, else its `base`, at its `ordinaryRate`. */
  readonly before?: readonly TermResult[];
  /** Left out, the line's `base` at its `rate`. */
  readonly after?: readonly TermResult[];
}

/** Two taxes of a part of a package's tax. */
interface PackageTaxes {
  /** Without any support. */
  readonly before: readonly TermResult[];
  /** With the package; left out where that is the tax before. */
  readonly after?: readonly TermResult[];
}

/** Both taxes are the sums of their terms, rounded once. */
interface AtRatesResult {
  readonly kind: 'rate' | 'months';
  /** To the kopeck; left out, to the full rouble. */
  readonly round?: 'kopeck';
}

/** Each term is rounded to the kopeck and then counted so many times. */
interface ContributionResult {
  readonly kind: 'contribution';
}

/**
 * A cap leaves `granted` of the relief `full` of the period in all budgets and taxes that it is on. The own
 * relief, the ordinary tax less the tax `after` to the full rouble, gets granted × own / full to the full
 * rouble or, where `others` is given, what they leave of it; what has extra tax keeps the tax `after`. Where
 * `refused` is given nothing is granted, and the tax is that of its terms. What is cut off is the own relief
 * less the relief; all of it where refused.
 */
interface CeilingResult {
  readonly kind: 'ceiling';
  readonly full: Roubles;
  readonly granted: Roubles;
  readonly others?: Roubles;
  readonly refused?: readonly TermResult[];
}

/** The pool, but at most the tax `reducible` less that at the `floor`, is taken off. */
interface DeductionResult {
  readonly kind: 'deduction';
  /** Left out, the line's `base` at its `rate`. */
  readonly reducible?: readonly TermResult[];
  /** Left out, the tax may be reduced to nothing. */
  readonly floor?: readonly TermResult[];
  readonly pool: Roubles;
}

/** A budget pays the least of the terms, rounded half up to the full rouble: nothing before, and as much below 0 after. */
interface SubsidyResult {
  readonly kind: 'subsidy';
  readonly least: readonly TermResult[];
  /**
   * The part of it that the budget pays, where several share it in proportion to taxes: the whole × `to` / `of` less the
   * whole × `from` / `of`, each rounded half up to the full rouble.
   */
  readonly part?: { readonly from: Roubles; readonly to: Roubles; readonly of: Roubles };
}

/**
 * Of what a line is made, with its own base and rates. A tax is the sum of its terms, base × months / 12 ×
 * rate, rounded half up, and never below 0; relief is the tax before less the tax after, where that is below
 * 0 extra tax. A deduction is taken off the tax before.
 */
export type ArithmeticResult =
  | (LineTaxes & AtRatesResult)
  | (LineTaxes & ContributionResult)
  | (LineTaxes & CeilingResult)
  | SubsidyResult
  | (Pick<LineTaxes, 'before'> & DeductionResult);

/**
 * Of what a tax of a package is made. The tax before and the tax after are the sums of those of all parts; a
 * deduction has no tax before, and is taken off the tax after.
 */
export type PackageArithmeticResult = {
  /** The plot or the import that the part is of. */
  readonly of?: string;
} & (
  | (PackageTaxes & AtRatesResult)
  | (PackageTaxes & ContributionResult)
  | (PackageTaxes &
      CeilingResult & {
        /** The ordinary tax on the raised profit, of which the own relief is a part; left out where that is the tax before. */
        readonly raised?: readonly TermResult[];
      })
  | SubsidyResult
  | DeductionResult
);

/**
 * Of what the interest saved in a year is made. Of each quarter the balance at the market rate less that at
 * its own, never below 0, less what the guarantee costs: each a quarter of a year's, to the kopeck.
 */
export interface InstalmentResult {
  readonly kind: 'instalment';
  readonly marketRate: Fraction;
  /** Left out where there is no guarantee. */
  readonly guaranteeRate?: Fraction;
  /** A quarter has a market rate of its own where that differs by quarter. */
  readonly quarters: readonly {
    readonly balance: Roubles;
    readonly rate: Fraction;
    readonly marketRate?: Fraction;
  }[];
}
