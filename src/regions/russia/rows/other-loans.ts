import type { RowsOf } from '../../../figures/define';
import type { OTHER_LOANS } from '../other-loans/figures';
import { FUND_STANDARD } from '../sources/loans';
import { SME_COMBINED, SME_COMBINED_2026, SME_SUPPORT } from '../sources/other-loans';

/** The classes of manufacturing, OKVED 2. */
const manufacturing = (): readonly string[] =>
  Array.from({ length: 24 }, (_, index) => String(10 + index));

export const otherLoanRows = (): RowsOf<typeof OTHER_LOANS> => ({
  offered: [['2009-01-01', true, 'secondary', SME_SUPPORT]],
  repaymentYears: [['2009-01-01', 2, 'unconfirmed', FUND_STANDARD]],
  programmes: {
    'sme-combined': {
      opens: [['2009-01-01', '2025-01-01', 'secondary', SME_COMBINED]],
      minAmount: [
        ['2009-01-01', null, 'secondary', SME_COMBINED],
        ['2026-01-01', 25_000_000_00n, 'secondary', SME_COMBINED_2026],
      ],
      pointsOff: [['2009-01-01', 3_5000n, 'secondary', SME_COMBINED]],
      keyShare: [['2009-01-01', 100_0000n, 'secondary', SME_COMBINED]],
      smallBusiness: [['2009-01-01', true, 'secondary', SME_COMBINED]],
      activities: [['2009-01-01', manufacturing(), 'secondary', SME_COMBINED]],
    },
  },
});
