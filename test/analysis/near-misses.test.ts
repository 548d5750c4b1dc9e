import { describe, expect, test } from 'vitest';
import type { Change, JudgedId, NearMiss } from '../../src/answer/results/analysis';
import { nearMisses, type PlanOptions } from '../../src/index';
import type { ProfileDocument } from '../../src/regions/kaluga/document';
import { INVESTOR, millions, millionsFrom, profileOf, project } from '../profiles';
import { RIP_STATED, works } from './projects';

function miss(id: JudgedId, document: ProfileDocument, options: PlanOptions = {}): NearMiss {
  const found = nearMisses(profileOf(document), options).find((one) => one.id === id);
  if (found === undefined) throw new Error(`${id} is no near miss`);
  return found;
}

/** What each way asks, without the findings that it meets. */
const asked = (id: JudgedId, document: ProfileDocument, options?: PlanOptions) =>
  miss(id, document, options).ways.map(({ changes }) => changes.map(briefly));

function briefly(change: Change): unknown[] {
  switch (change.kind) {
    case 'invest-more':
      return ['more', change.amount, change.by];
    case 'bring-forward':
      return ['forward', change.amount, change.by, ...change.moves.map((one) => one.from)];
    case 'state':
      return [change.path, change.value];
    case 'raise':
    case 'lower':
      return [change.kind, change.path, change.to, change.by];
    case 'move':
      return [change.path, change.bound, change.to];
    case 'none':
      return ['none', change.finding, change.because];
  }
}

describe('capital investment', () => {
  const short = works([60, 0, 0, 50]);

  test('what is short within the span, or brought forward from after it', () => {
    expect(asked('investment-register', short)).toEqual([
      [['more', '40000000', '2022-01-01']],
      [['forward', '40000000', '2022-01-01', '2022']],
    ]);
  });

  test('nothing is brought forward that does not suffice', () => {
    expect(asked('investment-register', works([60, 0, 0, 39.99]))).toEqual([
      [['more', '40000000', '2022-01-01']],
    ]);
  });

  test('the nearest later amounts come forward first, as far as they are needed', () => {
    const [, forward] = miss('investment-register', works([60, 0, 0, 30, 30])).ways;
    expect(forward?.changes).toEqual([
      {
        kind: 'bring-forward',
        finding: 'investment-register.capital-investment',
        amount: '40000000',
        by: '2022-01-01',
        moves: [
          { path: 'capitalInvestment.2022', from: '2022', amount: '30000000' },
          { path: 'capitalInvestment.2023', from: '2023', amount: '10000000' },
        ],
      },
    ]);
  });

  test('amounts of before the start and of kinds that do not count stay where they are', () => {
    const capitalInvestment = [
      { year: 2018, amount: millions(100) },
      { year: 2019, amount: millions(60) },
      { year: 2022, kind: 'land' as const, amount: millions(100) },
    ];
    expect(asked('investment-register', works([], { capitalInvestment }))).toEqual([
      [['more', '40000000', '2022-01-01']],
    ]);
  });

  test('the cheaper of two spans stands first', () => {
    const ways = asked('rip', works([49.5]), { policy: RIP_STATED });
    expect(ways).toEqual([
      [['more', '1500000', '2022-01-01']],
      [['more', '451500000', '2024-01-01']],
    ]);
  });

  // 620 of 750 millions; at 0 % and 10 % the federal contract gives 19,150,000 and 50,350,000
  test('a measure that is met then is worth its relief, and the best package what it gains', () => {
    const [way] = miss('spic-federal', works([250, 250, 120])).ways;
    expect(way?.changes.map(briefly)).toEqual([['more', '130000000', '2028-12-31']]);
    expect(way?.verdict).toBe('eligible');
    expect(way?.relief).toEqual({ nominal: '69500000', present: null });
    expect(way?.gain).toEqual({ nominal: '0', present: null });
    expect(way?.best?.elements).toEqual(['rip', 'property-exemption']);
  });

  test('the gain is that of the best package', () => {
    const document = project({
      investor: { ...INVESTOR, subdivisionOutsideRegion: true },
      capitalInvestment: millionsFrom(2019, 99),
      taxableProfit: millionsFrom(2020, 10),
    });
    const register = nearMisses(profileOf(document), { discountRate: '0.1' })[0];
    expect(register?.ways[0]?.gain).toEqual({ nominal: '350000', present: '289256.20' });
  });
});

describe('facts', () => {
  test('a site elsewhere is one in the region, for the zone one of the zone', () => {
    const elsewhere = works([600], { project: { site: 'elsewhere' } });
    expect(asked('rip', elsewhere)).toEqual([[['project.site', 'region']]]);
    expect(asked('sez', elsewhere)).toEqual([[['project.site', 'sez']]]);
    expect(asked('sez.income', elsewhere)).toEqual([[['project.site', 'sez']]]);
  });

  test('all that is needed together is listed together', () => {
    const investor = { ...INVESTOR, specialTaxRegime: true, landOwnedOrLeased: false };
    expect(asked('rip', works([600], { investor }))).toEqual([
      [
        ['investor.specialTaxRegime', false],
        ['investor.landOwnedOrLeased', true],
      ],
    ]);
  });

  test('a status that must not be held is given up', () => {
    const statuses = { sezResident: { registered: '2019-01-01' } };
    const [way] = miss('rip', works([600], { statuses })).ways;
    expect(way?.changes.map(briefly)).toEqual([['statuses.sezResident', false]]);
    expect(way?.verdict).toBe('eligible');
  });

  test('what is missing stays missing', () => {
    const { landOwnedOrLeased, ...investor } = INVESTOR;
    const [way] = miss('rip', works([40], { investor })).ways;
    expect(landOwnedOrLeased).toBe(true);
    expect(way?.verdict).toBe('unknown');
    expect(way?.missing.map(({ path }) => path)).toEqual(['investor.landOwnedOrLeased']);
  });

  test('an import that is not used in the zone', () => {
    const imports = [{ year: 2019, customsValue: 1, dutyRate: 0, usedInZone: false }];
    const document = works([600], { project: { site: 'sez' }, imports });
    expect(asked('sez.import', document)).toEqual([[['imports[0].usedInZone', true]]]);
  });

  test('a fact about yearly values is one about the whole property', () => {
    const property = {
      immovable: { 2019: 1 },
      zone: {
        onResidentBooks: true,
        madeOrBoughtForZone: true,
        usedInZone: true,
        locatedInZone: false,
      },
    };
    const document = works([600], { project: { site: 'sez' }, property });
    expect(asked('sez.property', document)).toEqual([[['property.zone.locatedInZone', true]]]);
  });
});

describe('objects', () => {
  const object = (commissioned: string) => ({
    objects: [
      { id: 'shop', kind: 'immovable' as const, commissioned, cost: 1_200_000, lifeMonths: 120 },
    ],
  });

  test('an object that comes too late is put into use on the last day that counts', () => {
    expect(asked('property-exemption', works([600], { property: object('2022-01-02') }))).toEqual([
      [['property.objects[0].commissioned', 'latest', '2022-01-01']],
    ]);
  });

  test('nothing brings one of before the start into the first three years', () => {
    const { ways } = miss('property-exemption', works([90], { property: object('2018-12-31') }));
    expect(ways.map(({ changes }) => changes.map(briefly))).toEqual([
      [
        ['more', '10000000', '2022-01-01'],
        ['none', 'property-exemption.created-within-3-years', 'day-past'],
      ],
    ]);
    expect(ways[0]).toMatchObject({ verdict: 'ineligible', relief: null, best: null, gain: null });
  });

  test('yearly values that begin too late have no base in time, and an empty list nothing', () => {
    const late = works([600], { property: { immovable: millionsFrom(2022, 10) } });
    expect(asked('property-exemption', late)).toEqual([
      [['none', 'property-exemption.created-within-3-years', 'no-base']],
    ]);
    const none = works([600], { property: { objects: [] } });
    expect(asked('property-exemption', none)).toEqual([
      [['none', 'property-exemption.object', 'nothing-listed']],
    ]);
  });

  test('an asset of before the federal deduction is put into use later, unless it is sold by then', () => {
    const owning = (sold?: string) =>
      project({
        project: { start: '2024-01-01' },
        taxableProfit: { 2025: 50_000_000 },
        fixedAssets: [
          {
            id: 'press',
            putIntoUse: '2024-06-01',
            cost: 100_000_000,
            lifeMonths: 120,
            deduction: 'federal',
            ...(sold === undefined ? {} : { sold }),
          },
        ],
      });
    const law = { edition: 'law' } as const;
    const later = [[['fixedAssets[0].putIntoUse', 'earliest', '2025-01-01']]];
    expect(asked('federal-deduction', owning(), law)).toEqual(later);
    expect(asked('federal-deduction', owning('2025-01-01'), law)).toEqual(later);
    expect(asked('federal-deduction', owning('2024-12-31'), law)).toEqual([
      [['none', 'federal-deduction.put-into-use', 'day-past']],
    ]);
  });

  // a quarter of 10,000,000.01 is 2,500,000.0025: a whole kopeck more is needed
  test('an upgrade costs what brings it into the lowest band, beside what the programme lacks', () => {
    const upgraded = (upgradeCost: string) => ({
      capitalInvestment: 4_999_999,
      newMovables: [],
      upgradedObjects: [
        {
          id: 'press',
          kind: 'movable' as const,
          completed: '2019-05-01',
          upgradeCost,
          depreciatedValue: '10000000.01',
          yearlyBases: millionsFrom(2019, 10),
        },
      ],
    });
    const path = 'ppeProgramme.upgradedObjects[0].upgradeCost';
    expect(asked('ppe-upgrade', project({ ppeProgramme: upgraded('2500000') }))).toEqual([
      [
        ['raise', 'ppeProgramme.capitalInvestment', '5000000', '1'],
        ['raise', path, '2500000.01', '0.01'],
      ],
    ]);
  });
});

test('a measure whose years are over cannot be had', () => {
  const document = project({
    project: { start: '2026-01-01' },
    capitalInvestment: millionsFrom(2026, 600),
    taxableProfit: millionsFrom(2026, 10),
  });
  expect(asked('spic-federal', document)).toEqual([
    [
      ['more', '150000000', '2035-12-31'],
      ['none', 'spic-federal.in-force', 'not-in-force'],
    ],
  ]);
});

describe('in the edition of the law', () => {
  const options = { edition: 'law' } as const;

  // projects of 50 millions end with 2026, those of 500 millions with 2028
  test('a greater investment may be one of more years', () => {
    const document = project({
      project: { start: '2027-01-01' },
      capitalInvestment: millionsFrom(2027, 60),
      taxableProfit: millionsFrom(2027, 10),
    });
    expect(asked('rip', document, options)).toEqual([[['more', '440000000', '2032-01-01']]]);
  });

  // 120 millions in all, 40 of them in the first three years
  test('what is needed early counts for what is needed in all', () => {
    const document = project({
      project: { site: 'sez' },
      capitalInvestment: millionsFrom(2019, 20),
    });
    expect(asked('sez', document, options)).toEqual([
      [
        ['more', '80000000', null],
        ['more', '20000000', '2022-01-01'],
      ],
    ]);
    const late = millionsFrom(2019, 20, 0, 0, 100);
    expect(
      asked('sez', project({ project: { site: 'sez' }, capitalInvestment: late }), options),
    ).toEqual([
      [['more', '20000000', '2022-01-01']],
      [['forward', '20000000', '2022-01-01', '2022']],
    ]);
  });

  // five times 10,000.01 in any period of the relief
  test('a wage is raised in one of the periods', () => {
    const document = works([600], {
      project: {
        averageMonthlyWage: { 2019: 1, 2020: 50_000, 2021: 50_000, 2022: 1 },
        subsistenceMinimum: { 2019: 1, 2020: '10000.01', 2021: '10000.02', 2022: 1 },
      },
    });
    expect(asked('investment-register', document, options)).toEqual([
      [['raise', 'project.averageMonthlyWage.2020', '50000.05', '0.05']],
      [['raise', 'project.averageMonthlyWage.2021', '50000.10', '0.10']],
    ]);
  });
});

describe('loans', () => {
  const loan = (borrowing: ProfileDocument['borrowing']) => project({ borrowing });

  test('the amount is brought within the bounds of the programme', () => {
    expect(asked('joint', loan({ amount: millions(19) }))).toEqual([
      [['raise', 'borrowing.amount', '20000000', '1000000']],
    ]);
    expect(asked('joint', loan({ amount: millions(101) }))).toEqual([
      [['lower', 'borrowing.amount', '100000000', '1000000']],
    ]);
  });

  // half of 150 is 75 beside a loan of 75; a loan of 100 stands beside 100 in a budget of 200
  test('co-financing for which the budget has no room needs a smaller loan or a greater budget', () => {
    const short = loan({
      amount: millions(100),
      totalBudget: millions(150),
      coFinancing: millions(50),
    });
    expect(asked('joint', short)).toEqual([
      [
        ['lower', 'borrowing.amount', '75000000', '25000000'],
        ['raise', 'borrowing.coFinancing', '75000000', '25000000'],
      ],
      [
        ['raise', 'borrowing.totalBudget', '200000000', '50000000'],
        ['raise', 'borrowing.coFinancing', '100000000', '50000000'],
      ],
    ]);
  });

  // 15 % of 40 millions is 6 millions; 3 millions are 15 % of 20 millions
  test('own funds are more, or the loan is smaller', () => {
    expect(asked('joint', loan({ amount: millions(40), ownFunds: millions(3) }))).toEqual([
      [['raise', 'borrowing.ownFunds', '6000000', '3000000']],
      [['lower', 'borrowing.amount', '20000000', '20000000']],
    ]);
  });

  // the same with 2.9 millions: the loan would have to be smaller than any that is granted
  test('a smaller loan is none where the programme grants no such', () => {
    expect(asked('joint', loan({ amount: millions(40), ownFunds: millions(2.9) }))).toEqual([
      [['raise', 'borrowing.ownFunds', '6000000', '3100000']],
    ]);
  });

  // 15 % of 20 millions, the smallest loan; 10 % of 5 billions are 500 millions, the greatest loan
  test('a loan that is not stated stays so, and the smallest one is what is to be reached', () => {
    expect(asked('joint', loan({ ownFunds: millions(2.9) }))).toEqual([
      [['raise', 'borrowing.ownFunds', '3000000', '100000']],
    ]);
    expect(asked('joint', loan({ coFinancing: millions(2.9), totalBudget: millions(5) }))).toEqual([
      [
        ['raise', 'borrowing.totalBudget', '40000000', '35000000'],
        ['raise', 'borrowing.coFinancing', '20000000', '17100000'],
      ],
    ]);
    expect(asked('leasing', loan({ advance: millions(6_000) }))).toEqual([
      [['lower', 'borrowing.advance', '5000000000', '1000000000']],
    ]);
  });

  // half of the assets of 60 millions are 30 millions
  test('assets, other loans of the fund or this one make room', () => {
    const short = loan({
      amount: millions(25),
      assets: millions(60),
      otherFundLoans: millions(10),
    });
    expect(asked('joint', short)).toEqual([
      [['lower', 'borrowing.otherFundLoans', '5000000', '5000000']],
      [['lower', 'borrowing.amount', '20000000', '5000000']],
      [['raise', 'borrowing.assets', '70000000', '10000000']],
    ]);
  });

  // 30 % of 100 millions
  test('sales of every short year, or a smaller loan', () => {
    const short = loan({
      amount: millions(100),
      outputFrom: 2020,
      sales: millionsFrom(2020, 0, 20, 29, 30),
    });
    expect(asked('machine-tools', short)).toEqual([
      [['lower', 'borrowing.amount', '66666666.66', '33333333.34']],
    ]);
    const oneYear = loan({
      amount: millions(100),
      outputFrom: 2020,
      sales: millionsFrom(2020, 0, 29, 30),
    });
    expect(asked('machine-tools', oneYear)).toEqual([
      [['raise', 'borrowing.sales.2021', '30000000', '1000000']],
      [['lower', 'borrowing.amount', '96666666.66', '3333333.34']],
    ]);
  });

  // the grace of 63 months leaves room for a last quarter in a term of 66, and not in one of 60
  test('a shorter term, and the shorter grace that it asks for', () => {
    expect(asked('joint', loan({ termMonths: 66, graceMonths: 63 }))).toEqual([
      [
        ['lower', 'borrowing.termMonths', '60', '6'],
        ['lower', 'borrowing.graceMonths', '57', '6'],
      ],
    ]);
  });

  test('a day on which the programme is open', () => {
    expect(asked('component-parts', loan({ drawn: '2017-07-03' }))).toEqual([
      [['borrowing.drawn', 'earliest', '2017-07-04']],
    ]);
  });

  test('either of two facts of which one is enough', () => {
    const facts = { centreOpinion: false, sampleFlow: false };
    expect(asked('productivity', loan({ drawn: '2020-01-01', facts }))).toEqual([
      [['borrowing.facts.centreOpinion', true]],
      [['borrowing.facts.sampleFlow', true]],
    ]);
  });

  // 90 % of 100 millions; 95 are 90 % of 105,555,555.56
  test('a part of the advance', () => {
    const loanOf = (amount: number) => loan({ amount: millions(amount), advance: millions(100) });
    expect(asked('leasing', loanOf(95))).toEqual([
      [['lower', 'borrowing.amount', '90000000', '5000000']],
      [['raise', 'borrowing.advance', '105555555.56', '5555555.56']],
    ]);
    expect(asked('leasing', loanOf(9))).toEqual([
      [['raise', 'borrowing.amount', '10000000', '1000000']],
      [['lower', 'borrowing.advance', '90000000', '10000000']],
    ]);
  });

  // 100 millions at 5 % over 5 years, 3 of them without repayment, against 7.75 %
  test('what the loan saves then', () => {
    const [way] = miss(
      'joint',
      loan({
        amount: millions(110),
        totalBudget: millions(300),
        coFinancing: millions(150),
        ownFunds: millions(20),
        outputFrom: 2019,
        sales: millionsFrom(2019, 0, 200),
        assets: millions(300),
        otherFundLoans: 0,
        marketRate: '0.0775',
      }),
    ).ways;
    expect(way?.verdict).toBe('eligible');
    expect(way?.isFloor).toBe(false);
    expect(Number(way?.relief?.nominal) / 1e6).toBeCloseTo(11.34, 2);
  });
});
