import * as federal from '../../../russia/sources/statuses';
import type { Rows } from '../../definitions';
import { INVESTMENT_DECK, PARK_PAGE, SEZ_DECREE, SEZ_RULES } from '../../edition/sources';

const step = (upTo: number | null, rate: bigint) => ({ upTo, rate });

export const sezRows: Rows['sez'] = {
  onSite: [['2009-01-01', true, 'law', SEZ_RULES]],
  separateAccounting: [['2009-01-01', true, 'law', SEZ_RULES]],
  noExcisableGoods: [['2009-01-01', true, 'law', SEZ_RULES]],
  minCapitalInvestment: [['2009-01-01', 120_000_000_00n, 'secondary', PARK_PAGE]],
  minEarlyInvestment: [['2009-01-01', 40_000_000_00n, 'secondary', federal.SEZ_INVESTMENT]],
  earlyYears: [['2009-01-01', 3, 'secondary', federal.SEZ_INVESTMENT]],
  matchedByInvestment: [
    ['2009-01-01', false, 'secondary', federal.SEZ_MATCHED],
    ['2026-04-01', true, 'secondary', federal.SEZ_MATCHED],
  ],
  firstYear: [['2009-01-01', 2016, 'secondary', SEZ_DECREE]],
  lastYear: [['2009-01-01', 2065, 'secondary', INVESTMENT_DECK]],
  lastDay: [['2009-01-01', '2065-04-14', 'secondary', INVESTMENT_DECK]],
  federalRate: [['2009-01-01', 2_0000n, 'law', SEZ_RULES]],
  propertyRate: [['2009-01-01', 0n, 'law', SEZ_RULES]],
  propertyMonths: [['2009-01-01', 120, 'law', SEZ_RULES]],
  propertyPeriods: [['2009-01-01', 10, 'law', SEZ_RULES]],
  propertyConditions: [['2009-01-01', true, 'law', SEZ_RULES]],
  landRate: [['2009-01-01', 0n, 'law', SEZ_RULES]],
  landMonths: [['2009-01-01', 60, 'law', SEZ_RULES]],
  transportRate: [['2009-01-01', 0n, 'secondary', PARK_PAGE]],
  transportPeriods: [['2009-01-01', 10, 'secondary', PARK_PAGE]],
  importDutyRate: [['2009-01-01', 0n, 'law', SEZ_RULES]],
  importVatRate: [['2009-01-01', 0n, 'law', SEZ_RULES]],
  regionalRates: [
    ['2009-01-01', [step(10, 0n), step(15, 5_0000n), step(null, 13_5000n)], 'secondary', PARK_PAGE],
  ],
  regionalRatesBefore: [
    ['2009-01-01', [step(5, 0n), step(10, 5_0000n), step(null, 13_5000n)], 'secondary', PARK_PAGE],
  ],
};
