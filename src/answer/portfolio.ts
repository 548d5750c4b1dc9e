import { grouped, orderedPeriods, type Pair, type Period } from '../engine/pairs';
import { distributionOf, distributionOfChanges, type Quarters, type Spread } from '../engine/tally';
import type { MeasureId } from '../figures/ids';
import { unscaled } from '../kit/fixed-point';
import { type Kopecks, roublesText } from '../kit/money';
import type { CountedMeasure, ProjectChange } from '../questions/portfolio/project-change';
import type { Counted, MeasureSums } from '../questions/portfolio/sums';
import { pairResult, possibleResult } from './comparison';
import type {
  ChangedProject,
  Distribution,
  FlipCount,
  MeasureDifference,
  MeasureTotals,
  Moved,
  PeriodDifference,
  ProjectDifference,
} from './results/portfolio';

/** @param budgets those of the region, in its order. */
export const projectResult = (
  { measures, project, warnings }: ProjectChange,
  budgets: Budgets,
): ProjectDifference => ({
  project,
  ...(warnings === undefined ? {} : { warnings }),
  measures: measures.map((measure) => measureResult(measure, budgets)),
});

type Budgets = readonly string[];

/** A project whose relief less extra tax under a measure changes. */
export const changedResult = ({
  difference,
  index,
  measure,
  name,
}: Omit<ChangedProject, 'difference'> & { readonly difference: Kopecks }): ChangedProject => ({
  measure,
  index,
  name,
  difference: roublesText(difference),
});

const measureResult = (measure: CountedMeasure, budgets: Budgets): MeasureDifference => ({
  id: measure.id,
  verdict: measure.verdict,
  relief: possibleResult(measure.relief),
  net: possibleResult(measure.net),
  ...(measure.notComputed === undefined ? {} : { notComputed: measure.notComputed }),
  ...(measure.twins === undefined ? {} : { twins: measure.twins }),
  byPeriod: periodsResult(orderedPeriods(measure.periods, budgets)),
  ...(measure.flipped === undefined ? {} : { flipped: measure.flipped }),
  ...(measure.credit === undefined
    ? {}
    : {
        credit: {
          putOff: possibleResult(measure.credit.putOff),
          interest: possibleResult(measure.credit.interest),
        },
      }),
});

/**
 * One measure over all projects of a portfolio.
 * @param budgets those of the region, in its order.
 */
export function totalsResult(id: MeasureId, sums: MeasureSums, budgets: Budgets): MeasureTotals {
  const { credit, flips, differences, notComputed } = sums;
  const periods = orderedPeriods(sums.periods, budgets);
  const isKnown = sums.known > 0;
  return {
    id,
    verdicts: { before: sums.before, after: sums.after },
    newlyEligible: sums.newly,
    noLongerEligible: sums.noLonger,
    verdictChanged: sums.turned,
    ...(flips === null ? {} : { flipped: mostFrequent(flips) }),
    notComputed,
    computedInPart: sums.inPart,
    ...(sums.between === 0 ? {} : { between: sums.between }),
    twins: [...sums.twins.values()],
    relief: isKnown ? pairResult(sums.relief) : null,
    net: isKnown ? pairResult(sums.net) : null,
    supposed: isKnown ? pairResult(sums.supposed) : null,
    ...(credit === null
      ? {}
      : {
          credit: {
            projects: credit.projects,
            supposed: credit.supposed,
            putOff: pairResult(credit.putOff),
            interest: pairResult(credit.interest),
          },
        }),
    byPeriod: periodsResult(periods),
    byYear: grouped(periods, ({ year }) => year).map(([year, pair]) => ({
      year,
      ...pairResult(pair),
    })),
    byBudget: grouped(periods, ({ budget }) => budget).map(([budget, pair]) => ({
      budget,
      ...pairResult(pair),
    })),
    winners: movedResult(sums.winners),
    losers: movedResult(sums.losers),
    distribution: distributionResult(distributionOf(differences)),
    distributionOfChanges: distributionResult(distributionOfChanges(differences)),
  };
}

const periodsResult = (periods: readonly (Period & Pair)[]): readonly PeriodDifference[] =>
  periods.map((period) => ({
    year: period.year,
    budget: period.budget,
    ...pairResult(period),
  }));

/** Ties stand in the order of ids, so that the order of projects changes nothing. */
const mostFrequent = (flips: NonNullable<MeasureSums['flips']>): readonly FlipCount[] =>
  [...flips]
    .sort(([a, one], [b, other]) => other.projects - one.projects || (a < b ? -1 : 1))
    .map(([, flip]) => flip);

const movedResult = ({ projects, amount }: Counted): Moved => ({
  projects,
  amount: roublesText(amount),
});

export const distributionResult = (spread: Spread | null): Distribution | null =>
  spread && {
    count: spread.count,
    min: roublesText(spread.min),
    lowerQuartile: quartersText(spread.lowerQuartile),
    median: quartersText(spread.median),
    upperQuartile: quartersText(spread.upperQuartile),
    max: roublesText(spread.max),
    mean: roublesText(spread.mean),
  };

/** A quarter of a kopeck is 25 units of 10^-4 of a rouble. */
const quartersText = (quarters: Quarters): string =>
  quarters % 4n === 0n ? roublesText(quarters / 4n) : unscaled(25n * quarters, 4);
