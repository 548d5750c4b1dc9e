import { textCell } from './cells';
import type { SheetRow } from './layout';
import type { ReadSheet } from './read';

/** A profile as a workbook carries it: its text as it was read, and the file that had it. */
export interface CarriedProfile {
  readonly name: string;
  readonly text: string;
}

/** Characters that one cell takes of a line; the rest of it stands in the rows below. */
const MOST_OF_LINE = 30_000;

/** How the text of a row is written: as it is, or as a string of JSON where it has signs that a spreadsheet may change. */
const FORMS = { plain: 'text', quoted: 'json' } as const;

/** The key of the first row of a profile's text. */
export const FIRST_LINE = 'first-line';

/** A line of the profile in each row; the number of the line stands before it, the form of the row behind it. */
export const profileRows = ({ text: whole }: CarriedProfile): readonly SheetRow[] =>
  whole.split('\n').flatMap((line, index) =>
    piecesOf(line).map((piece, part): SheetRow => {
      const isPlain = !CHANGED.test(piece);
      return {
        ...(index === 0 && part === 0 ? { key: FIRST_LINE } : {}),
        cells: [
          textCell(String(index + 1), 'note'),
          textCell(isPlain ? piece : quotedText(piece), 'text'),
          isPlain ? null : textCell(FORMS.quoted, 'note'),
        ],
      };
    }),
  );

/** Control characters and those that turn a text, a code of Excel's own, and single halves of characters. */
const CHANGED = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\ufffe\uffff]|_x[\da-f]{4}_/iu;

const quotedText = (piece: string): string =>
  JSON.stringify(piece).replace(
    /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\ufffe\uffff]|_(?=x[\da-f]{4}_)/giu,
    (sign) =>
      Array.from(
        { length: sign.length },
        (_, at) => `\\u${sign.charCodeAt(at).toString(16).padStart(4, '0')}`,
      ).join(''),
  );

function piecesOf(line: string): readonly string[] {
  const pieces: string[] = [];
  for (let from = 0; from === 0 || from < line.length; from += MOST_OF_LINE) {
    pieces.push(line.slice(from, from + MOST_OF_LINE));
  }
  return pieces;
}

/** The text that stands in a sheet from a row on; undefined where a row of it was changed so that it cannot be read. */
export function profileText(sheet: ReadSheet, firstRow: number): string | undefined {
  const lines: string[] = [];
  for (let row = firstRow; ; row++) {
    const number = Number(sheet.get(`A${row}`)?.text ?? sheet.get(`A${row}`)?.number ?? 0);
    if (number !== lines.length && number !== lines.length + 1) break;
    if (number === 0) break;
    const piece = pieceIn(sheet, row);
    if (piece === undefined) return undefined;
    if (number > lines.length) lines.push(piece);
    else lines[number - 1] += piece;
  }
  return lines.join('\n');
}

function pieceIn(sheet: ReadSheet, row: number): string | undefined {
  const { number, text: written = number === undefined ? '' : String(number) } =
    sheet.get(`B${row}`) ?? {};
  if (sheet.get(`C${row}`)?.text !== FORMS.quoted) return written;
  try {
    const piece: unknown = JSON.parse(written);
    return typeof piece === 'string' ? piece : undefined;
  } catch {
    return undefined;
  }
}
