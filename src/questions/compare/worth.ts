import type { ElementId } from '../../engine/plan/candidates';
import type { Valued } from '../../engine/plan/evaluate';
import {
  type Present,
  type ReliefFlow,
  type ReliefValuation,
  reliefValuation,
  type ValuedSum,
  valuationOf,
} from '../../engine/plan/value';
import type { YearlyFlow } from '../../engine/valuation/discount';
import { minus } from '../../kit/interval';

/** A package by what it is made of and what it is worth. */
export interface WeighedPackage {
  readonly elements: readonly ElementId[];
  readonly value: ValuedSum;
}

/** A package with its worth as of one valuation day. */
export const weighed = ({ elements, savings }: Valued, present: Present): WeighedPackage => ({
  elements,
  value: valuationOf(savings, present),
});

/** What some flows are worth more than others; rounded once, after the difference is taken. */
export const gainOf = (
  after: readonly YearlyFlow[],
  before: readonly YearlyFlow[],
  present: Present,
): ValuedSum => valuationOf([...after, ...before.map(less)], present);

const less = ({ amount, year }: YearlyFlow): YearlyFlow => ({ year, amount: -amount });

/** The same of reliefs, whose amounts may be intervals: all that it may be, whichever ends they are at. */
export const reliefGain = (
  after: readonly ReliefFlow[],
  before: readonly ReliefFlow[],
  present: Present,
): ReliefValuation =>
  reliefValuation(
    [...after, ...before.map(({ amount, year }) => ({ year, amount: minus(0n, amount) }))],
    present,
  );
