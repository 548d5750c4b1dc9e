import { BOOK_MARK, ROWS } from './mark';
import { profileText } from './profile-sheet';
import {
  type ParsedXml,
  type ReadCell,
  type ReadSheet,
  type ReadWorkbook,
  readWorkbook,
} from './read';

/** A cell with a number other than the one that was written. */
export interface ChangedCell {
  /** Sheet and address, as a formula writes them. */
  readonly cell: string;
  /** The path of the profile; null where the cell is no field of it. */
  readonly path: string | null;
  /** What stands there now: a number, another text, or nothing. */
  readonly now: number | string | null;
  readonly was: number;
}

/** A profile of a workbook, with the cells that were changed since it was written. */
export interface ExtractedProfile {
  readonly name: string;
  readonly text: string;
}

/** What a workbook carries, or why it cannot be read. */
export type ExtractedWorkbook =
  | {
      readonly ok: true;
      readonly profiles: readonly ExtractedProfile[];
      readonly changed: readonly ChangedCell[];
      /** Cells whose formula is gone, or whose row was taken out. */
      readonly lost: readonly string[];
    }
  | { readonly ok: false; readonly because: 'no-report' | 'cut' }
  | { readonly ok: false; readonly because: 'other-version'; readonly format: string };

const CUT: ExtractedWorkbook = { ok: false, because: 'cut' };

/**
 * The profiles that a workbook carries, as they were read when it was made, and the cells that were changed since. It
 * may have been saved again by Excel or LibreOffice, with rows inserted and sheets renamed.
 */
export function workbookExtract(file: Uint8Array, parsed: ParsedXml): ExtractedWorkbook {
  const workbook = readWorkbook(file, parsed);
  if (workbook === undefined) return CUT;
  const origin = workbook.sheet(BOOK_MARK.sheet);
  if (origin === undefined) return { ok: false, because: 'no-report' };
  const format = origin.get('A1')?.text ?? '';
  if (format !== BOOK_MARK.format) return { ok: false, because: 'other-version', format };
  const rows = originRows(origin);
  const profiles = rows.flatMap((row) => (row.kind === ROWS.profile ? [row] : []));
  const texts = profiles.map((row) => textAt(row, workbook));
  const whole = texts.flatMap((text, index) =>
    text !== undefined && text.length === profiles[index]?.was
      ? [{ name: profiles[index]?.label ?? '', text }]
      : [],
  );
  if (whole.length < profiles.length) return CUT;
  return {
    ok: true,
    profiles: whole,
    changed: rows.flatMap((row) => changedAt(row, workbook)),
    lost: rows.flatMap((row) => lostAt(row, workbook)),
  };
}

/** A row of the hidden sheet. */
interface OriginRow {
  readonly kind: string;
  /** The name of a profile, or the path of a field. */
  readonly label: string;
  readonly was: number;
  /** The reference to the cell as it stands in the formula, and what the formula gave when it was written. */
  readonly reference: string;
}

function originRows(origin: ReadSheet): readonly OriginRow[] {
  const rows: OriginRow[] = [];
  for (let row = 2; origin.has(`A${row}`); row++) {
    rows.push({
      kind: origin.get(`A${row}`)?.text ?? '',
      label: origin.get(`B${row}`)?.text ?? '',
      was: origin.get(`C${row}`)?.number ?? 0,
      reference: origin.get(`D${row}`)?.formula ?? '',
    });
  }
  return rows;
}

interface Place {
  readonly sheet: string;
  readonly address: string;
  readonly row: number;
}

/** The place to which a formula refers; undefined where the row or the sheet was taken out. */
function placeOf(reference: string): Place | undefined {
  const [, inQuotes, bare, column = '', row = ''] = REFERENCE.exec(reference) ?? [];
  const sheet = inQuotes?.replaceAll("''", "'") ?? bare;
  return sheet === undefined ? undefined : { sheet, address: `${column}${row}`, row: Number(row) };
}

const REFERENCE = /^\$?(?:'((?:[^']|'')+)'|([^'!]+))!\$?([A-Z]+)\$?(\d+)$/;

const cellAt = (place: Place, workbook: ReadWorkbook): ReadCell | undefined =>
  workbook.sheet(place.sheet)?.get(place.address);

function textAt({ reference }: OriginRow, workbook: ReadWorkbook): string | undefined {
  const place = placeOf(reference);
  const sheet = place === undefined ? undefined : workbook.sheet(place.sheet);
  return place === undefined || sheet === undefined ? undefined : profileText(sheet, place.row);
}

function changedAt(row: OriginRow, workbook: ReadWorkbook): readonly ChangedCell[] {
  if (row.kind !== ROWS.field && row.kind !== ROWS.value) return [];
  const place = placeOf(row.reference);
  if (place === undefined) return [];
  const found = cellAt(place, workbook);
  const now = found?.number ?? found?.text ?? null;
  if (typeof now === 'number' && isSame(now, row.was)) return [];
  const path = row.kind === ROWS.field ? row.label : null;
  return [{ cell: written(place), path, now, was: row.was }];
}

/** Programs keep 15 digits of a number or more. */
const isSame = (now: number, was: number): boolean => Math.abs(now - was) <= Math.abs(was) * 1e-14;

/** Formulas that stand no more, and rows and sheets that were taken out. */
function lostAt({ kind, label, reference }: OriginRow, workbook: ReadWorkbook): readonly string[] {
  if (kind === ROWS.profile) return [];
  const place = placeOf(reference);
  if (place === undefined) return label === '' ? [] : [label];
  const isFormula = cellAt(place, workbook)?.formula !== undefined;
  return kind === ROWS.formula && !isFormula ? [written(place)] : [];
}

const written = ({ address, sheet }: Place): string => `${sheet}!${address}`;
