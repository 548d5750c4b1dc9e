import type { Threshold } from '../../answer/results/analysis';
import { saveSame } from '../../engine/plan/same-taxes';
import { type ReliefValuation, reliefValuation, type ValuedSum } from '../../engine/plan/value';
import { isSameAnswer } from '../../engine/same-answer';
import type { Verdict } from '../../engine/terms';
import type { MeasureId } from '../../figures/ids';
import type { Day } from '../../kit/day';
import type { Kopecks } from '../../kit/money';
import type { Profile } from '../../profile/profile';
import { judgmentOn } from '../compare/judgments';
import { gainOf, reliefGain, type WeighedPackage, weighed } from '../compare/worth';
import { type Planned, type PlanOptions, plannedFor } from '../plan/plan';

/** An amount or a day that is varied. */
export type Varied = Kopecks | Day;

/** A value of an input at which a measure changes, with both sides of it in numbers. */
export interface WeighedThreshold extends Sides {
  readonly measure: MeasureId;
  readonly input: Threshold['input'];
  readonly figure: string | null;
  readonly of?: string;
  readonly actual: Varied;
  readonly within?: NonNullable<Threshold['within']>;
  readonly place: Threshold['place'];
  readonly at: Varied;
}

interface Sides {
  readonly below: WeighedSide;
  readonly above: WeighedSide;
  /** The upper side less the lower. */
  readonly difference: Worths<ValuedSum>;
}

interface Worths<Best> {
  readonly relief: ReliefValuation | null;
  readonly net: ReliefValuation | null;
  readonly best: Best;
}

/** A project on one side of a threshold. */
export interface WeighedSide extends Worths<WeighedPackage> {
  readonly value: Varied;
  readonly verdict: Verdict;
}

/** A project with the varied value, planned. */
export interface PlannedSide {
  readonly value: Varied;
  readonly made: Planned;
}

/** Plans the sides of thresholds, each once, and values them as of the valuation day of the profile. */
export interface SideWeighing {
  readonly plan: (key: string, vary: () => Profile) => Planned;
  readonly sidesOf: (measure: MeasureId, below: PlannedSide, above: PlannedSide) => Sides;
}

export function weighing(profile: Profile, options: PlanOptions): SideWeighing {
  const { present } = plannedFor(profile, options);
  const known = new Map<string, Planned>();
  const sideOf = (measure: MeasureId, { made, value }: PlannedSide): WeighedSide => {
    const { relief, saved, verdict } = judgmentOn(made.assessed, measure);
    return {
      value,
      verdict,
      relief: relief && reliefValuation(relief, present),
      net: saved && reliefValuation(saved, present),
      best: weighed(made.best, present),
    };
  };
  return {
    plan: (key, vary) => {
      const before = known.get(key);
      if (before !== undefined) return before;
      const made = plannedFor(vary(), options);
      known.set(key, made);
      return made;
    },
    sidesOf: (measure, below, above) => {
      const [less, more] = [below, above].map(({ made }) => judgmentOn(made.assessed, measure));
      const gain = (of: 'relief' | 'saved') => {
        const [before, after] = [less?.[of], more?.[of]];
        return before && after ? reliefGain(after, before, present) : null;
      };
      return {
        below: sideOf(measure, below),
        above: sideOf(measure, above),
        difference: {
          relief: gain('relief'),
          net: gain('saved'),
          best: gainOf(above.made.best.savings, below.made.best.savings, present),
        },
      };
    },
  };
}

/** Whether a measure and the best package are the same on both sides. */
export function isSameSide(below: Planned, above: Planned, id: MeasureId): boolean {
  const [one, other] = [below, above].map(({ assessed: { measures } }) =>
    measures.find(({ measure }) => measure.id === id),
  );
  return other !== undefined && isSameAnswer(one, other) && saveSame(below.best, above.best);
}
