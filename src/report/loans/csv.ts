import type { LoanResult } from '../../answer/results/assessment';
import { csvOf } from '../csv';

const COLUMNS = [
  'programme',
  'verdict',
  'number',
  'day',
  'year',
  'balance',
  'rate',
  'interest',
  'principal',
  'payment',
  'marketRate',
  'marketInterest',
  'saved',
  'guarantee',
] as const;

/**
 * The schedules as CSV (RFC 4180), a row a quarter, named as in the JSON; a
 * programme without a schedule has one row without amounts.
 */
export const loanCsv = (loans: readonly LoanResult[]): string =>
  csvOf(
    COLUMNS,
    loans.flatMap(({ id, schedule, verdict, worth }) => {
      const about = { programme: id, verdict };
      if (schedule.length === 0) return [about];
      return schedule.map(({ marketInterest, marketRate, number, saved, year, ...period }) => ({
        ...about,
        ...period,
        number: String(number),
        year: String(year),
        marketRate: marketRate ?? worth?.marketRate ?? '',
        marketInterest: marketInterest ?? '',
        saved: saved ?? '',
      }));
    }),
  );
