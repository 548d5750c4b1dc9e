/** Roubles: a decimal text with at most two places ("15000000.55") or a safe whole number. */
export type Amount = string | number;

/** A share or rate of 1: a decimal text ("0.135") with at most six places, or 0 or 1. */
export type Share = string | number;

/** A calendar day, "YYYY-MM-DD". */
export type DayText = string;

/** Values by year: `{ "2019": … }`. */
export type YearMap<V> = { [year: string]: V };

/** Values by year without gaps: a map, or a list of `{ year, amount }`. */
export type YearSeries<V> = YearMap<V> | { year: number; amount: V }[];
