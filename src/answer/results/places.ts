import type { Verdict } from '../../engine/terms';
import type { Problem } from '../../kit/problem';
import type { JudgedId } from './analysis';
import type { AmountResult } from './assessment';
import type { Plan, Worth } from './plan';
import type { Id, Version } from './values';

/**
 * What is saved in two places, in roubles, and by how much the right one saves more. A side is null that does not know
 * the amount, and then there is no difference.
 */
export interface SideBySide {
  readonly left: AmountResult | null;
  readonly right: AmountResult | null;
  readonly difference: AmountResult | null;
}

/** A project planned in one place. */
export interface PlacePlan {
  readonly region: Id;
  /** The site of the region on which it is planned. */
  readonly site: Id;
  /** Paths of the document that only the other region knows: statuses, sections, fields and names in lists. */
  readonly unused: readonly string[];
  readonly plan: Plan;
}

/** A measure, part or loan of either region. The same id in two regions is the same frame of law. */
export interface PlaceJudged {
  readonly id: JudgedId;
  /** Null where the region does not have it. */
  readonly verdict: { readonly left: Verdict | null; readonly right: Verdict | null };
  /** Relief less extra tax; of a loan the interest saved less the cost of a guarantee. */
  readonly net: SideBySide;
}

/** One project planned in two places. */
export interface PlaceComparison {
  readonly ok: true;
  readonly schema: 'investor-incentives/places@1';
  readonly version: Version;
  readonly places: { readonly left: PlacePlan; readonly right: PlacePlan };
  /** The best packages of both places. */
  readonly best: {
    /** What that of the right place is worth more. */
    readonly difference: Worth;
    /** A sum over known amounts has no difference where one of them is not known on a side. */
    readonly byYear: readonly (SideBySide & { readonly year: number })[];
    readonly byBudget: readonly (SideBySide & { readonly budget: Id })[];
    readonly byPeriod: readonly (SideBySide & {
      readonly year: number;
      readonly tax: Id;
      readonly budget: Id;
    })[];
  };
  /** Those of the left region first, then those that only the right one has. */
  readonly judged: readonly PlaceJudged[];
}

/** The comparison, or everything that is wrong with the document and the places. */
export type ComparedPlaces =
  | PlaceComparison
  | { readonly ok: false; readonly problems: readonly Problem[] };
