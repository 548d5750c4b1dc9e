import type { FiguresOf } from '../../../figures/define';
import { FIRST_YEAR, LAST_YEAR } from '../../../figures/definitions/shared';
import { groupOf } from '../../../figures/group';
import type { Policy } from '../../../figures/policy';

export const FEDERAL_DEDUCTION = {
  /** Whether the edition has it. */
  offered: ['yes-no', 'bound on entry'],
  /** Share of an asset's cost, read in the year in which it is put into use. */
  costShare: ['rate', 'amount on entry'],
  /** Federal tax may not fall below the base at this rate. */
  federalFloor: ['rate', 'amount by period'],
  /** Years after that of putting into use in which what is left may be used. */
  carriedYears: ['years', 'amount by period'],
  /** OKVED 2 codes of the sectors that have it. */
  sectors: ['codes', 'bound by period'],
  /** Whether the investor must be under the general tax regime. */
  generalRegime: ['yes-no', 'asked by period'],
  firstYear: FIRST_YEAR,
  lastYear: LAST_YEAR,
} as const;

export interface FederalDeductionFigures extends FiguresOf<typeof FEDERAL_DEDUCTION> {}

export const federalDeductionFigures = (policy: Policy): FederalDeductionFigures =>
  groupOf(policy, 'federalDeduction', FEDERAL_DEDUCTION);
