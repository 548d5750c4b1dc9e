import { at, type Dated, type Value } from '../../figures/figure';
import type { InForceFigures, PeriodTestFigures } from '../../figures/policy';
import { firstDayOf } from '../../kit/day';
import { allOf, anyOf, type Finding, type MissingFact, missingFacts } from '../../kit/finding';
import { ceilDivide, type Kopecks, type Rate, WHOLE } from '../../kit/money';
import { type Series, valueIn } from '../../kit/series';
import { withinClasses } from '../facts/activity';
import type { Case } from '../facts/case';
import { atLeast, holds } from '../facts/condition';
import { inForce } from './conditions';
import type { Basis } from './measure';

/** What the conditions on single tax periods come to: a period that fails gives nothing and counts. */
export interface TestedPeriods {
  readonly findings: readonly Finding[];
  /** Whether a period is known to pass. */
  readonly passes: (year: number) => boolean;
  /** The facts for want of which a period is not known to pass. */
  readonly missing: readonly MissingFact[];
  readonly basis: readonly Basis[];
  /** Readings on which the findings depend. */
  readonly readings?: readonly string[];
}

/** The figures of the conditions, and the name by which the policy has them. */
export interface Tested {
  readonly id: string;
  readonly name: string;
  readonly figures: PeriodTestFigures & InForceFigures;
  /** The year in which the measure is entered. */
  readonly entered: number;
}

/** Periods that are not known: what would tell them, and which years they may be. */
export interface Untold {
  readonly unknownFor: readonly MissingFact[];
  readonly possible: readonly number[];
  /** One that is a period in every case, where one is known. */
  readonly certain?: number | undefined;
}

/** A condition that some periods have beside. */
export interface MoreTests {
  readonly years: readonly number[];
  readonly finding: (year: number) => Finding;
  /** Whether it changes an amount of the year. */
  readonly decides: (year: number) => boolean;
}

/** Of a measure whose periods are not tested. */
export const NO_TESTS: TestedPeriods = { findings: [], passes: () => true, missing: [], basis: [] };

/**
 * The average wage against the subsistence minimum in each period, and no
 * arrears of taxes. One period that passes is enough for the measure.
 * Periods outside the years of the measure are not tested.
 * @param years the periods of the relief.
 * @param hasAmount whether a year would have an amount if it passed.
 */
export function periodTests(
  c: Case,
  tested: Tested,
  years: readonly number[] | Untold,
  more: MoreTests = NO_MORE,
  hasAmount: (year: number) => boolean = () => true,
): TestedPeriods {
  const within = (all: readonly number[]) => all.filter((year) => inForce(tested.figures, year));
  const isUntold = 'unknownFor' in years;
  const own = within([...new Set(isUntold ? years.possible : years)]);
  const others = within([...new Set(more.years)]);
  const found = [
    ...own.map((year) => ofPeriod(c, tested, year, [])),
    ...others.map((year) => ofPeriod(c, tested, year, [more.finding(year)])),
  ];
  const of = anyOf(
    `${tested.id}.tests`,
    found.map(({ finding }) => finding),
  );
  const all = [...new Set([...own, ...others])];
  const asked = all.some((year) => at(tested.figures.wageTest, firstDayOf(year)).value);
  if (isUntold) {
    const arrears = noArrears(c, tested, tested.entered);
    const isSure =
      of.verdict !== 'unknown' && found.every(({ finding }) => finding.verdict === of.verdict);
    const isMet = found.some(
      ({ beside, finding, year }) =>
        year === years.certain && beside.length === 0 && finding.verdict === 'met',
    );
    const open = notTold(
      c,
      tested,
      years.unknownFor,
      found
        .filter(({ year }) => !isMet || hasAmount(year))
        .flatMap(({ finding }) => missingFacts(finding)),
    );
    const findings = asked ? [isSure ? of : open, ...arrears.findings] : arrears.findings;
    return { ...NO_TESTS, findings, basis: arrears.basis };
  }
  const arrears = noArrears(c, tested, own[0] ?? years[0]);
  return {
    findings: asked ? [of, ...arrears.findings] : arrears.findings,
    passes: (year) => wage(c, tested, year).every(({ verdict }) => verdict === 'met'),
    missing: found
      .filter(({ finding }) => finding.verdict === 'unknown')
      .flatMap(({ beside, wages, year }) => [
        ...(hasAmount(year) ? wages.flatMap(missingFacts) : []),
        ...(more.decides(year) ? beside.flatMap(missingFacts) : []),
      ]),
    basis: [...all.flatMap((year) => multipleOf(c, tested, year)), ...arrears.basis],
  };
}

/** No condition but the wage. */
export const NO_MORE: MoreTests = {
  years: [],
  finding: () => allOf('none', []),
  decides: () => false,
};

/** The conditions of a period: the wage, and what it has beside. */
function ofPeriod(c: Case, tested: Tested, year: number, beside: readonly Finding[]) {
  const wages = wage(c, tested, year);
  const finding = allOf(`${tested.id}.tests-of-period`, [...wages, ...beside]);
  return { year, wages, beside, finding: { ...finding, of: String(year) } };
}

/** The multiple of a year: a lower one for textile makers; null where the main activity would tell which. */
function multiplesIn(c: Case, { figures }: Tested, year: number): readonly Value<Rate | null>[] {
  const day = firstDayOf(year);
  const usual = at(figures.wageMultiple, day);
  const textile = at(figures.textileWageMultiple, day);
  if (textile.value === null) return [usual];
  const { main } = c.profile.project.activity;
  if (main === undefined) return [usual, textile];
  return withinClasses(main, [at(figures.textileClass, day).value]) === 'yes' ? [textile] : [usual];
}

/** The wage of a period; nothing where it is not tested. */
function wage(c: Case, tested: Tested, year: number): readonly Finding[] {
  const { id, name, figures } = tested;
  if (!at(figures.wageTest, firstDayOf(year)).value) return [];
  const [one, ...others] = multiplesIn(c, tested, year).map((multiple) =>
    wageBy(c, { id, name }, year, multiple),
  );
  if (one === undefined) return [];
  if (others.every(({ verdict }) => verdict === one.verdict)) return [one];
  return [
    { ...one, verdict: 'unknown', missing: [{ path: 'project.activity.main', asks: 'value' }] },
  ];
}

/** The wage of a period by one multiple. */
function wageBy(
  c: Case,
  { id, name }: Pick<Tested, 'id' | 'name'>,
  year: number,
  multiple: Dated<Rate | null>,
): Finding {
  const { averageMonthlyWage, subsistenceMinimum } = c.profile.project;
  const paid = averageMonthlyWage && valueIn(averageMonthlyWage, year);
  const minimum = subsistenceMinimum && valueIn(subsistenceMinimum, year);
  if (minimum === 0n && (paid === undefined || multiple.value === null))
    return { ...anyWage(`${id}.wage`, multiple), of: String(year) };
  const missing: MissingFact[] =
    multiple.value === null
      ? [{ path: `policy.${name}.wageMultiple.${year}`, asks: 'value' }]
      : wageMissing(c, year);
  if (multiple.value === null || paid === undefined || minimum === undefined) {
    const { citation, standing } = multiple;
    const found = { unit: 'roubles', actual: null, missing, citation, standing } as const;
    return { id: `${id}.wage`, of: String(year), verdict: 'unknown', ...found };
  }
  const required = { ...multiple, value: timesOf(minimum, multiple.value) };
  const path = `project.averageMonthlyWage.${year}`;
  return { ...atLeast(`${id}.wage`, required, paid, path), of: String(year) };
}

/** The wage of a year whose minimum is 0, which any wage reaches. */
const anyWage = (id: string, { citation, standing }: Dated<unknown>): Finding => ({
  id,
  verdict: 'met',
  unit: 'roubles',
  actual: null,
  required: 0n,
  citation,
  standing,
});

/** So many times an amount; a part of a kopeck counts as one. */
const timesOf = (amount: Kopecks, multiple: Rate): Kopecks => ceilDivide(amount * multiple, WHOLE);

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

/** The tests of periods that are not known: what would tell them, and wages of which no year is stated. */
function notTold(
  c: Case,
  { id, figures, entered }: Tested,
  unknownFor: readonly MissingFact[],
  open: readonly MissingFact[],
): Finding {
  const { citation, standing } = at(figures.wageTest, firstDayOf(entered));
  const paths = new Set(open.map(({ path }) => path));
  const missing = [...unknownFor, ...wageMissing(c).filter(({ path }) => paths.has(path))];
  return { id: `${id}.tests`, verdict: 'unknown', missing, citation, standing };
}

/** The multiple that a period rests on; none where it is not tested, or no source gives it. */
function multipleOf(c: Case, tested: Tested, year: number): readonly Basis[] {
  const { figures } = tested;
  if (!at(figures.wageTest, firstDayOf(year)).value) return [];
  return multiplesIn(c, tested, year).filter(({ value }) => value !== null);
}

/** The profile states arrears without their day: they are judged by the first period. */
function noArrears(
  c: Case,
  { id, figures }: Tested,
  year: number | undefined,
): Pick<TestedPeriods, 'findings' | 'basis'> {
  if (year === undefined) return NO_TESTS;
  const asked = at(figures.noArrears, firstDayOf(year));
  const path = 'investor.taxArrears';
  const { taxArrears } = c.profile.investor;
  return {
    findings: holds(`${id}.no-arrears`, asked, path, taxArrears, false),
    basis: asked.value ? [asked] : [],
  };
}
