import type { CheckedSources } from '../../../../figures/figure';
import * as cited from './sources';

/** The same for the sources of measures beyond the brochure. */
export const CHECKED: readonly CheckedSources[] = [
  {
    on: '2026-11-30',
    sources: [
      cited.TOSER_PORTAL,
      cited.TOSER_SOSENSKY,
      cited.TOSER_KONDROVO,
      cited.TOSER_RESIDENT,
      cited.TOSER_BASE,
      cited.TOSER_FIRST_PROFIT,
      cited.TOSER_LOSSES,
      cited.TOSER_OTHER_TOWNS,
      cited.TOSER_NOT_RIP,
      cited.TOSER_NOT_CONTRACT,
      cited.TOSER_NOT_DEDUCTION,
      cited.TOSER_TEN_YEARS,
      cited.TOSER_MATCHED,
      cited.TOSER_CONTRIBUTIONS,
      cited.TOSER_IN_TIME,
      cited.TOSER_LATE,
      cited.CONTRIBUTIONS_2019,
      cited.CONTRIBUTIONS_LIMITS,
      cited.CONTRIBUTIONS_2023,
      cited.CONTRIBUTIONS_2025,
      cited.CONTRIBUTIONS_2026,
      cited.CONTRIBUTIONS_LIMIT_2026,
      cited.SME_TARIFF_2020,
      cited.SME_TARIFF_2025,
      cited.SME_CLASSES_2026,
      cited.MINIMUM_WAGE_2020,
      cited.MINIMUM_WAGE_2022,
      cited.MINIMUM_WAGE_RECALLED,
      cited.MINIMUM_WAGE_2026,
    ],
  },
];
