import { at } from '../../figures/figure';
import {
  type Citation,
  type Finding,
  type MissingFact,
  missingFacts,
  type Standing,
} from '../../kit/finding';
import { ceilDivide, floorDivide, type Kopecks, type Rate, WHOLE } from '../../kit/money';
import type { Application } from './programme';

/** Where a figure comes from. */
interface Source {
  readonly citation: Citation;
  readonly standing: Standing;
}

/** A condition on amounts of which the profile does not state those at the paths. */
export const unknown = (
  id: string,
  { citation, standing }: Source,
  paths: readonly string[],
): Finding => ({
  id,
  verdict: 'unknown',
  unit: 'roubles',
  actual: null,
  missing: paths.map((path) => ({ path, asks: 'value' })),
  citation,
  standing,
});

/** An amount that must not be passed. */
export function atMost(id: string, source: Source, allowed: Kopecks, actual: Kopecks): Finding {
  const over = actual - allowed;
  return {
    id,
    verdict: over > 0n ? 'not-met' : 'met',
    unit: 'roubles',
    actual,
    required: allowed,
    ...(over > 0n ? { shortfall: over } : {}),
    citation: source.citation,
    standing: source.standing,
  };
}

/** An amount of the profile and where it would stand. */
export type StatedAmount = readonly [Kopecks | undefined, string];

export const lacking = (...stated: readonly StatedAmount[]): string[] =>
  stated.flatMap(([amount, path]) => (amount === undefined ? [path] : []));

/** The least whole amount that reaches a share of another; a part of a kopeck counts as one. */
export const leastShareOf = (amount: Kopecks, share: Rate): Kopecks =>
  ceilDivide(amount * share, WHOLE);

/** The greatest whole amount that keeps within a share of another. */
export const mostShareOf = (amount: Kopecks, share: Rate): Kopecks =>
  floorDivide(amount * share, WHOLE);

/**
 * A condition that was judged for the most favourable amounts that the profile leaves open: refused
 * for them it is refused for any, else the facts at the paths are asked.
 */
export const unlessRefused = (
  judged: Finding,
  source: Source,
  paths: readonly string[],
): Finding =>
  judged.verdict === 'not-met' || paths.length === 0
    ? judged
    : unknown(judged.id, source, [...new Set([...paths, ...missingFacts(judged).map(pathOf)])]);

const pathOf = ({ path }: MissingFact): string => path;

/** The loan that is wanted, and where it would stand. */
export const wanted = ({ borrowing }: Application): StatedAmount => [
  borrowing.amount,
  'borrowing.amount',
];

/** The loan that is wanted, else the smallest that is granted. */
export const loanOf = (application: Application): Kopecks =>
  application.borrowing.amount ?? smallestLoan(application);

/** The smallest loan that is granted; one of an advance also covers enough of it. */
export function smallestLoan({ borrowing, c, day, figures, ofAdvance }: Application): Kopecks {
  const least = at(figures.minAmount, day).value;
  if (!ofAdvance || borrowing.advance === undefined) return least;
  const share = leastShareOf(borrowing.advance, at(c.policy.loans.advanceFrom, day).value);
  return share > least ? share : least;
}
