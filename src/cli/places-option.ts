import type { Command } from 'commander';
import type { Problem } from '../kit/problem';
import { shortened } from '../kit/shortened';
import { valuesIn } from './argv';

export const PLACES = '--regions';

/** A place as a command line names it. */
export interface NamedPlace {
  /** As it was written. */
  readonly text: string;
  /** The id of a region, or a module. */
  readonly region: string;
  readonly site?: string;
}

/** A site behind the last colon; what follows the colon of a drive is no id. */
const WITH_SITE = /^(.+):([a-z0-9]+(?:-[a-z0-9]+)*)$/;

/** The places that a value of the option names: `REGION` or `REGION:SITE`, parted by commas. */
export const placesIn = (value: string): readonly NamedPlace[] =>
  value.split(',').map((text) => {
    const [, region = text, site] = WITH_SITE.exec(text) ?? [];
    return { text, region, ...(site === undefined ? {} : { site }) };
  });

/** The regions that a command line names in its places, each once; none where it has no such option. */
export function regionsOfPlaces(argv: readonly string[]): readonly string[] {
  const names = valuesIn(argv, PLACES).flatMap((value) =>
    placesIn(value).map(({ region }) => region),
  );
  return [...new Set(names)].filter((name) => name !== '');
}

/** What is wrong with the number of places that are named. */
export const placesProblems = (places: readonly NamedPlace[]): readonly Problem[] =>
  places.length === 2 && places.every(({ region }) => region !== '')
    ? []
    : [
        {
          path: PLACES,
          code: 'not-two-places',
          expected: 'two places as REGION:SITE,REGION:SITE',
          found: shortened(places.map(({ text }) => text).join(',')) || 'nothing',
        },
      ];

/** Whether a command line asks for places. */
export const asksForPlaces = (command: Command): boolean =>
  command.opts<{ readonly regions?: string }>().regions !== undefined;
