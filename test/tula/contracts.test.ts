import { describe, expect, test } from 'vitest';
import { linesIn } from '../../src/answer/read';
import type { Assessment, Line } from '../../src/answer/results/assessment';
import { editionOf } from '../../src/engine/region';
import { assess, plan } from '../../src/index';
import { tula } from '../../src/regions/tula/region';
import { CASES, standing } from './cases';
import { FLOATING } from './figure-cases';
import { profileOf } from './project';

const { first, last } = editionOf(tula).years;
const SITES = ['toser-efremov', 'toser-aleksin', 'sez', 'uzlovaya-park', 'region'];

const kopecks = (roubles: string): number => Math.round(Number(roubles) * 100);

/** Both ends of an amount, in kopecks. */
const endsOf = (amount: Line['relief']): readonly [from: number, to: number] =>
  typeof amount === 'string'
    ? [kopecks(amount), kopecks(amount)]
    : [kopecks(amount.from), kopecks(amount.to)];

/** Lines whose relief is below 0, above the tax before, or no difference of the two taxes, where nothing is cut off or added to it. */
function faultsOf({ measures }: Assessment): readonly string[] {
  return measures.flatMap((measure) =>
    linesIn(measure).flatMap((line) => {
      const [from, to] = endsOf(line.relief);
      const [least, most] = endsOf(line.taxAfter);
      const before = kopecks(line.taxBefore);
      const isLawful =
        from >= 0 &&
        from <= to &&
        // A budget pays more than the nothing that it had.
        (to <= before || line.arithmetic.kind === 'subsidy') &&
        from === before - most &&
        to === before - least;
      return isLawful || line.cutOff !== undefined || line.extraTax !== undefined
        ? []
        : [JSON.stringify(line)];
    }),
  );
}

/** Every year in which a project can start and have the years that the case gives it. */
const YEARS = Array.from({ length: last - 14 - first + 1 }, (_, index) => first + index);

test.each(YEARS)(
  'a project of %i has an answer for every measure, which keeps the laws',
  (year) => {
    const site = SITES[year % SITES.length] ?? 'region';
    const assessment = assess(profileOf(standing(site, `${year}-05-20`)));
    const ids = assessment.measures.map(({ id }) => id).sort();
    const judged = tula.measures.filter(({ onlyWith }) => onlyWith === undefined);
    expect(ids).toEqual(judged.map(({ id }) => id).sort());
    expect(faultsOf(assessment)).toEqual([]);
  },
);

test.each(CASES.map((fields, index) => [index, fields] as const))(
  'case %i keeps the laws',
  (_, fields) => {
    expect(faultsOf(assess(profileOf(fields), { loans: 'all' }))).toEqual([]);
  },
);

describe('every reading', () => {
  const profiles = [...CASES, FLOATING].map(profileOf);
  const answers = (readings: { readonly [id: string]: string }) =>
    profiles.map((profile) => {
      const { loans, measures } = assess(profile, { readings });
      return JSON.stringify([
        measures.map(({ parts, sums, verdict }) => [parts, sums, verdict]),
        loans.map(({ worth }) => worth),
      ]);
    });
  const usual = answers({});
  const chosen = Object.entries(tula.readings).flatMap(([id, { values, year }]) =>
    [...values.slice(1), ...(year === undefined || values.length === 0 ? [] : ['2022'])].map(
      (value) => [id, value] as const,
    ),
  );

  test.each(chosen)('%s=%s changes an answer', (id, value) => {
    if (id === 'saved-taxes-raise-profit') {
      const best = (readings = {}) =>
        profiles.map((profile) => plan(profile, { readings, unconfirmed: true }).best.value);
      expect(best({ [id]: value })).not.toEqual(best());
    } else expect(answers({ [id]: value })).not.toEqual(usual);
  });
});
