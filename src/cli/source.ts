import { LIMITS } from '../profile/limits';
import { notUtf8, type OtherEncoding, utf16Of } from './encoding';
import { InputError } from './input-error';
import type { Io } from './io';

/** The name under which standard input is given. */
export const STDIN = '-';

/** What the user calls the source of a profile. */
export const sourceName = (path: string): string => (path === STDIN ? 'standard input' : path);

/**
 * The bytes of a file or of standard input.
 * @throws InputError where it cannot be read or is too long.
 */
export async function sourceBytes(path: string, io: Io): Promise<Uint8Array> {
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
  return joined(pieces, length);
}

/**
 * The text of a file or of standard input.
 * @throws InputError where it cannot be read, is too long or is not UTF-8.
 */
export const sourceText = async (path: string, io: Io): Promise<string> =>
  decodedText(path, await sourceBytes(path, io));

/**
 * The text that bytes are.
 * @throws InputError where they are not UTF-8.
 */
export function decodedText(path: string, bytes: Uint8Array): string {
  const utf16 = utf16Of(bytes);
  if (utf16 !== undefined) throw inOtherEncoding(path, utf16);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw inOtherEncoding(path, notUtf8(bytes));
  }
}

/** The error of a file or of standard input that is no UTF-8. */
export const inOtherEncoding = (path: string, { found, hint }: OtherEncoding): InputError =>
  unreadable(path, 'a text in UTF-8', found, hint);

/** Why a file or standard input cannot be read. */
export const unreadable = (
  path: string,
  expected: string,
  found: string,
  hint?: string,
): InputError => {
  const problem = { source: sourceName(path), path: '', code: 'unreadable', expected, found };
  return new InputError([hint === undefined ? problem : { ...problem, hint }]);
};

const REASONS: { readonly [code: string]: string } = {
  ENOENT: 'no such file',
  EISDIR: 'a folder',
  EACCES: 'a file that you may not read',
  EPERM: 'a file that you may not read',
  ENOTDIR: 'a path through something that is no folder',
  ENAMETOOLONG: 'a name that is too long',
  ELOOP: 'links that lead in a circle',
  ENOSPC: 'no space left on the disk',
  EROFS: 'a disk that cannot be written',
  EBUSY: 'a file that another program uses',
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
