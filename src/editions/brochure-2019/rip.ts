import type { RipFigures } from '../../policy/policy';
import {
  BROCHURE,
  RIP_ALL_REGIONS,
  RIP_CAP,
  RIP_COMPANY_SHARE,
  RIP_GROUPS_ENDED,
  RIP_LAST_YEAR,
  RIP_NEVER_BEFORE,
  RIP_NOT_SEZ,
  RIP_OUTPUT,
  RIP_PARTICIPANT,
  RIP_PROJECT_PRINTED,
  RIP_RATES,
} from './sources';

export const rip: RipFigures = {
  minCapitalInvestmentShort: {
    read: 'entry',
    decides: 'amount',
    values: [
      {
        from: '2009-01-01',
        value: 50_000_000_00n,
        citation: RIP_PROJECT_PRINTED,
        standing: 'printed',
      },
    ],
  },
  shortWindowYears: {
    read: 'entry',
    decides: 'amount',
    values: [{ from: '2009-01-01', value: 3, citation: RIP_PROJECT_PRINTED, standing: 'printed' }],
  },
  minCapitalInvestmentLong: {
    read: 'entry',
    decides: 'amount',
    values: [
      {
        from: '2009-01-01',
        value: 500_000_000_00n,
        citation: RIP_PROJECT_PRINTED,
        standing: 'printed',
      },
    ],
  },
  longWindowYears: {
    read: 'entry',
    decides: 'amount',
    values: [{ from: '2009-01-01', value: 5, citation: RIP_PROJECT_PRINTED, standing: 'printed' }],
  },
  federalRate: {
    read: 'period',
    decides: 'amount',
    values: [{ from: '2009-01-01', value: 0n, citation: RIP_RATES, standing: 'printed' }],
  },
  regionalRate: {
    read: 'period',
    decides: 'amount',
    values: [{ from: '2009-01-01', value: 13_5000n, citation: RIP_RATES, standing: 'printed' }],
  },
  regionalReduction: {
    read: 'period',
    decides: 'amount',
    values: [{ from: '2009-01-01', value: 4_5000n, citation: BROCHURE, standing: 'printed' }],
  },
  capShare: {
    read: 'entry',
    decides: 'amount',
    values: [{ from: '2009-01-01', value: 100_0000n, citation: RIP_CAP, standing: 'printed' }],
  },
  companyShare: {
    read: 'period',
    decides: 'amount',
    values: [{ from: '2009-01-01', value: 90_0000n, citation: RIP_COMPANY_SHARE, standing: 'law' }],
  },
  projectBase: {
    read: 'period',
    decides: 'bound',
    values: [
      { from: '2009-01-01', value: true, citation: RIP_COMPANY_SHARE, standing: 'secondary' },
    ],
  },
  notionalRate: {
    read: 'entry',
    decides: 'amount',
    values: [{ from: '2009-01-01', value: null, citation: BROCHURE, standing: 'printed' }],
  },
  unreadEntrants: {
    read: 'entry',
    decides: 'bound',
    values: [{ from: '2009-01-01', value: false, citation: BROCHURE, standing: 'printed' }],
  },
  firstYear: {
    read: 'period',
    decides: 'bound',
    values: [
      { from: '2009-01-01', value: 2017, citation: RIP_ALL_REGIONS, standing: 'unconfirmed' },
    ],
  },
  lastYear: {
    read: 'period',
    decides: 'bound',
    values: [{ from: '2009-01-01', value: 2028, citation: RIP_LAST_YEAR, standing: 'law' }],
  },
  lastYearShort: {
    read: 'period',
    decides: 'bound',
    values: [{ from: '2009-01-01', value: 2028, citation: BROCHURE, standing: 'printed' }],
  },
  conditions: {
    russianOrganisation: {
      read: 'entry',
      decides: 'bound',
      values: [{ from: '2009-01-01', value: true, citation: RIP_PARTICIPANT, standing: 'law' }],
    },
    registeredInRegion: {
      read: 'entry',
      decides: 'bound',
      values: [{ from: '2009-01-01', value: true, citation: RIP_PARTICIPANT, standing: 'law' }],
    },
    noSubdivisionOutsideRegion: {
      read: 'entry',
      decides: 'bound',
      values: [{ from: '2009-01-01', value: true, citation: RIP_PARTICIPANT, standing: 'law' }],
    },
    noSpecialTaxRegime: {
      read: 'entry',
      decides: 'bound',
      values: [{ from: '2009-01-01', value: true, citation: RIP_PARTICIPANT, standing: 'law' }],
    },
    notInConsolidatedGroup: {
      read: 'entry',
      decides: 'bound',
      values: [
        { from: '2009-01-01', value: true, citation: RIP_PARTICIPANT, standing: 'law' },
        { from: '2023-01-01', value: false, citation: RIP_GROUPS_ENDED, standing: 'secondary' },
      ],
    },
    notFinancialOrNonProfit: {
      read: 'entry',
      decides: 'bound',
      values: [
        { from: '2009-01-01', value: true, citation: RIP_PARTICIPANT, standing: 'secondary' },
      ],
    },
    notSezResident: {
      read: 'entry',
      decides: 'bound',
      values: [{ from: '2009-01-01', value: true, citation: RIP_NOT_SEZ, standing: 'secondary' }],
    },
    notResidentOfOtherTerritory: {
      read: 'entry',
      decides: 'bound',
      values: [{ from: '2009-01-01', value: true, citation: RIP_NOT_SEZ, standing: 'unconfirmed' }],
    },
    neverBefore: {
      read: 'entry',
      decides: 'bound',
      values: [{ from: '2009-01-01', value: true, citation: RIP_NEVER_BEFORE, standing: 'law' }],
    },
    oneProjectOnly: {
      read: 'entry',
      decides: 'bound',
      values: [{ from: '2009-01-01', value: true, citation: RIP_NEVER_BEFORE, standing: 'law' }],
    },
    landOwnedOrLeased: {
      read: 'entry',
      decides: 'bound',
      values: [{ from: '2009-01-01', value: true, citation: RIP_NOT_SEZ, standing: 'unconfirmed' }],
    },
    noOilOrGas: {
      read: 'entry',
      decides: 'bound',
      values: [{ from: '2009-01-01', value: true, citation: RIP_OUTPUT, standing: 'secondary' }],
    },
    noExcisableGoods: {
      read: 'entry',
      decides: 'bound',
      values: [{ from: '2009-01-01', value: true, citation: RIP_OUTPUT, standing: 'secondary' }],
    },
  },
  step: {
    obtain: 'inclusion in the register of participants of Regional Investment Projects',
    from: 'the regional authority that keeps the register',
    lostBy:
      'a condition on the participant that ceases to hold during the relief, or capital investment that stays below both thresholds',
    citation: RIP_PARTICIPANT,
    standing: 'unconfirmed',
  },
};
