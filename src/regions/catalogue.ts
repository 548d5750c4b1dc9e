import { entriesOffered } from '../engine/directory';
import { yearsInForce } from '../engine/measure/measure';
import { editionOf, type Region } from '../engine/region';
import type { Title } from '../engine/terms';
import { at } from '../figures/figure';
import type { MeasureId, PartId } from '../figures/ids';
import { firstDayOf } from '../kit/day';
import { lessCertain, type Standing } from '../kit/finding';
import { DEFAULT_REGION } from './default';

/** What a list of measures shows of one of them. */
export interface CatalogueEntry {
  readonly id: MeasureId | PartId;
  readonly title: Title;
  readonly law: string;
  readonly firstYear: number | null;
  readonly lastYear: number | null;
  /** How well the years are known. */
  readonly standing: Standing;
  readonly parts?: readonly CatalogueEntry[];
}

/**
 * Every measure of an edition with its law and its years.
 *
 * @param edition the region's default one where it is left out.
 * @param region as `defineRegion` makes it; Kaluga Region where it is left out.
 * @throws RangeError for an edition that the region does not have.
 *
 * @example
 * measureCatalogue().map(({ id }) => id)[1]; // 'rip'
 * measureCatalogue()[1].lastYear; // 2028
 */
export function measureCatalogue(
  edition?: string,
  region: Region = DEFAULT_REGION,
): readonly CatalogueEntry[] {
  const policy = editionOf(region, edition);
  const end = firstDayOf(policy.years.last);
  const offered = region.measures.filter(
    (one) => one.offered === undefined || at(one.offered(policy), end).value,
  );
  return offered.map((measure) => {
    const { id, law, parts, title } = measure;
    const { firstYear, lastYear } = yearsInForce(measure, policy);
    const [first, last] = [at(firstYear, end), at(lastYear, end)];
    const years = {
      firstYear: first.value,
      lastYear: last.value,
      standing: lessCertain(first.standing, last.standing),
    };
    const entries = parts?.map((part) => ({
      id: part.id,
      title: part.title,
      law: part.law,
      ...years,
    }));
    const entry = { id, title, law, ...years };
    return entries === undefined ? entry : { ...entry, parts: entries };
  });
}

/** Something that a region offers and the library does not compute, with where it was found. */
export interface DirectoryListing {
  readonly id: string;
  readonly sources: readonly {
    readonly text: string;
    readonly address?: string;
    readonly standing: Standing;
  }[];
}

/**
 * What the region offers in an edition beside all that is computed. What an entry is stands in the words of the region.
 *
 * @param edition the region's default one where it is left out.
 * @param region as `defineRegion` makes it; Kaluga Region where it is left out.
 * @throws RangeError for an edition that the region does not have.
 *
 * @example
 * directoryCatalogue('law').map(({ id }) => id).at(-1); // 'sez-depreciation'
 * directoryCatalogue('brochure-2019').length; // 7
 */
export function directoryCatalogue(
  edition?: string,
  region: Region = DEFAULT_REGION,
): readonly DirectoryListing[] {
  const policy = editionOf(region, edition);
  return entriesOffered(region.directory, policy, firstDayOf(policy.years.last)).map(
    ({ id, sources }) => ({
      id,
      sources: sources.map(({ citation: { address, text }, standing }) => ({
        text,
        ...(address === undefined ? {} : { address }),
        standing,
      })),
    }),
  );
}
