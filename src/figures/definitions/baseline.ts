export const BASELINE = {
  /** Ordinary income tax. */
  incomeFederal: ['rate', 'amount by period'],
  incomeRegional: ['rate', 'amount by period'],
  /** Share of a base that earlier losses may take off it. */
  lossLimit: ['rate', 'amount by period'],
  /** Measures whose bases are free of that limit. */
  freeOfLossLimit: ['measures', 'amount by period'],
  /** Ordinary property tax. */
  property: ['rate', 'amount by period'],
  /** That of movable property; null where it is taxed like the rest, 0 where it is no object of the tax. */
  movableProperty: ['rate-or-none', 'amount by period'],
  /** Movable property that was booked from this day on is untaxed; null: none is. */
  untaxedMovablesFrom: ['day-or-none', 'amount by period'],
  /** The highest rate of land tax on industrial land. */
  landCeiling: ['rate', 'bound by period'],
  /** Ordinary VAT on imports. */
  importVat: ['rate', 'amount by period'],
  /** Kinds of capital investment that count for thresholds and caps. */
  countedKinds: ['investments', 'bound on entry'],
  /** Whether the project must stand in the region. */
  inRegion: ['yes-no', 'asked on entry'],
  /** Whether measures on income tax are for payers of that tax alone. */
  incomeTaxPayer: ['yes-no', 'asked on entry'],
  /** Whether measures on property tax are for payers of that tax alone. */
  propertyTaxPayer: ['yes-no', 'asked on entry'],
} as const;
