import type { PlaceComparison } from '../../answer/results/places';
import type { Problem } from '../../kit/problem';
import { comparePlaces } from '../../questions/compare/places';
import type { Place, Two } from '../../questions/compare/read-places';
import type { PlanOptions } from '../../questions/plan/plan';
import { ALL_REGIONS } from '../../regions/all';
import type { PlainFields } from '../state/document';

/** A site of a region of the package. */
export interface PlaceOfPage {
  readonly region: string;
  readonly site: string;
}

/** A project in two places. */
export interface PlacesQuestion {
  readonly document: PlainFields;
  readonly places: Two<PlaceOfPage>;
}

/**
 * Plans a project in two places; the region that the document names takes the edition and the readings that are chosen
 * for it.
 */
export function comparedPlaces(
  { document, places: [left, right] }: PlacesQuestion,
  own: string,
  { edition, readings, ...options }: PlanOptions,
):
  | { readonly ok: true; readonly value: PlaceComparison }
  | { readonly ok: false; readonly problems: readonly Problem[] } {
  const placeOf = ({ region: id, site }: PlaceOfPage): Place => {
    const region = ALL_REGIONS.find((one) => one.id === id);
    return {
      ...(region === undefined ? {} : { region }),
      site,
      ...(id === own && edition !== undefined ? { edition } : {}),
      ...(id === own && readings !== undefined ? { readings } : {}),
    };
  };
  const compared = comparePlaces(document, [placeOf(left), placeOf(right)], options);
  return compared.ok ? { ok: true, value: compared } : { ok: false, problems: compared.problems };
}
