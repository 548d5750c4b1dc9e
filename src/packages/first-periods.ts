import type { Case } from '../facts/case';
import { lastBaseYear } from '../facts/property';
import { yearOf } from '../kit/day';
import { lastYearOf } from '../kit/series';
import { EDITION_YEARS } from '../policy/editions';
import type { ReadingId } from '../policy/readings';
import type { OwnedObject } from '../profile/profile';
import type { Treatment } from '../taxes/treatment';
import type { ElementId } from './candidates';
import type { Choices } from './evaluate';
import { createdOfProgramme } from './objects';

/** Whether the first period of a relief is the one that the readings name, or may be any. */
export type FirstPeriods = 'as-read' | 'chosen';

/** A first period that was chosen rather than read. */
export interface FirstPeriodChosen {
  readonly reading: ReadingId;
  readonly year: number;
}

/** One way to begin the reliefs of a package: the case and what may be chosen as they then are. */
export interface Beginning {
  readonly c: Case;
  readonly choices: Choices;
  readonly chosen: readonly FirstPeriodChosen[];
}

/** The readings that leave the first period of an element to be named. */
const READING_OF = {
  'investment-register': 'first-period.investment-register',
  rip: 'first-period.rip',
  'spic-federal': 'first-period.spic-federal',
  'spic-regional': 'first-period.spic-regional',
  'sez.income': 'first-period.sez',
  'property-exemption': 'first-period.property',
  'ppe-upgrade': 'first-period.ppe-upgrade',
} as const satisfies { readonly [Id in ElementId]?: ReadingId };

type Beginner = keyof typeof READING_OF;

const isBeginner = (id: ElementId): id is Beginner => Object.hasOwn(READING_OF, id);

/** Those of the first periods that are of some of the elements. */
export const chosenFor = (
  elements: readonly ElementId[],
  chosen: readonly FirstPeriodChosen[],
): readonly FirstPeriodChosen[] =>
  chosen.filter(({ reading }) =>
    elements.some((id) => isBeginner(id) && READING_OF[id] === reading),
  );

/** The reliefs as the readings begin them. */
export const asRead = (c: Case, choices: Choices): readonly Beginning[] => [
  { c, choices, chosen: [] },
];

/** Besides, every relief of a package begun in every year in which it could be. */
export function chosenFreely(
  c: Case,
  choices: Choices,
  elements: readonly ElementId[],
): readonly Beginning[] {
  let ways: readonly Beginning[] = asRead(c, choices);
  for (const id of elements.filter(isBeginner)) {
    const beginnings = yearsOf(c, id).map((year) => begun(c, choices, id, year));
    ways = ways.flatMap((way) => [way, ...beginnings.map((one) => joined(way, one))]);
  }
  return ways;
}

/** From the project's start to the last year with a base of the tax. */
function yearsOf(c: Case, id: Beginner): readonly number[] {
  const first = yearOf(c.profile.project.start);
  const profit = c.profile.taxableProfit;
  const ofProfit = profit === undefined ? [] : [lastYearOf(profit)];
  const last = Math.max(first - 1, ...(isOnProperty(id) ? lastWithProperty(c, id) : ofProfit));
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/** The last year in which an object that a relief could free has a base; none for a relief of another tax. */
export function lastWithProperty(c: Case, id: ElementId): readonly number[] {
  if (!isOnProperty(id)) return [];
  const { newMovables = [], upgradedObjects = [] } = c.profile.ppeProgramme;
  const objects: readonly OwnedObject[] =
    id === 'ppe-upgrade'
      ? [...newMovables, ...upgradedObjects]
      : [...(c.profile.property ?? []), ...createdOfProgramme(c)];
  const { last } = EDITION_YEARS[c.policy.edition];
  return objects.map(({ value }) => Math.min(last, lastBaseYear(value)));
}

const isOnProperty = (id: ElementId): boolean =>
  id === 'property-exemption' || id === 'ppe-upgrade';

/** One relief begun in a year, with what it then does; nothing where that cannot be computed. */
interface Begun {
  readonly id: ElementId;
  readonly treatment: Treatment | undefined;
  readonly chosen: FirstPeriodChosen;
}

function begun(c: Case, { reliefs }: Choices, id: Beginner, year: number): Begun {
  const chosen = { reading: READING_OF[id], year };
  const [treatment] = reliefs
    .filter((one) => one.id === id)
    .flatMap(({ appraise }) => appraise(beginning(c, chosen)).treatments);
  return { id, treatment, chosen };
}

const beginning = (c: Case, { reading, year }: FirstPeriodChosen): Case => ({
  ...c,
  readings: { ...c.readings, [reading]: String(year) },
});

/** A way with one relief more begun in a year. */
const joined = (way: Beginning, { chosen, id, treatment }: Begun): Beginning => ({
  c: beginning(way.c, chosen),
  choices: {
    ...way.choices,
    reliefs: way.choices.reliefs.map((one) =>
      one.id === id && treatment !== undefined ? { ...one, treatment } : one,
    ),
  },
  chosen: [...way.chosen, chosen],
});
