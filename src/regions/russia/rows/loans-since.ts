import type { RevisedRowsOf, Row } from '../../../figures/define';
import type { LoanRates } from '../../../figures/kinds';
import type { Citation, Standing } from '../../../kit/finding';
import type { Rate } from '../../../kit/money';
import type { LOANS } from '../loans/figures';
import {
  DEVELOPMENT,
  FUND_2020,
  FUND_2021,
  FUND_2021_GUARANTEE,
  FUND_2022,
  FUND_2025,
  FUND_2025_TAKEN,
  FUND_EQUIPMENT_2021,
  FUND_EQUIPMENT_2025,
  FUND_TO_2016,
  JOINT_2023,
  MACHINE_TOOLS_TO_2016,
} from '../sources/loans';

/** How the terms of 2025 are known: as the fund's, or taken for a programme whose own were not seen. */
type Known = readonly [Standing, Citation];

const SEEN: Known = ['secondary', FUND_2025];
const TAKEN: Known = ['unconfirmed', FUND_2025_TAKEN];

const throughout = (rate: Rate): LoanRates => [{ upToYear: null, rate }];

const afterThreeYears = (rate: Rate): LoanRates => [
  { upToYear: 3, rate: 1_0000n },
  { upToYear: null, rate },
];

/** The rates of a programme that rest on the fund's base rate, of 2021, of the time in between, and of 2025. */
const atBaseRate = (
  in2021: (rate: Rate) => LoanRates,
  known: Known,
  in2025 = in2021,
): readonly Row<LoanRates | null>[] => [
  ['2021-01-01', in2021(3_0000n), 'secondary', FUND_2021],
  ['2022-08-25', null, 'unconfirmed', FUND_2022],
  ['2025-09-24', in2025(5_0000n), ...known],
];

const withGuarantee = (): Row<LoanRates> => ['2025-09-24', throughout(3_0000n), ...SEEN];

/** What is known of the fund's terms beside those printed in 2019. */
export const loansSince = (): RevisedRowsOf<typeof LOANS> => ({
  programmes: {
    joint: {
      maxAmount: [['2023-02-01', 200_000_000_00n, 'secondary', JOINT_2023]],
      rates: atBaseRate(throughout, SEEN),
      lowerRates: [withGuarantee()],
    },
    'development-projects': {
      maxAmount: [
        ['2009-01-01', 300_000_000_00n, 'unconfirmed', FUND_TO_2016],
        ['2017-01-01', 500_000_000_00n, 'secondary', DEVELOPMENT],
      ],
      rates: atBaseRate(throughout, SEEN),
      lowerRates: [
        ['2021-01-01', throughout(1_0000n), 'secondary', FUND_2021_GUARANTEE],
        ['2022-08-25', null, 'unconfirmed', FUND_2022],
        withGuarantee(),
      ],
    },
    'machine-tools': {
      rates: [
        ['2009-01-01', throughout(5_0000n), 'unconfirmed', MACHINE_TOOLS_TO_2016],
        ['2017-01-01', afterThreeYears(5_0000n), 'unconfirmed', FUND_2020],
        ...atBaseRate(afterThreeYears, TAKEN),
      ],
    },
    'component-parts': {
      rates: atBaseRate(afterThreeYears, SEEN, throughout),
      lowerRates: [withGuarantee()],
    },
    'defence-conversion': { rates: atBaseRate(afterThreeYears, TAKEN) },
    leasing: { rates: atBaseRate(throughout, TAKEN) },
    digitalisation: { rates: atBaseRate(throughout, TAKEN) },
  },
  russianEquipmentShare: [
    ['2021-01-01', 50_0000n, 'unconfirmed', FUND_EQUIPMENT_2021],
    ['2022-08-25', null, 'unconfirmed', FUND_2022],
    ['2025-09-24', 50_0000n, 'unconfirmed', FUND_EQUIPMENT_2025],
  ],
  russianEquipmentPoints: [
    ['2021-01-01', 2_0000n, 'secondary', FUND_EQUIPMENT_2021],
    ['2022-08-25', null, 'unconfirmed', FUND_2022],
    ['2025-09-24', 2_0000n, 'secondary', FUND_EQUIPMENT_2025],
  ],
  jointFederalShare: [['2023-02-01', 90_0000n, 'secondary', JOINT_2023]],
});
