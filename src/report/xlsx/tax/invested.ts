import type { FindingResult } from '../../../answer/results/finding';
import type { Plan } from '../../../answer/results/plan';
import { equals } from '../../../kit/ratio';
import { answerOn } from '../../plan/voice';
import { ratioOf } from '../exact';
import { type InputSeries, type Inputs, sumOver } from '../inputs';

/** The field of capital investment. */
export const CAPITAL = 'capitalInvestment';

/** Years of capital investment, both included. */
export interface InvestedYears {
  readonly first: number;
  readonly last: number;
}

/** A condition that compares a number with a bound. */
export type Measured = FindingResult & { readonly actual: string; readonly required: string };

export const isMeasured = (one: FindingResult): one is Measured =>
  (one.unit === 'roubles' || one.unit === 'share' || one.unit === 'count') &&
  typeof one.actual === 'string' &&
  typeof one.required === 'string' &&
  NUMBER.test(one.actual) &&
  NUMBER.test(one.required) &&
  one.verdict !== 'unknown';

const NUMBER = /^-?\d+(\.\d+)?$/;

export const conditionLeaves = (finding: FindingResult): readonly FindingResult[] =>
  finding.findings === undefined ? [finding] : finding.findings.flatMap(conditionLeaves);

/** The conditions of the elements of the best package. */
export const conditionsOf = (plan: Plan): readonly FindingResult[] =>
  plan.best.elements.flatMap((id) => {
    const findings = answerOn(plan, id)?.findings;
    return findings === undefined ? [] : conditionLeaves(findings);
  });

export const investmentIn = ({ series }: Inputs): InputSeries | undefined =>
  series.find(({ path }) => path === CAPITAL);

/** The years whose capital investment a condition counts; undefined where it is no such sum. */
export function spanOf(one: Measured, invested: InputSeries): InvestedYears | undefined {
  if (one.unit !== 'roubles' || one.path !== CAPITAL) return undefined;
  const given = [...invested.years.keys()];
  const { within } = one;
  const first = Math.max(Number(within?.from.slice(0, 4) ?? 0), given[0] ?? 0);
  const last = Math.min(within?.lastYear ?? Number.POSITIVE_INFINITY, given.at(-1) ?? 0);
  return first <= last && equals(sumOver(invested, first, last), ratioOf(one.actual))
    ? { first, last }
    : undefined;
}

/** Whether every condition on capital investment follows from the years that are given. */
export function areFollowed(plan: Plan, invested: InputSeries): boolean {
  const asked = conditionsOf(plan).filter(({ path }) => path === CAPITAL);
  return asked.every((one) => isMeasured(one) && spanOf(one, invested) !== undefined);
}
