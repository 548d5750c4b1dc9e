import type { Threshold } from '../../answer/results/analysis';
import { thresholdResult } from '../../answer/threshold';
import { judgedMeasures } from '../../engine/measures';
import { isSameAnswer } from '../../engine/same-answer';
import type { MeasureId } from '../../figures/ids';
import { type Day, dayBefore } from '../../kit/day';
import type { Kopecks } from '../../kit/money';
import { plainKey } from '../../kit/plain-key';
import type { Profile } from '../../profile/profile';
import { regionOf } from '../../regions/default';
import { caseOf } from '../assess/assess';
import type { PlanOptions } from '../plan/plan';
import { type BoundOfProject, boundsOf } from './bounds';
import { startDays } from './start-days';
import { startingOn } from './vary';
import {
  isSameSide,
  type PlannedSide,
  type SideWeighing,
  type WeighedThreshold,
  weighing,
} from './weighed-sides';

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
  const c = caseOf(profile, options);
  const bounds = boundsOf(c, judgedMeasures(regionOf(profile), c));
  return [
    ...nearestOf(bounds).flatMap(({ bound, place }) => amountThreshold(bound, place, weigh)),
    ...startThresholds(profile, options, weigh),
  ].map(thresholdResult);
}

type Place = Threshold['place'];

/** Of each figure and object the nearest bound on either side, in the order of the bounds. */
function nearestOf(
  bounds: readonly BoundOfProject[],
): { readonly bound: BoundOfProject; readonly place: Place }[] {
  const keyOf = ({ threshold: { figure, measure, of } }: BoundOfProject) =>
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

/** A threshold of an amount; none where nothing changes there. */
function amountThreshold(
  { actual, at, below, threshold, vary }: BoundOfProject,
  place: Place,
  weigh: SideWeighing,
): readonly WeighedThreshold[] {
  const { input, measure, of, within } = threshold;
  const sideAt = (amount: Kopecks): PlannedSide => ({
    value: amount,
    made: weigh.plan(plainKey([input, of, within, amount]), () => vary(amount)),
  });
  const [before, after] = [sideAt(below), sideAt(below + 1n)];
  if (isSameSide(before.made, after.made, measure)) return [];
  return [{ ...threshold, actual, place, at, ...weigh.sidesOf(measure, before, after) }];
}

/** For each measure the nearest start days, at or before that of the profile and after it, on which it becomes another. */
function startThresholds(
  profile: Profile,
  options: PlanOptions,
  weigh: SideWeighing,
): readonly WeighedThreshold[] {
  const { start } = profile.project;
  const days = startDays(regionOf(profile), caseOf(profile, options));
  const until = days.filter((day) => day <= start).reverse();
  const after = days.filter((day) => day > start);
  const places = [
    ['at-or-below', firstChanges(profile, options, until)],
    ['above', firstChanges(profile, options, after)],
  ] as const;
  return regionOf(profile).measures.flatMap(({ id: measure }) =>
    places.flatMap(([place, changes]): readonly WeighedThreshold[] => {
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
  weigh: SideWeighing,
): WeighedThreshold {
  const sideOn = (value: Day): PlannedSide => ({
    value,
    made: weigh.plan(`start ${value}`, () => startingOn(profile, value)),
  });
  return {
    measure,
    input: 'start-day',
    figure: null,
    actual: profile.project.start,
    place,
    at: day,
    ...weigh.sidesOf(measure, sideOn(dayBefore(day)), sideOn(day)),
  };
}

/** The first of the days on which each measure becomes another than on the day before. */
function firstChanges(
  profile: Profile,
  options: PlanOptions,
  days: readonly Day[],
): ReadonlyMap<MeasureId, Day> {
  const changes = new Map<MeasureId, Day>();
  const region = regionOf(profile);
  let open: readonly MeasureId[] = region.measures.map(({ id }) => id);
  for (const day of days) {
    const judgedOn = (start: Day) =>
      judgedMeasures(region, caseOf(startingOn(profile, start), options), open);
    const before = judgedOn(dayBefore(day));
    for (const on of judgedOn(day)) {
      const other = before.find(({ measure }) => measure.id === on.measure.id);
      if (!isSameAnswer(other, on)) changes.set(on.measure.id, day);
    }
    open = open.filter((id) => !changes.has(id));
    if (open.length === 0) break;
  }
  return changes;
}
