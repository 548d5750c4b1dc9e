import { LIMITS } from '../profile/limits';
import { InputError } from './input-error';
import type { Io } from './io';

/** The name under which standard input is given. */
export const STDIN = '-';

/** What the user calls the source of a profile. */
export const nameOf = (path: string): string => (path === STDIN ? 'standard input' : path);

/**
 * The text of a file or of standard input.
 * @throws InputError where it cannot be read, is too long or is not UTF-8.
 */
export async function readText(path: string, io: Io): Promise<string> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  try {
    for await (const piece of path === STDIN ? io.stdin : io.readFile(path)) {
      length += piece.length;
      if (length > LIMITS.documentBytes) break;
      pieces.push(piece);
    }
  } catch (error) {
    throw unreadable(path, 'a file that can be read', reasonOf(error));
  }
  if (length > LIMITS.documentBytes) {
    throw unreadable(path, `at most ${LIMITS.documentBytes / 1024 / 1024} MiB`, 'a longer text');
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(joined(pieces, length));
  } catch {
    throw unreadable(path, 'a text in UTF-8', 'bytes that are no UTF-8');
  }
}

/** Why a file or standard input cannot be read. */
export const unreadable = (path: string, expected: string, found: string): InputError =>
  new InputError([{ source: nameOf(path), path: '', code: 'unreadable', expected, found }]);

const REASONS: { readonly [code: string]: string } = {
  ENOENT: 'no such file',
  EISDIR: 'a folder',
  EACCES: 'a file that you may not read',
  EPERM: 'a file that you may not read',
  ENOTDIR: 'a path through something that is no folder',
  ENAMETOOLONG: 'a name that is too long',
  ELOOP: 'links that lead in a circle',
};

/** What an error of the file system means. */
export function reasonOf(error: unknown): string {
  const { code, message } = error as Partial<NodeJS.ErrnoException>;
  return (code === undefined ? undefined : REASONS[code]) ?? message ?? String(error);
}

function joined(pieces: readonly Uint8Array[], length: number): Uint8Array {
  const all = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}
