import type { Prose } from '../../../../figures/policy';
import { ONE_INCOME_RATE, ONE_PROPERTY_RATE } from './sources';

/** Rules of which no figure is a part. */
export const RULES: Prose['rules'] = {
  oneIncomeRate: { citation: ONE_INCOME_RATE, standing: 'unconfirmed' },
  oneRateAnObject: { citation: ONE_PROPERTY_RATE, standing: 'unconfirmed' },
};
