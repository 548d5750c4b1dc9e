import type { Case } from '../facts/case';
import { atLeast, holds } from '../facts/condition';
import { firstDayOf } from '../kit/day';
import { allOf, anyOf, type Finding, type MissingFact, missingFacts } from '../kit/finding';
import { floorDivide, type Kopecks, type Rate, WHOLE } from '../kit/money';
import { type Series, valueIn } from '../kit/series';
import { at } from '../policy/figure';
import type { PeriodTestFigures } from '../policy/policy';
import { type Basis, restsOn } from './measure';

/** What the conditions on single tax periods come to: a period that fails gives nothing and counts. */
export interface PeriodTests {
  readonly findings: readonly Finding[];
  /** Whether a period is known to pass. */
  readonly passes: (year: number) => boolean;
  /** The facts for want of which a period is not known to pass. */
  readonly missing: readonly MissingFact[];
  readonly basis: readonly Basis[];
}

/** The figures of the conditions, and the name by which the policy has them. */
export interface Tested {
  readonly id: string;
  readonly name: string;
  readonly figures: PeriodTestFigures;
  /** The year in which the measure is entered. */
  readonly entered: number;
}

/** Of a measure whose periods are not tested. */
export const NO_TESTS: PeriodTests = { findings: [], passes: () => true, missing: [], basis: [] };

/**
 * The average wage against the subsistence minimum in each period, and no
 * arrears of taxes. One period that passes is enough for the measure.
 * @param years the periods of the relief; where they are not known, what would tell them.
 */
export function periodTests(
  c: Case,
  tested: Tested,
  years: readonly number[] | { readonly unknownFor: readonly MissingFact[] },
): PeriodTests {
  const arrears = noArrears(c, tested, 'unknownFor' in years ? tested.entered : years[0]);
  if ('unknownFor' in years) {
    const untold = notTold(c, tested, years.unknownFor);
    return { ...NO_TESTS, findings: [...untold, ...arrears.findings], basis: arrears.basis };
  }
  const found = new Map(years.map((year) => [year, ofPeriod(c, tested, year)]));
  const asked = years.some((year) => at(tested.figures.wageTest, firstDayOf(year)).value);
  return {
    findings: [
      ...(asked ? [anyOf(`${tested.id}.tests`, [...found.values()])] : []),
      ...arrears.findings,
    ],
    passes: (year) => found.get(year)?.verdict === 'met',
    missing: [...found.values()].flatMap(missingFacts),
    basis: [...years.flatMap((year) => multipleOf(tested, year)), ...arrears.basis],
  };
}

const ofPeriod = (c: Case, tested: Tested, year: number): Finding => ({
  ...allOf(`${tested.id}.tests-of-period`, wage(c, tested, year)),
  of: String(year),
});

/** The wage of a period; nothing where it is not tested. */
function wage(c: Case, { id, name, figures }: Tested, year: number): readonly Finding[] {
  if (!at(figures.wageTest, firstDayOf(year)).value) return [];
  const multiple = at(figures.wageMultiple, firstDayOf(year));
  const { averageMonthlyWage, subsistenceMinimum } = c.profile.project;
  const paid = averageMonthlyWage && valueIn(averageMonthlyWage, year);
  const minimum = subsistenceMinimum && valueIn(subsistenceMinimum, year);
  const missing: MissingFact[] =
    multiple.value === null
      ? [{ path: `policy.${name}.wageMultiple.${year}`, asks: 'value' }]
      : wageMissing(c, year);
  if (multiple.value === null || paid === undefined || minimum === undefined) {
    const { citation, standing } = multiple;
    const found = { unit: 'roubles', actual: null, missing, citation, standing } as const;
    return [{ id: `${id}.wage`, of: String(year), verdict: 'unknown', ...found }];
  }
  const required = { ...multiple, value: timesOf(minimum, multiple.value) };
  const path = `project.averageMonthlyWage.${year}`;
  return [{ ...atLeast(`${id}.wage`, required, paid, path), of: String(year) }];
}

/** So many times an amount; a part of a kopeck counts as one. */
const timesOf = (amount: Kopecks, multiple: Rate): Kopecks =>
  -floorDivide(-amount * multiple, WHOLE);

/** What the profile does not state of the wage of a year; of any year where none is named. */
function wageMissing(c: Case, year?: number): MissingFact[] {
  const { averageMonthlyWage, subsistenceMinimum } = c.profile.project;
  return Object.entries({ averageMonthlyWage, subsistenceMinimum }).flatMap(
    ([fact, series]): MissingFact[] => {
      if (series === undefined) return [{ path: `project.${fact}`, asks: 'value' }];
      return year === undefined || isIn(series, year)
        ? []
        : [{ path: `project.${fact}.${year}`, asks: 'value' }];
    },
  );
}

const isIn = (series: Series<Kopecks>, year: number): boolean =>
  valueIn(series, year) !== undefined;

/** The tests of periods that are not known. */
function notTold(
  c: Case,
  { id, figures, entered }: Tested,
  unknownFor: readonly MissingFact[],
): readonly Finding[] {
  const test = at(figures.wageTest, firstDayOf(entered));
  if (!test.value) return [];
  const { citation, standing } = test;
  const missing = [...unknownFor, ...wageMissing(c)];
  return [{ id: `${id}.tests`, verdict: 'unknown', missing, citation, standing }];
}

/** The multiple that a period rests on; none where it is not tested, or no source gives it. */
function multipleOf({ name, figures }: Tested, year: number): readonly Basis[] {
  const multiple = at(figures.wageMultiple, firstDayOf(year));
  return at(figures.wageTest, firstDayOf(year)).value && multiple.value !== null
    ? [restsOn(`${name}.wageMultiple`, figures.wageMultiple, multiple)]
    : [];
}

/** The profile states arrears without their day: they are judged by the first period. */
function noArrears(
  c: Case,
  { id, name, figures }: Tested,
  year: number | undefined,
): Pick<PeriodTests, 'findings' | 'basis'> {
  if (year === undefined) return NO_TESTS;
  const asked = at(figures.noArrears, firstDayOf(year));
  const path = 'investor.taxArrears';
  const { taxArrears } = c.profile.investor;
  return {
    findings: holds(`${id}.no-arrears`, asked, path, taxArrears, false),
    basis: asked.value ? [restsOn(`${name}.noArrears`, figures.noArrears, asked)] : [],
  };
}
