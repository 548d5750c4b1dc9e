import { at, type Figure } from '../figures/figure';
import type { Policy } from '../figures/policy';
import type { Day } from '../kit/day';
import type { Citation, Standing } from '../kit/finding';

/** Something that a region offers and the library does not compute: parks, advisers, subsidies without a formula. */
export interface DirectoryEntry {
  readonly id: string;
  /** Where it was found, and how well that confirms it. */
  readonly sources: readonly { readonly standing: Standing; readonly citation: Citation }[];
  /** Whether an edition offers it, read on the project's start. */
  readonly offered: (policy: Policy) => Figure<boolean>;
}

/** The entries of a directory that a policy offers to a project that starts on a day. */
export const entriesOffered = (
  directory: readonly DirectoryEntry[] = [],
  policy: Policy,
  start: Day,
): readonly DirectoryEntry[] => directory.filter(({ offered }) => at(offered(policy), start).value);
