/** Figures of each programme; all are read on the day of drawing. */
export const PROGRAMME = {
  opens: ['day-or-none', 'bound on entry'],
  minAmount: ['money', 'amount on entry'],
  maxAmount: ['money', 'amount on entry'],
  /** Null where no source gives them. */
  rates: ['loan-rates-or-none', 'amount on entry'],
  /** Rates where the programme's own condition for them is met. */
  lowerRates: ['loan-rates-or-none', 'amount on entry'],
  termYears: ['years', 'amount on entry'],
  minBudget: ['money-or-none', 'amount on entry'],
  /** Share of the budget that others, the borrower among them, must bring. */
  coFinancing: ['rate-or-none', 'amount on entry'],
  /** Share of the loan that the borrower must bring. */
  ownFunds: ['rate-or-none', 'amount on entry'],
  /** Share of the loan that yearly sales must reach from the second year of output. */
  sales: ['proportion-or-none', 'amount on entry'],
  /** Years at the end of the term over which the principal is repaid. */
  repaymentYears: ['years', 'amount on entry'],
  /** Whether the condition on who may borrow is asked. */
  borrower: ['yes-no', 'asked on entry'],
} as const;

/** Figures of the fund, beside those of its programmes. */
export const FUND = {
  /** Share of the borrower's assets that all loans of the fund may reach. */
  assetsShare: ['rate', 'amount on entry'],
  /** Key rate of the Bank of Russia. */
  keyRate: ['rate-or-none', 'amount on entry'],
  /** The federal share of a joint loan. */
  jointFederalShare: ['rate', 'bound on entry'],
  /** Share of a loan for development projects that goes on Russian equipment, from which its rate is lower. */
  russianEquipmentShare: ['rate-or-none', 'amount on entry'],
  /** How much lower the base rate of development projects is then; null where no source gives it. */
  russianEquipmentPoints: ['rate-or-none', 'amount on entry'],
  /** Shares of the lessee's advance that a loan may cover. */
  advanceFrom: ['rate', 'amount on entry'],
  advanceTo: ['rate', 'amount on entry'],
  /** Whether the experts' opinion alone opens the productivity programme; later a confirmed sample flow does too. */
  opinionOnly: ['yes-no', 'asked on entry'],
  /** Whether the productivity programme asks for manufacturing other than that of food. */
  productivitySector: ['yes-no', 'asked on entry'],
} as const;
