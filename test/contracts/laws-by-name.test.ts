import { describe, expect, test } from 'vitest';
import type { Assessment } from '../../src/answer/results/assessment';
import { assess } from '../../src/questions/assess/assess';
import type { ProfileDocument } from '../../src/regions/kaluga/document';
import { EDITION_IDS, EDITION_YEARS, type EditionId } from '../../src/regions/kaluga/editions/ids';
import { PROGRAMME_IDS } from '../../src/regions/russia/loans/figures';
import { soundFor } from '../loans/applications';
import { profileOf } from '../profile/document';
import { kopecks } from './amounts';
import { CREDIT_CASES } from './credit-cases';
import { faultsOf, outcomesOf } from './laws';
import { borrower, casesOf } from './loan-cases';
import { isStated, judgedUnder } from './offered';
import { STANDING_DOCUMENTS } from './standing-profile';
import { SZPK_CASES } from './szpk-cases';

/** Far from Greenwich some of the years are enough to see a day slip. */
const AT_HOME = process.env['TZ'] === 'UTC';
const YEARS = AT_HOME ? [2013, 2016, 2019, 2022, 2024, 2030] : [2016, 2019];

const PROJECTS: readonly ProfileDocument[] = [
  ...STANDING_DOCUMENTS.flatMap((documentOf) => YEARS.map(documentOf)),
  ...[...SZPK_CASES, ...CREDIT_CASES].map(({ document }) => document),
];

const answersTo = (documents: readonly ProfileDocument[], edition: EditionId): Assessment[] =>
  documents.map((document) => assess(profileOf(document), { edition, loans: 'all' }));

/** Those told of a measure, a part or a programme, not of one whose name begins alike. */
const of = (name: string, faults: readonly string[]): string[] =>
  faults.filter((fault) => fault.startsWith(`${name}:`));

describe.each(EDITION_IDS)('under %s the laws hold', (edition) => {
  const answers = answersTo(PROJECTS, edition);
  const faults = answers.flatMap(faultsOf);

  test('in every answer', () => {
    expect(faults).toEqual([]);
  });

  describe.each(judgedUnder(edition))('for %s', (name) => {
    const outcomes = answers
      .flatMap(outcomesOf)
      .filter((one) => one.name === name)
      .map(({ outcome }) => outcome);

    test('in every project', () => {
      const judged = PROJECTS.filter((document) => isStated(name, document));
      expect(outcomes).toHaveLength(judged.length);
      expect(of(name, faults)).toEqual([]);
    });

    test('some of which get relief from it, or have tax put off', () => {
      const relieved = outcomes.filter(
        ({ credit, sums }) => kopecks(sums.total ?? credit?.putOff ?? '0') > 0n,
      );
      expect(relieved.length).toBeGreaterThan(0);
    });
  });

  describe.each(PROGRAMME_IDS)('for a loan of %s', (id) => {
    const documents = casesOf(id);
    const own = answersTo(documents, edition);
    const loans = own.flatMap((answer) => answer.loans).filter((loan) => loan.id === id);

    test('in every application', () => {
      expect(loans).toHaveLength(documents.length);
      expect(own.flatMap(faultsOf)).toEqual([]);
    });

    test('some of which are granted and repaid', () => {
      expect(
        loans.some(({ schedule, verdict }) => verdict === 'eligible' && schedule.length > 0),
      ).toBe(true);
    });
  });

  const { first, last } = EDITION_YEARS[edition];
  const every = AT_HOME ? 1 : 10;
  const years = Array.from({ length: last - first + 1 }, (_, index) => first + index).filter(
    (year) => year % every === 0,
  );

  test.each(years)('a loan drawn in %i has an answer under every programme', (year) => {
    const documents = PROGRAMME_IDS.map((id) =>
      borrower({ ...soundFor(id), drawn: `${year}-06-01` }),
    );
    const drawn = answersTo(documents, edition);
    expect(drawn.flatMap(({ loans }) => loans.map(({ id }) => id))).toEqual(PROGRAMME_IDS);
    expect(drawn.flatMap(faultsOf)).toEqual([]);
  });
});
