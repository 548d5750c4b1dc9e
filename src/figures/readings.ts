import type { MeasureId } from './ids';

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
  /**
   * Values under their former names, with the ones that took their place. A former name
   * is refused; the problem names the present one.
   */
  readonly renamed?: { readonly [before: string]: string };
}

export interface ReadingDefinitions {
  readonly [id: string]: ReadingOf;
}

/**
 * The places where the sources leave a choice: every value that may be chosen,
 * the default first. `year` marks a reading for which a tax year may be given instead.
 *
 * @example
 * READINGS['cap-year'].values; // ['clip', 'ends', 'full', 'none']
 * 'year' in READINGS['first-period.rip']; // true
 */
export const READINGS = {
  'regional-rate-2017-2024': { values: ['printed-rate', 'printed-reduction'] },
  'first-period.investment-register': { values: ['first-profit', 'inclusion'], year: true },
  'first-period.rip': { values: ['first-profit', 'inclusion'], year: true },
  'first-period.spic-federal': { values: ['signing', 'first-profit'], year: true },
  'first-period.spic-regional': { values: ['signing', 'first-profit'], year: true },
  'first-period.sez': { values: ['registration', 'first-profit'], year: true },
  'first-period.property': { values: ['first-base'], year: true },
  'first-period.ppe-upgrade': { values: ['year-of', 'year-after'], year: true },
  'property-clock': { values: ['object', 'project'] },
  'property-periods': { values: ['tax-periods', 'months'] },
  'upgrade-gap': { values: ['band-below', 'band-above', 'ordinary'], turnsVerdict: true },
  'cap-base': { values: CAP_BASES },
  'cap-year': { values: CAP_YEARS },
  'spic-regional.end': { values: ['earlier', 'periods'] },
  'spic-regional.last-year': { values: ['none', '2025'] },
  'register-after-2024': { values: ['ends', 'keeps-its-term'] },
  'sez.transport-term': { values: ['5', '10'] },
  'sez.land-first-month': {
    values: ['of-title', 'of-the-tax'],
    renamed: { whole: 'of-title', 'tax-code-396': 'of-the-tax' },
  },
  'window-end': { values: ['anniversary', 'day-before'], turnsVerdict: true },
  'losses-before-status': { values: ['stay-outside', 'reduce'] },
  'deduction-of-a-loss-year': { values: ['lapses', 'carries'] },
  'saved-taxes-raise-profit': { values: ['yes', 'no'] },
} as const satisfies ReadingDefinitions;

/** The name of a reading. */
export type ReadingId = keyof typeof READINGS;

/** The readings that are read of every project, so that every region has them. */
export const FRAME_READINGS = [
  'window-end',
  'losses-before-status',
  'saved-taxes-raise-profit',
] as const satisfies readonly ReadingId[];

/** A chosen value; a year is given as text, "2021", where the reading admits one. */
export type ReadingValue<Id extends ReadingId> =
  | (typeof READINGS)[Id]['values'][number]
  | ((typeof READINGS)[Id] extends { readonly year: true } ? `${number}` : never);

/** A value for every reading. */
export type Readings = { readonly [Id in ReadingId]: ReadingValue<Id> };

/**
 * Every reading, in the order in which results list them.
 *
 * @example
 * READING_IDS.includes('cap-year'); // true
 */
export const READING_IDS = /* @__PURE__ */ Object.keys(READINGS) as ReadingId[];

/** A reading in force and the measures whose answer it took part in. */
export interface ReadingUsed {
  readonly id: string;
  readonly value: string;
  readonly isDefault: boolean;
  readonly mattersTo: readonly MeasureId[];
}
