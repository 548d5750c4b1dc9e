import { assess, caseOf } from '../assess';
import { type Day, dayBefore } from '../kit/day';
import { type Kopecks, roublesText } from '../kit/money';
import { worthOf } from '../packages/print';
import type { Plan } from '../packages/result';
import { type PlanOptions, plan, presentOf } from '../plan';
import { MEASURE_IDS, type MeasureId } from '../policy/ids';
import type { Profile } from '../profile/profile';
import { type Bound, boundsOf } from './bounds';
import { judgedAs } from './judged';
import type { Threshold, ThresholdSide } from './result';
import { startDays } from './start-days';
import { startingOn } from './vary';
import { gainOf, savingsOf, weighed } from './worth';

/**
 * The exact thresholds around a project, of each figure of each measure the
 * nearest at or below what the profile has and the nearest above it, with what the
 * measure and the best package are worth on both sides. They are read from the
 * figures of the policy, not searched for. One on both sides of which the measure
 * and the best package are the same is left out.
 *
 * - Capital investment inside a window: the largest amount that counts there takes
 *   the difference, and where it is too small the next; the first year of the
 *   window where none counts.
 * - Capital investment of the PP&E programme, where it is stated.
 * - Start day: the nearest days on which the measure becomes another.
 * - Upgrade share: the cost of each upgraded object at which its rate changes.
 *
 * @example
 * const parsed = parseProfile({
 *   project: { name: 'Plant', start: '2019-01-01', site: 'region' },
 *   capitalInvestment: { 2019: 500000000 },
 *   taxableProfit: { 2020: 10000000, 2021: 80000000 },
 * });
 * const [, tier] = thresholds(parsed.profile, { discountRate: '0.1' });
 * tier.figure; // 'register.tiers'
 * tier.above.value; // '500000000.01'
 * tier.difference.relief; // { nominal: '2800000', present: '2103681.44' }
 *
 * @throws RangeError for options that the types refuse.
 */
export function thresholds(profile: Profile, options: PlanOptions = {}): Threshold[] {
  const weigh = weighing(profile, options);
  const bounds = boundsOf(caseOf(profile, options), assess(profile, options).measures);
  return [
    ...nearestOf(bounds).flatMap(({ bound, place }) => amountThreshold(bound, place, weigh)),
    ...startThresholds(profile, options, weigh),
  ];
}

type Place = Threshold['place'];

/** Of each figure and object the nearest bound on either side, in the order of the bounds. */
function nearestOf(bounds: readonly Bound[]): { readonly bound: Bound; readonly place: Place }[] {
  const keyOf = ({ threshold: { figure, measure, of } }: Bound) =>
    JSON.stringify([measure, figure, of]);
  return [...new Set(bounds.map(keyOf))].flatMap((key) => {
    const own = bounds.filter((one) => keyOf(one) === key).sort((a, b) => Number(a.at - b.at));
    const below = own.filter(({ actual, at }) => at <= actual && at > 0n).at(-1);
    const above = own.find(({ actual, at }) => at > actual);
    return [
      ...(below === undefined ? [] : [{ bound: below, place: 'at-or-below' as const }]),
      ...(above === undefined ? [] : [{ bound: above, place: 'above' as const }]),
    ];
  });
}

/** The project on one side, judged and planned. */
type Weigh = (key: string, vary: () => Profile) => Weighed;

interface Weighed {
  readonly plan: Plan;
  readonly side: (measure: MeasureId, value: string) => ThresholdSide;
  /** The answer on a measure and the best package, to compare. */
  readonly answer: (measure: MeasureId) => string;
  /** What another side is worth more. */
  readonly above: (other: Weighed, measure: MeasureId) => Threshold['difference'];
}

/** Plans each side once, and values it as of the valuation day of the profile. */
function weighing(profile: Profile, options: PlanOptions): Weigh {
  const { valuation } = plan(profile, options);
  const present = presentOf(valuation);
  const known = new Map<string, Weighed>();
  return (key, vary) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const made = plan(vary(), options);
    const one: Weighed = {
      plan: made,
      side: (measure, value) => {
        const { relief, saved, verdict } = judgedAs(made.assessment, measure);
        const worth = (flows: typeof saved) => flows && worthOf(flows, present);
        const best = weighed(made.best, present);
        return { value, verdict, relief: worth(relief), net: worth(saved), best };
      },
      answer: (measure) =>
        JSON.stringify([
          made.assessment.measures
            .filter(({ id }) => id === measure)
            .map(({ lines, verdict }) => [verdict, lines]),
          made.best.elements,
          made.best.taxes,
          made.best.interest,
        ]),
      above: (other, measure) => {
        const [less, more] = [one, other].map(({ plan: { assessment } }) =>
          judgedAs(assessment, measure),
        );
        const gain = (of: 'relief' | 'saved') => {
          const [before, after] = [less?.[of], more?.[of]];
          return before && after ? gainOf(after, before, present) : null;
        };
        return {
          relief: gain('relief'),
          net: gain('saved'),
          best: gainOf(savingsOf(other.plan.best), savingsOf(made.best), present),
        };
      },
    };
    known.set(key, one);
    return one;
  };
}

/** A threshold of an amount; none where nothing changes there. */
function amountThreshold(
  { at, below, threshold, vary }: Bound,
  place: Place,
  weigh: Weigh,
): readonly Threshold[] {
  const { input, measure, of, within } = threshold;
  const sideAt = (amount: Kopecks): Side => ({
    value: roublesText(amount),
    weighed: weigh(JSON.stringify([input, of, within, String(amount)]), () => vary(amount)),
  });
  const [before, after] = [sideAt(below), sideAt(below + 1n)];
  if (before.weighed.answer(measure) === after.weighed.answer(measure)) return [];
  return [{ ...threshold, place, at: roublesText(at), ...sidesOf(measure, before, after) }];
}

interface Side {
  readonly value: string;
  readonly weighed: Weighed;
}

const sidesOf = (
  measure: MeasureId,
  below: Side,
  above: Side,
): Pick<Threshold, 'below' | 'above' | 'difference'> => ({
  below: below.weighed.side(measure, below.value),
  above: above.weighed.side(measure, above.value),
  difference: below.weighed.above(above.weighed, measure),
});

/** For each measure the nearest start days, at or before that of the profile and after it, on which it becomes another. */
function startThresholds(profile: Profile, options: PlanOptions, weigh: Weigh): Threshold[] {
  const { start } = profile.project;
  const days = startDays(caseOf(profile, options));
  const until = days.filter((day) => day <= start).reverse();
  const after = days.filter((day) => day > start);
  const places = [
    ['at-or-below', firstChanges(profile, options, until)],
    ['above', firstChanges(profile, options, after)],
  ] as const;
  return MEASURE_IDS.flatMap((measure) =>
    places.flatMap(([place, changes]): Threshold[] => {
      const day = changes.get(measure);
      return day === undefined ? [] : [startThreshold(profile, { measure, place, day }, weigh)];
    }),
  );
}

function startThreshold(
  profile: Profile,
  {
    day,
    measure,
    place,
  }: { readonly measure: MeasureId; readonly place: Place; readonly day: Day },
  weigh: Weigh,
): Threshold {
  const sideOn = (value: Day): Side => ({
    value,
    weighed: weigh(`start ${value}`, () => startingOn(profile, value)),
  });
  return {
    measure,
    input: 'start-day',
    figure: null,
    actual: profile.project.start,
    place,
    at: day,
    ...sidesOf(measure, sideOn(dayBefore(day)), sideOn(day)),
  };
}

/** The first of the days on which each measure becomes another than on the day before. */
function firstChanges(
  profile: Profile,
  options: PlanOptions,
  days: readonly Day[],
): ReadonlyMap<MeasureId, Day> {
  const changes = new Map<MeasureId, Day>();
  let open: readonly MeasureId[] = MEASURE_IDS;
  for (const day of days) {
    const answers = (start: Day) =>
      assess(startingOn(profile, start), { ...options, measures: open }).measures.map(
        ({ id, lines, verdict }) => ({ id, answer: JSON.stringify([verdict, lines]) }),
      );
    const [before, on] = [answers(dayBefore(day)), answers(day)];
    for (const [index, { answer, id }] of on.entries()) {
      if (before[index]?.answer !== answer) changes.set(id, day);
    }
    open = open.filter((id) => !changes.has(id));
    if (open.length === 0) break;
  }
  return changes;
}
