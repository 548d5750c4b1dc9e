import type { Policy } from '../../src/figures/policy';
import { BROCHURE_2019 } from '../../src/regions/kaluga/editions/brochure-2019/index';
import { investmentTaxDeduction } from '../../src/regions/kaluga/measures/investment-tax-deduction/rules';
import { DEFAULT_READINGS } from '../../src/regions/kaluga/readings';
import { type Chosen, everyYear, type Fields, millions } from '../profiles';
import { caseWith } from '../taxes/case';

export type FixedAsset = NonNullable<Fields['fixedAssets']>[number];

/** Equipment of 10 million, put into use in June 2020 for ten years. */
export const asset = (fields: Partial<FixedAsset> = {}): FixedAsset => ({
  ...{ id: 'line', putIntoUse: '2020-06-10', cost: millions(10), lifeMonths: 120 },
  ...fields,
});

export interface Own extends Fields {
  readonly readings?: Chosen;
  readonly policy?: Policy;
}

export const ID = 'investment-tax-deduction';

/** A programme of 2019 with 100 million of profit a year from 2019 to 2028. */
export const appraised = ({ policy = BROCHURE_2019, readings = {}, ...fields }: Own) =>
  investmentTaxDeduction.appraise({
    ...caseWith({
      ppeProgramme: { capitalInvestment: millions(150) },
      taxableProfit: everyYear(2019, 2028, millions(100)),
      ...fields,
    }),
    policy,
    readings: { ...DEFAULT_READINGS, ...readings },
  });

/** Facts of the assets that are asked for. */
export const asked = (fixedAssets: FixedAsset[], own: Own = {}) =>
  appraised({ ...own, fixedAssets })
    .missing.map(({ path }) => path.replace('policy.deduction.', ''))
    .filter((path) => path !== 'taxableProfit');
