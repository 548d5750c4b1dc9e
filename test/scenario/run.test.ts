import { describe, expect, test } from 'vitest';
import { policyOf } from '../../src/regions/kaluga/editions/index';
import { checks, outcome } from './documents';

/** Fifteen million less than the plant invests is asked, from 2019 on. */
const LOWER = {
  title: 'A lower threshold',
  source: 'a question',
  changes: { rip: { minCapitalInvestmentShort: { 2019: 35_000_000 } } },
} as const;

const KOPECK_LESS = [{ path: 'capitalInvestment.2019', value: '49999999.99' }] as const;

describe('an expectation of a measure', () => {
  test('is met where verdict, sum and periods are as expected', () => {
    // 2020: 10,000,000 × 3 % = 300,000 federal; × (17 − 13.5) % = 350,000 regional
    const { passed } = outcome({
      expect: [
        {
          measure: 'rip',
          verdict: 'eligible',
          total: 650_000,
          confirmed: true,
          periods: { first: 2020 },
          missing: [],
        },
      ],
    });
    expect(passed).toBe(true);
  });

  test('tells what was found and which condition decided it', () => {
    const result = outcome({ set: KOPECK_LESS });
    expect(result.passed).toBe(false);
    expect(result.checks).toMatchObject([
      {
        expectation: 0,
        field: ['verdict'],
        about: 'rip: verdict',
        met: false,
        expected: 'eligible',
        found: 'ineligible',
        value: 'ineligible',
      },
    ]);
    expect(result.checks[0]?.because[0]).toMatch(
      /^rip\.within-3-years: not met; found 49999999\.99; required 50000000; short by 0\.01 \(.+\)$/,
    );
  });

  test('names the facts on which an unknown verdict hangs', () => {
    const set = [{ path: 'investor', value: {} }];
    const [check] = outcome({ set }).checks;
    expect(check?.found).toBe('unknown');
    expect(check?.because).toContainEqual(
      expect.stringMatching(/^rip\.russian-organisation: unknown; .*missing investor\.russian/),
    );
  });

  test('is of a part of the zone', () => {
    expect(checks([{ measure: 'sez.income', verdict: 'eligible' }])).toEqual([
      ['sez.income: verdict', 'eligible', 'ineligible', false],
    ]);
  });
});

describe('an amount', () => {
  test.each([
    [650_000, undefined, true],
    ['650000.00', undefined, true],
    ['649999.99', undefined, false],
    ['650000.01', undefined, false],
    ['649999.99', '0.01', true],
    ['649999.98', '0.01', false],
    [650_100, 100, true],
    [650_101, 100, false],
  ])('of 650,000 against %s, tolerance %s: %s', (total, tolerance, met) => {
    expect(checks([{ measure: 'rip', total, tolerance }])).toEqual([
      ['rip: total', String(total), '650000', met],
    ]);
  });

  test('of a year is the sum of its lines, by tax and budget where they are named', () => {
    expect(
      checks([
        { measure: 'rip', year: 2020, relief: 650_000, taxBefore: 2_000_000, taxAfter: 1_350_000 },
        { measure: 'rip', year: 2020, tax: 'income', budget: 'federal', relief: 300_000 },
        { measure: 'rip', year: 2020, budget: 'regional', taxAfter: 1_350_000 },
      ]).map(([about, , found, met]) => [about, found, met]),
    ).toEqual([
      ['rip 2020: relief', '650000', true],
      ['rip 2020: taxBefore', '2000000', true],
      ['rip 2020: taxAfter', '1350000', true],
      ['rip 2020 income federal: relief', '300000', true],
      ['rip 2020 regional: taxAfter', '1350000', true],
    ]);
  });

  test('is none in a year without a line, and 0 is not none', () => {
    expect(
      checks([
        { measure: 'rip', year: 2021, relief: 'none' },
        { measure: 'rip', year: 2021, relief: 0 },
      ]),
    ).toEqual([
      ['rip 2021: relief', 'none', 'none', true],
      ['rip 2021: relief', '0', 'none', false],
    ]);
  });
});

describe('an expectation of a finding', () => {
  test('has its values, a number where a decimal text stands', () => {
    const finding = { measure: 'rip', finding: 'rip.within-3-years' } as const;
    expect(
      checks([{ ...finding, verdict: 'met', actual: 50_000_000, required: '50000000' }]).every(
        ([, , , met]) => met,
      ),
    ).toBe(true);
    expect(
      checks([{ ...finding, verdict: 'not-met', shortfall: '0.01' }], { set: KOPECK_LESS }),
    ).toEqual([
      ['rip.within-3-years: verdict', 'not-met', 'not-met', true],
      ['rip.within-3-years: shortfall', '0.01', '0.01', true],
    ]);
  });

  test('that is not there is found nowhere, in whatever verdict', () => {
    const [check] = outcome({
      expect: [{ measure: 'rip', finding: 'rip.within-4-years', verdict: 'not-met' }],
    }).checks;
    expect(check).toMatchObject({ met: false, found: 'nothing' });
    expect(check?.because).toEqual(['there is no finding rip.within-4-years']);
    expect(check).not.toHaveProperty('value');
  });
});

describe('a change of the law', () => {
  test('is what the scenario is run with', () => {
    const set = [{ path: 'capitalInvestment.2019', value: 35_000_000 }];
    expect(checks([{ measure: 'rip', verdict: 'ineligible' }], { set })[0]?.[3]).toBe(true);
    const asked = { measure: 'rip', verdict: 'eligible', change: 650_000 } as const;
    expect(checks([asked], { set, policy: [LOWER] })).toEqual([
      ['rip: verdict', 'eligible', 'eligible', true],
      ['rip: change', '650000', '650000', true],
    ]);
  });

  test('shows in the hash of the result', () => {
    expect(outcome().policy).toBe(policyOf().fingerprint.hash);
    expect(outcome({ policy: [LOWER] }).policy).not.toBe(policyOf().fingerprint.hash);
  });

  test('that brings nothing is a change of 0', () => {
    expect(checks([{ measure: 'rip', change: 0 }], { policy: [LOWER] })[0]?.[3]).toBe(true);
  });
});

test('a reading changes the answer', () => {
  const readings = { 'first-period.rip': '2021' };
  expect(checks([{ measure: 'rip', total: 0 }], { readings })[0]?.[3]).toBe(true);
});

describe('a plan', () => {
  // The relief is not confirmed by any source, so it must be let in.
  const plan = { discountRate: '0.1', unconfirmed: true } as const;

  test('is made with the options of the scenario', () => {
    // 650,000 at the end of the second year: / 1.21 = 537,190.08
    const asked = { best: ['rip'], nominal: 650_000, present: '537190.08' } as const;
    expect(checks([{ plan: asked }], { plan })).toEqual([
      ['plan: plan.best', '["rip"]', '["rip"]', true],
      ['plan: plan.nominal', '650000', '650000', true],
      ['plan: plan.present', '537190.08', '537190.08', true],
    ]);
  });

  test('has no present value without a discount rate', () => {
    expect(checks([{ plan: { present: 'none' } }])).toEqual([
      ['plan: plan.present', 'none', 'none', true],
    ]);
  });
});

describe('a loan', () => {
  const set = [{ path: 'borrowing', value: { programmes: ['joint'], facts: {} } }];

  test('has verdict and largest amount', () => {
    expect(checks([{ loan: 'joint', verdict: 'unknown', largest: 100_000_000 }], { set })).toEqual([
      ['joint: verdict', 'unknown', 'unknown', true],
      ['joint: largest', '100000000', '100000000', true],
    ]);
  });

  test('that the profile does not ask for is not there', () => {
    expect(checks([{ loan: 'leasing', verdict: 'unknown' }], { set })).toEqual([
      ['leasing: verdict', 'unknown', 'nothing', false],
    ]);
  });
});

describe('any place of the result', () => {
  test.each([
    ['measures.rip.sums.total', '650000', true],
    ['measures[rip].sums.byYear[2020].relief', 650_000, true],
    ['measures.1.id', 'rip', true],
    ['measures[sez].parts[sez.income].verdict', 'ineligible', true],
    ['measures.rip.periods', null, false],
    ['measures.rop.verdict', 'eligible', false],
    ['project.start', '2019-01-01', true],
    ['plan.best.elements', [], false],
    ['plan.valuation.rankedBy', 'nominal', true],
  ])('%s is %s: %s', (path, is, met) => {
    expect(checks([{ path, is }])[0]?.[3]).toBe(met);
  });
});
