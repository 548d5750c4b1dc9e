import { type Answer, all, any, is, type Question } from './answer';
import type { Firsts } from './periods';

/** Wages that the law asks of a project of the Register in a year, by multiples of the subsistence minimum. */
export function wageTest({ edition, profile }: Question, softened: bigint, year: number): Answer {
  if (edition !== 'law') return 'yes';
  const { averageMonthlyWage: wages, subsistenceMinimum: minima } = profile.project;
  const wage = wages?.values[year - wages.first];
  const minimum = minima?.values[year - minima.first];
  if (wage === undefined || minimum === undefined || year >= 2026) return 'value-missing';
  return is(wage >= minimum * (year <= 2022 ? 5n : softened), true);
}

/** What the law asks beside: some period with the wages, and no arrears. */
export function registerTests(
  question: Question,
  softened: bigint,
  periods: Firsts | undefined,
): Answer[] {
  if (question.edition !== 'law') return [];
  const answers: Answer[] = [];
  if (periods === undefined) answers.push('value-missing');
  for (let year = periods?.from ?? 1; year <= (periods?.to ?? 0); year++) {
    answers.push(wageTest(question, softened, year));
  }
  return [any(answers), all([is(question.profile.investor.taxArrears, false)])];
}
