import type { Case, Expected } from './case';

const borrowing = (fields: object) => ({ borrowing: fields });

const inPerCent = (path: string) => ['not-a-share', path, '"5%"', '5 % is "0.05"'] as const;
const aboveOne = (path: string) => ['share-out-of-range', path, '1.5'] as const;

const RATES = ['guarantee.yearlyCost', 'russianShare', 'marketRate', 'discountRate'] as const;

const AMOUNTS = [
  'amount',
  'totalBudget',
  'coFinancing',
  'ownFunds',
  'price',
  'advance',
  'assets',
  'otherFundLoans',
] as const;

/** The rates of a loan, each with the same value. */
const rates = (rate: unknown) => ({
  guarantee: { yearlyCost: rate },
  russianShare: rate,
  marketRate: rate,
  discountRate: rate,
});

export const BORROWING_CASES: readonly Case[] = [
  {
    name: 'rates of a loan in per cent',
    fields: borrowing(rates('5%')),
    problems: RATES.map((name) => [...inPerCent(`borrowing.${name}`)]),
  },
  {
    name: 'rates of a loan above 1',
    fields: borrowing(rates(1.5)),
    problems: RATES.map((name) => [...aboveOne(`borrowing.${name}`), '1.5 % is "0.015"']),
  },
  {
    name: 'rates of a loan a millionth above 1',
    fields: borrowing(rates('1.000001')),
    problems: RATES.map((name) => ['share-out-of-range', `borrowing.${name}`, '"1.000001"']),
  },
  {
    name: 'amounts of a loan below 0',
    fields: borrowing({
      ...Object.fromEntries(AMOUNTS.map((name) => [name, '-0.01'])),
      sales: { 2020: -1 },
    }),
    problems: [
      ...AMOUNTS.map((name) => ['below-zero', `borrowing.${name}`, '"-0.01"'] as Expected),
      ['below-zero', 'borrowing.sales.2020', '-1'],
    ],
  },
  {
    name: 'months that are no whole quarters',
    fields: borrowing({ termMonths: 61, graceMonths: 1 }),
    problems: [
      ['not-whole-quarters', 'borrowing.termMonths', '61'],
      ['not-whole-quarters', 'borrowing.graceMonths', '1'],
    ],
  },
  {
    name: 'months beside the shortest and the longest',
    fields: borrowing({ termMonths: 0, graceMonths: -3 }),
    problems: [
      ['count-out-of-range', 'borrowing.termMonths', '0'],
      ['count-out-of-range', 'borrowing.graceMonths', '-3'],
    ],
  },
  {
    name: 'a quarter beyond the longest',
    fields: borrowing({ termMonths: 243, graceMonths: 240 }),
    problems: [
      ['count-out-of-range', 'borrowing.termMonths', '243'],
      ['count-out-of-range', 'borrowing.graceMonths', '240'],
    ],
  },
  {
    name: 'months of another kind',
    fields: borrowing({ termMonths: '60', graceMonths: 1.5 }),
    problems: [
      ['not-a-count', 'borrowing.termMonths', '"60"', 'write it without quotes'],
      ['not-a-count', 'borrowing.graceMonths', '1.5'],
    ],
  },
  {
    name: 'a grace as long as the term',
    fields: borrowing({ termMonths: 60, graceMonths: 60 }),
    problems: [['grace-not-shorter-than-term', 'borrowing.graceMonths', '60']],
  },
  {
    name: 'own funds a kopeck above the co-financing',
    fields: borrowing({ coFinancing: 50_000_000, ownFunds: '50000000.01' }),
    problems: [['own-funds-above-co-financing', 'borrowing.ownFunds', '"50000000.01"']],
  },
  {
    name: 'own funds above the co-financing, though not as texts go',
    fields: borrowing({ coFinancing: '9000000', ownFunds: '10000000' }),
    problems: [['own-funds-above-co-financing', 'borrowing.ownFunds', '"10000000"']],
  },
  {
    name: 'a key rate from the day after the drawing, named twice',
    fields: borrowing({
      drawn: '2019-04-01',
      keyRates: [
        { from: '2019-04-02', rate: '0.0775' },
        { from: '2019-04-02', rate: '0.0725' },
      ],
    }),
    problems: [
      ['gap-in-key-rates', 'borrowing.keyRates', 'the first from 2019-04-02'],
      ['repeated-day', 'borrowing.keyRates[1].from', '"2019-04-02"'],
    ],
  },
  {
    name: 'no programme of other lenders',
    fields: borrowing({ otherProgrammes: [] }),
    problems: [['empty-list', 'borrowing.otherProgrammes', '[]']],
  },
  {
    name: 'no programme',
    fields: borrowing({ programmes: [] }),
    problems: [['empty-list', 'borrowing.programmes', '[]']],
  },
  {
    name: 'a programme that is misspelt beside one named twice',
    fields: borrowing({ programmes: ['leasing', 'machine-tool', 'joint', 'leasing'] }),
    problems: [
      ['not-one-of', 'borrowing.programmes[1]', '"machine-tool"', 'did you mean "machine-tools"?'],
      [
        'repeated-id',
        'borrowing.programmes[3]',
        '"leasing"',
        'the first stands at borrowing.programmes[0]',
      ],
    ],
  },
  {
    name: 'days and years of a loan beside the edition',
    fields: borrowing({ drawn: '2008-12-31', outputFrom: 2062, sales: { 2062: 1 } }),
    problems: [
      ['year-outside-edition', 'borrowing.drawn', '"2008-12-31"'],
      ['year-outside-edition', 'borrowing.outputFrom', '2062'],
      ['year-outside-edition', 'borrowing.sales.2062', '"2062"'],
    ],
  },
  {
    name: 'words and facts of a loan',
    fields: borrowing({
      repayment: 'anuity',
      guarantee: { kind: 'banks' },
      facts: { manufacturer: 'yes', sampleflow: true },
    }),
    problems: [
      ['not-one-of', 'borrowing.repayment', '"anuity"', 'did you mean "annuity"?'],
      ['not-one-of', 'borrowing.guarantee.kind', '"banks"', 'did you mean "bank"?'],
      ['wrong-type', 'borrowing.facts.manufacturer', '"yes"', 'write true, without quotes'],
      ['unknown-field', 'borrowing.facts.sampleflow', 'true', 'did you mean "sampleFlow"?'],
    ],
  },
  {
    name: 'a loan wrong in all that can be wrong together',
    fields: borrowing({
      marketRate: '5%',
      amount: -1,
      termMonths: 36,
      graceMonths: 39,
      coFinancing: 1,
      ownFunds: 2,
      sales: { 2020: 1, 2022: 1 },
    }),
    problems: [
      [...inPerCent('borrowing.marketRate')],
      ['below-zero', 'borrowing.amount', '-1'],
      ['grace-not-shorter-than-term', 'borrowing.graceMonths', '39'],
      ['own-funds-above-co-financing', 'borrowing.ownFunds', '2'],
      ['gap-between-years', 'borrowing.sales', 'no value for 2021'],
    ],
  },
];
