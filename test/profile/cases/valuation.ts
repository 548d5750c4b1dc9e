import type { Case, Expected } from './case';

const RATES = ['discountRate', 'butFor', 'wageTaxRate'] as const;

/** Every share of the valuation with the same value. */
const rates = (rate: unknown) => ({
  valuation: Object.fromEntries(RATES.map((name) => [name, rate])),
});

const eachRate = (say: (path: string) => Expected): Expected[] =>
  RATES.map((name) => say(`valuation.${name}`));

const cashFlow = (fields: object) => ({ cashFlow: fields });

const upgraded = (fields: object) => ({
  ppeProgramme: {
    upgradedObjects: [
      {
        id: 'press',
        kind: 'movable',
        completed: '2020-05-20',
        upgradeCost: 1,
        depreciatedValue: 1,
        yearlyBases: { 2020: 1 },
        ...fields,
      },
    ],
  },
});

const commissioned = 'ppeProgramme.upgradedObjects[0].commissioned';

export const VALUATION_CASES: readonly Case[] = [
  {
    name: 'rates of a valuation in per cent',
    fields: rates('12%'),
    problems: eachRate((path) => ['not-a-share', path, '"12%"', '12 % is "0.12"']),
  },
  {
    name: 'rates of a valuation a millionth above 1',
    fields: rates('1.000001'),
    problems: eachRate((path) => ['share-out-of-range', path, '"1.000001"']),
  },
  {
    name: 'rates of a valuation a millionth below 0',
    fields: rates('-0.000001'),
    problems: eachRate((path) => ['share-out-of-range', path, '"-0.000001"']),
  },
  {
    name: 'rates of a valuation that are numbers above 1',
    fields: rates(12),
    problems: eachRate((path) => ['share-out-of-range', path, '12', '12 % is "0.12"']),
  },
  {
    name: 'rates of a valuation finer than a millionth',
    fields: rates('0.1234567'),
    problems: eachRate((path) => ['too-many-places', path, '"0.1234567"']),
  },
  {
    name: 'words and facts of a valuation',
    fields: {
      valuation: { timing: 'ende', prices: 'Real', interestInProfit: 'no', discountrate: 1 },
    },
    problems: [
      ['not-one-of', 'valuation.timing', '"ende"', 'did you mean "end"?'],
      ['not-one-of', 'valuation.prices', '"Real"', 'did you mean "real"?'],
      ['wrong-type', 'valuation.interestInProfit', '"no"', 'write false, without quotes'],
      ['unknown-field', 'valuation.discountrate', '1', 'did you mean "discountRate"?'],
    ],
  },
  {
    name: 'sections that are none',
    fields: { cashFlow: [], valuation: '0.12' },
    problems: [
      ['wrong-type', 'cashFlow', '[]'],
      ['wrong-type', 'valuation', '"0.12"'],
    ],
  },
  {
    name: 'a residual value a kopeck below 0',
    fields: cashFlow({ residualValue: { year: 2030, amount: '-0.01' } }),
    problems: [['below-zero', 'cashFlow.residualValue.amount', '"-0.01"']],
  },
  {
    name: 'a residual value of a year beside the edition',
    fields: cashFlow({ residualValue: { year: 2062, amount: 1 } }),
    problems: [['year-outside-edition', 'cashFlow.residualValue.year', '2062']],
  },
  {
    name: 'a residual value of a year before the edition',
    fields: cashFlow({ residualValue: { year: 2008, amount: 1 } }),
    problems: [['year-outside-edition', 'cashFlow.residualValue.year', '2008']],
  },
  {
    name: 'a residual value without its year and amount',
    fields: cashFlow({ residualValue: {} }),
    problems: [
      ['missing-field', 'cashFlow.residualValue.year', 'nothing'],
      ['missing-field', 'cashFlow.residualValue.amount', 'nothing'],
    ],
  },
  {
    name: 'a residual value that is an amount alone',
    fields: cashFlow({ residualValue: 5_000_000 }),
    problems: [['wrong-type', 'cashFlow.residualValue', '5000000']],
  },
  {
    name: 'flows wrong in all that can be wrong together',
    fields: cashFlow({
      operating: { 2019: '7,6', 2021: -1 },
      workingCapital: [
        { year: 2019, amount: '0.001' },
        { year: 2019, amount: '1000000000000000' },
      ],
      workingcapital: {},
    }),
    problems: [
      ['gap-between-years', 'cashFlow.operating', 'no value for 2020'],
      [
        'decimal-comma',
        'cashFlow.operating.2019',
        '"7,6"',
        'if it is roubles and kopecks, write "7.60"; an amount in thousands or millions of roubles is written out in roubles',
      ],
      ['too-many-places', 'cashFlow.workingCapital[0].amount', '"0.001"'],
      [
        'repeated-year',
        'cashFlow.workingCapital[1].year',
        '2019',
        'the first stands at cashFlow.workingCapital[0]',
      ],
      ['too-large', 'cashFlow.workingCapital[1].amount', '"1000000000000000"'],
      ['unknown-field', 'cashFlow.workingcapital', '{}', 'did you mean "workingCapital"?'],
    ],
  },
  {
    name: 'an object commissioned the day after its upgrade',
    fields: upgraded({ commissioned: '2020-05-21' }),
    problems: [['commissioned-after-completed', commissioned, '"2020-05-21"']],
  },
  {
    name: 'an object commissioned the day after the first year with a base',
    fields: upgraded({ commissioned: '2020-01-01', yearlyBases: { 2018: 0, 2019: '0.01' } }),
    problems: [['commissioned-after-first-base', commissioned, '"2020-01-01"']],
  },
  {
    name: 'an object commissioned after both',
    fields: upgraded({
      commissioned: '2021-01-01',
      yearlyBases: [
        { year: 2021, amount: 1 },
        { year: 2020, amount: 1 },
      ],
    }),
    problems: [
      ['commissioned-after-completed', commissioned, '"2021-01-01"'],
      ['commissioned-after-first-base', commissioned, '"2021-01-01"'],
    ],
  },
  {
    name: 'days of an upgraded object that cannot be',
    fields: upgraded({ commissioned: '2008-12-31', completed: '2020-02-30' }),
    problems: [
      [
        'not-a-day',
        'ppeProgramme.upgradedObjects[0].completed',
        '"2020-02-30"',
        'the calendar has no such day',
      ],
      ['year-outside-edition', commissioned, '"2008-12-31"'],
    ],
  },
  {
    name: 'an object commissioned after its bases begin, beside a base that is broken',
    fields: upgraded({ commissioned: '2020-01-01', yearlyBases: { 2018: '?', 2019: 1, 2020: 1 } }),
    problems: [
      ['not-an-amount', 'ppeProgramme.upgradedObjects[0].yearlyBases.2018', '"?"'],
      ['commissioned-after-first-base', commissioned, '"2020-01-01"'],
    ],
  },
];
