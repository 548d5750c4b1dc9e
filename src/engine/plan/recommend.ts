import type { Withheld } from '../../answer/results/plan';
import type { Ruling } from '../measure/measure';
import { type Candidate, type ElementId, type Gate, isCertain } from './candidates';
import type { Unvalued, Valued } from './evaluate';
import { differenceOf, type ValuedSum } from './value';

/** An element or a rule that is kept out of the recommended package. */
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

/** How many things keep a package from being recommended: elements, and the rules on which it rests. */
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
  return ({ elements, unconfirmed }) => {
    const rules = unconfirmed.length > 0 && !admitted.unconfirmed ? 1 : 0;
    return elements.filter((id) => !letIn.has(id)).length + rules;
  };
}

/** The candidate with the gates that are still closed to it. */
const afterAdmission = (one: Candidate, admitted: Admitted): Candidate => ({
  ...one,
  gates: one.gates.filter((gate: Gate) => !admitted[gate]),
});

/**
 * What stays out of the recommended package: each uncertain element, and each
 * permission that no source confirms, with what it would add if it alone were let in.
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
  return [
    ...elements,
    ...(admitted.unconfirmed ? [] : rulesOf(ranked, best, candidates, admitted)),
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
  const resting = ranked.filter(
    ({ elements, unconfirmed }) =>
      obstaclesOf({ elements, unconfirmed }) > 0 &&
      obstaclesOf({ elements, unconfirmed: [] }) === 0,
  );
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

/** What the better package is worth more; less than nothing where it would not be chosen. */
const added = (
  better: Valued | undefined,
  best: Valued,
): { readonly adds: KeptOut['adds']; readonly elements: readonly ElementId[] } => ({
  adds: better === undefined ? null : differenceOf(better, best),
  elements: better?.elements ?? [],
});
