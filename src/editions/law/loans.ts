import type { Citation, Standing } from '../../kit/finding';
import type { Rate } from '../../kit/money';
import type { Dated } from '../../policy/figure';
import type { LoanRates } from '../../policy/loans';
import type { PolicyRevisions } from '../../policy/revise';
import { DEVELOPMENT, FUND_2020 } from '../brochure-2019/loans/sources';
import {
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
} from './sources';

/** How the terms of 2025 are known: as the fund's, or taken for a programme whose own were not seen. */
interface Known {
  readonly citation: Citation;
  readonly standing: Standing;
}

const SEEN: Known = { citation: FUND_2025, standing: 'secondary' };
const TAKEN: Known = { citation: FUND_2025_TAKEN, standing: 'unconfirmed' };

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
): readonly Dated<LoanRates | null>[] => [
  { from: '2021-01-01', value: in2021(3_0000n), citation: FUND_2021, standing: 'secondary' },
  { from: '2022-08-25', value: null, citation: FUND_2022, standing: 'unconfirmed' },
  { from: '2025-09-24', value: in2025(5_0000n), ...known },
];

const withGuarantee = (): Dated<LoanRates> => ({
  from: '2025-09-24',
  value: throughout(3_0000n),
  ...SEEN,
});

export const loans = (): Required<PolicyRevisions>['loans'] => ({
  programmes: {
    joint: {
      maxAmount: [
        {
          from: '2023-02-01',
          value: 200_000_000_00n,
          citation: JOINT_2023,
          standing: 'secondary',
        },
      ],
      rates: atBaseRate(throughout, SEEN),
      lowerRates: [withGuarantee()],
    },
    'development-projects': {
      maxAmount: [
        {
          from: '2009-01-01',
          value: 300_000_000_00n,
          citation: FUND_TO_2016,
          standing: 'unconfirmed',
        },
        {
          from: '2017-01-01',
          value: 500_000_000_00n,
          citation: DEVELOPMENT,
          standing: 'secondary',
        },
      ],
      rates: atBaseRate(throughout, SEEN),
      lowerRates: [
        {
          from: '2021-01-01',
          value: throughout(1_0000n),
          citation: FUND_2021_GUARANTEE,
          standing: 'secondary',
        },
        { from: '2022-08-25', value: null, citation: FUND_2022, standing: 'unconfirmed' },
        withGuarantee(),
      ],
    },
    'machine-tools': {
      rates: [
        {
          from: '2009-01-01',
          value: throughout(5_0000n),
          citation: MACHINE_TOOLS_TO_2016,
          standing: 'unconfirmed',
        },
        {
          from: '2017-01-01',
          value: afterThreeYears(5_0000n),
          citation: FUND_2020,
          standing: 'unconfirmed',
        },
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
    { from: '2021-01-01', value: 50_0000n, citation: FUND_EQUIPMENT_2021, standing: 'unconfirmed' },
    { from: '2022-08-25', value: null, citation: FUND_2022, standing: 'unconfirmed' },
    { from: '2025-09-24', value: 50_0000n, citation: FUND_EQUIPMENT_2025, standing: 'unconfirmed' },
  ],
  russianEquipmentPoints: [
    { from: '2021-01-01', value: 2_0000n, citation: FUND_EQUIPMENT_2021, standing: 'secondary' },
    { from: '2022-08-25', value: null, citation: FUND_2022, standing: 'unconfirmed' },
    { from: '2025-09-24', value: 2_0000n, citation: FUND_EQUIPMENT_2025, standing: 'secondary' },
  ],
  jointFederalShare: [
    { from: '2023-02-01', value: 90_0000n, citation: JOINT_2023, standing: 'secondary' },
  ],
});
