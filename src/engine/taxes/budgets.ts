/** The budgets that share income tax (Tax Code art. 284 p. 1). */
export const INCOME_BUDGETS = ['federal', 'regional'] as const;

/** A budget that has a part of income tax. */
export type IncomeBudget = (typeof INCOME_BUDGETS)[number];

/** The budget of each other tax that every region has (Budget Code art. 50, 56, 61). */
export const BUDGET_OF = {
  property: 'regional',
  land: 'municipal',
  transport: 'regional',
  'customs-duty': 'federal',
  'import-vat': 'federal',
} as const;

/** A tax or customs payment that every region has. */
export type FrameTax = 'income' | keyof typeof BUDGET_OF;
