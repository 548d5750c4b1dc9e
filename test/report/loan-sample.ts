import type {
  InterestLine,
  LoanPeriod,
  LoanResult,
  LoanWorth,
} from '../../src/answer/results/assessment';
import type { FindingResult } from '../../src/answer/results/finding';
import type { LoanAnswer } from '../../src/answer/results/loans';
import type { Sources } from '../../src/answer/results/tables';
import type { FundProgrammeId } from '../../src/regions/russia/loans/figures';
import { PROGRAMME_IDS } from '../../src/regions/russia/loans/figures';
import { titlesOf } from './sample';

export const SOURCES: Sources = {
  'news.secondary': {
    text: 'News of the fund, 2017',
    address: 'https://example.org/news',
    standing: 'secondary',
  },
  'table.secondary': {
    text: 'Key rates of 2019',
    address: 'https://example.org/key',
    standing: 'secondary',
  },
  'standards.unconfirmed': { text: 'Standards of the fund', standing: 'unconfirmed' },
};

const leaf = (id: string, given: Partial<FindingResult>): FindingResult => ({
  id,
  verdict: 'met',
  source: 'news.secondary',
  ...given,
});

const all = (
  id: string,
  verdict: FindingResult['verdict'],
  ...findings: FindingResult[]
): FindingResult => ({
  id,
  verdict,
  joins: 'all-of',
  findings,
});

/** A programme of the sample: whatever is not given is empty. */
export const loan = (id: FundProgrammeId, given: Partial<LoanResult> = {}): LoanResult => ({
  id,
  verdict: 'unknown',
  findings: all(id, 'unknown', lacks(id)),
  missing: [{ path: 'borrowing.amount', asks: 'value', for: 'verdict' }],
  confirmed: true,
  unconfirmed: [],
  largest: null,
  terms: null,
  schedule: [],
  lines: [],
  worth: null,
  assumptions: [],
  unread: [],
  ...given,
});

const lacks = (id: string): FindingResult =>
  leaf(`${id}.at-least`, {
    verdict: 'unknown',
    unit: 'roubles',
    actual: null,
    required: '5000000',
    missing: [{ path: 'borrowing.amount', asks: 'value' }],
  });

/**
 * Four quarters of 8 million at 5 % against 9 %, a guarantee of 1 %: a quarter's
 * interest on 8 million is 100,000 and 180,000 at the market, a guarantee 20,000;
 * two quarters with interest alone, then 4 million each.
 */
const period = (number: number, day: string, given: Partial<LoanPeriod> = {}): LoanPeriod => ({
  number,
  day,
  year: Number(day.slice(0, 4)),
  balance: '8000000',
  rate: '0.05',
  interest: '100000',
  principal: '0',
  payment: '100000',
  marketInterest: '180000',
  saved: '80000',
  guarantee: '20000',
  ...given,
});

export const SCHEDULE: readonly LoanPeriod[] = [
  period(1, '2019-07-01'),
  period(2, '2019-10-01'),
  period(3, '2020-01-01', { principal: '4000000', payment: '4100000' }),
  period(4, '2020-04-01', {
    balance: '4000000',
    interest: '50000',
    principal: '4000000',
    payment: '4050000',
    marketInterest: '90000',
    saved: '40000',
    guarantee: '10000',
  }),
];

const LINES: readonly InterestLine[] = [
  {
    year: 2019,
    interest: '200000',
    principal: '0',
    marketInterest: '360000',
    saved: '160000',
    guarantee: '40000',
  },
  {
    year: 2020,
    interest: '150000',
    principal: '8000000',
    marketInterest: '270000',
    saved: '120000',
    guarantee: '30000',
  },
];

export const WORTH: LoanWorth = {
  marketRate: '0.09',
  isFloor: false,
  nominal: '280000',
  presentValue: '266000.50',
  share: '0.03325',
  nominalNet: '210000',
  presentValueNet: '199500.25',
  commission: { discountRate: '0.0875', grantEquivalent: '266500' },
  oecd: '0.0412',
  source: null,
};

/** A joint loan that may be had. */
export const JOINT = loan('joint', {
  verdict: 'eligible',
  findings: all(
    'joint',
    'met',
    leaf('joint.open', { unit: 'day', actual: '2019-04-01', required: '2017-01-01' }),
    leaf('joint.at-most', { unit: 'roubles', actual: '8000000', required: '100000000' }),
    leaf('joint.manufacturer', { unit: 'yes-no', actual: true, required: true }),
  ),
  missing: [],
  confirmed: false,
  unconfirmed: [
    {
      figure: 'loans.programmes.joint.repaymentYears',
      decides: 'amount',
      source: 'standards.unconfirmed',
    },
  ],
  largest: { amount: '12500000', binds: 'joint.co-financing', open: [] },
  terms: {
    kind: 'instalment',
    amount: '8000000',
    drawn: '2019-04-01',
    quarters: 4,
    graceQuarters: 2,
    repayment: 'equal-principal',
    rates: [{ upToYear: null, rate: '0.05' }],
    split: { federal: '5600000', regional: '2400000' },
  },
  schedule: SCHEDULE,
  lines: LINES,
  worth: WORTH,
  assumptions: [{ id: 'loan-equal-principal', values: {} }],
});

/** One that hangs on a question, worth at least something. */
export const PARTS = loan('component-parts', {
  missing: [{ path: 'borrowing.facts.partsOfDecree719', asks: 'yes-no', for: 'verdict' }],
  findings: all(
    'component-parts',
    'unknown',
    leaf('component-parts.term', { unit: 'count', actual: '48', required: '60' }),
    leaf('component-parts.parts-of-decree-719', {
      verdict: 'unknown',
      unit: 'yes-no',
      actual: null,
      required: true,
      missing: [{ path: 'borrowing.facts.partsOfDecree719', asks: 'yes-no' }],
    }),
  ),
  largest: { amount: '500000000', binds: 'component-parts.at-most', open: [] },
  terms: {
    kind: 'instalment',
    amount: '8000000',
    drawn: '2019-04-01',
    quarters: 4,
    graceQuarters: 0,
    repayment: 'annuity',
    rates: [
      { upToYear: 1, rate: '0.01' },
      { upToYear: 3, rate: '0.03' },
      { upToYear: null, rate: '0.05' },
    ],
  },
  schedule: SCHEDULE.map((one) => ({ ...one, guarantee: '0' })),
  lines: LINES.map((one) => ({ ...one, guarantee: '0' })),
  worth: {
    ...WORTH,
    marketRate: '0.0775',
    isFloor: true,
    nominalNet: WORTH.nominal,
    presentValueNet: WORTH.presentValue,
    source: 'table.secondary',
  },
});

/** One of which much is open, but not how large it may be. */
const LEASING = loan('leasing', {
  largest: {
    amount: '90000000',
    binds: 'leasing.advance-to',
    open: ['leasing.assets', 'leasing.some-day'],
  },
});

/** One refused for its amount, of which a smaller loan might be had. */
const DIGITALISATION = loan('digitalisation', {
  verdict: 'ineligible',
  missing: [],
  findings: all(
    'digitalisation',
    'not-met',
    leaf('digitalisation.at-most', {
      verdict: 'not-met',
      unit: 'roubles',
      actual: '500000001',
      required: '500000000',
      shortfall: '1',
    }),
    leaf('digitalisation.manufacturer', { unit: 'yes-no', actual: true, required: true }),
  ),
  largest: { amount: '500000000', binds: 'digitalisation.at-most', open: [] },
});

/** One refused for who asks, whatever the amount, and before it is open. */
const DRUGS = loan('drug-labelling', {
  verdict: 'ineligible',
  missing: [],
  findings: all(
    'drug-labelling',
    'not-met',
    leaf('drug-labelling.open', {
      verdict: 'not-met',
      unit: 'day',
      actual: '2018-05-31',
      required: '2018-06-01',
    }),
    leaf('drug-labelling.drug-maker', {
      verdict: 'not-met',
      unit: 'yes-no',
      actual: false,
      required: true,
    }),
  ),
  largest: { amount: '50000000', binds: 'drug-labelling.at-most', open: [] },
});

/** One in force without a market rate to compare with; even the smallest is too large. */
const TOOLS = loan('machine-tools', {
  verdict: 'eligible',
  missing: [{ path: 'borrowing.marketRate', asks: 'value', for: 'lines' }],
  findings: all('machine-tools', 'met', leaf('machine-tools.term', {})),
  terms: {
    kind: 'instalment',
    amount: '8000000',
    drawn: '2019-04-01',
    quarters: 4,
    graceQuarters: 2,
    repayment: 'equal-principal',
    rates: [
      { upToYear: 3, rate: '0.01' },
      { upToYear: null, rate: '0.05' },
    ],
  },
  schedule: SCHEDULE.map((one) => ({
    ...one,
    marketInterest: null,
    saved: null,
    guarantee: '0',
  })),
  lines: LINES.map((one) => ({ ...one, marketInterest: null, saved: null, guarantee: '0' })),
});

const MADE: readonly LoanResult[] = [DRUGS, JOINT, PARTS, LEASING, DIGITALISATION, TOOLS];

/** An answer made by hand that has whatever a report on loans can show. */
export const LOANS: LoanAnswer = {
  schema: 'investor-incentives/loans@2',
  version: '0.1.0',
  region: 'kaluga',
  edition: 'brochure-2019',
  project: { name: 'Завод "Восток" | stage 1', start: '2019-01-01' },
  warnings: [],
  loans: MADE,
  titles: { measures: {}, programmes: titlesOf(PROGRAMME_IDS), budgets: {}, payments: {} },
  sources: SOURCES,
};

/** The answer on a profile that says nothing of a loan. */
export const UNEXAMINED: readonly LoanResult[] = PROGRAMME_IDS.map((id) => loan(id));
