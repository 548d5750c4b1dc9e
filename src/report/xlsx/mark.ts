/** By what a workbook of this package is recognised, in whatever language it is. */
export const BOOK_MARK = {
  /** The name of the hidden sheet that has the list of its cells. */
  sheet: 'investor-incentives',
  format: 'investor-incentives/workbook@1',
} as const;

/** What a row of that sheet is about. */
export const ROWS = {
  profile: 'profile',
  field: 'field',
  value: 'value',
  formula: 'formula',
} as const;
