import type { Case } from '../../../engine/facts/case';
import type { Window } from '../../../engine/facts/window';
import type { Basis } from '../../../engine/measure/measure';
import { monthAfter } from '../../../engine/measure/while-held';
import type { EndReason } from '../../../engine/terms';
import { at, type Value } from '../../../figures/figure';
import type { ReliefId, StatusId } from '../../../figures/ids';
import { anniversary, type Day, MONTHS_A_YEAR, monthOf, yearOf } from '../../../kit/day';
import { toserStatus } from '../statuses';
import { TERRITORY_ENDS } from './ends';
import { type TerritoryFigures, toserFigures } from './figures';
import { toserFacts } from './status';

/** What a region makes of the frame beside its figures. */
export interface ToserRegion {
  /** The window in which the capital investment counts. */
  readonly window: (c: Case, entry: Day) => Window;
  /** Readings on which the window depends. */
  readonly windowReadings: (c: Case, entry: Day) => readonly string[];
  /** For how many months from registration plots are free of land tax; null: while resident. */
  readonly landTerm: (c: Case, entry: Day) => Value<number> | null;
  /** The reading of that term with its values, where the region has one. */
  readonly landReading: { readonly id: string; readonly values: readonly string[] } | null;
  /** Statuses on which rules forbid residency, by the figure that does. */
  readonly others: {
    readonly rip: readonly StatusId[];
    readonly contract: readonly StatusId[];
    readonly sez: readonly StatusId[];
  };
  /** Reliefs that residency excludes, each with the status that it needs. */
  readonly deductions: { readonly [relief: ReliefId]: StatusId };
}

/** The territory on which the project stands; undefined where it stands on none, or does not say where. */
export function territoryOf(c: Case): TerritoryFigures | undefined {
  const { site } = c.profile.project;
  const { territories } = toserFigures(c.policy);
  return site !== undefined && Object.hasOwn(territories, site) ? territories[site] : undefined;
}

/** A day figure of a territory; null where there is none. */
const dayOf = (figure: TerritoryFigures['firstDay'], day: Day): Value<Day> | null => {
  const used = at(figure, day);
  return used.value === null ? null : { ...used, value: used.value };
};

/** The days of a territory as they are read for a project. */
export interface TerritoryDays {
  /** The first day, or the earliest that it may be. */
  readonly first: Value<Day>;
  /** From when it is known to exist. */
  readonly existsFrom: Value<Day>;
  /** The latest that the first day may be. */
  readonly latest: Value<Day>;
  readonly last: Value<Day>;
}

/**
 * The days of a territory: by the figures, or by its day of creation where the profile states it.
 * @throws RangeError where the region gives a territory no first or last day: a fault of the region.
 */
export function daysOf(c: Case, territory: TerritoryFigures): TerritoryDays {
  const { entry } = toserStatus(c);
  const first = dayOf(territory.firstDay, entry);
  const last = dayOf(territory.lastDay, entry);
  if (first === null || last === null) throw new RangeError('a territory without its days');
  const { territoryCreated } = toserFacts(c).project;
  if (territoryCreated !== undefined) {
    const created = { ...first, value: territoryCreated };
    const years = yearOf(last.value) - yearOf(first.value);
    return {
      first: created,
      existsFrom: created,
      latest: created,
      last: { ...last, value: anniversary(territoryCreated, years) },
    };
  }
  return {
    first,
    existsFrom: dayOf(territory.existsFrom, entry) ?? first,
    latest: dayOf(territory.latestFirstDay, entry) ?? first,
    last,
  };
}

/** Whether the territory ends the reliefs, by the reading of their end. */
const endsWithTerritory = ({ readings }: Case): boolean => readings['toser.end'] === 'territory';

/** The case under the other reading of the end. */
export const underOtherEnd = (c: Case): Case => ({
  ...c,
  readings: { ...c.readings, 'toser.end': endsWithTerritory(c) ? 'term' : 'territory' },
});

/** The last day of the territory; null where it does not end the reliefs. */
function lastTerritoryDay(c: Case): Day | null {
  const territory = territoryOf(c);
  return territory === undefined || !endsWithTerritory(c) ? null : daysOf(c, territory).last.value;
}

/** The last year of income and property relief by the territory; null where it does not end them. */
export function lastTerritoryYear(c: Case): number | null {
  const day = lastTerritoryDay(c);
  return day === null ? null : yearOf(day);
}

/** The first month after a relief of months, and why it ends there. */
export interface EndOfMonths {
  readonly to: number;
  readonly because: EndReason;
}

/**
 * What ends a relief of months the first; of two ends in one month the last of these: the territory, the
 * status, the term of the relief.
 * @param used the first month after its own term; null where it has none.
 */
export function endOfMonths(c: Case, used: number | null): EndOfMonths {
  const day = lastTerritoryDay(c);
  const ends = [
    { to: day === null ? null : monthOf(day) + 1, because: TERRITORY_ENDS },
    { to: monthAfter(toserStatus(c)), because: 'status-ends' },
    { to: used, because: 'periods-used' },
  ];
  let end: EndOfMonths = {
    to: (c.policy.years.last + 1) * MONTHS_A_YEAR,
    because: 'edition-ends',
  };
  for (const { because, to } of ends) if (to !== null && to <= end.to) end = { to, because };
  return end;
}

/** The last day of the territory, on which reliefs rest that it ends. */
export function territoryBasis(c: Case): readonly Basis[] {
  const territory = territoryOf(c);
  return territory === undefined ? [] : [daysOf(c, territory).last];
}
