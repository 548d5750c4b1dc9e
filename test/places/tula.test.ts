import { describe, expect, test } from 'vitest';
import type { PlaceComparison } from '../../src/answer/results/places';
import { comparePlaces, type Place, type PlacesOptions } from '../../src/index';
import { tula } from '../../src/regions/tula/region';
import { GOOD_INVESTOR, IN_ZONE } from '../contracts/standing-profile';
import { MILLION, over } from '../tula/project';

/**
 * PolyTech Uzlovaya, resins: 300 m announced, the rest assumed. No status is stated, so that each place takes its own
 * as obtained on the day of the start.
 */
const POLYTECH = {
  project: {
    name: 'PolyTech Uzlovaya',
    region: 'tula',
    start: '2021-04-01',
    site: 'sez',
    activity: { main: '20.16', toserAllowed: true },
    jobs: { 2022: 20, ...over(2023, 2032, 50) },
    averageMonthlyWage: over(2022, 2032, 50_000),
  },
  investor: {
    ...GOOD_INVESTOR,
    naturalMonopoly: false,
    registeredInToser: true,
    subdivisionOutsideToser: false,
    mainEmployerOfTown: false,
    smeCategory: 'none',
  },
  statuses: {},
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
    ],
  },
  landPlots: [{ id: 'site', cadastralValue: 20 * MILLION, rate: '0.015', title: '2021-05-10' }],
  valuation: { discountRate: '0.1' },
};

function compared(
  places: readonly [Place, Place],
  options?: PlacesOptions,
  document: object = POLYTECH,
): PlaceComparison {
  const answer = comparePlaces(document, places, options);
  if (!answer.ok) throw new Error(JSON.stringify(answer.problems));
  return answer;
}

const SEZ: Place = { region: tula, site: 'sez' };
const OF_ZONE = ['sez.income', 'sez.property', 'sez.land'];
const PARK: Place = {
  region: tula,
  site: 'uzlovaya-park',
  among: ['uzlovaya-park.income', 'uzlovaya-park.property'],
};

describe('two sites of Tula Region', () => {
  const { best, places } = compared([PARK, { ...SEZ, among: OF_ZONE }], {
    unconfirmed: true,
    unknown: true,
  });

  // Sums and present values as the page of the region works them out.
  test('have the packages of each site', () => {
    expect(places.left.plan.best.value).toEqual({ nominal: '15781416', present: '9181989.87' });
    expect(places.right.plan.best.value).toEqual({ nominal: '145774776', present: '72318459.06' });
  });

  test('differ by what these are worth', () => {
    // The difference is rounded once: a kopeck less than that of the two present values, each rounded by itself.
    expect(best.difference).toEqual({ nominal: '129993360', present: '63136469.18' });
  });
});

describe('the zone and a development territory of Tula Region', () => {
  const TOSER: Place = { region: tula, site: 'toser-aleksin' };
  const { best, places } = compared([SEZ, TOSER], { unconfirmed: true });

  // The best by value is not the best by sum. The exact difference is 3,561,445.6174.
  test('are worth what the page of the region works out', () => {
    expect(places.left.plan.best.value).toEqual({ nominal: '145774776', present: '72318459.06' });
    expect(places.right.plan.best.value).toEqual({ nominal: '126423531', present: '75879904.67' });
    expect(best.difference).toEqual({ nominal: '-19351245', present: '3561445.62' });
  });
});

describe('a zone of Kaluga Region and one of Tula Region', () => {
  const { best, places } = compared([{ site: 'sez' }, SEZ], { unconfirmed: true });

  test('have the same frame, and rates of their own', () => {
    expect(places.left.plan.best.elements).toEqual(OF_ZONE);
    expect(places.right.plan.best.elements).toEqual(OF_ZONE);
    // 60 m, and 62.577 m with property and land tax saved. Kaluga, as printed: 2% + 18% less 2% + 5%, that is
    // -51,540 + 7,671,150; with 2,277,000 of property and 300,000 of land tax. Tula: 13,748,460 and the same.
    expect(best.byYear.find(({ year }) => year === 2025)).toEqual({
      year: 2025,
      left: '10196610',
      right: '16325460',
      difference: '6128850',
    });
  });

  test('know that nothing is saved in years that only the other plan shows', () => {
    expect(places.left.plan.valuation.years.last).toBe(2032);
    expect(best.byYear.find(({ year }) => year === 2033)).toEqual({
      year: 2033,
      left: '0',
      right: '0',
      difference: '0',
    });
  });

  test('name what only Tula Region asks', () => {
    expect([places.left.unused, places.right.unused]).toEqual([['investor.naturalMonopoly'], []]);
  });
});

test('statuses, loans and fields of one region are unused in the other', () => {
  const registered = { registered: '2021-04-01' };
  const document = {
    ...POLYTECH,
    statuses: {
      parkResident: registered,
      specialInvestmentContract: {
        level: 'federal',
        signed: '2021-04-01',
        prolongedForSanctions: true,
      },
    },
    borrowing: { programmes: ['monotown-loan', 'joint'] },
  };
  const { places } = compared([{ site: 'sez' }, SEZ], {}, document);
  expect(places.left.unused).toEqual([
    'investor.naturalMonopoly',
    'statuses.parkResident',
    'statuses.specialInvestmentContract.prolongedForSanctions',
    'borrowing.programmes[0]',
  ]);
  expect(places.right.unused).toEqual([]);
});
