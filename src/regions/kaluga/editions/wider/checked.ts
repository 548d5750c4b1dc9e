import type { CheckedSources } from '../../../../figures/figure';
import * as cited from './sources';

/** The same for the sources of measures beyond the brochure. */
export const CHECKED: readonly CheckedSources[] = [
  {
    on: '2026-11-30',
    sources: [
      cited.TOSER_SOSENSKY,
      cited.TOSER_KONDROVO,
      cited.TAX_CREDIT_CODE,
      cited.TAX_CREDIT_KALUGA,
    ],
  },
];
