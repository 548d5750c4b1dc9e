import type { PlaceComparison, PlacePlan } from '../../answer/results/places';
import { nameIn } from '../format';
import type { Words } from '../words';

/** A region as reports show it. */
export interface ShownRegion {
  readonly words: Words;
  readonly title: string;
}

/** The regions of both places. */
export interface Places {
  readonly left: ShownRegion;
  readonly right: ShownRegion;
}

/** A text for each place. */
export interface BySide {
  readonly left: string;
  readonly right: string;
}

/** Each place by its region and its site. */
export function placeNames({ places: { left, right } }: PlaceComparison, places: Places): BySide {
  const named = ({ site }: PlacePlan, { title, words }: ShownRegion): string =>
    words.places.place(title, nameIn(words.sites, site));
  return { left: named(left, places.left), right: named(right, places.right) };
}

/** Each place in the head of a column: its region, or where both are of one the id of its site. */
export const shortNames = ({ places: { left, right } }: PlaceComparison, places: Places): BySide =>
  left.region === right.region
    ? { left: left.site, right: right.site }
    : { left: places.left.title, right: places.right.title };

/** The name of a tax, or of interest, in the words of the region that has it. */
export const taxName = (tax: string, { left, right }: Places): string =>
  tax === 'interest'
    ? left.words.plan.interest
    : (left.words.terms.taxes[tax] ?? nameIn(right.words.terms.taxes, tax));

/** The name of a budget, or of the lender. */
export const budgetName = (budget: string, { left, right }: Places): string =>
  budget === 'lender'
    ? left.words.plan.lender
    : (left.words.terms.budgets[budget] ?? nameIn(right.words.terms.budgets, budget));

/** The name of a measure, part or loan: of the left region, where it has it. */
export function elementName(id: string, { left, right }: Places): string {
  const { nom } = left.words.names[id] ?? right.words.names[id] ?? { nom: id };
  return nom;
}
