import type { RowsOf } from '../../../figures/define';
import type { OTHER_LOANS } from '../other-loans/figures';
import { FUND_STANDARD } from '../sources/loans';
import {
  CLUSTER_PLATFORM,
  DECREE_1764_2019,
  DECREE_1764_2022,
  INDUSTRIAL_MORTGAGE,
  SME_COMBINED,
  SME_COMBINED_2026,
  SME_INVESTMENT,
  SME_SUPPORT,
} from '../sources/other-loans';

/** The classes of manufacturing, OKVED 2. */
const manufacturing = (): readonly string[] =>
  Array.from({ length: 24 }, (_, index) => String(10 + index));

export const otherLoanRows = (): RowsOf<typeof OTHER_LOANS> => ({
  offered: [['2009-01-01', true, 'secondary', SME_SUPPORT]],
  repaymentYears: [['2009-01-01', 2, 'unconfirmed', FUND_STANDARD]],
  programmes: {
    'cluster-platform': {
      opens: [['2009-01-01', '2023-02-22', 'unconfirmed', CLUSTER_PLATFORM]],
      minAmount: [['2009-01-01', 1_000_000_000_00n, 'unconfirmed', CLUSTER_PLATFORM]],
      maxAmount: [['2009-01-01', 100_000_000_000_00n, 'secondary', CLUSTER_PLATFORM]],
      points: [['2009-01-01', 3_0000n, 'secondary', CLUSTER_PLATFORM]],
      keyShare: [['2009-01-01', 30_0000n, 'secondary', CLUSTER_PLATFORM]],
      yearsAfterPhase: [['2009-01-01', 2, 'secondary', CLUSTER_PLATFORM]],
      priorityProduct: [['2009-01-01', true, 'secondary', CLUSTER_PLATFORM]],
      platformApproved: [['2009-01-01', true, 'secondary', CLUSTER_PLATFORM]],
    },
    'sme-1764': {
      opens: [['2009-01-01', '2019-01-01', 'unconfirmed', DECREE_1764_2019]],
      closes: [['2009-01-01', '2024-12-31', 'unconfirmed', DECREE_1764_2022]],
      minAmount: [['2009-01-01', 500_000_00n, 'secondary', DECREE_1764_2022]],
      maxAmount: [['2009-01-01', 2_000_000_000_00n, 'secondary', DECREE_1764_2022]],
      termYears: [['2009-01-01', 10, 'secondary', DECREE_1764_2022]],
      // The day from which the rate follows the key rate was not found.
      points: [
        ['2009-01-01', 8_5000n, 'secondary', DECREE_1764_2019],
        ['2021-01-01', 2_7500n, 'unconfirmed', DECREE_1764_2022],
      ],
      keyShare: [
        ['2009-01-01', 0n, 'secondary', DECREE_1764_2019],
        ['2021-01-01', 100_0000n, 'unconfirmed', DECREE_1764_2022],
      ],
      lowerYears: [['2009-01-01', 5, 'secondary', DECREE_1764_2022]],
      smallBusiness: [['2009-01-01', true, 'secondary', DECREE_1764_2022]],
      listedSector: [['2009-01-01', true, 'secondary', DECREE_1764_2022]],
    },
    'sme-investment': {
      opens: [['2009-01-01', '2022-03-15', 'unconfirmed', SME_INVESTMENT]],
      closes: [['2009-01-01', '2023-12-31', 'unconfirmed', SME_INVESTMENT]],
      minAmount: [['2009-01-01', 50_000_000_00n, 'secondary', SME_INVESTMENT]],
      maxAmount: [['2009-01-01', 2_000_000_000_00n, 'secondary', SME_INVESTMENT]],
      maxMicro: [['2009-01-01', 200_000_000_00n, 'secondary', SME_INVESTMENT]],
      maxSmall: [['2009-01-01', 500_000_000_00n, 'secondary', SME_INVESTMENT]],
      points: [['2009-01-01', 4_0000n, 'secondary', SME_INVESTMENT]],
      mediumPoints: [['2009-01-01', 2_5000n, 'secondary', SME_INVESTMENT]],
      firstYears: [['2009-01-01', 3, 'secondary', SME_INVESTMENT]],
      lowerYears: [['2009-01-01', 5, 'secondary', SME_INVESTMENT]],
      smallBusiness: [['2009-01-01', true, 'secondary', SME_INVESTMENT]],
    },
    'sme-combined': {
      opens: [['2009-01-01', '2025-01-01', 'unconfirmed', SME_COMBINED]],
      minAmount: [
        ['2009-01-01', null, 'secondary', SME_COMBINED],
        ['2026-01-01', 25_000_000_00n, 'secondary', SME_COMBINED_2026],
      ],
      pointsOff: [['2009-01-01', 3_5000n, 'secondary', SME_COMBINED]],
      keyShare: [['2009-01-01', 100_0000n, 'secondary', SME_COMBINED]],
      smallBusiness: [['2009-01-01', true, 'secondary', SME_COMBINED]],
      activities: [['2009-01-01', manufacturing(), 'secondary', SME_COMBINED]],
    },
    'industrial-mortgage': {
      opens: [['2009-01-01', '2022-09-06', 'unconfirmed', INDUSTRIAL_MORTGAGE]],
      maxAmount: [['2009-01-01', 500_000_000_00n, 'secondary', INDUSTRIAL_MORTGAGE]],
      termYears: [['2009-01-01', 7, 'secondary', INDUSTRIAL_MORTGAGE]],
      points: [['2009-01-01', 5_0000n, 'secondary', INDUSTRIAL_MORTGAGE]],
      technologyPoints: [['2009-01-01', 3_0000n, 'secondary', INDUSTRIAL_MORTGAGE]],
      activities: [['2009-01-01', manufacturing(), 'secondary', INDUSTRIAL_MORTGAGE]],
      productionPremises: [['2009-01-01', true, 'secondary', INDUSTRIAL_MORTGAGE]],
    },
  },
});
