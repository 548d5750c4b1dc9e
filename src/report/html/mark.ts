/** How a report is recognised, so that its profile can be read again. */
export const MARK = {
  attribute: 'data-investor-incentives',
  /** The number goes up when earlier versions cannot read the reports any more. */
  format: 'report@1',
  end: '</html>',
  /** Where the page that answers in a browser takes a project in. */
  place: '<!--project-->',
} as const;
