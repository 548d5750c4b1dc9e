import { describe, expect, test } from 'vitest';
import { PROBLEM_CODES, type ProfileProblem } from '../../src/profile/problems';
import { parseProfile } from '../../src/regions/parse-profile';
import { BORROWING_CASES } from './cases/borrowing';
import type { Expected } from './cases/case';
import { FORM_CASES } from './cases/forms';
import { SHAPE_CASES } from './cases/shape';
import { TIME_CASES } from './cases/times';
import { VALUATION_CASES } from './cases/valuation';
import { VALUE_CASES } from './cases/values';
import { documentWith, PROJECT, problemsOf } from './document';

const CASES = [
  ...SHAPE_CASES,
  ...VALUE_CASES,
  ...TIME_CASES,
  ...FORM_CASES,
  ...BORROWING_CASES,
  ...VALUATION_CASES,
];

const written = ({ code, path, found, hint }: ProfileProblem): Expected =>
  hint === undefined ? [code, path, found] : [code, path, found, hint];

const ENDED = {
  statuses: {
    specialInvestmentContract: { level: 'federal', signed: '2019-03-01', ends: '2018-01-01' },
  },
};

describe('a document with problems', () => {
  test.each(CASES)('$name', ({ fields, problems }) => {
    expect(problemsOf(documentWith(fields)).map(written)).toEqual(problems);
  });

  test('says what is expected in each place', () => {
    expect(problemsOf(documentWith({ taxableProfit: [], carryLosses: 1, imports: 2 }))).toEqual([
      {
        path: 'taxableProfit',
        code: 'empty-series',
        expected: 'a value for a year',
        found: '[]',
      },
      { path: 'carryLosses', code: 'wrong-type', expected: 'true or false', found: '1' },
      { path: 'imports', code: 'wrong-type', expected: 'a list', found: '2' },
    ]);
    expect(problemsOf({ project: { ...PROJECT, site: 'moon', nam: '' } })).toEqual([
      {
        path: 'project.site',
        code: 'not-one-of',
        expected: 'one of sez, toser-sosensky, toser-kondrovo, region, elsewhere',
        found: '"moon"',
      },
      {
        path: 'project.nam',
        code: 'unknown-field',
        expected:
          'one of the fields name, region, start, activity, site, jobs, averageMonthlyWage, subsistenceMinimum, territoryCreated',
        found: '""',
        hint: 'did you mean "name"?',
      },
    ]);
    expect(problemsOf(documentWith(ENDED))[0]?.expected).toBe(
      'a day not before signed, 2019-03-01',
    );
  });

  test.each([
    [undefined, 'missing-field', 'nothing'],
    [null, 'wrong-type', 'null'],
    ['{}', 'wrong-type', '"{}"'],
    [[], 'wrong-type', '[]'],
    [5n, 'wrong-type', '5'],
  ] as const)('%s is no document', (input, code, found) => {
    const expected =
      'a section with the fields project, investor, company, statuses, capitalInvestment, taxableProfit, carryLosses, property, ppeProgramme, fixedAssets, landPlots, transportTax, imports, borrowing, cashFlow, valuation, payroll, exports, infrastructure, taxCredit';
    expect(problemsOf(input)).toEqual([{ path: '(document)', code, expected, found }]);
  });

  test('is refused as a whole where it has more than a million entries', () => {
    const rows = Array.from({ length: 101 }, () => new Array(9_999).fill(0));
    expect(problemsOf({ imports: rows }).map(written)).toEqual([
      ['too-many-entries', '(document)', 'more'],
    ]);
  });

  test('is refused where it holds itself', () => {
    const list: unknown[] = [];
    for (let index = 0; index < 10_000; index++) list.push(list);
    expect(problemsOf({ property: { objects: list } }).map(written)).toEqual([
      ['too-many-entries', '(document)', 'more'],
    ]);
  });

  test('is refused whatever its depth', () => {
    let deep: unknown = 0;
    for (let level = 0; level < 100_000; level++) deep = [deep];
    expect(problemsOf(documentWith({ imports: deep })).map(written)).toEqual([
      ['wrong-type', 'imports[0]', `${'['.repeat(79)}…`],
    ]);
  });
});

describe('an edition', () => {
  test('that nobody knows is a problem, not the default', () => {
    const options = JSON.parse('{"edition":"brochure-2020"}');
    expect(parseProfile(documentWith({}), options)).toEqual({
      ok: false,
      problems: [
        {
          path: '(options).edition',
          code: 'unknown-edition',
          expected: 'one of brochure-2019, law',
          found: '"brochure-2020"',
          hint: 'did you mean "brochure-2019"?',
        },
      ],
    });
  });

  test.each(['"toString"', 'null', '7'])('is not %s', (edition) => {
    const parsed = parseProfile(documentWith({}), JSON.parse(`{"edition":${edition}}`));
    expect(parsed).toMatchObject({ problems: [{ code: 'unknown-edition', found: edition }] });
  });
});

test('every code has a case', () => {
  const covered = CASES.flatMap(({ problems }) => problems.map(([code]) => code));
  expect(new Set([...covered, 'unknown-edition', 'too-many-problems'])).toEqual(
    new Set(PROBLEM_CODES),
  );
});
