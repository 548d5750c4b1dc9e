import { expect, test } from 'vitest';
import { assess } from '../../src/assess';
import { EDITION_YEARS } from '../../src/policy/editions';
import { MEASURE_IDS } from '../../src/policy/ids';
import type { Assessment } from '../../src/result';
import { profileOf } from '../profile/document';
import { faultsOf, outcomesOf } from './laws';
import { STANDING_DOCUMENTS } from './standing-profile';

const { first, last } = EDITION_YEARS['brochure-2019'];
const YEARS = Array.from({ length: last - first + 1 }, (_, index) => first + index);

/** Years between the first and the last line of a tax in which it has none. */
const gapsOf = (assessment: Assessment): string[] =>
  outcomesOf(assessment)
    .filter(({ outcome }) => !('parts' in outcome))
    .flatMap(({ name, outcome: { lines } }) => {
      const years = [...new Set(lines.map(({ year }) => year))].sort();
      return years
        .slice(1)
        .filter((year, index) => year !== (years[index] ?? 0) + 1)
        .map((year) => `${name}: no line in the year before ${year}`);
    });

test.each(YEARS)('a project of %i has an answer for every measure and no gap', (year) => {
  for (const documentOf of STANDING_DOCUMENTS) {
    const assessment = assess(profileOf(documentOf(year)));
    expect(assessment.measures.map(({ id }) => id)).toEqual(MEASURE_IDS);
    expect(faultsOf(assessment)).toEqual([]);
    expect(gapsOf(assessment)).toEqual([]);
  }
});
