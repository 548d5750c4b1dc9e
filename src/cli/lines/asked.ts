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
 * of them, or not the edition, is left out. A name that no region has is a problem.
 */
export function askedOfRegion(
  regions: readonly LoadedRegion[],
  { edition, measure = [], reading = [] }: Named,
): AskedOf {
  const editions = regions.flatMap((region) => region.editions);
  const chosen = chooseEdition(edition, { editions });
  const measures = namesOf(
    '--measure',
    measure,
    regions.flatMap((region) => idsOf(region.measures)),
  );
  const pairs = pairsOf(reading);
  const readings = Object.assign({}, ...regions.map((region) => region.readings));
  const unknown = Object.keys(pairs.values).filter((id) => !Object.hasOwn(readings, id));
  const asked = regions.flatMap((region): readonly AskedOfRegion[] => {
    const own: AskedOfRegion = {
      region,
      ...(chosen.name === undefined ? {} : { edition: chosen.name }),
      measures: measures.names.filter((id) => idsOf(region.measures).includes(id)),
      readings: only(pairs.values, (id) => Object.hasOwn(region.readings, id)),
    };
    return hasAll(own, measures.names, pairs.values) ? [own] : [];
  });
  const others = [
    ...measures.problems,
    ...pairs.problems,
    ...readingProblemsOf(
      only(pairs.values, (id) => unknown.includes(id)),
      { readings, editions },
    ),
    ...asked.flatMap((one) => readingProblemsOf(one.readings, one.region, one.edition)),
  ];
  const isNone = asked.length === 0 && chosen.problem === undefined && others.length === 0;
  return { asked, chosen, others: isNone ? [NO_REGION] : others };
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
