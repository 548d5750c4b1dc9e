import type { Command } from 'commander';
import { shortened } from '../../kit/shortened';
import { InputError } from '../input-error';
import type { Io } from '../io';
import { usualPlaces } from './places';

/** The variable of the environment that names the browser where the option does not. */
const VARIABLE = 'INVESTOR_INCENTIVES_BROWSER';

/**
 * The browser that prints: that of `--browser`, else of the variable, else the first that lies in a usual place.
 * @throws InputError where the one that is named is no file, or where none is found.
 */
export async function browserOf(
  command: Command,
  { env, isFile }: Pick<Io, 'env' | 'isFile'>,
  platform: NodeJS.Platform = process.platform,
): Promise<string> {
  const { browser } = command.opts<{ readonly browser?: string }>();
  const named = browser ?? (env[VARIABLE] || undefined);
  if (named !== undefined) {
    if (await isFile(named)) return named;
    const path = browser === undefined ? VARIABLE : '--browser';
    const expected = 'the file of a Chromium, Chrome or Edge';
    throw new InputError([{ path, code: 'no-browser', expected, found: shortened(named) }]);
  }
  for (const place of usualPlaces(platform, env)) if (await isFile(place)) return place;
  throw new InputError([NONE]);
}

const NONE = {
  path: '--format pdf',
  code: 'no-browser',
  expected: 'an installed Chromium, Chrome or Edge, which prints the report',
  found: 'none',
  hint: `install one, name it by --browser or ${VARIABLE}, or write --format html and print that`,
};
