import { measureCatalogue } from '../../src/index';
import type { EditionId } from '../../src/regions/kaluga/editions/ids';
import { EDITIONS } from '../../src/regions/kaluga/editions/index';
import { MEASURES } from '../../src/regions/kaluga/measures/index';

/** The measures that an edition offers, in the order of the region. */
export const offeredIn = (edition: EditionId): readonly string[] =>
  measureCatalogue(edition).map(({ id }) => id);

/** The same with their parts. */
export const judgedUnder = (edition: EditionId): readonly string[] =>
  measureCatalogue(edition).flatMap(({ id, parts = [] }) => [id, ...parts.map((part) => part.id)]);

/** Groups of figures that only measures read which an edition does not offer. */
export function unreadGroups(edition: EditionId): readonly string[] {
  const offered = offeredIn(edition);
  const left = MEASURES.filter(({ id }) => !offered.includes(id)).map(({ name }) => name);
  // Contributions are read by the measures beyond the brochure alone.
  return EDITIONS[edition].edition === 'brochure-2019' ? [...left, 'contributions'] : left;
}
