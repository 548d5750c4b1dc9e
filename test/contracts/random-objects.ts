import fc from 'fast-check';
import { roublesText } from '../../src/kit/money';
import type {
  DayText,
  NewMovable,
  PpeProgrammeSection,
  PropertySection,
  UpgradedObject,
  YearSeries,
  ZoneSection,
} from '../../src/profile/document';
import { amount, dayNear, mostly, seldom, seriesNear } from './random-values';

type Of<T> = fc.Arbitrary<T>;

const yearOf = (day: DayText): number => Number(day.slice(0, 4));

const zone: Of<ZoneSection> = fc.oneof(
  fc.constant({
    onResidentBooks: true,
    madeOrBoughtForZone: true,
    usedInZone: true,
    locatedInZone: true,
  }),
  fc.record({
    onResidentBooks: mostly(fc.boolean()),
    madeOrBoughtForZone: mostly(fc.constant(true)),
    usedInZone: mostly(fc.constant(true)),
    locatedInZone: mostly(fc.boolean()),
  }),
);

export const life = fc.constantFrom(1, 2, 12, 13, 61, 120, 121, 361);

/** What an object is worth: written off month by month, or by year. */
const objectValue = (start: DayText): Of<Omit<NewMovable, 'id'>> =>
  fc.oneof(
    dayNear(start).chain((commissioned) =>
      fc.record({
        commissioned: fc.constant(commissioned),
        cost: amount,
        lifeMonths: life,
        disposed: seldom(
          dayNear(commissioned).map((day) => (day < commissioned ? commissioned : day)),
        ),
      }),
    ),
    fc.record({ yearlyBases: seriesNear(yearOf(start), amount) }),
  );

const kind = fc.constantFrom('immovable' as const, 'movable' as const);

/** The items of a list with ids of their own. */
export const named = <T>(
  prefix: string,
  item: Of<T>,
  maxLength: number,
): Of<(T & { id: string })[]> =>
  fc
    .array(item, { maxLength })
    .map((items) => items.map((one, index) => ({ id: `${prefix} ${index + 1}`, ...one })));

export const property = (start: DayText): Of<PropertySection> => {
  const amounts: Of<YearSeries<string | number>> = seriesNear(yearOf(start), amount);
  return fc.oneof(
    fc.record({ immovable: mostly(amounts), movable: seldom(amounts), zone: mostly(zone) }),
    fc.record({
      objects: named(
        'object',
        fc
          .tuple(objectValue(start), fc.record({ kind, zone: seldom(zone) }))
          .map(([value, one]) => ({ ...one, ...value })),
        3,
      ),
      zone: mostly(zone),
    }),
  );
};

/** Cost and depreciated value of an upgrade; the share between them is often at the bound of a band. */
const upgrade = fc.oneof(
  fc
    .tuple(fc.constantFrom(25n, 50n, 51n, 75n, 76n), fc.constantFrom(-1n, 0n, 1n))
    .map(([percent, kopecks]) => ({
      upgradeCost: roublesText(percent * 100_000_00n + kopecks),
      depreciatedValue: 10_000_000,
    })),
  fc.record({ upgradeCost: amount, depreciatedValue: fc.constantFrom(0, 10_000_000) }),
);

/** The earlier of the days that are given. */
const earliest = (...days: readonly DayText[]): DayText | undefined => [...days].sort()[0];

/** An object stands before its upgrade, and in the first year of its values. */
const putIntoUse = (
  start: DayText,
  { completed, yearlyBases }: Pick<UpgradedObject, 'completed' | 'yearlyBases'>,
): Of<DayText | undefined> => {
  const years = Array.isArray(yearlyBases)
    ? yearlyBases.map(({ year }) => year)
    : Object.keys(yearlyBases).map(Number);
  const end = `${Math.min(...years)}-12-31`;
  return seldom(dayNear(start).map((day) => earliest(day, completed, end)));
};

const upgradedObject = (start: DayText): Of<Omit<UpgradedObject, 'id'>> =>
  fc
    .tuple(
      upgrade,
      fc.record({
        kind,
        completed: dayNear(start),
        yearlyBases: seriesNear(yearOf(start), amount),
      }),
    )
    .chain(([costs, object]) =>
      putIntoUse(start, object).map((commissioned) => ({ ...costs, ...object, commissioned })),
    );

export const ppeProgramme = (start: DayText): Of<PpeProgrammeSection> =>
  fc.record({
    capitalInvestment: mostly(amount),
    newMovables: mostly(named('movable', objectValue(start), 2)),
    upgradedObjects: mostly(named('upgrade', upgradedObject(start), 2)),
  });
