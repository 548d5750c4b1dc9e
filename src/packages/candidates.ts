import type { Case } from '../facts/case';
import type { Kopecks } from '../kit/money';
import type { Appraisal } from '../measures/measure';
import type { MeasureId, PartId } from '../policy/ids';
import { PROGRAMME_IDS, type ProgrammeId } from '../policy/loans';
import type { LoanResult, Missing, Outcome, UnconfirmedFigure } from '../result';
import type { Treatment } from '../taxes/treatment';

/** The measures on the rates of income tax, of which a package has one at most. */
export const INCOME_IDS = [
  'investment-register',
  'rip',
  'spic-federal',
  'spic-regional',
  'sez.income',
] as const;

export type IncomeId = (typeof INCOME_IDS)[number];

/** The reliefs of a resident that come with residency. */
export const RESIDENT_IDS = ['sez.property', 'sez.land', 'sez.transport', 'sez.import'] as const;

export type ResidentId = (typeof RESIDENT_IDS)[number];

/** What a package is made of: measures, parts of the zone's relief, and loans. */
export type ElementId = Exclude<MeasureId, 'sez'> | PartId | ProgrammeId;

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
export interface Relief extends Candidate<Exclude<ElementId, ProgrammeId>> {
  readonly treatment: Treatment;
  readonly appraise: (c: Case) => Appraisal;
}

/** Interest that a loan saves in each year, less what its guarantee costs. */
export interface Loan extends Candidate<ProgrammeId> {
  readonly saved: ReadonlyMap<number, Kopecks>;
}

/** What stands out of every package, and why. */
export interface NotComputed {
  readonly id: ElementId;
  readonly because: 'ineligible' | 'facts-missing' | 'market-rate-missing';
  readonly missing: readonly Missing[];
}

export const isIncome = (id: ElementId): id is IncomeId => INCOME_IDS.some((one) => one === id);

export const isResident = (id: ElementId): id is ResidentId =>
  RESIDENT_IDS.some((one) => one === id);

export const isLoan = (id: ElementId): id is ProgrammeId => PROGRAMME_IDS.some((one) => one === id);

/** Whether nothing keeps an element out of the recommended package. */
export const isCertain = ({ gates }: Pick<Candidate, 'gates'>): boolean => gates.length === 0;

/** The gates of an answer; undefined where its lines cannot be computed on the facts given. */
export function gatesOf(
  outcome: Pick<Outcome | LoanResult, 'verdict' | 'confirmed' | 'missing'>,
): readonly Gate[] | undefined {
  if (outcome.verdict === 'ineligible') return undefined;
  const asked = outcome.missing.filter((fact) => fact.for === 'verdict');
  const isUnknown = outcome.verdict === 'unknown';
  if (isUnknown && asked.some(({ asks }) => asks !== 'yes-no')) return undefined;
  return [
    ...(outcome.confirmed ? [] : (['unconfirmed'] as const)),
    ...(isUnknown ? (['unknown'] as const) : []),
  ];
}
