import { nearest } from '../kit/nearest';
import type { Problem } from '../kit/problem';
import { foundText } from '../profile/found';
import type { EditionId } from '../regions/kaluga/editions/ids';
import { EDITION_IDS } from '../regions/kaluga/editions/ids';

/** A name that is none of those offered, with the one that was probably meant. */
export function notOneOf(path: string, found: string, offered: readonly string[]): Problem {
  const meant = nearest(found, offered);
  return {
    path,
    code: 'not-one-of',
    expected: `one of ${offered.join(', ')}`,
    found: foundText(found),
    ...(meant === undefined ? {} : { hint: `did you mean ${meant}?` }),
  };
}

/** A name that was chosen, or the problem with it. */
export interface Choice<Name extends string> {
  readonly name?: Name;
  readonly problem?: Problem;
}

/** The name if it is one of those offered, else the problem with it. */
export function choose<Name extends string>(
  path: string,
  found: string,
  offered: readonly Name[],
): Choice<Name> {
  const name = offered.find((one) => one === found);
  return name === undefined ? { problem: notOneOf(path, found, offered) } : { name };
}

/** What the option of the edition says of itself. */
export const EDITION_HELP = `edition of the figures: ${EDITION_IDS.join(', ')}`;

/** The edition named, or the problem with it; none where none is named. */
export const chooseEdition = (
  found: string | undefined,
  option = '--edition',
): Choice<EditionId> => (found === undefined ? {} : choose(option, found, EDITION_IDS));
