import type { Assessment } from '../../answer/results/assessment';
import type { Titles } from '../../answer/results/tables';

/** A record as it is written: one line of JSON with its line break. */
export const recordOf = (value: object): Uint8Array => Buffer.from(`${JSON.stringify(value)}\n`);

/**
 * The record of a whole assessment, the same as of `{ ...head, assessment }`. Its titles have letters that
 * take two bytes each, as then the whole of a text in memory does; so their bytes are made once.
 */
export function assessmentRecord(
  head: object,
  { sources, titles, ...others }: Assessment,
): Uint8Array {
  return Buffer.concat([
    Buffer.from(`${begun(head)},"assessment":${begun(others)},"titles":`),
    titlesOf(others.region, titles),
    Buffer.from(`,"sources":${JSON.stringify(sources)}}}\n`),
  ]);
}

/** An object without its end. */
const begun = (value: object): string => JSON.stringify(value).slice(0, -1);

/** Titles as JSON, by the region and the ids that they are of: the titles of a region never change. */
const WRITTEN = new Map<string, Uint8Array>();

function titlesOf(region: string, titles: Titles): Uint8Array {
  const key = [region, ...Object.values(titles).map((byId) => Object.keys(byId).join())].join(';');
  const known = WRITTEN.get(key);
  if (known !== undefined) return known;
  const written = Buffer.from(JSON.stringify(titles));
  WRITTEN.set(key, written);
  return written;
}
