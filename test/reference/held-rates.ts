import { type Accounts, type Kind, ORDINARY } from './accounts';
import type { Question } from './answer';
import { type Course, ordinaryRates, type Rates, type Run, run } from './income';
import { type Fraction, ZERO } from './numbers';
import { bookOf, yearsOf } from './profit';

/** The income measure of a status that is held, which has a federal rate of its own. */
export interface HeldCourse {
  /** Undefined where the measure that it would be is not known. */
  readonly course: Course | undefined;
  /** Whether everything is stated that its figures depend on. */
  readonly isTold: boolean;
  /** The last year of a period, however long the measure may last. */
  readonly latest: number;
  /** Whether a year may have other rates or another base, where that is all that is known. */
  readonly mayBeIn?: (year: number) => boolean;
}

/** Whether a measure whose figures are not known may have a period in one of the years. */
function mayChange(
  { course, isTold, latest, mayBeIn }: HeldCourse,
  years: readonly number[],
): boolean {
  if (mayBeIn !== undefined) return years.some(mayBeIn);
  if (isTold) return false;
  const from = course?.begins.first ?? course?.begins.entry ?? 0;
  return years.some((year) => year >= from && year <= latest);
}

/** Rates and bases of the project by the statuses that it holds. */
export interface UnderHeld {
  readonly rates: (year: number) => Rates;
  /** Bases of the given years after losses, with so much added to the profit. */
  readonly bases: (raised?: (year: number) => Fraction) => ReadonlyMap<number, Fraction>;
}

/** The base of each year of a course, of the company where it is taxed in the place of the project. */
function basesOf(
  question: Question,
  kindOf: (year: number) => Kind,
  accounts: Accounts,
  isOfCompany: Course['isOfCompany'],
  raised?: (year: number) => Fraction,
): Map<number, Fraction> {
  const { company, taxableProfit } = question.profile;
  const bases = new Map<number, Fraction>();
  if (taxableProfit === undefined) return bases;
  const own = bookOf(question, taxableProfit, accounts, raised);
  const whole = company && bookOf(question, company.taxableProfit, accounts, raised);
  for (const year of yearsOf(taxableProfit)) {
    const kind = kindOf(year);
    const [ofProject, ofCompany] = [own.close(year, kind), whole?.close(year, kind)];
    const base = isOfCompany?.(year) === true ? ofCompany : ofProject;
    bases.set(year, base ?? ZERO);
  }
  return bases;
}

/** The rates and bases by the statuses held that are not refused; undefined where they are not known in the years. */
export function underHeld(
  question: Question,
  held: readonly HeldCourse[],
  years: readonly number[],
): UnderHeld | undefined {
  const open = held.filter(({ course }) => course?.answer !== 'no');
  if (open.some((one) => mayChange(one, years))) return undefined;
  const runs = open.flatMap(({ course }): { course: Course; ran: Run }[] =>
    course === undefined ? [] : [{ course, ran: run(question, course) }],
  );
  const [first] = runs;
  const inYear = (year: number) => runs.find(({ ran }) => ran.reduced.has(year));
  return {
    rates: (year) => inYear(year)?.course.rates(year, 0) ?? ordinaryRates(question, year),
    bases: (raised) => {
      if (first === undefined) {
        return basesOf(question, () => 'ordinary', ORDINARY, undefined, raised);
      }
      const all = new Map(
        runs.map(({ course, ran }) => {
          const kindOf = (year: number): Kind => ran.kinds.get(year) ?? 'ordinary';
          return [
            course,
            basesOf(question, kindOf, course.begins.accounts, course.isOfCompany, raised),
          ];
        }),
      );
      const given = all.get(first.course) ?? new Map<number, Fraction>();
      return new Map(
        [...given].map(([year, base]) => {
          const one = inYear(year);
          return [year, (one && all.get(one.course)?.get(year)) ?? base];
        }),
      );
    },
  };
}
