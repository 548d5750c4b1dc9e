import { PROJECT } from '../document';
import type { Case } from './case';
import { asset, plot } from './case';

const profit = (amount: unknown) => ({ taxableProfit: { 2020: amount } });
const profitAt = 'taxableProfit.2020';
const rateAt = 'landPlots[0].rate';
const inQuotes = 'JSON has already rounded it: write the amount in quotes';

export const VALUE_CASES: readonly Case[] = [
  {
    name: 'an amount that is no number',
    fields: profit('five'),
    problems: [['not-an-amount', profitAt, '"five"']],
  },
  {
    name: 'an amount that is empty',
    fields: profit(''),
    problems: [['not-an-amount', profitAt, '""']],
  },
  {
    name: 'an amount of endless digits',
    fields: profit('1'.repeat(65)),
    problems: [['not-an-amount', profitAt, `"${'1'.repeat(65)}"`]],
  },
  {
    name: 'an amount with an exponent',
    fields: profit('1.5e6'),
    problems: [['not-an-amount', profitAt, '"1.5e6"', 'write all its digits']],
  },
  {
    name: 'an amount with a typographic minus',
    fields: profit('−20000000'),
    problems: [['not-an-amount', profitAt, '"−20000000"', 'write the minus sign as "-"']],
  },
  {
    name: 'an amount that is not finite',
    fields: profit(Number.POSITIVE_INFINITY),
    problems: [['not-an-amount', profitAt, 'Infinity']],
  },
  {
    name: 'a decimal comma',
    fields: profit('7,6'),
    problems: [
      [
        'decimal-comma',
        profitAt,
        '"7,6"',
        'if it is roubles and kopecks, write "7.60"; an amount in thousands or millions of roubles is written out in roubles',
      ],
    ],
  },
  {
    name: 'group marks that can be left out',
    fields: { capitalInvestment: { 2019: '1 000 000,50', 2020: '1\u00a0000', 2021: '1_000' } },
    problems: [
      [
        'group-marks',
        'capitalInvestment.2019',
        '"1 000 000,50"',
        'write it without group marks: "1000000.50"',
      ],
      [
        'group-marks',
        'capitalInvestment.2020',
        '"1\u00a0000"',
        'write it without group marks: "1000"',
      ],
      ['group-marks', 'capitalInvestment.2021', '"1_000"', 'write it without group marks: "1000"'],
    ],
  },
  {
    name: 'commas and points as group marks',
    fields: profit('1,000,000.50'),
    problems: [
      [
        'group-marks',
        profitAt,
        '"1,000,000.50"',
        'write it without group marks, with a point before kopecks',
      ],
    ],
  },
  {
    name: 'a fractional number',
    fields: profit(15000000.55),
    problems: [['fractional-number', profitAt, '15000000.55', 'write it in quotes: "15000000.55"']],
  },
  {
    name: 'a fraction that is written with an exponent',
    fields: profit(1e-7),
    problems: [['fractional-number', profitAt, '1e-7', 'write it as a decimal text in quotes']],
  },
  {
    name: 'a whole number that JSON has rounded',
    fields: profit(JSON.parse('9007199254740993')),
    problems: [['unsafe-number', profitAt, '9007199254740992', inQuotes]],
  },
  {
    name: 'a tenth of a kopeck',
    fields: profit('1.005'),
    problems: [
      [
        'too-many-places',
        profitAt,
        '"1.005"',
        'it may mean 1005 roubles: write "1005"; kopecks have at most 2 places',
      ],
    ],
  },
  {
    name: 'a quadrillion as text and as number',
    fields: { taxableProfit: { 2019: '1000000000000000', 2020: -1_000_000_000_000_000 } },
    problems: [
      ['too-large', 'taxableProfit.2019', '"1000000000000000"'],
      ['too-large', profitAt, '-1000000000000000'],
    ],
  },
  {
    name: 'an amount below 0 that cannot be',
    fields: { transportTax: { 2019: -1, 2020: '-0.01', 2021: '-0' } },
    problems: [
      ['below-zero', 'transportTax.2019', '-1'],
      ['below-zero', 'transportTax.2020', '"-0.01"'],
      ['below-zero', 'transportTax.2021', '"-0"'],
    ],
  },
  {
    name: 'a share in per cent',
    fields: plot({ rate: '1,5 %' }),
    problems: [['not-a-share', rateAt, '"1,5 %"', '1,5 % is "0.015"']],
  },
  {
    name: 'a share in per cent finer than a millionth',
    fields: plot({ rate: '1.00005%' }),
    problems: [['not-a-share', rateAt, '"1.00005%"']],
  },
  {
    name: 'a share that is no number',
    fields: plot({ rate: 'half' }),
    problems: [['not-a-share', rateAt, '"half"']],
  },
  {
    name: 'a share of endless digits',
    fields: plot({ rate: `0.${'1'.repeat(63)}` }),
    problems: [['not-a-share', rateAt, `"0.${'1'.repeat(63)}"`]],
  },
  {
    name: 'a share with a zero too many before the point',
    fields: plot({ rate: '00.5' }),
    problems: [['not-a-share', rateAt, '"00.5"']],
  },
  {
    name: 'a share that is not a number at all',
    fields: plot({ rate: Number.NaN }),
    problems: [['not-a-share', rateAt, 'NaN']],
  },
  {
    name: 'a share of another type',
    fields: plot({ rate: true }),
    problems: [['wrong-type', rateAt, 'true']],
  },
  {
    name: 'a share with a decimal comma',
    fields: plot({ rate: '0,015' }),
    problems: [['decimal-comma', rateAt, '"0,015"', 'write a point: "0.015"']],
  },
  {
    name: 'a share as a fractional number',
    fields: plot({ rate: 0.015 }),
    problems: [['fractional-number', rateAt, '0.015', 'write it in quotes: "0.015"']],
  },
  {
    name: 'a share above 1 as number, as text and below 0',
    fields: {
      landPlots: [
        { id: 'a', cadastralValue: 1, title: '2019-05-20', rate: 5 },
        { id: 'b', cadastralValue: 1, title: '2019-05-20', rate: '1.000001' },
        { id: 'c', cadastralValue: 1, title: '2019-05-20', rate: '-0.1' },
      ],
    },
    problems: [
      ['share-out-of-range', 'landPlots[0].rate', '5', '5 % is "0.05"'],
      ['share-out-of-range', 'landPlots[1].rate', '"1.000001"'],
      ['share-out-of-range', 'landPlots[2].rate', '"-0.1"'],
    ],
  },
  {
    name: 'a share finer than a millionth',
    fields: plot({ rate: '0.1234567' }),
    problems: [['too-many-places', rateAt, '"0.1234567"']],
  },
  {
    name: 'counts',
    fields: { project: { ...PROJECT, jobs: { 2019: 1.5, 2020: '50', 2021: -1, 2022: true } } },
    problems: [
      ['not-a-count', 'project.jobs.2019', '1.5'],
      ['not-a-count', 'project.jobs.2020', '"50"', 'write it without quotes'],
      ['count-out-of-range', 'project.jobs.2021', '-1'],
      ['wrong-type', 'project.jobs.2022', 'true'],
    ],
  },
  {
    name: 'a life of 0 months',
    fields: asset({ lifeMonths: 0 }),
    problems: [['count-out-of-range', 'fixedAssets[0].lifeMonths', '0']],
  },
  {
    name: 'a life of more than 1200 months',
    fields: asset({ lifeMonths: 1201 }),
    problems: [['count-out-of-range', 'fixedAssets[0].lifeMonths', '1201']],
  },
];
