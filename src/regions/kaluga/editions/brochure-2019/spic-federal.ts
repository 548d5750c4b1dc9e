import {
  SPIC_FEDERAL,
  SPIC_LONG_TERM,
  SPIC_TERM,
  SPIC_THRESHOLD,
} from '../../../russia/sources/statuses';
import { BROCHURE } from '../../../russia/sources/taxes';
import type { OfMeasure } from '../of-measure';
import { SPIC_FEDERAL_PRINTED, SPIC_START } from './sources';

export const spicFederal: OfMeasure<'spicFederal'> = {
  step: { id: 'spic-federal', citation: SPIC_FEDERAL, standing: 'unconfirmed' },
  rows: {
    minCapitalInvestment: [['2009-01-01', 750_000_000_00n, 'printed', SPIC_THRESHOLD]],
    termYears: [['2009-01-01', 10, 'secondary', SPIC_TERM]],
    federalRate: [['2009-01-01', 0n, 'printed', SPIC_FEDERAL_PRINTED]],
    regionalRateGranted: [['2009-01-01', true, 'printed', SPIC_FEDERAL_PRINTED]],
    endsWithLastYear: [['2009-01-01', true, 'printed', SPIC_FEDERAL_PRINTED]],
    longTermAbove: [['2009-01-01', null, 'printed', BROCHURE]],
    longTermYears: [['2009-01-01', 20, 'secondary', SPIC_LONG_TERM]],
    capShare: [['2009-01-01', null, 'printed', BROCHURE]],
    capFromYear: [['2009-01-01', null, 'printed', BROCHURE]],
    lastSigning: [['2009-01-01', null, 'printed', BROCHURE]],
    participantConditions: [['2009-01-01', false, 'printed', BROCHURE]],
    namesIncomeTax: [['2009-01-01', false, 'printed', BROCHURE]],
    regionalRate: [['2009-01-01', 10_0000n, 'printed', SPIC_FEDERAL_PRINTED]],
    regionalReduction: [['2009-01-01', 8_0000n, 'printed', BROCHURE]],
    firstYear: [['2009-01-01', 2017, 'unconfirmed', SPIC_START]],
    lastYear: [['2009-01-01', 2025, 'printed', SPIC_FEDERAL_PRINTED]],
  },
};
