import type { Region } from '../engine/region';
import { nearest } from '../kit/nearest';
import type { Problem } from '../kit/problem';
import { foundText } from '../profile/found';

/** A name that is none of those offered, with the one that was probably meant. */
export function notOneOf(path: string, found: string, offered: readonly string[]): Problem {
  const meant = nearest(found, offered);
  return {
    path,
    code: 'not-one-of',
    expected: offered.length === 0 ? NO_NAME : `one of ${offered.join(', ')}`,
    found: foundText(found),
    ...(meant === undefined ? {} : { hint: `did you mean ${meant}?` }),
  };
}

const NO_NAME = 'no name: the region has none';

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

type Editions = Pick<Region, 'editions'>;

/** The editions of a region, the default one first. */
export const editionIds = ({ editions }: Editions): readonly string[] =>
  editions.map(({ edition }) => edition);

/** What the option of the edition says of itself. */
export const editionHelp = (region: Editions): string =>
  `edition of the figures: ${editionIds(region).join(', ')}`;

/** The edition named, or the problem with it; none where none is named. */
export const chooseEdition = (
  found: string | undefined,
  region: Editions,
  option = '--edition',
): Choice<string> => (found === undefined ? {} : choose(option, found, editionIds(region)));

/** The names of things that have an id. */
export const idsOf = (all: readonly { readonly id: string }[]): readonly string[] =>
  all.map(({ id }) => id);

/** Names as the help lists them, one a line. */
export const namesHelp = (names: readonly string[]): string =>
  names.map((name) => `  ${name}`).join('\n');
