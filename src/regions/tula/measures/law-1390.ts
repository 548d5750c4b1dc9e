import type { Case } from '../../../engine/facts/case';
import { readingIn } from '../../../engine/facts/case';
import { lastYearBy } from '../../../engine/measure/conditions';
import type { Figure } from '../../../figures/figure';
import type { InForceFigures } from '../../../figures/policy';
import type { ReadingDefinitions } from '../../../figures/readings';

const READING = 'law-1390.last-year';

/** The last year of relief from income tax under law 1390-ZTO, which no source seen gives. */
export const readings = {
  [READING]: { values: ['2023'], year: true },
} as const satisfies ReadingDefinitions;

/** The years of the relief from income tax: to the last year that the figure gives, or the one that the reading does. */
export function incomeYearsOf(
  c: Case,
  figures: InForceFigures,
  lastYear: Figure<number>,
): InForceFigures {
  const chosen = readingIn(c, READING);
  const byDefault = readings[READING].values[0];
  const values =
    chosen === byDefault
      ? lastYear.values
      : lastYear.values.map((dated) => ({ ...dated, value: Number(chosen) }));
  return { firstYear: figures.firstYear, lastYear: { ...lastYear, values } };
}

/** The reading, where another last year would give other periods to relief that begins in a year and has so many at most. */
export const lastYearMatters = (
  c: Case,
  years: InForceFigures,
  first: number | undefined,
  most: number,
): readonly string[] =>
  first !== undefined && first + most - 1 < (lastYearBy(c, years.lastYear, first) ?? 0)
    ? []
    : [READING];
