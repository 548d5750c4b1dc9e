import type { LoadedRegion } from '../engine/region';
import type { Problem } from '../kit/problem';
import type { ParsedProfile } from '../profile/parse';
import { LOADED_DEFAULT } from '../regions/loaded';
import { parseProfile } from '../regions/parse-profile';

/** A profile as the command reads it: a problem with its region says how the command loads one. */
export function parsedProfile(
  document: unknown,
  regions: readonly LoadedRegion[],
  edition?: string,
): ParsedProfile {
  const parsed = parseProfile(document, { edition, region: regions });
  return parsed.ok ? parsed : { ok: false, problems: parsed.problems.map(onCommandLine) };
}

/** The problem with the hint of the command in place of that of the library. */
export const onCommandLine = <Said extends Problem>(problem: Said): Said =>
  problem.code === 'region-not-loaded' ? { ...problem, hint: LOADED_BY } : problem;

const LOADED_BY = `a region is loaded by --region; left out: ${LOADED_DEFAULT.id}`;
