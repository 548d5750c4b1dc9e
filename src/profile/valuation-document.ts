import type { Amount, Share, YearSeries } from './written';

/** The flows of the project as they would be without any support, roubles. Each part may be left out. */
export interface CashFlowSection {
  /**
   * Operating cash flow by year, before income, property, land and transport tax
   * and before interest. May be below 0.
   */
  operating?: YearSeries<Amount> | undefined;
  /** Increase of working capital by year; a release is below 0. */
  workingCapital?: YearSeries<Amount> | undefined;
  /** What the project is still worth when its flows end. */
  residualValue?: ResidualValueSection | undefined;
}

/** The value left at the end of the year, roubles, 0 or more. */
export interface ResidualValueSection {
  year: number;
  amount: Amount;
}

/** How flows of different years are weighed against each other. Each part may be left out. */
export interface ValuationSection {
  /** Yearly rate at which flows are discounted. */
  discountRate?: Share | undefined;
  /**
   * When in its year a flow stands. The flows of the start year are discounted by
   * a whole year at the `end`, by half a year in the `mid`, not at all at the
   * `start`. Left out: at the end.
   */
  timing?: 'end' | 'mid' | 'start' | undefined;
  /** Whether the flows, and the rate with them, are in prices of their year or of one year. */
  prices?: 'nominal' | 'real' | undefined;
  /** Chance that the project would come without support. */
  butFor?: Share | undefined;
  /** Rate of personal income tax on the wages of the jobs. */
  wageTaxRate?: Share | undefined;
  /** Whether `taxableProfit` is after interest on the loans at the market rate. Left out: it is. */
  interestInProfit?: boolean | undefined;
}
