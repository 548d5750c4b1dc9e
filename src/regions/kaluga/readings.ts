import { defaultsOf } from '../../figures/choose';
import {
  FRAME_READINGS,
  INCOME_READINGS,
  type ReadingDefinitions,
  type ReadingValues,
} from '../../figures/readings';

/**
 * The places where the sources leave a choice: every value that may be chosen,
 * the default first. `year` marks a reading for which a tax year may be given instead.
 *
 * @example
 * READINGS['cap-year'].values; // ['clip', 'ends', 'full', 'none']
 * 'year' in READINGS['first-period.rip']; // true
 */
export const READINGS = /* @__PURE__ */ (() =>
  ({
    'regional-rate-2017-2024': INCOME_READINGS['regional-rate-2017-2024'],
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
    'cap-base': INCOME_READINGS['cap-base'],
    'cap-year': INCOME_READINGS['cap-year'],
    'spic-regional.end': { values: ['earlier', 'periods'] },
    'spic-regional.last-year': { values: ['none', '2025'] },
    'register-after-2024': { values: ['ends', 'keeps-its-term'] },
    'sez.transport-term': { values: ['5', '10'] },
    'sez.land-first-month': {
      values: ['of-title', 'of-the-tax'],
      renamed: { whole: 'of-title', 'tax-code-396': 'of-the-tax' },
    },
    'window-end': FRAME_READINGS['window-end'],
    'losses-before-status': FRAME_READINGS['losses-before-status'],
    'deduction-of-a-loss-year': { values: ['lapses', 'carries'] },
    'saved-taxes-raise-profit': FRAME_READINGS['saved-taxes-raise-profit'],
  }) as const satisfies ReadingDefinitions)();

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

/** The default value of every reading. */
export const DEFAULT_READINGS: Readings = /* @__PURE__ */ (() =>
  // Each entry takes the first value of its own reading.
  defaultsOf(READINGS) as Readings)();

/** The readings of a case of the region. */
export const readingsOf = (c: { readonly readings: ReadingValues }): Readings =>
  // The case was made with a value of each.
  c.readings as Readings & ReadingValues;
