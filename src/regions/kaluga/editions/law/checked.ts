import type { CheckedSources } from '../../../../figures/figure';
import * as cited from './sources';

/** The same for the sources that this edition alone cites. */
export const CHECKED: readonly CheckedSources[] = [
  {
    on: '2026-11-22',
    sources: [
      cited.REGIONAL_LAW_2025,
      cited.REGISTER_END,
      cited.WAGE_2015,
      cited.DECK_2019,
      cited.WAGE_2023,
      cited.WAGE_2026,
      cited.ARREARS,
      cited.SPIC_SECOND_RATE,
      cited.SPIC_REGIONAL_FOOTING,
      cited.SPIC_REGIONAL_END,
      cited.SEZ_PLASTICS,
      cited.EXEMPTION_REGISTER,
      cited.EXEMPTION_SHARE,
      cited.PPE_END,
    ],
  },
];
