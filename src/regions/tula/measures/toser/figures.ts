import type { FiguresOf } from '../../../../figures/define';
import { groupOf } from '../../../../figures/group';
import type { Policy } from '../../../../figures/policy';
import { OF_A_TERRITORY, TOSER } from '../../../russia/toser/figures';

/** Figures that the region has beside those of the frame. */
const OWN = {
  /** Months from registration in which plots are free of land tax. */
  landMonths: ['months', 'amount on entry'],
} as const;

// No investment tax deduction is covered here that residency would exclude.
const { deduction: _, ...BESIDE } = TOSER.beside;

/** The figures of the development territories of Tula Region. */
export const TOSER_OF_TULA = {
  ...TOSER,
  beside: BESIDE,
  ...OWN,
  territories: { 'toser-efremov': OF_A_TERRITORY, 'toser-aleksin': OF_A_TERRITORY },
} as const;

export const ownToserFigures = (policy: Policy): FiguresOf<typeof OWN> =>
  groupOf(policy, 'toser', OWN);
