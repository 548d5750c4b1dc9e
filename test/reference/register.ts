import { type Answer, is, type Question } from './answer';

/** The taxes of which the law asks different wages. */
export type Tax = 'income' | 'property';

const textile = ({ profile }: Question): boolean | undefined => {
  const { main } = profile.project.activity;
  if (main === undefined) return undefined;
  return main === '13' || main.startsWith('13.');
};

/** Wages that the law asks of a project of the Register in a year, by multiples of the subsistence minimum. */
export function wageTest(question: Question, tax: Tax, year: number): Answer {
  const { edition, profile } = question;
  if (edition !== 'law') return 'yes';
  const { averageMonthlyWage: wages, subsistenceMinimum: minima } = profile.project;
  const wage = wages?.values[year - wages.first];
  const minimum = minima?.values[year - minima.first];
  // Any wage is so many times nothing.
  if (minimum === 0n) return 'yes';
  if (wage === undefined || minimum === undefined || year >= 2026) return 'value-missing';
  const pays = (times: bigint): Answer => is(wage >= minimum * times, true);
  if (year >= 2023) return pays(tax === 'income' ? 4n : 3n);
  if (year !== 2018 && year !== 2019) return pays(5n);
  const isTextile = textile(question);
  if (isTextile === undefined) return pays(3n) === pays(4n) ? pays(4n) : 'value-missing';
  return pays(isTextile ? 3n : 4n);
}

/** What the law asks beside wages: no arrears. */
export const paysItsTaxes = ({ edition, profile }: Question): Answer =>
  edition === 'law' ? is(profile.investor.taxArrears, false) : 'yes';
