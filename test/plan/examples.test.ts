import { describe, expect, it, test } from 'vitest';
import { type ElementId, type Plan, type PlanOptions, plan } from '../../src/index';
import type { ProfileDocument } from '../../src/regions/kaluga/document';
import {
  everyYear,
  IN_ZONE,
  inZone,
  millions,
  millionsFrom,
  profileOf,
  project,
  yearly,
} from '../profiles';

const of = (document: ProfileDocument, options: PlanOptions = {}): Plan =>
  plan(profileOf(document), options);

/** What the best package saves of a tax in a year, roubles, a row for each budget. */
const saved = ({ best }: Plan, year: number, tax: string): number[] =>
  best.taxes.filter((row) => row.year === year && row.tax === tax).map((row) => Number(row.saved));

const packageOf = ({ best, lost }: Plan, ...elements: ElementId[]) =>
  [best, ...lost].find((one) => one.elements.join() === elements.join());

const pair = ({ forbidden }: Plan, ...between: string[]) =>
  forbidden.find((one) => [...one.between].sort().join() === between.sort().join());

const PROFIT = yearly(2019, [
  millions(-20),
  '15000000.55',
  '80000000.10',
  ...[120, 150, 160, 170, 175, 180, 185].map(millions),
]);

/** A project of 620 million with ten years of profit and property. */
const TEN_YEARS = project({
  capitalInvestment: millionsFrom(2019, 250, 250, 120),
  taxableProfit: PROFIT,
  property: { immovable: millionsFrom(2019, 90, 240, 380, 420, 400, 380, 360, 340, 320, 300) },
});

describe('the regional investment project of 620 million', () => {
  it.each([
    ['end', 42_539_658],
    ['start', 46_793_623],
  ] as const)(
    'is worth its relief at a rate of 0.1, flows at the %s of their years',
    (timing, worth) => {
      const { best } = of(TEN_YEARS, { discountRate: '0.1', timing, among: ['rip'] });
      expect(best.elements).toEqual(['rip']);
      expect(best.value.nominal).toBe('80275000');
      expect(Math.round(Number(best.value.present))).toBe(worth);
    },
  );

  it('keeps 80 % of the property tax that it is exempt from', () => {
    const answer = of(TEN_YEARS, { among: ['property-exemption'] });
    // 2.2 % of 380,000,000; as profit it bears 3 % and 17 %
    expect(saved(answer, 2021, 'property')).toEqual([8_360_000]);
    expect(saved(answer, 2021, 'income')).toEqual([-250_800, -1_421_200]);
    expect(answer.best.sums.byYear.find(({ year }) => year === 2021)?.saved).toBe('6688000');
    // the loss of 2019 leaves the whole of that year: 1,980,000, then 80 % of 5,280,000
    expect(answer.best.value.nominal).toBe(String(1_980_000 + 4_224_000 + 6_688_000));
    expect(answer.best.raisedProfit).toEqual([
      { year: 2019, amount: '1980000', by: [{ tax: 'property', amount: '1980000' }] },
      { year: 2020, amount: '5280000', by: [{ tax: 'property', amount: '5280000' }] },
      { year: 2021, amount: '8360000', by: [{ tax: 'property', amount: '8360000' }] },
    ]);
  });

  it('keeps 86.5 % of it where its own profit bears 13.5 %', () => {
    const answer = of(TEN_YEARS, { among: ['rip', 'property-exemption'] });
    expect(answer.best.elements).toEqual(['rip', 'property-exemption']);
    // 2,400,000 and 13,600,000 at ordinary rates of 80,000,000.10; 13.5 % of 88,360,000.10 is 11,928,600
    expect(saved(answer, 2021, 'income')).toEqual([2_400_000, 13_600_000 - 11_928_600]);
    // 80,275,000 and 1,980,000; 86.5 % of 5,280,000 and of 8,360,000
    expect(answer.best.value.nominal).toBe(String(82_255_000 + 4_567_200 + 7_231_400));
  });

  it('keeps all of it where savings are not taken to raise the profit', () => {
    const readings = { 'saved-taxes-raise-profit': 'no' } as const;
    const { best } = of(TEN_YEARS, { among: ['property-exemption'], readings });
    expect(best.value.nominal).toBe(String(1_980_000 + 5_280_000 + 8_360_000));
    expect(best.raisedProfit).toEqual([]);
  });
});

describe('the investment tax deduction', () => {
  const asset = { id: 'line', putIntoUse: '2020-06-10', cost: millions(100), lifeMonths: 120 };
  const DEDUCTION = project({
    project: { start: '2020-01-01' },
    taxableProfit: millionsFrom(2020, 80, 80),
    fixedAssets: [asset],
  });

  it('saves its relief less the tax on depreciation that is lost', () => {
    const answer = of(DEDUCTION, { unconfirmed: true });
    expect(answer.best.elements).toEqual(['investment-tax-deduction']);
    // 2020: 16,000,000 becomes 17,000,000 of the base with 5,000,000 of depreciation, less 12,750,000;
    // 2021: 18,000,000 of 90,000,000 less 3 % and 12 % of it
    expect(answer.best.sums.byYear.map(({ saved: one }) => Number(one))).toEqual([
      12_750_000 - 1_000_000,
      2_700_000 + 10_800_000 - 2_000_000,
    ]);
  });

  it('is kept out as unconfirmed, with what it would add', () => {
    const { best, withheld } = of(DEDUCTION);
    expect(best.elements).toEqual([]);
    expect(withheld).toMatchObject([
      {
        element: 'investment-tax-deduction',
        because: ['unconfirmed'],
        adds: { nominal: String(11_750_000 + 11_500_000) },
      },
    ]);
  });

  it('stands beside a contract on a rule that no source confirms', () => {
    const beside: ProfileDocument = {
      ...DEDUCTION,
      capitalInvestment: millionsFrom(2020, 300),
      fixedAssets: [{ ...asset, cost: millions(10) }],
    };
    const among: ElementId[] = ['spic-regional', 'investment-tax-deduction'];
    const { best } = of(beside, { unconfirmed: true, among });
    expect(best.elements).toEqual(among);
    expect(best.unconfirmedRules.map(({ rule }) => rule)).toEqual(['deductionWithContract']);
    // base 80,500,000: 3.5 % under the contract; 8.5 % of it and the pool of 1,000,000; 20 % of 500,000 lost
    // base 81,000,000: 3.5 %; what is left of 9,000,000; 20 % of 1,000,000 lost
    expect(best.sums.byYear.map(({ saved: one }) => Number(one))).toEqual([
      2_817_500 + 6_842_500 + 1_000_000 - 100_000,
      2_835_000 + 2_157_500 - 200_000,
    ]);
    const certain = of(beside, { among });
    expect([certain.best, ...certain.lost].map(({ elements }) => elements)).toEqual([
      ['spic-regional'],
      [],
    ]);
  });
});

describe('a resident of the zone', () => {
  const objects = (outside: boolean | undefined): ProfileDocument =>
    inZone({
      capitalInvestment: millionsFrom(2019, 600),
      property: {
        objects: [
          {
            id: 'in',
            kind: 'immovable',
            yearlyBases: everyYear(2019, 2022, 100_000_000),
            zone: IN_ZONE,
          },
          {
            id: 'out',
            kind: 'immovable',
            yearlyBases: everyYear(2019, 2022, 100_000_000),
            zone: { ...IN_ZONE, locatedInZone: outside === undefined ? undefined : !outside },
          },
        ],
      },
    });
  const among: ElementId[] = ['property-exemption', 'sez.property', 'spic-regional'];

  it('uses the exemption for objects outside the zone', () => {
    const { best } = of(objects(true), { among });
    expect(best.elements).toEqual(['property-exemption', 'sez.property']);
    // 2,200,000 a year: four years of the one, three of the other
    expect(best.value.nominal).toBe('15400000');
    // no status of the exemption is held: a contract is one that a resident may have
    expect(best.statuses).toContain('sez-resident');
    expect(best.statuses).not.toContain('rip');
  });

  it.each([false, undefined])('not for one of which the place is inside or not told', (outside) => {
    const answer = of(objects(outside), { among, unknown: true });
    const resident = packageOf(answer, 'property-exemption', 'sez.property');
    expect(resident?.value).toEqual(packageOf(answer, 'sez.property')?.value);
    // outside residency both are exempt for three years
    expect(packageOf(answer, 'property-exemption')?.value.nominal).toBe('13200000');
  });
});

describe('what cannot stand together', () => {
  const PROGRAMME: ProfileDocument['ppeProgramme'] = {
    capitalInvestment: millions(150),
    newMovables: [{ id: 'press', yearlyBases: everyYear(2019, 2021, 10_000_000) }],
  };

  it('is the Register and the PP&E register, by the law that keeps them', () => {
    const answer = of({ ...TEN_YEARS, ppeProgramme: PROGRAMME });
    expect(pair(answer, 'investment-register', 'ppe-upgrade')).toMatchObject({
      rule: 'registerWithPpe',
      source: 'one-register.law',
    });
    expect(answer.sources['one-register.law']?.text).toContain('31-OZ');
    expect(packageOf(answer, 'investment-register', 'ppe-upgrade')).toBeUndefined();
  });

  it('is the Register where it is held and a programme that is not', () => {
    const answer = of({
      ...TEN_YEARS,
      ppeProgramme: PROGRAMME,
      statuses: { investmentRegister: { included: '2019-01-01' } },
    });
    expect(pair(answer, 'investment-register', 'ppe-upgrade')?.rule).toBe('registerWithPpe');
    const used = [answer.best, ...answer.lost].flatMap(({ elements }) => elements);
    expect(used).not.toContain('ppe-upgrade');
  });

  it('is a regional investment project and residency of the zone', () => {
    const answer = of(
      inZone({
        ...TEN_YEARS,
        project: {},
        property: { immovable: millionsFrom(2019, 90), zone: IN_ZONE },
      }),
    );
    expect(pair(answer, 'rip', 'sez.property')?.rule).toBe('ripWithSez');
    expect(pair(answer, 'rip', 'sez.income')?.rule).toBe('oneIncomeRate');
  });
});

describe('objects of the PP&E programme beside other property', () => {
  const BOTH: ProfileDocument = {
    ...TEN_YEARS,
    ppeProgramme: {
      capitalInvestment: millions(100),
      newMovables: [{ id: 'press', yearlyBases: everyYear(2019, 2021, 10_000_000) }],
    },
  };
  const among: ElementId[] = ['spic-regional', 'property-exemption', 'ppe-upgrade'];
  const readings = { 'saved-taxes-raise-profit': 'no' } as const;

  it('stand under the upgrade while the others are exempt', () => {
    const { best } = of(BOTH, { among, readings });
    expect(best.elements).toEqual(among);
    expect(best.exemptedOfProgramme).toEqual([]);
    // 26,025,000 of income tax; 15,620,000 of other property; one period of 220,000
    expect(best.value.nominal).toBe(String(26_025_000 + 15_620_000 + 220_000));
  });

  it('are exempt for three periods where an unconfirmed rule is let in', () => {
    const { best } = of(BOTH, { among, readings, unconfirmed: true });
    expect(best.exemptedOfProgramme).toEqual(['press']);
    expect(best.value.nominal).toBe(String(26_025_000 + 15_620_000 + 3 * 220_000));
  });
});

describe('why a package lost', () => {
  it('its cap is exhausted', () => {
    const answer = of(
      inZone({
        capitalInvestment: millionsFrom(2019, 60),
        taxableProfit: everyYear(2019, 2022, 300_000_000),
      }),
      { among: ['rip', 'sez.income'] },
    );
    expect(answer.best.elements).toEqual(['sez.income']);
    const rip = answer.lost.find(({ elements }) => elements.join() === 'rip');
    // 17 % and a point of 300,000,000 in four years, against 60,000,000
    expect(rip?.losesBy.nominal).toBe(String(4 * 54_000_000 - 60_000_000));
    // 19,500,000 a year: of the fourth 1,500,000 is left
    expect(rip?.because).toContainEqual({
      kind: 'cap-exhausted',
      element: 'rip',
      year: 2022,
      cutOff: '18000000',
    });
  });
});

test('an exemption that a register held keeps out is named beside it, not the status it would need', () => {
  const answer = of(
    project({
      project: {
        start: '2023-01-01',
        averageMonthlyWage: { 2023: 60_000 },
        subsistenceMinimum: { 2023: 12_000 },
      },
      statuses: { ppeProgramme: { included: '2023-01-01' } },
      capitalInvestment: { 2023: millions(100) },
      property: { immovable: millionsFrom(2023, 50) },
    }),
    { edition: 'law' },
  );
  expect(answer.forbidden.map(({ between }) => between)).toEqual([
    ['property-exemption', 'ppe-register'],
  ]);
});

describe('the smaller reliefs of a resident', () => {
  const RESIDENT = inZone({
    statuses: { sezResident: { registered: '2019-01-01' } },
    landPlots: [{ id: 'yard', cadastralValue: millions(100), rate: '0.015', title: '2019-01-10' }],
    transportTax: { 2019: 100_000, 2020: 100_000 },
    imports: [
      {
        year: 2019,
        customsValue: millions(100),
        dutyRate: '0.05',
        vatDeductible: false,
        usedInZone: true,
      },
    ],
  });
  it('save the tax of each, and customs payments', () => {
    const among: ElementId[] = ['sez.land', 'sez.transport', 'sez.import'];
    const { best } = of(RESIDENT, { unconfirmed: true, unknown: true, among });
    expect(best.elements).toEqual(among);
    expect(best.sums.byTax).toEqual([
      { tax: 'land', saved: '7500000' }, // 1.5 % of 100 million in each of five years
      { tax: 'transport', saved: '200000' },
      { tax: 'customs-duty', saved: '5000000' },
      { tax: 'import-vat', saved: '21000000' }, // 20 % of 105 million
    ]);
    expect(best.sums.byYear.map(({ year }) => year)).toEqual([2019, 2020, 2021, 2022, 2023]);
  });

  it('are nothing of a package without residency', () => {
    const { lost } = of(RESIDENT, { unconfirmed: true, unknown: true, among: ['sez.land'] });
    expect(lost.find(({ elements }) => elements.length === 0)?.value.nominal).toBe('0');
  });
});

test('a deduction beside a contract of which the volume is not stated stands in no package', () => {
  const of2020 = (volume: string | undefined) =>
    of(
      project({
        ppeProgramme: { capitalInvestment: millions(10) },
        statuses: {
          specialInvestmentContract: {
            level: 'federal',
            signed: '2020-01-01',
            ends: '2024-12-31',
            ...(volume === undefined ? {} : { statedCapitalInvestment: volume }),
          },
        },
        fixedAssets: [
          { id: 'line', putIntoUse: '2020-03-01', cost: millions(10), lifeMonths: 120 },
        ],
        taxableProfit: everyYear(2020, 2021, millions(100)),
      }),
      { edition: 'law', unconfirmed: true, unknown: true },
    );
  const [open, told] = [of2020(undefined), of2020(millions(800))];
  const id = 'investment-tax-deduction';
  expect(open.best.elements).toEqual([]);
  expect(open.left.find(({ element }) => element === id)?.missing).toEqual([
    {
      path: 'statuses.specialInvestmentContract.statedCapitalInvestment',
      asks: 'value',
      for: 'lines',
    },
  ]);
  expect(told.left.some(({ element }) => element === id)).toBe(false);
});

test('the exemption counts from the earliest of two statuses held, whatever else is in the package', () => {
  // 100,000,000 invested: one period. On the contract of 2019 it is 2021, 2.2 % of 50,000,000.
  const { best, lost, valuation } = plan(
    profileOf({
      project: { name: 'Works', start: '2019-01-01', site: 'region' },
      statuses: {
        investmentRegister: { included: '2022-01-01' },
        specialInvestmentContract: { level: 'federal', signed: '2019-01-01', ends: '2022-12-31' },
      },
      capitalInvestment: { 2019: 100_000_000 },
      taxableProfit: { 2019: 1 },
      property: {
        objects: [
          {
            id: 'works',
            kind: 'immovable',
            yearlyBases: { 2021: 50_000_000, 2022: 100_000_000 },
          },
        ],
      },
    }),
  );
  const nominal = (...elements: string[]) =>
    [best, ...lost].find((one) => one.elements.join() === elements.join())?.value.nominal;
  expect(nominal('property-exemption')).toBe('1100000');
  expect(nominal('investment-register', 'property-exemption')).toBe('1100000');
  expect(valuation.years).toEqual({ first: 2019, last: 2022 });
});
