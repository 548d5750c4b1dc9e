/** What the task is given: a project of ten tax years, each amount as decimal text. */
export const DOCUMENT = {
  project: { name: 'Plant', start: '2019-01-01', site: 'region', activity: { main: '16.21' } },
  investor: {
    russianOrganisation: true,
    registeredInRegion: true,
    subdivisionOutsideRegion: false,
    specialTaxRegime: false,
    consolidatedGroup: false,
    nonProfitOrFinancial: false,
    landOwnedOrLeased: true,
    producesOilOrGas: false,
    producesExcisableGoods: false,
  },
  statuses: {},
  capitalInvestment: { 2019: '700000000', 2020: '200000000' },
  taxableProfit: Object.fromEntries(
    Array.from({ length: 10 }, (_, index) => [2019 + index, `${10 + index * 15}000000.55`]),
  ),
  property: {
    objects: [
      {
        id: 'shop',
        kind: 'immovable',
        commissioned: '2020-03-15',
        cost: '90000000',
        lifeMonths: 361,
      },
    ],
  },
};

/** What the library is asked for. */
export const MEASURES = ['investment-register', 'rip', 'property-exemption'];

export const YEARS = Object.keys(DOCUMENT.taxableProfit).map(Number);

/** The figures that the task takes from the brochure of 2019; amounts are roubles, rates shares of 1. */
export const RULES = {
  register: { threshold: 100_000_000, first: 2010, last: 2061 },
  rip: { within3: 50_000_000, within5: 500_000_000, first: 2017, last: 2028 },
  exemption: { threshold: 100_000_000, first: 2013, last: 2061 },
  rates: { regionalReduced: 0.135, property: 0.022, monthsPlusOne: 13 },
  ordinary: (year) =>
    year < 2025 ? { federal: 0.03, regional: 0.17 } : { federal: 0.02, regional: 0.18 },
};

/** How many tax periods the Register gives for capital investment of three years. */
export const REGISTER_PERIODS = [
  { over: 2_000_000_000, periods: 4 },
  { over: 1_000_000_000, periods: 3 },
  { over: 500_000_000, periods: 2 },
  { over: 0, periods: 1 },
];

/** How many the exemption gives. */
export const EXEMPTION_PERIODS = [
  { over: 500_000_000, periods: 3 },
  { over: 300_000_000, periods: 2 },
  { over: 0, periods: 1 },
];

/** The conditions that a participant of a Regional Investment Project meets. */
export const PARTICIPANT = {
  'russian-organisation': ['russianOrganisation', true],
  'registered-in-region': ['registeredInRegion', true],
  'no-subdivision-outside-region': ['subdivisionOutsideRegion', false],
  'no-special-tax-regime': ['specialTaxRegime', false],
  'not-in-consolidated-group': ['consolidatedGroup', false],
  'not-financial-or-non-profit': ['nonProfitOrFinancial', false],
  'land-owned-or-leased': ['landOwnedOrLeased', true],
  'no-oil-or-gas': ['producesOilOrGas', false],
  'no-excisable-goods': ['producesExcisableGoods', false],
};

/** The amounts of an answer in one form, so that those of two engines can be compared. */
export const amountsIn = (answer) =>
  answer
    .map(({ id, verdict, lines }) => {
      const amounts = lines.map((line) => [
        line.year,
        line.budget,
        line.before,
        line.after,
        line.relief,
      ]);
      return [id, verdict, ...amounts.map((one) => one.join(' ')).sort()];
    })
    .sort(([a], [b]) => (a < b ? -1 : 1));
