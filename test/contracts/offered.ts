import { measureCatalogue } from '../../src/index';
import type { ProfileDocument } from '../../src/regions/kaluga/document';
import type { EditionId } from '../../src/regions/kaluga/editions/ids';
import { EDITIONS } from '../../src/regions/kaluga/editions/index';
import { MEASURES } from '../../src/regions/kaluga/measures/index';

/** The measures that an edition offers and a profile is judged by, in the order of the region. */
export const offeredIn = (edition: EditionId, document: Stating = {}): readonly string[] =>
  measureCatalogue(edition)
    .map(({ id }) => id)
    .filter((id) => isStated(id, document));

type Stating = Pick<ProfileDocument, 'statuses'>;

/** Whether a profile states the status by which alone a measure is judged, where there is one. */
export function isStated(id: string, { statuses }: Stating): boolean {
  const status = MEASURES.find((measure) => measure.id === id)?.onlyWith;
  return (
    status === undefined ||
    Object.entries(statuses ?? {}).some(([name, held]) => name === status && held !== undefined)
  );
}

/** The same with their parts. */
export const judgedUnder = (edition: EditionId): readonly string[] =>
  measureCatalogue(edition).flatMap(({ id, parts = [] }) => [id, ...parts.map((part) => part.id)]);

/** Groups of figures that only measures read which an edition does not offer. */
export function unreadGroups(edition: EditionId): readonly string[] {
  const offered = measureCatalogue(edition).map(({ id }) => id);
  const left = MEASURES.filter(({ id }) => !offered.includes(id)).map(({ name }) => name);
  // Contributions are read by the measures beyond the brochure alone, as are loans of other lenders.
  return EDITIONS[edition].edition === 'brochure-2019'
    ? [...left, 'contributions', 'otherLoans']
    : left;
}
