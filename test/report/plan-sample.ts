import type { Appraised, LostPackage, PackageResult, Plan } from '../../src/answer/results/plan';
import type { Sources } from '../../src/answer/results/tables';
import { SOURCES as LOAN_SOURCES, loan } from './loan-sample';
import { SAMPLE } from './sample';

const SOURCES: Sources = {
  'code-284.law': {
    text: 'Tax Code art. 284 p. 1',
    address: 'https://example.org/284-1',
    standing: 'law',
  },
  'registers.unconfirmed': { text: 'Act 1 of 2009, art. 1', standing: 'unconfirmed' },
  'unseen.unconfirmed': { text: 'Act 9 of 2013', standing: 'unconfirmed' },
};

/** Income tax 1000 and 800 under RIP, property tax 200 exempt, interest 100 saved: 690 of income tax, 200, 100. */
const BEST: PackageResult = {
  elements: ['rip', 'property-exemption', 'joint'],
  statuses: ['rip'],
  value: { nominal: '990', present: '850.5' },
  taxes: [
    tax(2020, 'income', 'federal', '300', '0', '300'),
    tax(2020, 'income', 'regional', '700', '650', '50'),
    tax(2021, 'income', 'federal', '240', '0', '240'),
    tax(2021, 'income', 'regional', '560', '460', '100'),
    tax(2021, 'property', 'regional', '200', '0', '200'),
  ],
  extraTax: [],
  interest: [
    {
      year: 2021,
      saved: '100',
      arithmetic: {
        kind: 'instalment',
        marketRate: '0.2',
        quarters: [{ balance: '4000', rate: '0.1' }],
      },
    },
  ],
  raisedProfit: [
    {
      year: 2021,
      amount: '300',
      by: [
        { tax: 'property', amount: '200' },
        { tax: 'interest', amount: '100' },
      ],
    },
  ],
  sums: {
    total: '990',
    byYear: [
      { year: 2020, before: '1000', after: '650', interest: '0', saved: '350' },
      { year: 2021, before: '1000', after: '460', interest: '100', saved: '640' },
    ],
    byTax: [
      { tax: 'income', saved: '690' },
      { tax: 'property', saved: '200' },
      { tax: 'interest', saved: '100' },
    ],
    byBudget: [
      { budget: 'federal', saved: '540' },
      { budget: 'regional', saved: '350' },
      { budget: 'lender', saved: '100' },
    ],
  },
  income: {
    first: 2020,
    last: 2021,
    because: 'cap-exhausted',
    cap: {
      share: '1',
      on: 'income',
      amount: '690',
      used: '690',
      cutOff: '40',
      exhausted: [2021],
      periods: [],
    },
  },
  firstPeriods: [{ reading: 'first-period.rip', year: 2020 }],
  exemptedOfProgramme: ['Press "A"'],
  unconfirmedRules: [{ rule: 'upgradeAfterExemption', source: 'unseen.unconfirmed' }],
};

function tax(
  year: number,
  of: 'income' | 'property',
  budget: 'federal' | 'regional',
  before: string,
  after: string,
  saved: string,
): PackageResult['taxes'][number] {
  return { year, tax: of, budget, before, after, saved, arithmetic: [] };
}

const worth = (nominal: string, present: string | null) => ({ nominal, present });

/** A package that lost, whatever is not given being nothing. */
export const lostPackage = (given: Partial<LostPackage>): LostPackage => ({
  elements: ['rip'],
  value: worth('890', '760'),
  losesBy: worth('100', '90.5'),
  byTax: [],
  because: [],
  ...given,
});

export const LOST: readonly LostPackage[] = [
  lostPackage({
    elements: ['spic-regional', 'property-exemption'],
    value: worth('790', '700'),
    losesBy: worth('200', '150.5'),
    byTax: [
      { tax: 'income', difference: '-150' },
      { tax: 'property', difference: '50' },
      { tax: 'interest', difference: '-100' },
    ],
    because: [
      { kind: 'lacks', elements: ['joint', 'ppe-upgrade'] },
      { kind: 'cap-exhausted', element: 'spic-regional', year: 2021, cutOff: '70' },
      { kind: 'begins-later', element: 'spic-regional', first: 2021, bestFirst: 2020 },
      {
        kind: 'higher-rates',
        element: 'spic-regional',
        year: 2021,
        rate: '0.165',
        bestRate: '0.135',
      },
      {
        kind: 'ends-earlier',
        element: 'spic-regional',
        last: 2020,
        because: 'contract-ends',
        bestLast: 2021,
      },
    ],
  }),
  lostPackage({
    elements: ['rip', 'property-exemption', 'ppe-upgrade', 'joint'],
    value: worth('990', '850.5'),
    losesBy: worth('0', '0'),
    because: [{ kind: 'adds-nothing', elements: ['ppe-upgrade'] }],
  }),
  lostPackage({ elements: ['rip'] }),
  lostPackage({ elements: ['rip', 'sez.land'] }),
  lostPackage({ elements: [], value: worth('0', '0'), losesBy: worth('990', '850.5') }),
];

const figured = (npv: string, irr: string, payback: string | null, pi: string): Appraised => ({
  npv: { value: npv },
  irr: { value: irr },
  discountedPayback: payback === null ? { absent: 'never' } : { value: payback },
  profitabilityIndex: { value: pi },
});

/** A plan with every kind of thing that one can hold, made by hand. */
export const PLAN: Plan = {
  schema: 'investor-incentives/plan@2',
  version: '0.1.0',
  assessment: {
    ...SAMPLE,
    loans: [loan('joint'), loan('leasing', { verdict: 'ineligible' })],
    sources: { ...SAMPLE.sources, ...LOAN_SOURCES },
  },
  valuation: {
    discountRate: '0.1',
    timing: 'mid',
    prices: 'real',
    day: '2019-01-01',
    rankedBy: 'present-value',
    years: { first: 2020, last: 2021 },
  },
  assumptions: [{ id: 'not-added-back', values: { years: [2022, 2023] } }],
  warnings: [{ id: 'marginal-rate-raised', values: { element: 'rip', metr: '0.158553' } }],
  best: BEST,
  runnerUp: {
    ...BEST,
    elements: ['spic-regional', 'property-exemption'],
    value: worth('790', '700'),
  },
  lost: LOST,
  forbidden: [
    {
      between: ['investment-register', 'rip'],
      rule: 'oneIncomeRate',
      source: 'code-284.law',
    },
    {
      between: ['investment-register', 'spic-regional'],
      rule: 'oneIncomeRate',
      source: 'code-284.law',
    },
    { between: ['rip', 'spic-regional'], rule: 'oneIncomeRate', source: 'code-284.law' },
    {
      between: ['investment-register', 'ppe-register'],
      rule: 'registerWithPpe',
      source: 'registers.unconfirmed',
    },
    {
      between: ['property-exemption', 'property-exemption'],
      rule: 'exemptionStatus',
      source: 'code-284.law',
    },
  ],
  withheld: [
    {
      element: 'ppe-upgrade',
      rule: null,
      because: ['unknown'],
      missing: [
        { path: 'statuses.anotherRip', asks: 'yes-no', for: 'verdict' },
        { path: 'property', asks: 'value', for: 'lines' },
      ],
      unconfirmed: [],
      adds: worth('40', '30.25'),
      elements: ['rip', 'ppe-upgrade'],
    },
    {
      element: 'sez.transport',
      rule: null,
      because: ['unconfirmed'],
      missing: [],
      unconfirmed: [
        { figure: 'sez.transportYears', decides: 'amount', source: 'unseen.unconfirmed' },
        { figure: 'sez.opens', decides: 'bound', source: 'unseen.unconfirmed' },
      ],
      adds: null,
      elements: [],
    },
    {
      element: null,
      rule: { rule: 'registerWithRip', source: 'registers.unconfirmed' },
      because: ['unconfirmed'],
      missing: [],
      unconfirmed: [],
      adds: worth('-40', '-30.25'),
      elements: ['investment-register'],
    },
  ],
  left: [
    { element: 'spic-federal', because: 'ineligible', missing: [] },
    {
      element: 'investment-tax-deduction',
      because: 'facts-missing',
      missing: [
        { path: 'fixedAssets', asks: 'value', for: 'verdict' },
        { path: 'ppeProgramme.capitalInvestment', asks: 'value', for: 'verdict' },
      ],
    },
    {
      element: 'ppe-upgrade',
      because: 'facts-missing',
      missing: [{ path: 'ppeProgramme.capitalInvestment', asks: 'value', for: 'verdict' }],
    },
    { element: 'leasing', because: 'market-rate-missing', missing: [] },
    { element: 'sez.land', because: 'not-asked-for', missing: [] },
  ],
  steps: [
    step('sez-resident', null, '2018-07-01', ['sez.land']),
    step('investment-register', '2019-06-01', null, ['property-exemption']),
    step('rip', '2019-02-01', null, ['rip', 'property-exemption']),
  ],
  investor: {
    flows: [
      {
        year: 2020,
        operating: '500',
        capitalInvestment: '2000',
        workingCapital: '100',
        residualValue: '0',
        taxes: '1000',
        without: '-2600',
        saved: '350',
        with: '-2250',
      },
      {
        year: 2021,
        operating: '4000',
        capitalInvestment: '0',
        workingCapital: '-100',
        residualValue: '50',
        taxes: '1000',
        without: '3150',
        saved: '640',
        with: '3790',
      },
    ],
    missing: ['cashFlow.workingCapital'],
    without: figured('-12.5', '0.084', null, '0.994'),
    with: figured('838', '0.315', '1.955', '1.399'),
    uplift: {
      ...figured('850.5', '0.231', null, '0.405'),
      discountedPayback: { absent: 'never' },
    },
    effectiveRates: [
      { year: 2020, without: null, with: null },
      { year: 2021, without: '0.2', with: '0.115' },
    ],
    presentCapitalInvestment: '1818.18',
    incentiveRate: { value: '0.467775' },
    forwardLooking: [
      forward(null, '0.187686', '0.15', false),
      forward('rip', '0.156612', '0.158553', true),
    ],
    parameters: {
      realReturn: '0.2',
      realInterest: '0.05',
      inflation: '0.02',
      depreciation: '0.1',
      allowance: '0.125',
    },
  },
  ministry: {
    years: [
      { year: 2020, budget: 'federal', ordinary: '300', granted: '0', expenditure: '300' },
      { year: 2021, budget: 'federal', ordinary: '0', granted: '0', expenditure: '0' },
      { year: 2020, budget: 'regional', ordinary: '700', granted: '650', expenditure: '50' },
    ],
    budgets: [
      {
        budget: 'federal',
        ordinary: worth('540', '500'),
        granted: worth('0', '0'),
        expenditure: worth('540', '500.25'),
      },
    ],
    wageTax: {
      rate: '0.13',
      stated: false,
      years: [{ year: 2020, tax: '130' }],
      total: worth('130', '118.18'),
    },
    missing: ['valuation.butFor'],
    expenditure: worth('890', '770'),
    jobs: 10,
    perJob: { value: '77' },
    leverage: { value: '2.597403' },
    shareForgone: { value: '0.445' },
    breakEvenButFor: { value: '0.576' },
    expectedNet: { absent: 'no-but-for-share' },
  },
  sources: SOURCES,
};

function step(
  status: Plan['steps'][number]['status'],
  by: string | null,
  held: string | null,
  of: Plan['steps'][number]['for'],
): Plan['steps'][number] {
  return {
    status,
    by,
    held,
    for: of,
    id: 'register',
    source: 'registers.unconfirmed',
  };
}

function forward(
  element: 'rip' | null,
  aetr: string,
  metr: string,
  raisesMarginal: boolean,
): Plan['investor']['forwardLooking'][number] {
  return {
    element,
    aetr,
    metr: { value: metr },
    costOfCapital: { value: '0.0594' },
    raisesMarginal,
  };
}
