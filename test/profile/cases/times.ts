import { PROJECT } from '../document';
import type { Case } from './case';
import { object, writtenOff } from './case';

const contract = (fields: object) => ({
  statuses: { specialInvestmentContract: { level: 'federal', signed: '2019-03-01', ...fields } },
});

export const TIME_CASES: readonly Case[] = [
  {
    name: 'days',
    fields: {
      project: { ...PROJECT, start: '01.02.2019' },
      statuses: {
        rip: { included: '2021-02-29' },
        anotherRip: { included: '2021-2-3' },
        investmentRegister: { included: '2021-02-03T00:00:00Z' },
        sezResident: { registered: 'soon' },
        ppeProgramme: { included: '31.04.2019' },
      },
    },
    problems: [
      ['not-a-day', 'project.start', '"01.02.2019"', 'write "2019-02-01"'],
      ['not-a-day', 'statuses.rip.included', '"2021-02-29"', 'the calendar has no such day'],
      ['not-a-day', 'statuses.anotherRip.included', '"2021-2-3"', 'write "2021-02-03"'],
      [
        'not-a-day',
        'statuses.investmentRegister.included',
        '"2021-02-03T00:00:00Z"',
        'write "2021-02-03"',
      ],
      ['not-a-day', 'statuses.sezResident.registered', '"soon"'],
      [
        'not-a-day',
        'statuses.ppeProgramme.included',
        '"31.04.2019"',
        'the calendar has no such day',
      ],
    ],
  },
  {
    name: 'days a day outside the edition',
    fields: {
      project: { ...PROJECT, start: '2008-12-31' },
      statuses: { rip: { included: '2062-01-01' } },
    },
    problems: [
      ['year-outside-edition', 'project.start', '"2008-12-31"'],
      ['year-outside-edition', 'statuses.rip.included', '"2062-01-01"'],
    ],
  },
  {
    name: 'years a year outside the edition, in lists and maps',
    fields: {
      taxableProfit: { 2008: 1, 2009: 1 },
      transportTax: [
        { year: 2061, amount: 1 },
        { year: 2062, amount: 1 },
      ],
      imports: [{ year: 2008, customsValue: 1 }],
    },
    problems: [
      ['year-outside-edition', 'taxableProfit.2008', '"2008"'],
      ['year-outside-edition', 'transportTax[1].year', '2062'],
      ['year-outside-edition', 'imports[0].year', '2008'],
    ],
  },
  {
    name: 'what is no year',
    fields: {
      taxableProfit: { '19': 1, amount: 2 },
      transportTax: [
        { year: '2019', amount: 1 },
        { year: 2020.5, amount: 1 },
        { year: [], amount: 1 },
      ],
    },
    problems: [
      ['not-a-year', 'taxableProfit.19', '"19"'],
      ['not-a-year', 'taxableProfit.amount', '"amount"'],
      ['not-a-year', 'transportTax[0].year', '"2019"', 'write it without quotes'],
      ['not-a-year', 'transportTax[1].year', '2020.5'],
      ['wrong-type', 'transportTax[2].year', '[]'],
    ],
  },
  {
    name: 'a contract that ends before it starts',
    fields: contract({ ends: '2019-02-28' }),
    problems: [['ends-before-start', 'statuses.specialInvestmentContract.ends', '"2019-02-28"']],
  },
  {
    name: 'an object disposed of before it is commissioned',
    fields: object({ ...writtenOff, disposed: '2019-03-14' }),
    problems: [['disposed-before-commissioned', 'property.objects[0].disposed', '"2019-03-14"']],
  },
  {
    name: 'series without values',
    fields: { taxableProfit: {}, transportTax: [] },
    problems: [
      ['empty-series', 'taxableProfit', '{}'],
      ['empty-series', 'transportTax', '[]'],
    ],
  },
  {
    name: 'two entries for one year, in a list that is not in order',
    fields: {
      taxableProfit: [
        { year: 2020, amount: 1 },
        { year: 2019, amount: 1 },
        { year: 2020, amount: 1 },
      ],
    },
    problems: [
      ['repeated-year', 'taxableProfit[2].year', '2020', 'the first stands at taxableProfit[0]'],
    ],
  },
  {
    name: 'two entries of one kind for one year of capital investment',
    fields: {
      capitalInvestment: [
        { year: 2019, amount: 1, kind: 'land' },
        { year: 2019, amount: 1 },
        { year: 2019, amount: 1, kind: 'equipment' },
        { year: 2019, amount: 2, kind: 'land' },
        { year: 2019, amount: 2 },
      ],
    },
    problems: [
      [
        'repeated-year',
        'capitalInvestment[3].year',
        '2019',
        'the first stands at capitalInvestment[0]',
      ],
      [
        'repeated-year',
        'capitalInvestment[4].year',
        '2019',
        'the first stands at capitalInvestment[1]',
      ],
    ],
  },
  {
    name: 'gaps between years, in lists and maps',
    fields: {
      taxableProfit: { 2019: 1, 2021: 1, 2024: 1 },
      transportTax: [
        { year: 2021, amount: 1 },
        { year: 2019, amount: 1 },
      ],
    },
    problems: [
      ['gap-between-years', 'taxableProfit', 'no value for 2020, 2022, 2023'],
      ['gap-between-years', 'transportTax', 'no value for 2020'],
    ],
  },
  {
    name: 'years of the company other than those of the project',
    fields: {
      taxableProfit: { 2019: 1, 2020: 1 },
      company: {
        taxableProfit: { 2019: 1, 2020: 1, 2021: 1 },
        projectIncomeShare: [{ year: 2019, amount: 1 }],
      },
    },
    problems: [
      ['years-differ', 'company.taxableProfit', '2019 to 2021'],
      ['years-differ', 'company.projectIncomeShare', '2019'],
    ],
  },
  {
    name: 'years of the company that differ where the project states no profit',
    fields: {
      company: { taxableProfit: { 2019: 1, 2020: 1 }, projectIncomeShare: { 2020: 1, 2021: 1 } },
    },
    problems: [['years-differ', 'company.projectIncomeShare', '2020 to 2021']],
  },
];
