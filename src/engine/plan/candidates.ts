import type { ProgrammeId, ReliefId } from '../../figures/ids';
import type { Kopecks } from '../../kit/money';
import type { Instalments } from '../loans/worth';
import type { NamedRelief } from '../measure/measure';
import type { Treatment } from '../taxes/treatment';
import type { Missing, UnconfirmedFigure, Verdict } from '../terms';

/** What a package is made of: measures, parts of measures, and loans. */
export type ElementId = ReliefId | ProgrammeId;

/**
 * What keeps an element out of the recommended package until a caller admits it: an unconfirmed figure
 * that decides its amount, or a missing fact. The two are independent: an element may have both.
 */
export type Gate = 'unconfirmed' | 'unknown';

/** Something that the project may use, if only on a supposition. */
export interface Candidate<Id extends ElementId = ElementId> {
  readonly id: Id;
  /** What keeps it out of the recommended package; none for a certain one. */
  readonly gates: readonly Gate[];
  /** The facts that are missing, for an unknown one. */
  readonly missing: readonly Missing[];
  /** The figures it rests on that are not confirmed. */
  readonly unconfirmed: readonly UnconfirmedFigure[];
}

/** A measure or part with what it does to a tax, on this case or on another of the same project. */
export interface Relief extends Candidate<ReliefId>, Pick<NamedRelief, 'appraise'> {
  readonly treatment: Treatment;
  /** What it does at its other end, where it is an interval. */
  readonly otherEnd?: Treatment;
  /** Years in which it may begin besides, where first periods are chosen. */
  readonly begins?: readonly BegunRelief[];
  /** There where it stands only so begun: as the readings begin it, it is refused, or a fact is missing. */
  readonly onlyBegun?: true;
}

/** What a relief does where it begins in a year. */
export interface BegunRelief {
  readonly year: number;
  readonly treatment: Treatment;
}

/** Interest that a loan saves in each year, less what its guarantee costs. */
export interface Loan extends Candidate<ProgrammeId> {
  readonly saved: ReadonlyMap<number, Kopecks>;
  readonly instalments: Instalments;
}

/** What stands out of every package, and why. */
export interface NotComputed {
  readonly id: ElementId;
  readonly because:
    | 'ineligible'
    | 'facts-missing'
    | 'nothing-to-relieve'
    | 'not-by-year'
    | 'deferral'
    | 'market-rate-missing'
    | 'not-asked-for';
  readonly missing: readonly Missing[];
}

/** Whether nothing keeps an element out of the recommended package. */
export const isCertain = ({ gates }: Pick<Candidate, 'gates'>): boolean => gates.length === 0;

/** The gates of an answer; undefined where its lines cannot be computed on the facts given. */
export function gatesOf(outcome: {
  readonly verdict: Verdict;
  readonly confirmed: boolean;
  readonly missing: readonly Missing[];
}): readonly Gate[] | undefined {
  if (outcome.verdict === 'ineligible') return undefined;
  const asked = outcome.missing.filter((fact) => fact.for === 'verdict');
  const isUnknown = outcome.verdict === 'unknown';
  if (isUnknown && asked.some(({ asks }) => asks !== 'yes-no')) return undefined;
  return [
    ...(outcome.confirmed ? [] : (['unconfirmed'] as const)),
    ...(isUnknown ? (['unknown'] as const) : []),
  ];
}
