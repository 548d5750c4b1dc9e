import { expect, test } from 'vitest';
import type { Assessment } from '../../src/answer/results/assessment';
import { assess } from '../../src/questions/assess/assess';
import { EDITION_IDS, EDITION_YEARS } from '../../src/regions/kaluga/editions/ids';
import { spread } from '../deep';
import { profileOf } from '../profile/document';
import { faultsOf, outcomesOf } from './laws';
import { offeredIn } from './offered';
import { STANDING_DOCUMENTS } from './standing-profile';

const yearsBetween = (from: number, to: number): number[] =>
  Array.from({ length: Number.isFinite(to) ? to - from + 1 : 0 }, (_, index) => from + index);

/** Every year of every edition. */
const YEARS = EDITION_IDS.flatMap((edition) => {
  const { first, last } = EDITION_YEARS[edition];
  return yearsBetween(first, last).map((year) => [edition, year] as const);
});

/** Years between the first and the last line of a tax in which it has none, but those that the answer explains. */
const gapsOf = (assessment: Assessment): string[] =>
  outcomesOf(assessment)
    .filter(({ outcome }) => !('parts' in outcome))
    .flatMap(({ name, outcome: { lines } }) => {
      const years = new Set(lines.map(({ year }) => year));
      const [from, to] = [Math.min(...years), Math.max(...years)];
      return yearsBetween(from, to)
        .filter((year) => !years.has(year) && !explained(assessment).includes(String(year)))
        .map((year) => `${name}: no line of ${year}`);
    });

const explained = ({ assumptions }: Assessment): readonly unknown[] =>
  assumptions.flatMap(({ values }) => (Array.isArray(values['years']) ? values['years'] : []));

/** A year and a kind of project; the step meets every year and every kind. */
const PAIRS = spread(
  YEARS.flatMap(([edition, year]) => STANDING_DOCUMENTS.map((kind) => ({ edition, year, kind }))),
  2,
);

test.each(YEARS)(
  '%s: a project of %i has an answer for every measure and no gap',
  (edition, year) => {
    const kinds = PAIRS.filter((pair) => pair.edition === edition && pair.year === year);
    expect(kinds).not.toHaveLength(0);
    for (const { kind } of kinds) {
      const assessment = assess(profileOf(kind(year)), { edition, loans: 'all' });
      expect(assessment.measures.map(({ id }) => id)).toEqual(offeredIn(edition));
      expect(faultsOf(assessment)).toEqual([]);
      expect(gapsOf(assessment)).toEqual([]);
    }
  },
);
