import type { Standing } from '../../../../kit/finding';
import * as federal from '../../../russia/sources/statuses';
import type { Rows } from '../../definitions';
import { RIP_LAW, RIP_PAGE, RIP_PRESS } from '../../edition/sources';

const asked = (standing: Standing, citation = federal.RIP_PARTICIPANT) =>
  [['2009-01-01', true, standing, citation]] as const;

export const ripRows: Rows['rip'] = {
  minCapitalInvestmentShort: [['2009-01-01', 100_000_000_00n, 'secondary', RIP_PRESS]],
  shortWindowYears: [['2009-01-01', 3, 'secondary', RIP_PRESS]],
  minCapitalInvestmentLong: [['2009-01-01', 5_000_000_000_00n, 'secondary', RIP_PRESS]],
  longWindowYears: [['2009-01-01', 5, 'secondary', RIP_PRESS]],
  federalRate: [['2009-01-01', 0n, 'secondary', RIP_PRESS]],
  regionalRate: [['2009-01-01', 13_5000n, 'secondary', RIP_PRESS]],
  capShare: [['2009-01-01', 100_0000n, 'law', federal.RIP_COUNTED]],
  companyShare: [['2009-01-01', 90_0000n, 'law', federal.RIP_COMPANY_SHARE]],
  projectBase: [
    ['2009-01-01', false, 'law', federal.RIP_SHARE_2018],
    ['2019-01-01', true, 'unconfirmed', federal.RIP_SHARE_2019],
  ],
  notionalRate: [['2009-01-01', 20_0000n, 'law', federal.RIP_COUNTED]],
  firstYear: [['2009-01-01', 2020, 'law', RIP_LAW]],
  lastYear: [['2009-01-01', 2028, 'law', federal.RIP_END]],
  lastYearShort: [['2009-01-01', 2026, 'secondary', federal.RIP_END]],
  unreadEntrants: [
    ['2009-01-01', false, 'law', RIP_LAW],
    ['2026-01-01', true, 'secondary', federal.RIP_ENTRANTS],
  ],
  conditions: {
    russianOrganisation: asked('law'),
    registeredInRegion: asked('law'),
    noSubdivisionOutsideRegion: asked('law'),
    noSpecialTaxRegime: asked('law'),
    notInConsolidatedGroup: [
      ['2009-01-01', true, 'law', federal.RIP_PARTICIPANT],
      ['2023-01-01', false, 'secondary', federal.RIP_GROUPS_ENDED],
    ],
    notFinancialOrNonProfit: asked('secondary'),
    notSezResident: asked('secondary', federal.RIP_NOT_SEZ),
    notResidentOfOtherTerritory: asked('unconfirmed', federal.RIP_NOT_SEZ),
    neverBefore: asked('law', federal.RIP_NEVER_BEFORE),
    oneProjectOnly: asked('law', federal.RIP_NEVER_BEFORE),
    landOwnedOrLeased: asked('unconfirmed', federal.RIP_NOT_SEZ),
    noOilOrGas: asked('secondary', federal.RIP_OUTPUT),
    noExcisableGoods: asked('secondary', federal.RIP_OUTPUT),
  },
  federalInvestmentShort: [['2009-01-01', 50_000_000_00n, 'law', federal.RIP_PROJECT]],
  federalInvestmentLong: [['2009-01-01', 500_000_000_00n, 'law', federal.RIP_PROJECT]],
  regionalRateLong: [['2009-01-01', 12_5000n, 'secondary', RIP_PRESS]],
  regionalPeriods: [['2009-01-01', 4, 'secondary', RIP_PAGE]],
};
