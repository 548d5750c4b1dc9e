import type { Row, RowsOf } from '../../../figures/define';
import { CONTRIBUTIONS_2026 } from '../sources/contributions';
import {
  TOSER_BASE,
  TOSER_CONTRIBUTIONS,
  TOSER_FIRST_PROFIT,
  TOSER_IN_TIME,
  TOSER_LATE,
  TOSER_LOSSES,
  TOSER_MATCHED,
  TOSER_NOT_CONTRACT,
  TOSER_NOT_RIP,
  TOSER_OTHER_TOWNS,
  TOSER_PORTAL,
  TOSER_RESIDENT,
} from '../sources/territories';
import type { TOSER } from '../toser/figures';

type Frame = RowsOf<typeof TOSER>;

/** What federal law decides; a region has the other rows. */
interface FederalRows
  extends Omit<
    Frame,
    | 'beside'
    | 'conditions'
    | 'landRate'
    | 'offered'
    | 'propertyPeriods'
    | 'propertyRates'
    | 'regionalPeriods'
    | 'regionalRates'
  > {
  readonly beside: Pick<Frame['beside'], 'rip' | 'sez'>;
  readonly conditions: Omit<Frame['conditions'], 'allowedActivity' | 'onSite'>;
}

/** Contracts signed from this day on exclude residents. */
export const notWithContract: Row<boolean> = ['2019-08-13', false, 'law', TOSER_NOT_CONTRACT];

export const toserRows: FederalRows = {
  conditions: {
    registeredThere: [['2009-01-01', true, 'law', TOSER_RESIDENT]],
    noSubdivisionOutside: [['2009-01-01', true, 'law', TOSER_RESIDENT]],
    noRip: [['2009-01-01', true, 'law', TOSER_NOT_RIP]],
    noContract: [['2009-01-01', true, 'law', TOSER_NOT_CONTRACT]],
    noSez: [['2009-01-01', true, 'unconfirmed', TOSER_RESIDENT]],
    notMainEmployer: [['2009-01-01', true, 'unconfirmed', TOSER_OTHER_TOWNS]],
    separateAccounting: [['2009-01-01', true, 'law', TOSER_BASE]],
  },
  minJobs: [['2009-01-01', 10, 'unconfirmed', TOSER_OTHER_TOWNS]],
  matchedByInvestment: [
    ['2009-01-01', false, 'secondary', TOSER_MATCHED],
    ['2026-04-01', true, 'secondary', TOSER_MATCHED],
  ],
  federalRate: [['2009-01-01', 0n, 'secondary', TOSER_PORTAL]],
  federalPeriods: [['2009-01-01', 5, 'secondary', TOSER_FIRST_PROFIT]],
  waitingPeriods: [
    [
      '2009-01-01',
      {
        steps: [
          { upTo: 499_999_999_99n, periods: 3 },
          { upTo: 999_999_999_99n, periods: 5 },
          { upTo: 99_999_999_999_99n, periods: 6 },
          { upTo: null, periods: 9 },
        ],
        bounds: 'unconfirmed',
      },
      'unconfirmed',
      TOSER_FIRST_PROFIT,
    ],
  ],
  lossesLapseFrom: [['2009-01-01', 2025, 'secondary', TOSER_LOSSES]],
  companyShare: [['2009-01-01', 90_0000n, 'law', TOSER_BASE]],
  contributions: {
    pension: {
      within: [
        ['2009-01-01', 6_0000n, 'secondary', TOSER_PORTAL],
        ['2023-01-01', null, 'secondary', CONTRIBUTIONS_2026],
      ],
      above: [
        ['2009-01-01', 0n, 'secondary', TOSER_PORTAL],
        ['2023-01-01', null, 'secondary', CONTRIBUTIONS_2026],
      ],
    },
    insurance: {
      within: [
        ['2009-01-01', 1_5000n, 'secondary', TOSER_PORTAL],
        ['2023-01-01', null, 'secondary', CONTRIBUTIONS_2026],
      ],
      above: [
        ['2009-01-01', 0n, 'secondary', TOSER_PORTAL],
        ['2023-01-01', null, 'secondary', CONTRIBUTIONS_2026],
      ],
    },
    medical: {
      within: [
        ['2009-01-01', 1000n, 'secondary', TOSER_PORTAL],
        ['2023-01-01', null, 'secondary', CONTRIBUTIONS_2026],
      ],
      above: [
        ['2009-01-01', 1000n, 'unconfirmed', TOSER_PORTAL],
        ['2023-01-01', null, 'secondary', CONTRIBUTIONS_2026],
      ],
    },
    unified: {
      within: [
        ['2009-01-01', null, 'secondary', TOSER_PORTAL],
        ['2023-01-01', 7_6000n, 'secondary', CONTRIBUTIONS_2026],
      ],
      above: [
        ['2009-01-01', null, 'secondary', TOSER_PORTAL],
        ['2023-01-01', 0n, 'secondary', CONTRIBUTIONS_2026],
      ],
    },
  },
  contributionMonths: [['2009-01-01', 120, 'secondary', TOSER_CONTRIBUTIONS]],
  statusYears: [['2009-01-01', 3, 'secondary', TOSER_IN_TIME]],
  lateResidents: [
    ['2009-01-01', false, 'secondary', TOSER_IN_TIME],
    ['2022-01-01', true, 'secondary', TOSER_LATE],
  ],
  beside: {
    rip: [['2009-01-01', false, 'law', TOSER_NOT_RIP]],
    sez: [['2009-01-01', false, 'unconfirmed', TOSER_RESIDENT]],
  },
};
