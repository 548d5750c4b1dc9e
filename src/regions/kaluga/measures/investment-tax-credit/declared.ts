import { INVESTMENT_TAX_CREDIT } from './figures';

export const id = 'investment-tax-credit';

/** Its figures, by the name of their group in the policy. */
export const figures = { investmentTaxCredit: INVESTMENT_TAX_CREDIT } as const;
