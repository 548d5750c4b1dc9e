import { BROCHURE } from '../../../russia/sources/taxes';
import type { OfMeasure } from '../of-measure';
import { TAX_CREDIT_CODE, TAX_CREDIT_KALUGA } from './sources';

export const investmentTaxCredit: OfMeasure<'investmentTaxCredit'> = /* @__PURE__ */ (() => ({
  step: { id: 'investment-tax-credit', citation: TAX_CREDIT_CODE, standing: 'law' },
  rows: {
    offered: [['2009-01-01', false, 'printed', BROCHURE]],
    ground: [['2009-01-01', true, 'law', TAX_CREDIT_CODE]],
    mostYears: [['2009-01-01', 5, 'law', TAX_CREDIT_CODE]],
    unreadTerms: [['2009-01-01', true, 'secondary', TAX_CREDIT_KALUGA]],
    taxShare: [['2009-01-01', 50_0000n, 'law', TAX_CREDIT_CODE]],
    keyRateShare: [['2009-01-01', 50_0000n, 'unconfirmed', TAX_CREDIT_CODE]],
    firstYear: [['2009-01-01', 2014, 'secondary', TAX_CREDIT_KALUGA]],
    lastYear: [['2009-01-01', null, 'secondary', TAX_CREDIT_KALUGA]],
  },
}))();
