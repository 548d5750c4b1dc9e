import {
  amountLeaf,
  choice,
  flagLeaf,
  section,
  series,
  shareLeaf,
  unsignedAmountLeaf,
  yearLeaf,
} from './leaves';
import type { Years } from './values';

/** The shape of the section on the project's flows, with years within the given ones. */
export function cashFlowSchema(years: Years) {
  const signedAmounts = series(years, amountLeaf());

  return section({
    operating: signedAmounts
      .describe(
        'Operating cash flow by year, roubles, before income, property, land and transport tax and before interest; may be below 0',
      )
      .optional(),
    workingCapital: signedAmounts
      .describe('Increase of working capital by year, roubles; a release is below 0')
      .optional(),
    residualValue: section({
      year: yearLeaf(years).describe('Year at whose end the value is left'),
      amount: unsignedAmountLeaf().describe('Value left, roubles'),
    })
      .describe('What the project is still worth when its flows end')
      .optional(),
  }).describe('Flows of the project without any support');
}

/** The shape of the section on how flows of different years are weighed. */
export function valuationSchema() {
  const share = (text: string) => shareLeaf().describe(`${text}, of 1`).optional();

  return section({
    discountRate: share('Yearly rate at which flows are discounted'),
    timing: choice(['end', 'mid', 'start'])
      .describe(
        'When in its year a flow stands: the start year is discounted by a year, by half a year, not at all; left out: at its end',
      )
      .optional(),
    prices: choice(['nominal', 'real'])
      .describe('Whether flows and rate are in prices of their year or of one year')
      .optional(),
    butFor: share('Chance that the project would come without support'),
    wageTaxRate: share('Rate of personal income tax on the wages of the jobs'),
    interestInProfit: flagLeaf()
      .describe(
        'Whether the taxable profit is after interest on the loans at the market rate; left out: it is',
      )
      .optional(),
  }).describe('How flows of different years are weighed against each other');
}
