import type { FiguresOf } from '../../../../figures/define';
import { groupOf } from '../../../../figures/group';
import type { Policy } from '../../../../figures/policy';
import { OF_A_TERRITORY, TOSER } from '../../../russia/toser/figures';

/** Figures that the region has beside those of the frame. */
const OWN = {
  /** Years from registration in which the capital investment counts. */
  windowYears: ['years', 'amount on entry'],
  /** Terms of the relief from land tax under readings of it. */
  landMonthsShort: ['months', 'amount on entry'],
  landMonthsLong: ['months', 'amount on entry'],
} as const;

/** Where a development territory of the region lies, as the profile names the site. */
export const TOSER_SITES = ['toser-sosensky', 'toser-kondrovo'] as const;

/** The figures of the development territories of Kaluga Region. */
export const TOSER_FIGURES = /* @__PURE__ */ (() =>
  ({
    ...TOSER,
    ...OWN,
    territories: { 'toser-sosensky': OF_A_TERRITORY, 'toser-kondrovo': OF_A_TERRITORY },
  }) as const)();

export const ownToserFigures = (policy: Policy): FiguresOf<typeof OWN> =>
  groupOf(policy, 'toser', OWN);
