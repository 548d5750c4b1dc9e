import { describe, expect, test } from 'vitest';
import { plan } from '../../src/index';
import { IN_ZONE } from '../contracts/standing-profile';
import { MILLION, over, profileOf } from './project';

/** PolyTech Uzlovaya as the page of the region has it: 300 m announced, the rest assumed. */
const START = '2021-04-01';

const polytech = (site: string, statuses: object, others: readonly object[] = []) =>
  profileOf({
    project: {
      start: START,
      site,
      activity: { toserAllowed: true },
      jobs: { 2022: 20, ...over(2023, 2032, 50) },
      averageMonthlyWage: over(2022, 2032, 50_000),
    },
    statuses,
    capitalInvestment: { 2021: 150 * MILLION, 2022: 150 * MILLION },
    taxableProfit: {
      2021: -4 * MILLION,
      2022: -8 * MILLION,
      2023: 30 * MILLION,
      2024: 50 * MILLION,
      ...over(2025, 2032, 60 * MILLION),
    },
    property: {
      objects: [
        {
          id: 'plant',
          kind: 'immovable',
          commissioned: '2022-09-15',
          cost: 120 * MILLION,
          lifeMonths: 240,
          zone: IN_ZONE,
        },
        ...others,
      ],
    },
    landPlots: [{ id: 'site', cadastralValue: 20 * MILLION, rate: '0.015', title: '2021-05-10' }],
    valuation: { discountRate: '0.1' },
  });

const contract = {
  specialInvestmentContract: { level: 'federal', signed: START, ends: '2031-03-31' },
};

const TERRITORY = ['toser.income', 'toser.property', 'toser.land', 'toser.contributions'];
const ZONE = ['sez.income', 'sez.property', 'sez.land'];

describe('packages of one project at its own sites', () => {
  test.each([
    ['sez', ZONE, 'sez', { sezResident: { registered: START } }, {}, '145774776', '72318459.06'],
    [
      'sez by the older steps',
      ZONE,
      'sez',
      { sezResident: { registered: START } },
      { 'sez.steps': '5-5' },
      undefined,
      '66329316.79',
    ],
    [
      'sez, profit not raised',
      ZONE,
      'sez',
      { sezResident: { registered: START } },
      { 'saved-taxes-raise-profit': 'no' },
      undefined,
      '72537490.52',
    ],
    [
      'spic-federal',
      ['spic-federal.income', 'spic-federal.property'],
      'region',
      contract,
      {},
      '132782731',
      '68686866.93',
    ],
    [
      'toser',
      TERRITORY,
      'toser-aleksin',
      { toserResident: { registered: START } },
      {},
      '126423531',
      '75879904.67',
    ],
    [
      'toser to the end of each term',
      TERRITORY,
      'toser-aleksin',
      { toserResident: { registered: START } },
      { 'toser.end': 'term' },
      undefined,
      '85393956.91',
    ],
    [
      'toser without contributions',
      TERRITORY.slice(0, 3),
      'toser-aleksin',
      { toserResident: { registered: START } },
      {},
      undefined,
      '49255827.76',
    ],
    ['rip', ['rip'], 'region', { rip: { included: START } }, {}, '19000000', '11864084.84'],
    [
      'uzlovaya-park',
      ['uzlovaya-park.income', 'uzlovaya-park.property'],
      'uzlovaya-park',
      { parkResident: { registered: START } },
      {},
      '15781416',
      '9181989.87',
    ],
    [
      'rip with property of the park',
      ['rip', 'uzlovaya-park.property'],
      'uzlovaya-park',
      { parkResident: { registered: START }, rip: { included: START } },
      {},
      '34472761',
      '20723249.52',
    ],
  ])('%s', (_, elements, site, statuses, readings, sum, worth) => {
    const asked = { readings, among: elements, unconfirmed: true, unknown: true };
    const { best } = plan(polytech(site, statuses), asked);
    expect(best.elements).toEqual(elements);
    expect(best.value.present).toBe(worth);
    if (sum !== undefined) expect(best.value.nominal).toBe(sum);
  });

  test('of the territory, by tax', () => {
    const { best } = plan(polytech('toser-aleksin', { toserResident: { registered: START } }), {
      among: TERRITORY,
      unconfirmed: true,
      unknown: true,
    });
    const of = (tax: string) =>
      best.taxes
        .filter((one) => one.tax === tax)
        .reduce((saved, one) => saved + Number(one.saved), 0);
    expect(['property', 'land', 'contributions'].map(of)).toEqual([
      11_268_231, 2_400_000, 45_248_000,
    ]);
  });

  test('of the zone in 2025', () => {
    const { best } = plan(polytech('sez', { sezResident: { registered: START } }), {
      unconfirmed: true,
    });
    const of = (tax: string) =>
      best.taxes
        .filter((one) => one.year === 2025 && one.tax === tax)
        .reduce((saved, one) => saved + Number(one.saved), 0);
    // income tax of 15,000,000 on 60 m less 1,251,540 at 2 % on 62,577,000; 16,325,460 with the two others
    expect(['income', 'property', 'land'].map(of)).toEqual([13_748_460, 2_277_000, 300_000]);
  });
});

describe('a contract beside other statuses', () => {
  const park = { parkResident: { registered: START } };
  const ALL = { unconfirmed: true, unknown: true };
  const kept = (site: string, statuses: object, one: string) =>
    plan(polytech(site, statuses), ALL)
      .forbidden.filter(({ between }) => between.includes(one))
      .map(({ between: [a, b], rule }) => [a === one ? b : a, rule]);

  test('keeps apart the lower income tax of the park, also where it is used for property tax alone', () => {
    expect(kept('uzlovaya-park', { ...park, ...contract }, 'uzlovaya-park.income')).toContainEqual([
      'spic-federal.property',
      'contractWithIncome',
    ]);
  });

  test('stands beside property tax of the park on a permission that no source confirms', () => {
    const elements = ['spic-federal.property', 'uzlovaya-park.property'];
    const outside = {
      ...{ id: 'store', kind: 'immovable', commissioned: '2022-06-15' },
      ...{ cost: 24 * MILLION, lifeMonths: 240, zone: { locatedInZone: false } },
    };
    const { best } = plan(polytech('uzlovaya-park', { ...park, ...contract }, [outside]), {
      ...ALL,
      among: elements,
    });
    expect(best.elements).toEqual(elements);
    expect(best.unconfirmedRules.map(({ rule }) => rule)).toContain('contractWithProperty');
    expect(kept('uzlovaya-park', { ...park, ...contract }, elements[1] ?? '')).toEqual([]);
  });

  test('keeps residency of the zone apart where it is used', () => {
    expect(kept('sez', contract, 'spic-federal.income')).toContainEqual([
      'sez.income',
      'oneIncomeRate',
    ]);
    expect(kept('sez', contract, 'spic-federal.property')).toContainEqual([
      'sez.property',
      'contractWithSez',
    ]);
  });

  test('excludes nothing where it is held and not used', () => {
    const { best } = plan(polytech('sez', contract), { ...ALL, among: ZONE });
    expect(best.elements).toEqual(ZONE);
    const { best: lower } = plan(polytech('region', contract), { ...ALL, among: ['rip'] });
    expect(lower.elements).toEqual(['rip']);
  });
});
