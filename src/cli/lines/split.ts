import { LIMITS } from '../../profile/limits';

const LINE_BREAK = 10;
const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf];

/** A line that is not empty. Offsets count the bytes of the file from 0. */
export interface InputLine {
  /** Counted from 1, empty lines too. */
  readonly number: number;
  /** Without its line break; null where it is longer than the limit. */
  readonly bytes: Uint8Array | null;
  readonly start: number;
  /** Behind its line break. */
  readonly end: number;
  /** Whether a line break ends it; false for a last line that may be torn. */
  readonly whole: boolean;
}

/** Where reading begins. */
export interface ReadFrom {
  readonly number: number;
  readonly offset: number;
}

export const BEGINNING: ReadFrom = { number: 1, offset: 0 };

/**
 * The lines in pieces of a file, those of each piece together. Holds one line at
 * most, and of a line that is too long nothing. Empty lines are counted and left
 * out; a byte order mark at the beginning of the file is no part of its first line.
 */
export async function* splitLines(
  pieces: AsyncIterable<Uint8Array>,
  from: ReadFrom = BEGINNING,
  longest = LIMITS.documentBytes,
): AsyncGenerator<readonly InputLine[]> {
  let { number, offset } = from;
  let open: Uint8Array[] = [];
  let length = 0;
  const lineOf = (whole: boolean): InputLine | undefined => {
    const bytes = length > longest ? null : joined(open, length);
    const line = { number, bytes, start: offset, end: offset + length + Number(whole), whole };
    number += 1;
    offset = line.end;
    open = [];
    length = 0;
    const text = bytes !== null && line.start === 0 ? withoutMark(bytes) : bytes;
    return isEmpty(text) ? undefined : { ...line, bytes: text };
  };
  for await (const piece of pieces) {
    const lines: InputLine[] = [];
    let at = 0;
    for (let stop = piece.indexOf(LINE_BREAK); stop >= 0; stop = piece.indexOf(LINE_BREAK, at)) {
      open.push(piece.subarray(at, stop));
      length += stop - at;
      at = stop + 1;
      const line = lineOf(true);
      if (line !== undefined) lines.push(line);
    }
    length += piece.length - at;
    if (length > longest) open = [];
    else open.push(piece.subarray(at));
    if (lines.length > 0) yield lines;
  }
  const last = length > 0 ? lineOf(false) : undefined;
  if (last !== undefined) yield [last];
}

function joined(pieces: readonly Uint8Array[], length: number): Uint8Array {
  const [only] = pieces;
  if (only !== undefined && pieces.length === 1) return only;
  const all = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}

const withoutMark = (bytes: Uint8Array): Uint8Array =>
  BYTE_ORDER_MARK.every((byte, index) => bytes[index] === byte) ? bytes.subarray(3) : bytes;

/** Spaces, tabs and carriage returns. */
const BLANK = [32, 9, 13];

const isEmpty = (bytes: Uint8Array | null): boolean =>
  bytes?.every((byte) => BLANK.includes(byte)) ?? false;
