import {
  RIP_COMPANY_SHARE,
  RIP_GROUPS_ENDED,
  RIP_NEVER_BEFORE,
  RIP_NOT_SEZ,
  RIP_OUTPUT,
  RIP_PARTICIPANT,
} from '../../../russia/sources/statuses';
import { BROCHURE } from '../../../russia/sources/taxes';
import type { OfMeasure } from '../of-measure';
import { RIP_ALL_REGIONS, RIP_CAP, RIP_LAST_YEAR, RIP_PROJECT_PRINTED, RIP_RATES } from './sources';

export const rip: OfMeasure<'rip'> = {
  step: { id: 'rip', citation: RIP_PARTICIPANT, standing: 'unconfirmed' },
  rows: {
    minCapitalInvestmentShort: [['2009-01-01', 50_000_000_00n, 'printed', RIP_PROJECT_PRINTED]],
    shortWindowYears: [['2009-01-01', 3, 'printed', RIP_PROJECT_PRINTED]],
    minCapitalInvestmentLong: [['2009-01-01', 500_000_000_00n, 'printed', RIP_PROJECT_PRINTED]],
    longWindowYears: [['2009-01-01', 5, 'printed', RIP_PROJECT_PRINTED]],
    federalRate: [['2009-01-01', 0n, 'printed', RIP_RATES]],
    regionalRate: [['2009-01-01', 13_5000n, 'printed', RIP_RATES]],
    regionalReduction: [['2009-01-01', 4_5000n, 'printed', BROCHURE]],
    capShare: [['2009-01-01', 100_0000n, 'printed', RIP_CAP]],
    companyShare: [['2009-01-01', 90_0000n, 'law', RIP_COMPANY_SHARE]],
    projectBase: [['2009-01-01', true, 'secondary', RIP_COMPANY_SHARE]],
    lastYearShort: [['2009-01-01', 2028, 'printed', BROCHURE]],
    notionalRate: [['2009-01-01', null, 'printed', BROCHURE]],
    unreadEntrants: [['2009-01-01', false, 'printed', BROCHURE]],
    conditions: {
      russianOrganisation: [['2009-01-01', true, 'law', RIP_PARTICIPANT]],
      registeredInRegion: [['2009-01-01', true, 'law', RIP_PARTICIPANT]],
      noSubdivisionOutsideRegion: [['2009-01-01', true, 'law', RIP_PARTICIPANT]],
      noSpecialTaxRegime: [['2009-01-01', true, 'law', RIP_PARTICIPANT]],
      notInConsolidatedGroup: [
        ['2009-01-01', true, 'law', RIP_PARTICIPANT],
        ['2023-01-01', false, 'secondary', RIP_GROUPS_ENDED],
      ],
      notFinancialOrNonProfit: [['2009-01-01', true, 'secondary', RIP_PARTICIPANT]],
      notSezResident: [['2009-01-01', true, 'secondary', RIP_NOT_SEZ]],
      notResidentOfOtherTerritory: [['2009-01-01', true, 'unconfirmed', RIP_NOT_SEZ]],
      neverBefore: [['2009-01-01', true, 'law', RIP_NEVER_BEFORE]],
      oneProjectOnly: [['2009-01-01', true, 'law', RIP_NEVER_BEFORE]],
      landOwnedOrLeased: [['2009-01-01', true, 'unconfirmed', RIP_NOT_SEZ]],
      noOilOrGas: [['2009-01-01', true, 'secondary', RIP_OUTPUT]],
      noExcisableGoods: [['2009-01-01', true, 'secondary', RIP_OUTPUT]],
    },
    firstYear: [['2009-01-01', 2017, 'unconfirmed', RIP_ALL_REGIONS]],
    lastYear: [['2009-01-01', 2028, 'law', RIP_LAST_YEAR]],
  },
};
