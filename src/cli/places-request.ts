import type { Command } from 'commander';
import type { LoadedRegion } from '../engine/region';
import { editionOf } from '../engine/region';
import type { Problem } from '../kit/problem';
import type { PlacesOptions } from '../questions/compare/places';
import type { Place, Two } from '../questions/compare/read-places';
import { chooseEdition } from './choices';
import { WORKBOOK_FORMATS, type WorkbookFormat } from './formats';
import { type ChosenReadings, namesOf, pairsOf, readingProblemsOf } from './options';
import { type NamedPlace, PLACES, placesIn, placesProblems } from './places-option';
import { elementIds } from './plan-options';
import { weighingOf } from './plan-request';
import type { Regions } from './regions';
import { type Input, inputOf } from './request';

/** A place with its region, and what the command line calls it. */
export interface AskedPlace extends Place {
  readonly region: LoadedRegion;
  readonly text: string;
}

/** What `compare` asks for of one profile in two places. */
export interface PlacesRequest extends Pick<Input<WorkbookFormat>, 'file' | 'format' | 'problems'> {
  /** Absent where two are not named. */
  readonly places?: Two<AskedPlace>;
  readonly options: PlacesOptions;
}

interface Options {
  readonly regions: string;
  readonly region?: string;
  readonly otherEdition?: string;
  readonly among?: readonly string[];
  readonly reading?: readonly string[];
}

/** Reads the command line of `compare` with places. Each region takes the edition, readings and elements that it has. */
export function placesRequestOf(command: Command, regions: Regions): PlacesRequest {
  const given = command.opts<Options>();
  const named = placesIn(given.regions);
  const [left, right] = regionsOf(named, regions);
  const all = [left, right];
  const editions = all.flatMap((region) => region.editions);
  const { file, ...input } = inputOf(command, { editions }, WORKBOOK_FORMATS, 1);
  const other = chooseEdition(given.otherEdition, right, '--other-edition');
  const among = namesOf('--among', given.among ?? [], all.flatMap(elementIds));
  const pairs = pairsOf(given.reading ?? []);
  const weighing = weighingOf(command);
  const place = (one: NamedPlace, region: LoadedRegion, edition: string | undefined) =>
    placeOf(one, region, { edition, among: given.among && among.names, readings: pairs.values });
  const [first, second] = named;
  const counted = placesProblems(named);
  const places: Two<AskedPlace> | undefined =
    first === undefined || second === undefined || counted.length > 0
      ? undefined
      : [place(first, left, input.edition), place(second, right, other.name ?? input.edition)];
  return {
    ...(file === undefined ? {} : { file }),
    format: input.format,
    ...(places === undefined ? {} : { places }),
    options: weighing.options,
    problems: [
      ...counted,
      ...(given.region === undefined ? [] : [BESIDE]),
      ...input.problems,
      ...(other.problem === undefined ? [] : [other.problem]),
      ...weighing.problems,
      ...among.problems,
      ...pairs.problems,
      ...readingProblems(pairs.values, [left, right], places),
    ],
  };
}

/** The regions of both places; the one chosen where there are none. */
function regionsOf(named: readonly NamedPlace[], regions: Regions): Two<LoadedRegion> {
  const { chosen, loaded, names } = regions;
  const [left = chosen, right = left] = named.map(({ region }) => loaded[names.indexOf(region)]);
  return [left, right];
}

interface Chosen {
  readonly edition: string | undefined;
  readonly among: readonly string[] | undefined;
  readonly readings: ChosenReadings;
}

function placeOf(
  { site, text }: NamedPlace,
  region: LoadedRegion,
  { among, edition, readings }: Chosen,
): AskedPlace {
  const has = region.editions.some((one) => one.edition === edition);
  const elements = elementIds(region);
  return {
    text,
    region,
    ...(site === undefined ? {} : { site }),
    ...(has && edition !== undefined ? { edition } : {}),
    ...(among === undefined ? {} : { among: among.filter((id) => elements.includes(id)) }),
    readings: only(readings, (id) => Object.hasOwn(region.readings, id)),
  };
}

const only = (all: ChosenReadings, isMeant: (id: string) => boolean): ChosenReadings =>
  Object.fromEntries(Object.entries(all).filter(([id]) => isMeant(id)));

/** Readings that neither region has, and values that a region does not take. */
function readingProblems(
  given: ChosenReadings,
  regions: Two<LoadedRegion>,
  places: Two<AskedPlace> | undefined,
): readonly Problem[] {
  const [left, right] = regions;
  const readings = { ...right.readings, ...left.readings };
  const unknown = only(given, (id) => !Object.hasOwn(readings, id));
  const editions = regions.flatMap((region) => region.editions);
  const own = (places ?? []).flatMap(({ edition, readings: taken = {}, region }) =>
    readingProblemsOf(taken, region, edition ?? editionOf(region).edition),
  );
  const all = [...readingProblemsOf(unknown, { readings, editions }), ...own];
  return all.filter(
    (one, index) =>
      all.findIndex(({ expected, path }) => path === one.path && expected === one.expected) ===
      index,
  );
}

const BESIDE: Problem = {
  path: '--region',
  code: 'beside-regions',
  expected: `the regions in ${PLACES} alone`,
  found: 'both options',
};
