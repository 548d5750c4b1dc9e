import { yearOf } from '../../kit/day';
import type { Profile } from '../../profile/profile';
import type { YearlyFlow } from '../valuation/discount';

/** All capital investment as it is spent, what counts for no threshold included. */
export const investmentByYear = ({ capitalInvestment }: Profile): readonly YearlyFlow[] =>
  (capitalInvestment ?? []).map(({ amount, when }) => ({
    year: 'day' in when ? yearOf(when.day) : when.year,
    amount,
  }));
