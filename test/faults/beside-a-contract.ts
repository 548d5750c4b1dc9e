import type { StatusesSection } from '../../src/regions/kaluga/document';
import { type Chosen, type Fields, measure, millions, millionsFrom, project } from '../profiles';

type Contract = NonNullable<StatusesSection['specialInvestmentContract']>;

/** A line of 100 million put into use in June 2020: base' is the profit and 5 million of depreciation. */
export const projectBeside = (contract: Contract | undefined, fields: Fields = {}) =>
  project({
    project: { start: '2020-01-01' },
    statuses: {
      ppeProgramme: { included: '2020-01-01' },
      ...(contract && { specialInvestmentContract: contract }),
    },
    capitalInvestment: millionsFrom(2020, 1_000),
    taxableProfit: millionsFrom(2020, 80),
    ppeProgramme: { capitalInvestment: millions(150) },
    fixedAssets: [{ id: 'line', putIntoUse: '2020-06-15', cost: millions(100), lifeMonths: 120 }],
    ...fields,
  });

/** The deduction of such a project. */
export const beside = (
  contract: Contract,
  fields: Fields = {},
  edition: 'brochure-2019' | 'law' = 'law',
  readings: Chosen = {},
) => measure('investment-tax-deduction', projectBeside(contract, fields), readings, edition);
