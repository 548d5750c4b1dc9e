/**
 * Roubles as decimal text, with two places where there are kopecks.
 * @pattern ^(0|-?[1-9]\d*|-?\d+\.\d\d)$
 */
export type Roubles = string;

/**
 * Roubles as decimal text, where a quarter of a kopeck may remain.
 * @pattern ^-?\d+(\.\d{1,4})?$
 */
export type QuarterKopecks = string;

/**
 * Roubles, exact: decimal text, or such a text divided by a whole number, `3513000000/13`.
 * @pattern ^-?\d+(\.\d\d)?(\/[1-9]\d*)?$
 */
export type ExactRoubles = string;

/**
 * A rate or a share as decimal text of 1, to a millionth.
 * @pattern ^-?\d+(\.\d{1,6})?$
 */
export type Fraction = string;

/**
 * An amount, a rate or an indicator as decimal text.
 * @pattern ^-?\d+(\.\d+)?$
 */
export type DecimalText = string;

/**
 * A whole number as text.
 * @pattern ^\d+$
 */
export type WholeNumber = string;

/**
 * A day, `2019-02-01`.
 * @pattern ^\d{4}-\d\d-\d\d$
 */
export type CalendarDay = string;

/**
 * A day, or the year of what is known by year alone.
 * @pattern ^\d{4}(-\d\d-\d\d)?$
 */
export type DayOrYear = string;

/**
 * The version of the library.
 * @pattern ^\d+\.\d+\.\d+
 */
export type Version = string;

/**
 * An id of a region, of a budget, a tax, an edition, a reading, a finding or a step: words in small letters.
 * @pattern ^[a-z0-9]+([.-][a-z0-9]+)*$
 */
export type Id = string;
