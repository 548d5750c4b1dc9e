import { yearOf } from '../../kit/day';
import { lastYearOf } from '../../kit/series';
import type { Case } from '../facts/case';
import { lastBaseYear } from '../facts/property';
import type { AskedOfRelief, NamedRelief } from '../measure/measure';
import { type Region, reliefOf } from '../region';
import type { BegunRelief, ElementId } from './candidates';
import type { Choices } from './choices';

/** Whether the first period of a relief is the one that the readings name, or may be any. */
export type FirstPeriods = 'as-read' | 'chosen';

/** A first period that was chosen rather than read. */
export interface FirstPeriodChosen {
  readonly reading: string;
  readonly year: number;
}

/** One way to begin the reliefs of a package: what may be chosen as it then is. */
export interface Beginning {
  readonly choices: Choices;
  readonly chosen: readonly FirstPeriodChosen[];
}

/** Those of the first periods that are of some of the elements. */
export const chosenFor = (
  { reliefs }: Region,
  elements: readonly ElementId[],
  chosen: readonly FirstPeriodChosen[],
): readonly FirstPeriodChosen[] =>
  chosen.filter(({ reading }) =>
    reliefs.some(({ firstPeriod, id }) => firstPeriod === reading && elements.includes(id)),
  );

/** What is asked of a relief in a package: the first period that is chosen for it. */
export const askedOf = (
  region: Region,
  id: ElementId,
  chosen: readonly FirstPeriodChosen[],
): AskedOfRelief => {
  const [own] = chosenFor(region, [id], chosen);
  return own === undefined ? {} : { begins: own.year };
};

/** The reliefs as the readings begin them. */
export const asRead = (_: Case, choices: Choices): readonly Beginning[] => [
  { choices, chosen: [] },
];

/** Besides, every relief of a package begun in every year in which it may be; one that stands only so is begun in each way. */
export function chosenFreely(
  c: Case,
  choices: Choices,
  elements: readonly ElementId[],
): readonly Beginning[] {
  let ways: readonly Beginning[] = asRead(c, choices);
  for (const { begins = [], id, onlyBegun = false } of choices.reliefs) {
    const reading = reliefOf(choices.region, id)?.firstPeriod;
    if (reading === undefined || !elements.includes(id)) continue;
    ways = ways.flatMap((way) => [
      ...(onlyBegun ? [] : [way]),
      ...begins.map((one) => joined(way, id, reading, one)),
    ]);
  }
  return ways;
}

/** The years in which a relief could begin: from the project's start to the last one with a base of its tax. */
export function yearsToBegin(c: Case, relief: NamedRelief): readonly number[] {
  const first = yearOf(c.profile.project.start);
  const profit = c.profile.taxableProfit;
  const ofProfit = profit === undefined ? [] : [lastYearOf(profit)];
  const based = relief.tax === 'property' ? lastWithProperty(c, relief) : ofProfit;
  const last = Math.max(first - 1, ...based);
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/** The last year in which an object that a relief could free has a base; none for a relief of another tax. */
export function lastWithProperty(c: Case, { objects }: NamedRelief): readonly number[] {
  const { last } = c.policy.years;
  return (objects?.(c) ?? []).map(({ value }) => Math.min(last, lastBaseYear(value)));
}

/** A way with one relief more begun in a year. */
const joined = (
  way: Beginning,
  id: ElementId,
  reading: string,
  { treatment, year }: BegunRelief,
): Beginning => ({
  choices: {
    ...way.choices,
    reliefs: way.choices.reliefs.map((one) => (one.id === id ? { ...one, treatment } : one)),
  },
  chosen: [...way.chosen, { reading, year }],
});
