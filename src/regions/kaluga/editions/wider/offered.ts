import { TOSER_PORTAL } from '../../../russia/sources/territories';
import type { RevisedRows } from '../../definitions';
import { TAX_CREDIT_KALUGA } from './sources';

/** The law offers development territories, which the brochure does not print. */
export const OFFERED_TOSER: RevisedRows['toser'] = {
  offered: [['2009-01-01', true, 'secondary', TOSER_PORTAL]],
};

/** The law of the region grants investment tax credits, which the brochure does not print. */
export const OFFERED_TAX_CREDIT: RevisedRows['investmentTaxCredit'] = {
  offered: [['2009-01-01', true, 'secondary', TAX_CREDIT_KALUGA]],
};
