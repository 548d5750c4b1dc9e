import { SPIC_TERM } from '../../../russia/sources/statuses';
import { BROCHURE } from '../../../russia/sources/taxes';
import type { OfMeasure } from '../of-measure';
import { SPIC_REGIONAL, SPIC_START } from './sources';

export const spicRegional: OfMeasure<'spicRegional'> = {
  step: { id: 'spic-regional', citation: SPIC_REGIONAL, standing: 'unconfirmed' },
  rows: {
    minCapitalInvestment: [['2009-01-01', 300_000_000_00n, 'printed', SPIC_REGIONAL]],
    termYears: [['2009-01-01', 10, 'secondary', SPIC_TERM]],
    regionalRate: [['2009-01-01', 13_5000n, 'printed', SPIC_REGIONAL]],
    regionalReduction: [['2009-01-01', 4_5000n, 'printed', BROCHURE]],
    periods: [['2009-01-01', 7, 'printed', SPIC_REGIONAL]],
    capShare: [['2009-01-01', 50_0000n, 'printed', SPIC_REGIONAL]],
    headingLastYear: [['2009-01-01', 2025, 'printed', SPIC_REGIONAL]],
    unreadFooting: [['2009-01-01', false, 'printed', BROCHURE]],
    firstYear: [['2009-01-01', 2017, 'unconfirmed', SPIC_START]],
    lastYear: [['2009-01-01', null, 'printed', SPIC_REGIONAL]],
  },
};
