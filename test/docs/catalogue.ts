import { type CatalogueEntry, measureCatalogue } from '../../src/regions/catalogue';
import { EDITION_IDS, type EditionId } from '../../src/regions/kaluga/editions/ids';

/** A measure with the first edition that offers it, whose figures its page shows. */
export interface Shown extends CatalogueEntry {
  readonly edition: EditionId;
}

/** Every measure of any edition, in the order of the region. */
export const allMeasures = (): readonly Shown[] =>
  EDITION_IDS.flatMap((edition, index) => {
    const before = EDITION_IDS.slice(0, index).flatMap((one) => measureCatalogue(one));
    return measureCatalogue(edition)
      .filter(({ id }) => !before.some((one) => one.id === id))
      .map((entry) => ({ ...entry, edition }));
  });
