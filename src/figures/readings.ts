import type { MeasureId, ProgrammeId } from './ids';

/** Of what capital investment a cap is a share: as much as was made, or as is planned. */
export const CAP_BASES = ['made-to-date', 'planned-total'] as const;

/** What becomes of the period that would pass a cap. */
export const CAP_YEARS = ['clip', 'ends', 'full', 'none'] as const;

/** A place where the sources leave a choice. */
export interface ReadingOf {
  /** Every value that may be chosen, the default first. */
  readonly values: readonly string[];
  /** Whether a tax year may be given instead. */
  readonly year?: true;
  /** Whether another value may open a measure that is refused for a reason other than its years. */
  readonly turnsVerdict?: true;
  /** The measure that it is about, where only some editions offer that: others do not list the reading. */
  readonly of?: MeasureId;
  /** Whether it is about loans whose rate follows the key rate: it is listed where such a one is judged. */
  readonly ofLoans?: true;
  /**
   * Values under their former names, with the ones that took their place. A former name
   * is refused; the problem names the present one.
   */
  readonly renamed?: { readonly [before: string]: string };
}

export interface ReadingDefinitions {
  readonly [id: string]: ReadingOf;
}

/** The values of a reading; a year is given as text, "2021", where the reading admits one. */
export type ValueOf<R extends ReadingOf> =
  | R['values'][number]
  | (R extends { readonly year: true } ? `${number}` : never);

/** A value for each of some readings. */
export type ValuesOf<D extends ReadingDefinitions> = { readonly [Id in keyof D]: ValueOf<D[Id]> };

/** The values of some readings of a region, which chooses one for each that it has. */
export const readingsAs = <D extends ReadingDefinitions>(c: {
  readonly readings: ReadingValues;
}): ValuesOf<D> =>
  // A measure asks for its own readings, which the region joins.
  c.readings as ReadingValues & ValuesOf<D>;

/** The readings that are read of every project, so that every region has them. */
export const FRAME_READINGS = {
  'window-end': { values: ['anniversary', 'day-before'], turnsVerdict: true },
  'losses-before-status': { values: ['stay-outside', 'reduce'] },
  'saved-taxes-raise-profit': { values: ['yes', 'no'] },
} as const satisfies ReadingDefinitions;

/** The readings of measures on income tax that the engine makes: of their caps, and of a rate printed beside a reduction. */
export const INCOME_READINGS = {
  'regional-rate-2017-2024': { values: ['printed-rate', 'printed-reduction'] },
  'cap-base': { values: CAP_BASES },
  'cap-year': { values: CAP_YEARS },
} as const satisfies ReadingDefinitions;

type FrameReadings = typeof FRAME_READINGS & typeof INCOME_READINGS;

/** A reading of every region, or of measures on income tax that the engine makes. */
export type SharedReading = keyof FrameReadings;

/** A value for every reading of a region, by id. */
export type ReadingValues = {
  readonly [Id in keyof FrameReadings]: FrameReadings[Id]['values'][number];
} & { readonly [id: string]: string };

/** A reading in force and the measures and loans whose answer it took part in. */
export interface ReadingUsed {
  readonly id: string;
  readonly value: string;
  readonly isDefault: boolean;
  readonly mattersTo: readonly (MeasureId | ProgrammeId)[];
}
