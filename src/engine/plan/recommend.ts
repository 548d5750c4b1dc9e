import type { Withheld } from '../../answer/results/plan';
import type { StatusId } from '../../figures/ids';
import type { MissingFact } from '../../kit/finding';
import type { Ruling } from '../measure/measure';
import { type Candidate, type ElementId, type Gate, isCertain } from './candidates';
import type { Unvalued, Valued } from './evaluate';
import { differenceOf, type ValuedSum } from './value';

/** An element, a rule or a status that is kept out of the recommended package. */
export interface KeptOut extends Omit<Withheld, 'rule' | 'adds' | 'unconfirmed'> {
  readonly unconfirmed: Candidate['unconfirmed'];
  /** The rule that no source confirms, where it is not an element that is kept out. */
  readonly rule: Ruling | null;
  /** What the best package would gain by it; null where no lawful package holds it. */
  readonly adds: ValuedSum | null;
}

/** What a caller lets into the recommended package beside what is certain; each admits through its own gate only. */
export interface Admitted {
  /** Measures, loans and combination rules that rest on an unconfirmed figure. */
  readonly unconfirmed: boolean;
  /** Measures and loans of which a fact is missing. */
  readonly unknown: boolean;
}

/**
 * How many things keep a package from being recommended: elements, the rules on which it rests, and a status that it
 * may obtain only by facts that none of its elements waits for.
 */
export function obstacles(
  candidates: readonly Candidate[],
  admitted: Admitted,
): (one: Unvalued) => number {
  const letIn = new Set(
    candidates
      .map((one) => afterAdmission(one, admitted))
      .filter(isCertain)
      .map(({ id }) => id),
  );
  const isAskedOfElements = (elements: readonly ElementId[], { path }: MissingFact): boolean =>
    candidates.some(({ id, missing }) => elements.includes(id) && isAskedIn(missing, path));
  return ({ elements, missing, unconfirmed }) => {
    const rules = unconfirmed.length > 0 && !admitted.unconfirmed ? 1 : 0;
    const isSupposed =
      !admitted.unknown && !missing.every((fact) => isAskedOfElements(elements, fact));
    return elements.filter((id) => !letIn.has(id)).length + rules + (isSupposed ? 1 : 0);
  };
}

const isAskedIn = (missing: readonly MissingFact[], path: string): boolean =>
  missing.some((fact) => fact.path === path);

/** The candidate with the gates that are still closed to it. */
export const afterAdmission = (one: Candidate, admitted: Admitted): Candidate => ({
  ...one,
  gates: one.gates.filter((gate: Gate) => !admitted[gate]),
});

/**
 * What stays out of the recommended package: each uncertain element, each permission that no
 * source confirms, and each status by which a package would be better and whose facts no such
 * element names, with what it would add if it alone were let in.
 * @param ranked every lawful package with no more than one obstacle, the best first.
 */
export function withheldFrom(
  ranked: readonly Valued[],
  best: Valued,
  candidates: readonly Candidate[],
  admitted: Admitted,
): readonly KeptOut[] {
  const out = candidates
    .map((one) => afterAdmission(one, admitted))
    .filter((one) => !isCertain(one));
  const elements = out.map((one): KeptOut => {
    const certain = candidates.map((other) =>
      other.id === one.id ? { ...one, gates: [] } : other,
    );
    const obstaclesThen = obstacles(certain, admitted);
    const better = ranked.find(
      (valued) => valued.elements.includes(one.id) && obstaclesThen(valued) === 0,
    );
    return {
      element: one.id,
      rule: null,
      because: one.gates,
      missing: one.missing,
      unconfirmed: one.unconfirmed,
      ...added(better, best),
    };
  });
  const isNamed = ({ missing }: KeptOut): boolean =>
    elements.some(
      (one) => one.adds !== null && missing.every(({ path }) => isAskedIn(one.missing, path)),
    );
  return [
    ...elements,
    ...(admitted.unconfirmed ? [] : rulesOf(ranked, best, candidates, admitted)),
    ...(admitted.unknown
      ? []
      : statusesOf(ranked, best, candidates, admitted).filter((one) => !isNamed(one))),
  ];
}

/** Permissions on which packages of admitted elements rest that no source confirms. */
function rulesOf(
  ranked: readonly Valued[],
  best: Valued,
  candidates: readonly Candidate[],
  admitted: Admitted,
): readonly KeptOut[] {
  const obstaclesOf = obstacles(candidates, admitted);
  const resting = ranked.filter((one) => obstaclesOf({ ...one, unconfirmed: [] }) === 0);
  const rules = new Map(
    resting.flatMap(({ unconfirmed }) => unconfirmed.map((ruling) => [ruling.rule, ruling])),
  );
  return [...rules.values()].map((ruling) => ({
    element: null,
    rule: ruling,
    because: ['unconfirmed'],
    missing: [],
    unconfirmed: [],
    ...added(
      resting.find(({ unconfirmed }) => unconfirmed.some(({ rule }) => rule === ruling.rule)),
      best,
    ),
  }));
}

/** Statuses not held by which a relief would make a better package, and which wait for facts; each with its best package. */
function statusesOf(
  ranked: readonly Valued[],
  best: Valued,
  candidates: readonly Candidate[],
  admitted: Admitted,
): readonly KeptOut[] {
  const obstaclesOf = obstacles(candidates, admitted);
  const better = ranked.slice(0, ranked.indexOf(best));
  const firsts = new Map<StatusId, Valued>();
  for (const one of better.filter((each) => obstaclesOf({ ...each, missing: [] }) === 0)) {
    const { resting } = one.grounds;
    if (resting !== null && !firsts.has(resting)) firsts.set(resting, one);
  }
  return Array.from(firsts, ([status, first]) => ({
    element: null,
    rule: null,
    status,
    because: ['unknown'],
    missing: first.missing.map((fact) => ({ ...fact, for: 'verdict' })),
    unconfirmed: [],
    ...added(first, best),
  }));
}

/** What the better package is worth more; less than nothing where it would not be chosen. */
const added = (
  better: Valued | undefined,
  best: Valued,
): { readonly adds: KeptOut['adds']; readonly elements: readonly ElementId[] } => ({
  adds: better === undefined ? null : differenceOf(better, best),
  elements: better?.elements ?? [],
});
