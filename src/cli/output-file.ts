import { InputError } from './input-error';

/** What is expected of the file of `--out`. */
export const NEW_FILE = 'a file that does not exist yet, or --force to overwrite it';

/** The error of a file that cannot be written to. */
export const notWritten = (source: string, expected: string, found: string): InputError =>
  new InputError([{ source, path: '--out', code: 'output', expected, found }]);
