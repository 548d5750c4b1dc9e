import type { Pair } from '../engine/pairs';
import { minus } from '../kit/interval';
import type { PossiblePair, SavedChange } from '../questions/compare/by-period';
import type { ComparedPlans } from '../questions/compare/compared-plans';
import type { JudgedChange } from '../questions/compare/differences-between';
import { VERSION } from '../version';
import { amountResult, orNull } from './amount';
import { packageWorth, worthResult } from './package';
import type {
  Comparison,
  Difference,
  JudgedDifference,
  PossibleDifference,
} from './results/analysis';

export function comparisonResult({ best, judged, warnings }: ComparedPlans): Comparison {
  return {
    schema: 'investor-incentives/comparison@2',
    version: VERSION,
    warnings,
    judged: judged.map(judgedDifferenceResult),
    best: {
      before: packageWorth(best.before),
      after: packageWorth(best.after),
      difference: worthResult(best.difference),
      added: best.added,
      dropped: best.dropped,
      ...savedResult(best),
    },
  };
}

export const judgedDifferenceResult = (change: JudgedChange): JudgedDifference => ({
  id: change.id,
  verdict: change.verdict,
  flipped: change.flipped,
  relief: possibleResult(change.relief),
  net: possibleResult(change.net),
  ...savedResult(change),
  ...(change.credit === undefined
    ? {}
    : {
        credit: {
          putOff: possibleResult(change.credit.putOff),
          interest: possibleResult(change.credit.interest),
          presentValue: possibleResult(change.credit.present),
        },
      }),
});

const savedResult = ({
  byBudget,
  byPeriod,
}: SavedChange): Pick<JudgedDifference, 'byPeriod' | 'byBudget'> => ({
  byPeriod: byPeriod.map((row) => ({
    year: row.year,
    tax: row.tax,
    budget: row.budget,
    ...possibleResult(row),
  })),
  byBudget: byBudget.map((row) => ({ budget: row.budget, ...possibleResult(row) })),
});

/** The pair with what the second amount is more than the first. */
export const pairResult = ({ after, before }: Pair): Difference => ({
  before: amountResult(before),
  after: amountResult(after),
  difference: amountResult(minus(after, before)),
});

export const possibleResult = ({
  after,
  before,
  difference,
}: PossiblePair): PossibleDifference => ({
  before: orNull(before, amountResult),
  after: orNull(after, amountResult),
  difference: orNull(difference, amountResult),
});
