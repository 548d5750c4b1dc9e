import type { Plan } from '../../answer/results/plan';
import { csvOf } from '../csv';

const COLUMNS = ['year', 'tax', 'budget', 'before', 'after', 'saved'] as const;

/**
 * The best package of a plan as CSV (RFC 4180), named as in the JSON: a row for
 * each year, tax and budget; interest that is saved stands under the tax
 * `interest` and the budget `lender`, without amounts before and after.
 */
export const planCsv = ({ best: { interest, taxes } }: Plan): string =>
  csvOf(COLUMNS, [
    ...taxes.map(({ arithmetic: _, year, ...tax }) => ({ ...tax, year: String(year) })),
    ...interest.map(({ saved, year }) => ({
      year: String(year),
      tax: 'interest',
      budget: 'lender',
      saved,
    })),
  ]);
