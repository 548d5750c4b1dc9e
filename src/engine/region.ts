import type { MeasureId, ReliefId, StatusId } from '../figures/ids';
import type { StatusColumn } from '../figures/kinds';
import type { Policy } from '../figures/policy';
import type { ReadingDefinitions } from '../figures/readings';
import type { Finding, MissingFact } from '../kit/finding';
import type { DescribedFrame } from '../profile/frame';
import type { OwnedObject, Statuses } from '../profile/profile';
import type { WordsByLanguage } from '../words/words';
import type { DirectoryEntry } from './directory';
import type { Case } from './facts/case';
import type { Tenure } from './facts/status';
import type { AnyProgramme } from './loans/programme';
import { type Measure, type NamedRelief, type Ruling, reliefsOf } from './measure/measure';
import type { JudgedLine } from './taxes/interval';
import type { ObjectTreatment } from './taxes/treatment';
import type { Note, Title } from './terms';

/** A status that a project can hold. */
export interface StatusOf {
  readonly id: StatusId;
  /** The measure whose step obtains it. */
  readonly measure: MeasureId;
  /** Where it stands in the table of a relief that has no status of its own; null is nowhere. */
  readonly column: StatusColumn | null;
  readonly isHeld: (statuses: Statuses) => boolean;
  /** From when to when it is held, or taken as held. */
  readonly tenure: (c: Case) => Tenure;
  /** Those conditions of its measure that must be met before it can be obtained; all of them where this is left out. */
  readonly ownConditions?: (findings: Finding) => Finding;
}

/** The conditions of its measure that must be met before a status can be obtained. */
export const statusConditions = ({ ownConditions }: StatusOf, findings: Finding): Finding =>
  ownConditions?.(findings) ?? findings;

/** A status that could be obtained, with the yes or no answers that it waits for; none where its conditions are met. */
export interface Obtainable {
  readonly id: StatusId;
  readonly missing: readonly MissingFact[];
}

/** On what a lawful package stands. */
export interface Grounds {
  /** The statuses that it uses, held or to be obtained. */
  readonly statuses: readonly StatusId[];
  /** The same, and all that the project holds beside them. */
  readonly standing: readonly StatusId[];
  /** The status on which a relief rests that has none of its own; null where the package has no such relief. */
  readonly resting: StatusId | null;
  /** The columns in which that status stands. */
  readonly columns: readonly StatusColumn[];
  /** Whether that status is still to be obtained. */
  readonly toObtain: boolean;
  /** The facts without which it is not known whether that status can be obtained. */
  readonly missing: readonly MissingFact[];
  /** Permissions on which the package rests that no source confirms. */
  readonly unconfirmed: readonly Ruling[];
}

/** A package as the rules on it see it. */
export interface LawfulPackage {
  readonly elements: readonly string[];
  readonly grounds: Grounds;
}

/** One way to put objects under the reliefs from property tax of a package. */
export interface ObjectsWay {
  /** Objects of a programme that are put under another relief than the programme's. */
  readonly listed: readonly OwnedObject[];
  /** Permissions on which it rests that no source confirms, beside those of the package. */
  readonly unconfirmed: readonly Ruling[];
  /** Tells it from other ways. */
  readonly key: string;
  /** What is done to each object. */
  readonly objects: (reliefs: ObjectReliefs) => readonly ObjectTreatment[];
}

/** What the reliefs of a package do to objects. */
export interface ObjectReliefs {
  /** By themselves; none where the package does not have the relief. */
  readonly of: (id: ReliefId) => readonly ObjectTreatment[];
  /** One of them on a ground. */
  readonly on: (id: ReliefId, ground: GroundOf) => readonly ObjectTreatment[];
}

/** On what a relief stands in a package, beside the status. */
export interface GroundOf {
  readonly leftOut: readonly string[];
  readonly listed: readonly OwnedObject[];
}

/** What may stand together in one project. */
export interface Combinations {
  /** The rule on two statuses that a project has; null where there is none. */
  readonly onStatuses: (c: Case, a: StatusId, b: StatusId) => Ruling | null;
  /** The rule on two statuses that a package uses. */
  readonly onUsed: (c: Case, a: StatusId, b: StatusId) => Ruling | null;
  /** The rule on a relief beside a status that a package uses; left out, there is none. */
  readonly onUsedBeside?: (c: Case, relief: ReliefId, status: StatusId) => Ruling | null;
  /** The rule on a relief beside a status, whether or not the relief's own status is held. */
  readonly onRelief: (c: Case, relief: ReliefId, status: StatusId) => Ruling | null;
  /** The rule that a base bears one reduced rate of income tax. */
  readonly onIncomeRates: (c: Case) => Ruling;
  /** Objects of the project that a relief does not reach where it rests on one of the statuses that stand. */
  readonly objectsLeftOut: (
    c: Case,
    grounds: Pick<Grounds, 'resting' | 'standing'>,
  ) => readonly string[];
  /** Every way to put objects under the reliefs of a package. */
  readonly waysOfObjects: (c: Case, one: LawfulPackage) => readonly ObjectsWay[];
  /** What a plan that may have a relief takes for granted of the objects. */
  readonly notesOfObjects: (c: Case, best: LawfulPackage) => readonly ObjectsNote[];
}

/** Something that a plan takes for granted, with the values that its sentence needs. */
export interface ObjectsNote {
  readonly id: string;
  readonly values: { readonly [name: string]: readonly string[] };
}

/** A measure that was judged, with its lines. */
export interface MeasureLines {
  readonly id: MeasureId;
  readonly lines: readonly JudgedLine[];
}

/** A budget of the region. */
export interface BudgetOf {
  readonly id: string;
  readonly title: Title;
}

/** A region: its measures and what may stand together. */
export interface Region {
  readonly id: string;
  readonly title: Title;
  /** Every budget that a tax or payment goes to, in the order in which answers list them. */
  readonly budgets: readonly BudgetOf[];
  /** The default one first. */
  readonly editions: readonly Policy[];
  /**
   * The edition that follows the law as it stands: a project under another one is warned of the years in
   * which the ordinary rates of income tax part. Left out, no edition of the region is behind another.
   */
  readonly lawEdition?: string;
  readonly readings: ReadingDefinitions;
  /** In the order in which results list them. */
  readonly measures: readonly Measure[];
  /** The programmes of loans, in the same order. */
  readonly programmes: readonly AnyProgramme[];
  readonly statuses: readonly StatusOf[];
  readonly combinations: Combinations;
  /** What else it offers, which is not computed; left out, nothing. */
  readonly directory?: readonly DirectoryEntry[];
  /** What a reader must know of what is held, beside the warnings of the engine. */
  readonly warnings: (c: Case, measures: readonly MeasureLines[]) => readonly Note[];
  /**
   * The reliefs in the order in which a package lists them: those on the rates of income
   * tax, of which it has one at most, those that are chosen one by one, and those that come
   * with a status.
   */
  readonly reliefs: readonly NamedRelief[];
}

/** A region with what it makes of the profiles of its projects, and what it brings to reports. */
export interface LoadedRegion extends Region {
  readonly profiles: DescribedFrame;
  /** Each language is loaded when it is shown. */
  readonly words: WordsByLanguage;
}

/** The parts of a region, with their reliefs in order; `defineRegion` checks them as well. */
export function withReliefs<Parts extends Omit<Region, 'reliefs'>>(
  parts: Parts,
): Parts & Pick<Region, 'reliefs'> {
  const all = parts.measures.flatMap(reliefsOf);
  const income = all.filter(isOnIncomeRates);
  const others = all.filter((one) => !isOnIncomeRates(one));
  return {
    ...parts,
    combinations: withOwnRules(parts),
    reliefs: [
      ...income,
      ...others.filter(({ comesWithStatus }) => !comesWithStatus),
      ...others.filter(({ comesWithStatus }) => comesWithStatus),
    ],
  };
}

/** The rules of a region, with those that measures bring on their statuses. */
function withOwnRules(region: Omit<Region, 'reliefs'>): Combinations {
  const { combinations, measures } = region;
  const owning = measures.filter(({ beside }) => beside !== undefined);
  const own = (c: Case, status: StatusId, other: StatusId | ReliefId): Ruling | null => {
    const tenureOf = (id: StatusId): Tenure => statusOf(region, id).tenure(c);
    for (const { beside, status: needed } of owning) {
      const ruling = needed === status ? beside?.(c, other, tenureOf) : undefined;
      if (ruling) return ruling;
    }
    return null;
  };
  return {
    ...combinations,
    onStatuses: (c, a, b) => combinations.onStatuses(c, a, b) ?? own(c, a, b) ?? own(c, b, a),
    onRelief: (c, relief, status) =>
      combinations.onRelief(c, relief, status) ??
      // A relief with the id of a status is asked as that status, where one of the two may be held alone.
      (region.statuses.some(({ id }) => id === relief) ? null : own(c, status, relief)),
  };
}

/** The ids of the region's budgets, in its order. */
export const budgetIds = ({ budgets }: Pick<Region, 'budgets'>): readonly string[] =>
  budgets.map(({ id }) => id);

/** Whether a relief is on the rates of income tax, of which a package has one at most. */
export const isOnIncomeRates = ({ tax }: Pick<NamedRelief, 'tax'>): boolean => tax === 'income';

/** The relief of a name; undefined for a loan. */
export const reliefOf = (region: Region, id: string): NamedRelief | undefined =>
  region.reliefs.find((one) => one.id === id);

/** @throws RangeError where the region has no such status: a fault of the region. */
export function statusOf({ statuses }: Pick<Region, 'statuses'>, id: StatusId): StatusOf {
  const found = statuses.find((one) => one.id === id);
  if (found === undefined) throw new RangeError(`the region has no status ${id}`);
  return found;
}

/** The statuses that a profile says are held. */
export const heldStatuses = (
  region: Region,
  { statuses = {} }: { readonly statuses?: Statuses },
): readonly StatusId[] =>
  region.statuses.filter(({ isHeld }) => isHeld(statuses)).map(({ id }) => id);

/**
 * An edition of the region, the default one where none is named.
 * @throws RangeError where it has no such edition.
 */
export function editionOf({ editions }: Pick<Region, 'editions'>, named?: string): Policy {
  const found =
    named === undefined ? editions[0] : editions.find(({ edition }) => edition === named);
  if (found === undefined) throw new RangeError(`there is no edition ${named}`);
  return found;
}
