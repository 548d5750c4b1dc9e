import { InputError } from './input-error';

/** What is expected of the file that an answer is written to. */
export const NEW_FILE = 'a file that does not exist yet, or --force to overwrite it';

/** The error of a file that cannot be written to. */
export const notWritten = (
  source: string,
  expected: string,
  found: string,
  option = '--out',
): InputError => new InputError([{ source, path: option, code: 'output', expected, found }]);
