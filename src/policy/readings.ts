import type { MeasureId } from './ids';

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
  'upgrade-gap': { values: ['band-below', 'band-above', 'ordinary'] },
  'cap-base': { values: ['made-to-date', 'planned-total'] },
  'cap-year': { values: ['clip', 'ends', 'full', 'none'] },
  'spic-regional.end': { values: ['earlier', 'periods'] },
  'spic-regional.last-year': { values: ['none', '2025'] },
  'register-after-2024': { values: ['ends', 'keeps-its-term'] },
  'sez.transport-term': { values: ['5', '10'] },
  'sez.land-first-month': { values: ['of-title', 'of-the-tax'] },
  'window-end': { values: ['anniversary', 'day-before'] },
  'losses-before-status': { values: ['stay-outside', 'reduce'] },
  'deduction-of-a-loss-year': { values: ['lapses', 'carries'] },
  'saved-taxes-raise-profit': { values: ['yes', 'no'] },
} as const;

/**
 * Values under their former names, with the ones that took their place. A former name
 * is refused; the problem names the present one.
 */
export const RENAMED_VALUES: {
  readonly [Id in keyof typeof READINGS]?: Readonly<
    Record<string, (typeof READINGS)[Id]['values'][number]>
  >;
} = {
  'sez.land-first-month': { whole: 'of-title', 'tax-code-396': 'of-the-tax' },
};

/** The name of a reading. */
export type ReadingId = keyof typeof READINGS;

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
  readonly id: ReadingId;
  readonly value: string;
  readonly isDefault: boolean;
  readonly mattersTo: readonly MeasureId[];
}
