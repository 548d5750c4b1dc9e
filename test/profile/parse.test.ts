import { describe, expect, test } from 'vitest';
import { KALUGA_FRAME } from '../../src/regions/kaluga/profiles';
import { parseProfile } from '../../src/regions/parse-profile';
import { documentWith, PROJECT, profileOf } from './document';

/** The region where none is given. */
const DEFAULT = { profiles: KALUGA_FRAME };

describe('a document of name and start day', () => {
  test('is a profile that states nothing else', () => {
    expect(profileOf({ project: PROJECT })).toStrictEqual({
      region: DEFAULT,
      project: { name: 'Pump works', start: '2019-01-01', activity: {} },
      investor: {},
      carryLosses: false,
      ppeProgramme: {},
      valuation: {},
    });
  });

  test('may give fields as undefined, which states nothing', () => {
    const nothing = {
      project: { ...PROJECT, site: undefined, jobs: undefined, activity: { main: undefined } },
      investor: { taxArrears: undefined },
      statuses: undefined,
      capitalInvestment: undefined,
      property: { zone: { usedInZone: undefined }, objects: undefined },
      ppeProgramme: { newMovables: undefined },
    };
    expect(profileOf(nothing)).toStrictEqual(profileOf({ project: PROJECT }));
  });
});

test('is read in full', () => {
  const document = {
    project: {
      ...PROJECT,
      site: 'region',
      activity: {
        main: '28.11',
        others: ['62', '28.11.1'],
        class21RevenueShare: { 2019: '0.7', 2020: 1 },
        sezKind: 'wood',
      },
      jobs: [{ year: 2019, amount: 50 }],
      averageMonthlyWage: { 2019: '50000.50' },
      subsistenceMinimum: { 2019: 11000 },
    },
    investor: { russianOrganisation: true, taxArrears: false },
    company: { taxableProfit: { 2019: -5 }, projectIncomeShare: { 2019: '0.9' } },
    statuses: {
      rip: { included: '2019-02-01' },
      specialInvestmentContract: {
        level: 'regional',
        signed: '2019-03-01',
        ends: '2019-03-01',
        statedCapitalInvestment: '300000000',
      },
    },
    taxableProfit: [{ year: 2019, amount: '-20000000.5' }],
    carryLosses: true,
    fixedAssets: [{ id: 'line', putIntoUse: '2020-06-01', cost: '100000000', lifeMonths: 1200 }],
    landPlots: [{ id: 'plot', cadastralValue: 1, rate: '0.015', title: '2019-05-20' }],
    transportTax: { 2061: 0 },
    imports: [
      { year: 2019, customsValue: 100, dutyRate: '0.05', vatRate: 0, vatDeductible: false },
      { day: '2061-12-31', customsValue: '0.01', usedInZone: true },
    ],
  };
  expect(profileOf(document)).toStrictEqual({
    region: DEFAULT,
    project: {
      name: 'Pump works',
      start: '2019-01-01',
      site: 'region',
      activity: {
        main: '28.11',
        others: ['62', '28.11.1'],
        class21RevenueShare: { first: 2019, values: [700_000n, 1_000_000n] },
        sezKind: 'wood',
      },
      jobs: { first: 2019, values: [50] },
      averageMonthlyWage: { first: 2019, values: [50_000_50n] },
      subsistenceMinimum: { first: 2019, values: [11_000_00n] },
    },
    investor: { russianOrganisation: true, taxArrears: false },
    company: {
      taxableProfit: { first: 2019, values: [-5_00n] },
      projectIncomeShare: { first: 2019, values: [900_000n] },
    },
    statuses: {
      rip: { included: '2019-02-01' },
      specialInvestmentContract: {
        level: 'regional',
        signed: '2019-03-01',
        ends: '2019-03-01',
        statedCapitalInvestment: 300_000_000_00n,
      },
    },
    taxableProfit: { first: 2019, values: [-20_000_000_50n] },
    carryLosses: true,
    ppeProgramme: {},
    fixedAssets: [
      {
        id: 'line',
        path: 'fixedAssets[0]',
        putIntoUse: '2020-06-01',
        cost: 100_000_000_00n,
        lifeMonths: 1200,
      },
    ],
    landPlots: [
      {
        id: 'plot',
        path: 'landPlots[0]',
        cadastralValue: 1_00n,
        rate: 15_000n,
        title: '2019-05-20',
      },
    ],
    transportTax: { first: 2061, values: [0n] },
    imports: [
      {
        path: 'imports[0]',
        when: { year: 2019 },
        customsValue: 100_00n,
        dutyRate: 50_000n,
        vatRate: 0n,
        vatDeductible: false,
      },
      { path: 'imports[1]', when: { day: '2061-12-31' }, customsValue: 1n, usedInZone: true },
    ],
    valuation: {},
  });
});

describe('amounts', () => {
  test.each([
    ['15000000.55', 15_000_000_55n],
    ['0.5', 50n],
    ['-0.01', -1n],
    ['007', 7_00n],
    ['999999999999999.99', 999_999_999_999_999_99n],
    [-999_999_999_999_999, -999_999_999_999_999_00n],
    [-0, 0n],
  ])('%s', (amount, kopecks) => {
    const { taxableProfit } = profileOf(documentWith({ taxableProfit: { 2019: amount } }));
    expect(taxableProfit).toStrictEqual({ first: 2019, values: [kopecks] });
  });
});

describe('series', () => {
  const series = { first: 2019, values: [1_00n, 2_00n, 3_00n] };

  test('of a map', () => {
    const document = documentWith({ transportTax: { 2021: 3, 2019: 1, 2020: 2 } });
    expect(profileOf(document).transportTax).toStrictEqual(series);
  });

  test('of a list in any order', () => {
    const transportTax = [
      { year: 2021, amount: 3 },
      { year: 2019, amount: 1 },
      { year: 2020, amount: 2 },
    ];
    expect(profileOf(documentWith({ transportTax })).transportTax).toStrictEqual(series);
  });
});

describe('capital investment', () => {
  test('of a map, in which years may be left out', () => {
    const document = documentWith({ capitalInvestment: { 2019: '250000000', 2023: 0 } });
    expect(profileOf(document).capitalInvestment).toStrictEqual([
      { path: 'capitalInvestment.2019', when: { year: 2019 }, amount: 250_000_000_00n },
      { path: 'capitalInvestment.2023', when: { year: 2023 }, amount: 0n },
    ]);
  });

  test('of a list, in which a day may stand twice', () => {
    const capitalInvestment = [
      { day: '2019-05-01', amount: 1, kind: 'equipment', counts: false },
      { day: '2019-05-01', amount: 1, kind: 'equipment' },
      { year: 2019, amount: 2, kind: 'land' },
      { year: 2019, amount: 2 },
    ];
    expect(profileOf(documentWith({ capitalInvestment })).capitalInvestment).toStrictEqual([
      {
        path: 'capitalInvestment[0]',
        when: { day: '2019-05-01' },
        amount: 1_00n,
        kind: 'equipment',
        counts: false,
      },
      {
        path: 'capitalInvestment[1]',
        when: { day: '2019-05-01' },
        amount: 1_00n,
        kind: 'equipment',
      },
      { path: 'capitalInvestment[2]', when: { year: 2019 }, amount: 2_00n, kind: 'land' },
      { path: 'capitalInvestment[3]', when: { year: 2019 }, amount: 2_00n },
    ]);
  });

  test.each([[[]], [{}]])('of %j is none at all', (capitalInvestment) => {
    expect(profileOf(documentWith({ capitalInvestment })).capitalInvestment).toStrictEqual([]);
  });
});

test('the empty sections and lists say that there is none', () => {
  const lists = { statuses: {}, fixedAssets: [], landPlots: [], imports: [] };
  expect(profileOf(documentWith(lists))).toMatchObject(lists);
});

test('the document is left as it is', () => {
  const document = Object.freeze({
    project: Object.freeze({ ...PROJECT }),
    transportTax: Object.freeze([
      Object.freeze({ year: 2020, amount: 1 }),
      Object.freeze({ year: 2019, amount: 'x' }),
    ]),
  });
  expect(parseProfile(document).ok).toBe(false);
  expect(document.transportTax[1]).toEqual({ year: 2019, amount: 'x' });
});

test('the edition may be named', () => {
  const document = { project: PROJECT };
  expect(parseProfile(document, { edition: 'brochure-2019' })).toEqual(parseProfile(document));
});
