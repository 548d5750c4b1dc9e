import { describe, expect, it } from 'vitest';
import { linesIn } from '../../src/answer/read';
import type { Assessment } from '../../src/answer/results/assessment';
import { assess } from '../../src/index';
import type { ProfileDocument } from '../../src/regions/kaluga/document';
import {
  everyYear,
  IN_ZONE,
  inZone,
  measure,
  measureOfParts,
  millions,
  millionsFrom,
  missingPaths,
  part,
  profileOf,
  project,
  reliefs,
} from '../profiles';

describe('objects, plots, goods and assets', () => {
  it('counts a year of loss among the two periods of 600 million', () => {
    const register = measure(
      'investment-register',
      project({
        capitalInvestment: millionsFrom(2019, 600),
        taxableProfit: millionsFrom(2020, 15, -5, 120),
      }),
    );
    expect(reliefs(register, 'regional')).toEqual({ 2020: 525_000, 2021: 0 });
    expect(register.sums.total).toBe('525000');
  });

  it('taxes an object of 12 million, commissioned in March, 195,462 in its first year', () => {
    const object = { id: 'hall', kind: 'immovable', cost: millions(12), lifeMonths: 120 } as const;
    const objects = [{ ...object, commissioned: '2019-03-15', zone: IN_ZONE }];
    const [line] = part('sez.property', inZone({ property: { objects } })).lines;
    // points of April to December and 31 December: (12.0 + 11.9 + … + 11.1) / 13 = 115.5 / 13 million
    expect(line).toMatchObject({ year: 2019, base: '8884615.38', taxBefore: '195462' });
  });

  it('frees land of 100 million from the month of title', () => {
    const plot = { id: 'plot', cadastralValue: millions(100), rate: '0.015', title: '2019-05-20' };
    const land = part('sez.land', inZone({ landPlots: [plot] }));
    // taxed from June: 7/12 of 1.5 million; in 2024 the four months to April
    expect(reliefs(land, 'municipal')).toMatchObject({ 2019: 875_000, 2024: 500_000 });
  });

  it('frees goods of 100 million from duty and VAT', () => {
    const goods = {
      year: 2019,
      customsValue: millions(100),
      dutyRate: '0.05',
      vatRate: '0.2',
      vatDeductible: false,
      usedInZone: true,
    };
    const imports = part('sez.import', inZone({ imports: [goods] }));
    // 5 % of 100 million; 20 % of 105 million
    expect(imports.sums.byTax).toEqual([
      { tax: 'customs-duty', relief: '5000000' },
      { tax: 'import-vat', relief: '21000000' },
    ]);
  });

  it('deducts assets of 100 million put into use in June 2020', () => {
    const asset = { id: 'line', putIntoUse: '2020-06-10', cost: millions(100), lifeMonths: 120 };
    const deduction = measure(
      'investment-tax-deduction',
      project({ fixedAssets: [asset], taxableProfit: millionsFrom(2020, 80) }),
    );
    // base 85 million: min(10,000,000; 2,550,000) and min(90,000,000; 14,450,000 - 4,250,000)
    expect(reliefs(deduction, 'federal')).toEqual({ 2020: 2_550_000 });
    expect(reliefs(deduction, 'regional')).toEqual({ 2020: 10_200_000 });
    // 3 % and 17 % of the 5 million of depreciation that is lost
    expect(deduction.costs.map(({ relief }) => relief)).toEqual(['-150000', '-850000']);
  });
});

describe('the exemption of property', () => {
  const of = (amount: string, main = '28.11') =>
    measure(
      'property-exemption',
      project({
        project: { activity: { main } },
        capitalInvestment: { 2019: amount },
        property: { immovable: everyYear(2019, 2026, millions(100)) },
      }),
    );

  it.each([
    ['99999999.99', 0],
    ['100000000', 1],
    ['300000000', 1],
    ['300000000.01', 2],
    ['500000000', 2],
    ['500000000.01', 3],
  ])('of an investment of %s roubles lasts %i tax periods', (amount, periods) => {
    const years = [2019, 2020, 2021].slice(0, periods);
    expect(reliefs(of(amount), 'regional')).toEqual(
      Object.fromEntries(years.map((year) => [year, 2_200_000])),
    );
  });

  it('lasts five for a pharmaceutical manufacturer above 500 million', () => {
    expect(of('500000000.01', '21.20').periods).toMatchObject({ first: 2019, last: 2023 });
    expect(of('500000000', '21.20').periods).toMatchObject({ first: 2019, last: 2020 });
  });

  it('counts three periods of each object from its own first base', () => {
    const object = { kind: 'immovable' } as const;
    const exemption = measure(
      'property-exemption',
      project({
        capitalInvestment: millionsFrom(2019, 600),
        property: {
          objects: [
            { ...object, id: 'first', yearlyBases: everyYear(2019, 2026, millions(100)) },
            { ...object, id: 'second', yearlyBases: everyYear(2021, 2026, millions(100)) },
          ],
        },
      }),
    );
    // six times 2.2 million, twice in 2021
    expect(exemption.sums.total).toBe('13200000');
    expect(reliefs(exemption, 'regional')).toMatchObject({ 2020: 2_200_000, 2021: 4_400_000 });
  });
});

it('an upgrade of 75.5 % lies in a printed gap and has the rate below it', () => {
  const upgraded = {
    id: 'press',
    kind: 'movable',
    completed: '2019-05-20',
    upgradeCost: millions(7.55),
    depreciatedValue: millions(10),
    yearlyBases: everyYear(2019, 2022, millions(10)),
  } as const;
  const upgrade = measure(
    'ppe-upgrade',
    project({ ppeProgramme: { capitalInvestment: millions(150), upgradedObjects: [upgraded] } }),
  );
  // (2.2 % - 0.5 %) of 10 million, in the two periods of 150 million
  expect(reliefs(upgrade, 'regional')).toEqual({ 2019: 170_000, 2020: 170_000 });
});

describe('a name and a start day', () => {
  const bare: ProfileDocument = { project: { name: 'Pump works', start: '2019-01-01' } };
  const missingOf = (assessment: Assessment) =>
    Object.fromEntries(assessment.measures.map((one) => [one.id, missingPaths(one)]));

  it('leave every measure unknown, without a line, and everything missing named', () => {
    const assessment = assess(profileOf(bare));
    expect(assessment.measures.map(({ verdict }) => verdict)).toEqual(Array(9).fill('unknown'));
    expect(assessment.measures.flatMap(linesIn)).toEqual([]);
    const byInvestment = ['capitalInvestment', 'project.site', 'taxableProfit'];
    expect(missingOf(assessment)).toEqual({
      'investment-register': byInvestment,
      rip: [
        'capitalInvestment',
        'investor.consolidatedGroup',
        'investor.landOwnedOrLeased',
        'investor.nonProfitOrFinancial',
        'investor.producesExcisableGoods',
        'investor.producesOilOrGas',
        'investor.registeredInRegion',
        'investor.russianOrganisation',
        'investor.specialTaxRegime',
        'investor.subdivisionOutsideRegion',
        'project.site',
        'statuses.anotherRip',
        'statuses.sezResident',
        'taxableProfit',
      ],
      'spic-federal': byInvestment,
      'spic-regional': byInvestment,
      sez: ['investor.producesExcisableGoods', 'investor.separateAccounting', 'project.site'],
      'export-transport': ['exports', 'project.site'],
      'property-exemption': ['capitalInvestment', 'project.site', 'property'],
      'ppe-upgrade': [
        'ppeProgramme.capitalInvestment',
        'ppeProgramme.newMovables',
        'ppeProgramme.upgradedObjects',
        'project.site',
      ],
      'investment-tax-deduction': [
        'fixedAssets',
        'ppeProgramme.capitalInvestment',
        'project.site',
        'statuses.rip',
        'statuses.sezResident',
        'taxableProfit',
      ],
    });
  });

  it('name what each part of the zone lacks', () => {
    const sez = measureOfParts('sez', bare);
    const residency = [
      'investor.producesExcisableGoods',
      'investor.separateAccounting',
      'project.site',
    ];
    const own = {
      'sez.income': ['project.activity.main', 'taxableProfit'],
      'sez.property': ['property'],
      'sez.land': ['landPlots'],
      'sez.transport': ['transportTax'],
      'sez.import': ['imports'],
    };
    for (const [id, paths] of Object.entries(own)) {
      const found = sez.parts?.find((one) => one.id === id);
      expect(found && missingPaths(found), id).toEqual([...residency, ...paths].sort());
      expect(found?.verdict, id).toBe('unknown');
    }
  });

  it('elsewhere in the region refuse only the zone', () => {
    const { measures } = assess(profileOf({ project: { ...bare.project, site: 'region' } }));
    const refused = measures.filter(({ verdict }) => verdict === 'ineligible');
    expect(refused.map(({ id }) => id)).toEqual(['sez']);
    expect(measures.filter(({ verdict }) => verdict === 'unknown')).toHaveLength(8);
  });
});
