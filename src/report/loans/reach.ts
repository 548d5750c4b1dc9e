import type { LoanResult } from '../../answer/results/assessment';
import { leavesOf } from '../../kit/finding';
import type { Words } from '../words';

/** Conditions that a loan of another amount or on other terms may meet. */
const OF_THE_LOAN: readonly string[] = [
  'at-least',
  'at-most',
  'term',
  'grace',
  'own-funds',
  'sales',
  'advance-from',
  'advance-to',
  'assets',
];

/** The last part of a finding's id. */
const conditionOf = (id: string): string => id.slice(id.lastIndexOf('.') + 1);

/** Whether the programme may be had at all, if not for this loan then for another one. */
export const isWithinReach = ({ findings }: LoanResult): boolean =>
  leavesOf(findings).every(
    ({ id, verdict }) => verdict !== 'not-met' || OF_THE_LOAN.includes(conditionOf(id)),
  );

/** What a condition on the size of a loan is called. */
export const limitOf = (id: string, { limits }: Words): string => limits[conditionOf(id)] ?? id;
