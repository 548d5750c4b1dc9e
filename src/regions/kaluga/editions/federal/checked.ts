import type { CheckedSources } from '../../../../figures/figure';
import * as cited from './sources';

/** The same for the sources of federal measures beyond the brochure. */
export const CHECKED: readonly CheckedSources[] = [
  {
    on: '2026-11-30',
    sources: [
      cited.FEDERAL_DEDUCTION_LAW,
      cited.FEDERAL_DEDUCTION_SHARE,
      cited.FEDERAL_DEDUCTION_FLOOR,
      cited.ONE_DEDUCTION_AN_ASSET,
    ],
  },
];
