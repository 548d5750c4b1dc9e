import type { Valued } from '../../engine/plan/evaluate';
import { minus, type Quantity, total } from '../../kit/interval';
import { plainKey } from '../../kit/plain-key';
import type { Saved } from './judgments';

/** Where something is saved: a tax of a year in a budget. */
export type TaxInBudget = Omit<Saved, 'amount'>;

/** Whether a side is known to save nothing in a place of which it has no row. */
export type SavesNothing = (place: TaxInBudget) => boolean;

/** What one side saves. */
export interface SavedSide {
  readonly rows: readonly Saved[];
  readonly savesNothing: SavesNothing;
}

/** Amounts of which facts may be missing: null on a side that is not known. */
export interface PossiblePair {
  readonly before: Quantity | null;
  readonly after: Quantity | null;
  /** Null also where the sides are not sums of the same parts. */
  readonly difference: Quantity | null;
}

/** What is saved on two sides, by period, tax and budget and by budget. */
export interface SavedChange {
  readonly byPeriod: readonly (PossiblePair & TaxInBudget)[];
  readonly byBudget: readonly (PossiblePair & Pick<Saved, 'budget'>)[];
}

/** The difference only of sides that are known and can be compared. */
export const possiblePair = (
  before: Quantity | null,
  after: Quantity | null,
  comparable: boolean,
): PossiblePair => ({
  before,
  after,
  difference: comparable && before !== null && after !== null ? minus(after, before) : null,
});

/** What is saved on two sides, by period, tax and budget and by budget. */
export interface SavedChange {
  readonly byPeriod: readonly (PossiblePair & TaxInBudget)[];
  readonly byBudget: readonly (PossiblePair & Pick<Saved, 'budget'>)[];
}

/**
 * Amounts of two sides by period, tax and budget, and by budget; every place of which either side has a row. A side
 * without a row is 0 only where it is known to save nothing, else null: of a year that its profile leaves open there
 * is no amount, and no difference.
 */
export function byPeriodAndBudget(before: SavedSide, after: SavedSide): SavedChange {
  const rows = [...before.rows, ...after.rows];
  const places = new Map(rows.map(({ amount: _, ...place }) => [plainKey(place), place]));
  const all = [...places.values()];
  const budgets = [...new Set(all.map(({ budget }) => budget))];
  return {
    byPeriod: all
      .map((place) => ({ ...place, ...pairIn(before, after, [place]) }))
      .sort((a, b) => a.year - b.year),
    byBudget: budgets.map((budget) => ({
      budget,
      ...pairIn(
        before,
        after,
        all.filter((place) => place.budget === budget),
      ),
    })),
  };
}

const pairIn = (
  before: SavedSide,
  after: SavedSide,
  places: readonly TaxInBudget[],
): PossiblePair => possiblePair(savedIn(before, places), savedIn(after, places), true);

/** What a side saves in some places: the sum of its rows there, or 0 where it is known to save nothing in any. */
function savedIn(
  { rows, savesNothing }: SavedSide,
  places: readonly TaxInBudget[],
): Quantity | null {
  const own = rows.filter((row) => places.some((place) => isIn(place, row)));
  return own.length > 0 || places.every(savesNothing)
    ? total(own.map(({ amount }) => amount))
    : null;
}

const isIn = (place: TaxInBudget, row: Saved): boolean =>
  row.year === place.year && row.tax === place.tax && row.budget === place.budget;

/** What a package saves of each tax and of interest. */
export const amountsOf = ({ interest, taxes }: Valued): readonly Saved[] => [
  ...taxes.taxes.map(({ after, before, budget, tax, year }) => ({
    year,
    tax,
    budget,
    amount: before - after,
  })),
  ...Array.from(
    interest,
    ([year, amount]): Saved => ({ year, tax: 'interest', budget: 'lender', amount }),
  ),
];
