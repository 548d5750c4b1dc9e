import type { CheckedSources } from '../../../figures/figure';
import * as cited from './sources';

/** When the sources of the directory were last checked. */
export const CHECKED: readonly CheckedSources[] = [
  {
    on: '2026-11-30',
    sources: [
      cited.PARKS_REGISTER,
      cited.DEVELOPMENT_CORPORATION,
      cited.ZONE_COMPANY,
      cited.CLUSTERS,
      cited.CLUSTER_SUPPORT,
      cited.REGIONAL_FUND,
      cited.TECHNOLOGY_CREDIT,
      cited.ZONE_DEPRECIATION,
    ],
  },
];
