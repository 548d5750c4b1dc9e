import type { Format } from '../../words/words';
import type { Words } from '../words';
import type { CarriedProfile } from './profile-sheet';

/** A profile that was read: its text, and the document that stands in it. */
export interface ReadProfile extends CarriedProfile {
  readonly document: unknown;
}

/** What every workbook is made with, whatever it shows. */
export interface BookSetting {
  readonly words: Words;
  readonly format: Format;
  /** The version of the library that answered. */
  readonly version: string;
  /** The day that the workbook is to show, "YYYY-MM-DD"; no clock is read. */
  readonly asOf?: string | undefined;
  /** The figures that the answer was made with, one for each side. */
  readonly basis: readonly { readonly edition: string; readonly hash: string }[];
  /** What the workbook carries to be opened again; the first is the one whose numbers may be changed. */
  readonly profiles: readonly ReadProfile[];
}
