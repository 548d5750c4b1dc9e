import type { LoadedRegion } from '../engine/region';
import { editionOf } from '../engine/region';
import { figuresOf } from '../figures/figures';
import { sitesOf } from '../profile/of-place';
import { editionIds, idsOf } from './choices';
import { elementIds } from './plan-options';

/** Names of a region for the examples of the help: short ones, so that a line holds them. */
export interface ExampleIds {
  readonly region: string;
  /** The first site of the region. */
  readonly site: string;
  readonly edition: string;
  readonly measure: string;
  /** With a value other than the default one. */
  readonly reading: string;
  readonly elements: readonly string[];
  readonly programme: string | undefined;
  /** A group of figures, and a figure in it. */
  readonly figure: readonly string[];
}

/** Names that a region has, the shortest of each kind. */
export function exampleIds(region: LoadedRegion): ExampleIds {
  const readings = Object.entries(region.readings).flatMap(([id, { values }]) =>
    values[1] === undefined ? [] : [`${id}=${values[1]}`],
  );
  const paths = figuresOf(editionOf(region)).map(({ path }) => path.join('.'));
  return {
    region: region.id,
    site: sitesOf(region.profiles)[0] ?? '',
    edition: editionIds(region)[0] ?? '',
    measure: shortest(idsOf(region.measures))[0] ?? '',
    reading: shortest(readings)[0] ?? '',
    elements: shortest(elementIds(region)).slice(0, 2),
    programme: shortest(idsOf(region.programmes))[0],
    figure: (shortest(paths)[0] ?? '').split('.'),
  };
}

const shortest = (names: readonly string[]): readonly string[] =>
  [...names].sort((a, b) => a.length - b.length);
