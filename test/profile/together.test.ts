import { expect, test } from 'vitest';
import { parseProfile } from '../../src/regions/parse-profile';
import { documentWith, PROJECT, problemsOf } from './document';

test('all problems of a document come together, in its order', () => {
  const document = {
    taxableProfit: { 2019: '7,6', 2020: 1, 2023: 1 },
    project: { start: '2008-01-01', site: 'sez', name: '' },
    statuses: {
      specialInvestmentContract: { level: 'city', signed: '2020-01-01', ends: '2019-12-31' },
    },
    capitalInvestment: [
      { year: 2019, amount: '1 000' },
      { year: 2019, amount: 5 },
      { day: '2019-02-30', amount: 5, knid: 'land' },
    ],
    property: {
      objects: [
        { id: 'hall', kind: 'immovable', commissioned: '2019-03-01', cost: 'much' },
        { id: 'hall', kind: 'shed', yearlyBases: { 2019: 1, 2021: 1 } },
      ],
    },
    extra: 1,
  };
  expect(problemsOf(document).map(({ path, code }) => `${path} ${code}`)).toEqual([
    'taxableProfit gap-between-years',
    'taxableProfit.2019 decimal-comma',
    'project.start year-outside-edition',
    'project.name empty-text',
    'statuses.specialInvestmentContract.level not-one-of',
    'statuses.specialInvestmentContract.ends ends-before-start',
    'capitalInvestment[0].amount group-marks',
    'capitalInvestment[1].year repeated-year',
    'capitalInvestment[2].day not-a-day',
    'capitalInvestment[2].knid unknown-field',
    'property.objects[0].cost not-an-amount',
    'property.objects[0].lifeMonths missing-field',
    'property.objects[1].id repeated-id',
    'property.objects[1].kind not-one-of',
    'property.objects[1].yearlyBases gap-between-years',
    'extra unknown-field',
  ]);
});

/** Where an entry is broken, no second problem is made of what it might have been. */
test.each([
  ['a broken amount fills its year', { taxableProfit: { 2019: 1, 2020: '?', 2021: 1 } }, 1],
  ['a broken amount of a list fills its year', series([2019, 2020, 2021], '?'), 3],
  ['an unreadable year leaves the gap open', { taxableProfit: { 2019: 1, '202': 1, 2021: 1 } }, 1],
  ['a year outside makes no gap to it', { taxableProfit: { 1999: 1, 2019: 1, 2020: 1 } }, 1],
  [
    'a missing year of an entry makes no gap',
    { taxableProfit: [{ year: 2019, amount: 1 }, {}, { year: 2021, amount: 1 }] },
    2,
  ],
  [
    'a broken field counts as stated',
    {
      property: {
        objects: [{ id: 'a', kind: 'movable', commissioned: 1, cost: 1, lifeMonths: 1 }],
      },
    },
    1,
  ],
  ['a broken day is a day beside a year', { imports: [{ day: '?', customsValue: 1 }] }, 1],
  [
    'a broken kind repeats none',
    {
      capitalInvestment: [
        { year: 2019, amount: 1, kind: '?' },
        { year: 2019, amount: 1 },
      ],
    },
    1,
  ],
  [
    'a broken series of the company is not compared',
    {
      taxableProfit: { 2019: 1 },
      company: { taxableProfit: { 2019: 1, 2020: '?' }, projectIncomeShare: { 2019: 1 } },
    },
    1,
  ],
  [
    'an empty series of the company is not compared',
    { taxableProfit: { 2019: 1 }, company: { taxableProfit: {}, projectIncomeShare: { 2019: 1 } } },
    1,
  ],
  [
    'a broken entry of a list is passed over',
    { landPlots: [5, { id: 'a', cadastralValue: 1, title: '2019-01-01' }] },
    1,
  ],
  [
    'a broken id is like no other',
    {
      landPlots: [
        { id: 5, cadastralValue: 1, title: '2019-01-01' },
        { id: 5, cadastralValue: 1, title: '2019-01-01' },
      ],
    },
    2,
  ],
] as const)('%s', (_, fields, count) => {
  expect(problemsOf(documentWith(fields))).toHaveLength(count);
});

function series(years: readonly number[], amount: unknown) {
  return { taxableProfit: years.map((year) => ({ year, amount })) };
}

/** Every place where values stand by year. */
const SERIES: readonly [path: string, document: (values: object) => object][] = [
  ['project.jobs', (jobs) => ({ project: { ...PROJECT, jobs } })],
  [
    'project.averageMonthlyWage',
    (averageMonthlyWage) => ({ project: { ...PROJECT, averageMonthlyWage } }),
  ],
  [
    'project.subsistenceMinimum',
    (subsistenceMinimum) => ({ project: { ...PROJECT, subsistenceMinimum } }),
  ],
  [
    'project.activity.class21RevenueShare',
    (class21RevenueShare) => ({ project: { ...PROJECT, activity: { class21RevenueShare } } }),
  ],
  [
    'company.taxableProfit',
    (taxableProfit) =>
      documentWith({
        company: { taxableProfit, projectIncomeShare: { 2019: 1, 2020: 1, 2021: 1 } },
      }),
  ],
  [
    'company.projectIncomeShare',
    (projectIncomeShare) =>
      documentWith({
        company: { projectIncomeShare, taxableProfit: { 2019: 1, 2020: 1, 2021: 1 } },
      }),
  ],
  ['taxableProfit', (taxableProfit) => documentWith({ taxableProfit })],
  ['property.immovable', (immovable) => documentWith({ property: { immovable } })],
  ['property.movable', (movable) => documentWith({ property: { movable } })],
  [
    'property.objects[0].yearlyBases',
    (yearlyBases) =>
      documentWith({ property: { objects: [{ id: 'a', kind: 'movable', yearlyBases }] } }),
  ],
  [
    'ppeProgramme.newMovables[0].yearlyBases',
    (yearlyBases) => documentWith({ ppeProgramme: { newMovables: [{ id: 'a', yearlyBases }] } }),
  ],
  [
    'ppeProgramme.upgradedObjects[0].yearlyBases',
    (yearlyBases) =>
      documentWith({
        ppeProgramme: {
          upgradedObjects: [
            {
              id: 'a',
              kind: 'movable',
              completed: '2019-01-01',
              upgradeCost: 1,
              depreciatedValue: 1,
              yearlyBases,
            },
          ],
        },
      }),
  ],
  ['transportTax', (transportTax) => documentWith({ transportTax })],
  ['borrowing.sales', (sales) => documentWith({ borrowing: { sales } })],
  ['cashFlow.operating', (operating) => documentWith({ cashFlow: { operating } })],
  ['cashFlow.workingCapital', (workingCapital) => documentWith({ cashFlow: { workingCapital } })],
];

test.each(SERIES)('%s is checked as a series', (path, document) => {
  const problems = problemsOf(document({ 2019: 1, 2021: 1 }));
  expect(problems).toContainEqual({
    path,
    code: 'gap-between-years',
    expected: 'a value for every year from 2019 to 2021',
    found: 'no value for 2020',
  });
  expect(problemsOf(document([])).map(({ code }) => code)).toEqual(['empty-series']);
  expect(parseProfile(document({ 2019: 1, 2020: 1, 2021: 1 })).ok).toBe(true);
});

test('a gap is found beside an amount that is broken itself', () => {
  const problems = problemsOf(documentWith({ taxableProfit: { 2019: 1, 2021: 2.5 } }));
  expect(problems.map(({ code, path }) => [code, path])).toEqual([
    ['gap-between-years', 'taxableProfit'],
    ['fractional-number', 'taxableProfit.2021'],
  ]);
});

test('a year that no edition covers opens no gap', () => {
  const problems = problemsOf(documentWith({ taxableProfit: { 2019: 1, 2062: 1 } }));
  expect(problems.map(({ code }) => code)).toEqual(['year-outside-edition']);
});
