import { describe, expect, it } from 'vitest';
import type { Amount, NewMovable, UpgradedObject } from '../../src/profile/document';
import {
  type Chosen,
  everyYear,
  type Fields,
  finding,
  measure,
  millions,
  missingPaths,
  project,
  reliefs,
  yearsOf,
} from '../profiles';

const press = (fields: Partial<UpgradedObject> = {}): UpgradedObject => ({
  id: 'press',
  kind: 'immovable',
  completed: '2019-05-20',
  upgradeCost: millions(8),
  depreciatedValue: millions(10),
  yearlyBases: everyYear(2018, 2026, millions(10)),
  ...fields,
});

const upgrade = (
  programme: NonNullable<Fields['ppeProgramme']>,
  readings: Chosen = {},
  fields: Fields = {},
) =>
  measure(
    'ppe-upgrade',
    project({
      ppeProgramme: {
        capitalInvestment: millions(50),
        newMovables: [],
        upgradedObjects: [press()],
        ...programme,
      },
      ...fields,
    }),
    readings,
  );

describe('the investment of the programme', () => {
  it('misses the threshold by a kopeck', () => {
    const result = upgrade({ capitalInvestment: '4999999.99' });
    expect(result.verdict).toBe('ineligible');
    expect(finding(result, 'ppe-upgrade.capital-investment')).toMatchObject({
      required: '5000000',
      shortfall: '0.01',
    });
  });

  it.each([
    ['5000000', 1],
    ['100000000', 1],
    ['100000000.01', 2],
    ['300000000', 2],
    ['300000000.01', 3],
  ])('of %s roubles gives %i periods', (capitalInvestment, periods) => {
    const result = upgrade({ capitalInvestment });
    expect(yearsOf(result)).toEqual([2019, 2020, 2021].slice(0, periods));
    expect(result.sums.total).toBe(String(periods * 220_000));
  });

  it('not stated is met by the objects that already reach it, but selects no tier', () => {
    const result = upgrade({ capitalInvestment: undefined });
    expect(finding(result, 'ppe-upgrade.capital-investment')).toMatchObject({
      verdict: 'met',
      actual: '8000000',
    });
    expect(result.lines).toEqual([]);
    expect(missingPaths(result)).toEqual(['ppeProgramme.capitalInvestment']);
  });

  it('not stated has three periods where the objects alone pass 300 million', () => {
    const upgradeCost = '300000000.01';
    const result = upgrade({
      capitalInvestment: undefined,
      upgradedObjects: [press({ upgradeCost })],
    });
    expect(yearsOf(result)).toEqual([2019, 2020, 2021]);
  });

  it('not stated is met by the cost of new movables', () => {
    const loader = { id: 'loader', commissioned: '2019-05-10', lifeMonths: 60 };
    const of = (cost: string) =>
      upgrade({
        capitalInvestment: undefined,
        newMovables: [{ ...loader, cost }],
        upgradedObjects: [],
      });
    expect(of('5000000').verdict).toBe('eligible');
    expect(of('4999999.99').verdict).toBe('unknown');
    expect(of('300000000.01').periods).toMatchObject({ first: 2019, last: 2021 });
  });

  it('not stated is unknown where the objects do not reach it', () => {
    const upgradedObjects = [press({ upgradeCost: '4999999.99', depreciatedValue: 0 })];
    const result = upgrade({ capitalInvestment: undefined, upgradedObjects });
    expect(result.verdict).toBe('unknown');
    expect(missingPaths(result)).toEqual(['ppeProgramme.capitalInvestment']);
  });
});

/** Relief of a year on a base of 10 million: at 1.1 %, at 0.5 %, at nothing; null is no relief. */
const LOW = 110_000;
const MIDDLE = 170_000;
const FULL = 220_000;

describe('the share of an upgrade in a depreciated value of 10 million', () => {
  it.each([
    ['2499999.99', null, null, null],
    ['2500000', LOW, LOW, LOW],
    ['5000000', LOW, LOW, LOW],
    ['5000000.01', LOW, MIDDLE, null],
    ['5050000', LOW, MIDDLE, null],
    ['5099999.99', LOW, MIDDLE, null],
    ['5100000', MIDDLE, MIDDLE, MIDDLE],
    ['7500000', MIDDLE, MIDDLE, MIDDLE],
    ['7500000.01', MIDDLE, FULL, null],
    ['7600000', MIDDLE, FULL, null],
    ['7600000.01', FULL, FULL, FULL],
    ['99000000', FULL, FULL, FULL],
  ])(
    'of %s has a relief of %s, by the band above %s, by the ordinary rate %s',
    (upgradeCost, ...expected) => {
      const gaps = ['band-below', 'band-above', 'ordinary'] as const;
      for (const [index, gap] of gaps.entries()) {
        const result = upgrade(
          { upgradedObjects: [press({ upgradeCost })] },
          { 'upgrade-gap': gap },
        );
        const relief = expected[index];
        expect(reliefs(result, 'regional'), gap).toEqual(relief ? { 2019: relief } : {});
        expect(result.verdict, gap).toBe(relief ? 'eligible' : 'ineligible');
      }
    },
  );

  it('is above every band where the depreciated value is 0', () => {
    const upgradedObjects = [press({ depreciatedValue: 0, upgradeCost: '0.01' })];
    expect(reliefs(upgrade({ upgradedObjects }), 'regional')).toEqual({ 2019: FULL });
  });

  it('is exact: a third more than a quarter of a kopeck counts', () => {
    // 2,500,000.01 of 10,000,000.01 lies a hair above a quarter, 2,500,000.00 a hair below
    const shareOf = (upgradeCost: Amount) => {
      const upgradedObjects = [press({ upgradeCost, depreciatedValue: '10000000.01' })];
      return upgrade({ upgradedObjects }).verdict;
    };
    expect(shareOf('2500000.00')).toBe('ineligible');
    expect(shareOf('2500000.01')).toBe('eligible');
  });
});

describe('the objects', () => {
  const loader = (fields: Partial<NewMovable> = {}): NewMovable => ({
    id: 'loader',
    yearlyBases: everyYear(2020, 2026, millions(5)),
    ...fields,
  });

  it('show a share that is short by less than a millionth as short', () => {
    // 24 999 999.99 of 100 000 000 is 0.2499999999, and 25 000 000 is 0.25
    const shareOf = (upgradeCost: string) => {
      const cost = { upgradeCost, depreciatedValue: millions(100) };
      const result = upgrade({ newMovables: [], upgradedObjects: [press(cost)] });
      return finding(result, 'ppe-upgrade.upgrade-share', 'press');
    };
    const short = { verdict: 'not-met', actual: '0.249999', required: '0.25' };
    expect(shareOf('24999999.99')).toMatchObject(short);
    expect(shareOf('25000000')).toMatchObject({ verdict: 'met', actual: '0.25' });
  });

  it('have rates of their own and the periods of the programme', () => {
    const upgradedObjects = [
      press(),
      press({ id: 'furnace', upgradeCost: millions(3), completed: '2020-01-10' }),
      press({ id: 'old', upgradeCost: millions(1) }),
    ];
    const result = upgrade({
      capitalInvestment: millions(200),
      newMovables: [loader()],
      upgradedObjects,
    });
    expect(result.objects.filter(({ object }) => object !== null)).toMatchObject([
      { year: 2019, object: 'press', rate: '0', relief: '220000' },
      { year: 2020, object: 'loader', rate: '0', relief: '110000' },
      { year: 2020, object: 'press', rate: '0', relief: '220000' },
      { year: 2020, object: 'furnace', rate: '0.011', relief: '110000' },
      { year: 2021, object: 'loader', rate: '0', relief: '110000' },
      { year: 2021, object: 'furnace', rate: '0.011', relief: '110000' },
    ]);
    // all objects stand in the tax of 2019: 2.2 % of 30 million; loader has no base yet
    expect(result.lines[0]).toMatchObject({ base: '30000000', taxBefore: '660000', rate: null });
    expect(finding(result, 'ppe-upgrade.upgrade-share', 'old').verdict).toBe('not-met');
  });

  it('that are new movables have no tax from the year of their first base', () => {
    const written = { commissioned: '2019-12-10', cost: millions(13), lifeMonths: 130 };
    const newMovables = [loader({ yearlyBases: undefined, ...written })];
    const result = upgrade({ newMovables, upgradedObjects: [] });
    // one point in 2019: 13 / 13 million
    expect(reliefs(result, 'regional')).toEqual({ 2019: 22_000 });
  });

  it('that are other property have no relief, but stand in the tax', () => {
    const property = { immovable: everyYear(2019, 2026, millions(90)) };
    const result = upgrade({}, {}, { property });
    expect(result.lines).toMatchObject([
      { year: 2019, taxBefore: '2200000', taxAfter: '1980000', relief: '220000', rate: null },
    ]);
  });

  it('left out leave the verdict open, empty lists do not', () => {
    const below = [press({ upgradeCost: millions(1) })];
    const open = upgrade({ newMovables: undefined, upgradedObjects: below });
    expect(open.verdict).toBe('unknown');
    expect(missingPaths(open)).toEqual(['ppeProgramme.newMovables']);
    expect(upgrade({ upgradedObjects: below }).verdict).toBe('ineligible');
    expect(upgrade({ upgradedObjects: [] }).verdict).toBe('ineligible');
  });
});

describe('the first period', () => {
  const FIRST = 'first-period.ppe-upgrade';
  const two = { capitalInvestment: millions(150) };

  it('of an upgrade is the year of completion', () => {
    expect(yearsOf(upgrade(two))).toEqual([2019, 2020]);
    const upgradedObjects = [press({ completed: '2020-12-31' })];
    expect(yearsOf(upgrade({ ...two, upgradedObjects }))).toEqual([2020, 2021]);
  });

  it('is the year after, or a year that is named, under other readings', () => {
    expect(yearsOf(upgrade(two, { [FIRST]: 'year-after' }))).toEqual([2020, 2021]);
    expect(yearsOf(upgrade(two, { [FIRST]: '2022' }))).toEqual([2022, 2023]);
  });

  it('is not before the programme is registered', () => {
    const fields = { statuses: { ppeProgramme: { included: '2021-06-01' } } };
    expect(yearsOf(upgrade(two, {}, fields))).toEqual([2021, 2022]);
    expect(yearsOf(upgrade(two, { [FIRST]: '2015' }))).toEqual([2019, 2020]);
  });
});
