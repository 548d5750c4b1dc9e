import type { LoadedRegion } from '../../engine/region';
import type { MeasureId } from '../../figures/ids';
import type { Problem } from '../../kit/problem';
import { type Choice, chooseEdition, idsOf } from '../choices';
import { type ChosenReadings, namesOf, pairsOf, readingProblemsOf } from '../options';

/** What the options ask for of the lines of a region. */
export interface AskedOfRegion {
  readonly region: LoadedRegion;
  /** Its default one where none is named. */
  readonly edition?: string;
  /** Every one where none is named. */
  readonly measures: readonly MeasureId[];
  readonly readings: ChosenReadings;
}

interface Named {
  readonly edition: string | undefined;
  readonly measure: readonly string[] | undefined;
  readonly reading: readonly string[] | undefined;
}

interface AskedOf {
  /** Of each region that has something of what every option names. */
  readonly asked: readonly AskedOfRegion[];
  readonly chosen: Choice<string>;
  /** What is wrong with the measures and readings. */
  readonly others: readonly Problem[];
}

/**
 * What the options ask for of each region. A region takes the measures and readings that it has; one that has none
 * of them, not the edition, or not a value that another region has, is left out. A name or a value that no region
 * has is a problem.
 */
export function askedOfRegion(
  regions: readonly LoadedRegion[],
  { edition, measure = [], reading = [] }: Named,
): AskedOf {
  const editions = regions.flatMap((region) => region.editions);
  const chosen = chooseEdition(edition, { editions });
  const measures = namesOf('--measure', measure, [
    ...new Set(regions.flatMap((region) => idsOf(region.measures))),
  ]);
  const pairs = pairsOf(reading);
  const readings = Object.assign({}, ...regions.map((region) => region.readings));
  const unknown = Object.keys(pairs.values).filter((id) => !Object.hasOwn(readings, id));
  const meant = regions.flatMap((region): readonly AskedOfRegion[] => {
    const own: AskedOfRegion = {
      region,
      ...(chosen.name === undefined ? {} : { edition: chosen.name }),
      measures: measures.names.filter((id) => idsOf(region.measures).includes(id)),
      readings: only(pairs.values, (id) => Object.hasOwn(region.readings, id)),
    };
    return hasAll(own, measures.names, pairs.values) ? [own] : [];
  });
  const refused = refusedReadings(meant);
  const asked = refused.length > 0 ? meant : meant.filter((one) => problemsOf(one).length === 0);
  const others = [
    ...measures.problems,
    ...pairs.problems,
    ...readingProblemsOf(
      only(pairs.values, (id) => unknown.includes(id)),
      { readings, editions },
    ),
    ...refused,
  ];
  const isNone = asked.length === 0 && chosen.problem === undefined && others.length === 0;
  return { asked, chosen, others: isNone ? [NO_REGION] : others };
}

const problemsOf = ({ edition, readings, region }: AskedOfRegion): readonly Problem[] =>
  readingProblemsOf(readings, region, edition);

/** What is wrong with the readings of which no region that has them takes the value, as the first of these says it. */
function refusedReadings(meant: readonly AskedOfRegion[]): readonly Problem[] {
  const ids = new Set(meant.flatMap(({ readings }) => Object.keys(readings)));
  return [...ids].flatMap((id) => {
    const found = meant
      .filter(({ readings }) => Object.hasOwn(readings, id))
      .map((one) => problemsOf({ ...one, readings: only(one.readings, (own) => own === id) }));
    return found.every((problems) => problems.length > 0) ? (found[0] ?? []) : [];
  });
}

const only = (all: ChosenReadings, isMeant: (id: string) => boolean): ChosenReadings =>
  Object.fromEntries(Object.entries(all).filter(([id]) => isMeant(id)));

/** Whether a region has the edition, and something of the measures and of the readings, where any are named. */
const hasAll = (
  { edition, measures, readings, region }: AskedOfRegion,
  named: readonly MeasureId[],
  chosen: ChosenReadings,
): boolean =>
  (edition === undefined || region.editions.some((policy) => policy.edition === edition)) &&
  (named.length === 0 || measures.length > 0) &&
  (Object.keys(chosen).length === 0 || Object.keys(readings).length > 0);

const NO_REGION: Problem = {
  path: '',
  code: 'no-region',
  expected: 'an edition, measures and readings of one region',
  found: 'those of several',
};
