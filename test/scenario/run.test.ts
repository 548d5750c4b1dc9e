import { describe, expect, test } from 'vitest';
import { editionOf } from '../../src/engine/region';
import { TOY } from '../toy/region';
import { checks as ofKaluga } from './documents';
import { checks, outcome, PIER } from './harbour';

/** Thirty million less than the pier invests is asked, from 2021 on. */
const LOWER = {
  title: 'A lower threshold',
  source: 'a question',
  changes: { harbour: { minCapitalInvestment: { 2021: 70_000_000 } } },
} as const;

const KOPECK_LESS = [{ path: 'capitalInvestment.2021', value: '99999999.99' }] as const;

describe('an expectation of a measure', () => {
  test('is met where verdict, sum and periods are as expected', () => {
    // 2022: 10,000,000 × 3 % = 300,000 federal; × (17 − 10) % = 700,000 regional
    const { passed } = outcome({
      expect: [
        {
          measure: 'harbour',
          verdict: 'eligible',
          total: 1_000_000,
          confirmed: true,
          periods: { first: 2022 },
          missing: [],
        },
      ],
    });
    expect(passed).toBe(true);
  });

  test('shows what was found and which condition decided it', () => {
    const result = outcome({ set: KOPECK_LESS });
    expect(result.passed).toBe(false);
    expect(result.checks).toMatchObject([
      {
        expectation: 0,
        field: ['verdict'],
        about: 'harbour: verdict',
        met: false,
        expected: 'eligible',
        found: 'ineligible',
        value: 'ineligible',
      },
    ]);
    expect(result.checks[0]?.because[0]).toMatch(
      /^harbour\.capital-investment: not met; found 99999999\.99; required 100000000; short by 0\.01 \(.+\)$/,
    );
  });

  test('names the facts on which an unknown verdict depends', () => {
    const profile = { ...PIER, project: { ...PIER.project, site: undefined } };
    const [check] = outcome({ profile }).checks;
    expect(check?.found).toBe('unknown');
    expect(check?.because).toContainEqual(
      expect.stringMatching(/^harbour\.on-a-site: unknown; .*missing project\.site/),
    );
  });

  test('is of a part of a measure', () => {
    expect(checks([{ measure: 'beacon.fund', verdict: 'eligible' }])).toEqual([
      ['beacon.fund: verdict', 'eligible', 'unknown', false],
    ]);
  });
});

describe('an amount', () => {
  test.each([
    [1_000_000, undefined, true],
    ['1000000.00', undefined, true],
    ['999999.99', undefined, false],
    ['1000000.01', undefined, false],
    ['999999.99', '0.01', true],
    ['999999.98', '0.01', false],
    [1_000_100, 100, true],
    [1_000_101, 100, false],
  ])('of 1,000,000 against %s, tolerance %s: %s', (total, tolerance, met) => {
    expect(checks([{ measure: 'harbour', total, tolerance }])).toEqual([
      ['harbour: total', String(total), '1000000', met],
    ]);
  });

  test('of a year is the sum of its lines, by tax and budget where they are named', () => {
    expect(
      checks([
        {
          measure: 'harbour',
          year: 2022,
          relief: 1_000_000,
          taxBefore: 2_000_000,
          taxAfter: 1_000_000,
        },
        { measure: 'harbour', year: 2022, tax: 'income', budget: 'federal', relief: 300_000 },
        { measure: 'harbour', year: 2022, budget: 'regional', taxAfter: 1_000_000 },
      ]).map(([about, , found, met]) => [about, found, met]),
    ).toEqual([
      ['harbour 2022: relief', '1000000', true],
      ['harbour 2022: taxBefore', '2000000', true],
      ['harbour 2022: taxAfter', '1000000', true],
      ['harbour 2022 income federal: relief', '300000', true],
      ['harbour 2022 regional: taxAfter', '1000000', true],
    ]);
  });

  test('is none in a year without a line, and 0 is not none', () => {
    expect(
      checks([
        { measure: 'harbour', year: 2023, relief: 'none' },
        { measure: 'harbour', year: 2023, relief: 0 },
      ]),
    ).toEqual([
      ['harbour 2023: relief', 'none', 'none', true],
      ['harbour 2023: relief', '0', 'none', false],
    ]);
  });
});

describe('an expectation of a finding', () => {
  test('has its values, a number where a decimal text stands', () => {
    const finding = { measure: 'harbour', finding: 'harbour.capital-investment' } as const;
    expect(
      checks([{ ...finding, verdict: 'met', actual: 100_000_000, required: '100000000' }]).every(
        ([, , , met]) => met,
      ),
    ).toBe(true);
    expect(
      checks([{ ...finding, verdict: 'not-met', shortfall: '0.01' }], { set: KOPECK_LESS }),
    ).toEqual([
      ['harbour.capital-investment: verdict', 'not-met', 'not-met', true],
      ['harbour.capital-investment: shortfall', '0.01', '0.01', true],
    ]);
  });

  test('that is not there is found nowhere, in whatever verdict', () => {
    const [check] = outcome({
      expect: [{ measure: 'harbour', finding: 'harbour.capital', verdict: 'not-met' }],
    }).checks;
    expect(check).toMatchObject({ met: false, found: 'nothing' });
    expect(check?.because).toEqual(['there is no finding harbour.capital']);
    expect(check).not.toHaveProperty('value');
  });
});

describe('a change of the law', () => {
  test('is what the scenario is run with', () => {
    const set = [{ path: 'capitalInvestment.2021', value: 70_000_000 }];
    expect(checks([{ measure: 'harbour', verdict: 'ineligible' }], { set })[0]?.[3]).toBe(true);
    const asked = { measure: 'harbour', verdict: 'eligible', change: 1_000_000 } as const;
    expect(checks([asked], { set, policy: [LOWER] })).toEqual([
      ['harbour: verdict', 'eligible', 'eligible', true],
      ['harbour: change', '1000000', '1000000', true],
    ]);
  });

  test('shows in the hash of the result', () => {
    expect(outcome().policy).toBe(editionOf(TOY).fingerprint.hash);
    expect(outcome({ policy: [LOWER] }).policy).not.toBe(editionOf(TOY).fingerprint.hash);
  });

  test('that brings nothing is a change of 0', () => {
    expect(checks([{ measure: 'harbour', change: 0 }], { policy: [LOWER] })[0]?.[3]).toBe(true);
  });
});

test('a reading changes the answer', () => {
  const readings = { 'first-period.harbour': '2023' };
  expect(checks([{ measure: 'harbour', total: 0 }], { readings })[0]?.[3]).toBe(true);
});

describe('a plan', () => {
  // The relief is not confirmed by any source, so it must be let in.
  const plan = { discountRate: '0.1', unconfirmed: true } as const;

  test('is made with the options of the scenario', () => {
    // 1,000,000 at the end of the second year: / 1.21 = 826,446.28
    const asked = { best: ['harbour'], nominal: 1_000_000, present: '826446.28' } as const;
    expect(checks([{ plan: asked }], { plan })).toEqual([
      ['plan: plan.best', '["harbour"]', '["harbour"]', true],
      ['plan: plan.nominal', '1000000', '1000000', true],
      ['plan: plan.present', '826446.28', '826446.28', true],
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
    expect(
      ofKaluga([{ loan: 'joint', verdict: 'unknown', largest: 100_000_000 }], { set }),
    ).toEqual([
      ['joint: verdict', 'unknown', 'unknown', true],
      ['joint: largest', '100000000', '100000000', true],
    ]);
  });

  test('that the profile does not ask for is not there', () => {
    expect(ofKaluga([{ loan: 'leasing', verdict: 'unknown' }], { set })).toEqual([
      ['leasing: verdict', 'unknown', 'nothing', false],
    ]);
  });
});

describe('any place of the result', () => {
  test.each([
    ['measures.harbour.sums.total', '1000000', true],
    ['measures[harbour].sums.byYear[2022].relief', 1_000_000, true],
    ['measures.0.id', 'harbour', true],
    ['measures[beacon].parts[beacon.fund].verdict', 'unknown', true],
    ['measures.harbour.periods', null, false],
    ['measures.harbor.verdict', 'eligible', false],
    ['project.start', '2021-01-01', true],
    ['plan.best.elements', [], false],
    ['plan.valuation.rankedBy', 'nominal', true],
  ])('%s is %s: %s', (path, is, met) => {
    expect(checks([{ path, is }])[0]?.[3]).toBe(met);
  });
});
