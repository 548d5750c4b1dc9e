import type { ValuedSum } from '../engine/plan/value';
import type { PossiblePair, TaxInBudget } from '../questions/compare/by-period';
import type { JudgedChange } from '../questions/compare/differences-between';
import { VERSION } from '../version';
import { amountResult, orNull } from './amount';
import { worthResult } from './package';
import type { PlaceComparison, PlacePlan, SideBySide } from './results/places';

/** One project in two places, in numbers. */
export interface ComparedInPlaces {
  readonly left: PlacePlan;
  readonly right: PlacePlan;
  readonly difference: ValuedSum;
  readonly byYear: readonly (PossiblePair & { readonly year: number })[];
  readonly byBudget: readonly (PossiblePair & Pick<TaxInBudget, 'budget'>)[];
  readonly byPeriod: readonly (PossiblePair & TaxInBudget)[];
  readonly judged: readonly Pick<JudgedChange, 'id' | 'verdict' | 'net'>[];
}

export const placesResult = ({
  byBudget,
  byPeriod,
  byYear,
  difference,
  judged,
  left,
  right,
}: ComparedInPlaces): PlaceComparison => ({
  ok: true,
  schema: 'investor-incentives/places@1',
  version: VERSION,
  places: { left, right },
  best: {
    difference: worthResult(difference),
    byYear: byYear.map((row) => ({ year: row.year, ...sideBySide(row) })),
    byBudget: byBudget.map((row) => ({ budget: row.budget, ...sideBySide(row) })),
    byPeriod: byPeriod.map((row) => ({
      year: row.year,
      tax: row.tax,
      budget: row.budget,
      ...sideBySide(row),
    })),
  },
  judged: judged.map(({ id, net, verdict }) => ({
    id,
    verdict: { left: verdict.before, right: verdict.after },
    net: sideBySide(net),
  })),
});

const sideBySide = ({ after, before, difference }: PossiblePair): SideBySide => ({
  left: orNull(before, amountResult),
  right: orNull(after, amountResult),
  difference: orNull(difference, amountResult),
});
