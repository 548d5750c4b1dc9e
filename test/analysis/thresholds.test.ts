import { describe, expect, test } from 'vitest';
import { linesIn } from '../../src/answer/read';
import { assess, type Threshold, thresholds } from '../../src/index';
import { dayAfter, dayBefore } from '../../src/kit/day';
import { caseOf } from '../../src/questions/assess/assess';
import { startDays } from '../../src/questions/thresholds/start-days';
import type { ProfileDocument } from '../../src/regions/kaluga/document';
import { KALUGA } from '../../src/regions/kaluga/region';
import { inZone, millions, millionsFrom, profileOf, project } from '../profiles';
import { RIP_STATED, works } from './projects';

/** The thresholds of one figure of a measure, those of the start day under `null`. */
const of = (
  document: ProfileDocument,
  measure: Threshold['measure'],
  figure: string | null,
  readings = {},
) =>
  thresholds(profileOf(document), { readings }).filter(
    (one) => one.measure === measure && one.figure === figure,
  );

const briefly = ({ above, at, below, difference, place }: Threshold) => [
  place,
  at,
  below.value,
  above.value,
  difference.relief?.nominal,
];

describe('capital investment of 500 millions', () => {
  const all = thresholds(profileOf(works([250, 250])));
  const only = (measure: Threshold['measure'], figure: string) =>
    all.filter((one) => one.measure === measure && one.figure === figure);

  // a third tax period, 2021: 2.2 % of 380 millions
  test('a kopeck more is worth the exemption of another year', () => {
    const [tier, ...rest] = only('property-exemption', 'exemption.tiers');
    expect(rest).toEqual([]);
    expect(tier).toMatchObject({
      input: 'capital-investment',
      actual: '500000000',
      within: { from: '2019-01-01', to: '2022-01-01' },
      place: 'at-or-below',
      at: '500000000',
      below: { value: '500000000', verdict: 'eligible', relief: { nominal: '7260000' } },
      above: { value: '500000000.01', verdict: 'eligible', relief: { nominal: '15620000' } },
      difference: { relief: { nominal: '8360000', present: null } },
    });
  });

  // a second tax period, 2021: 3.5 % of 80 millions
  test('and that of the Register another year', () => {
    const tiers = only('investment-register', 'register.tiers');
    expect(tiers.map(briefly)).toEqual([
      ['at-or-below', '500000000', '500000000', '500000000.01', '2800000'],
      // a third and no fourth: 3.5 % of 120 millions of 2022
      ['above', '1000000000', '1000000000', '1000000000.01', '4200000'],
    ]);
  });

  test('minimums part at a kopeck less', () => {
    expect(only('investment-register', 'register.minCapitalInvestment').map(briefly)).toEqual([
      ['at-or-below', '100000000', '99999999.99', '100000000', '525000'],
    ]);
    expect(only('spic-federal', 'spicFederal.minCapitalInvestment')[0]).toMatchObject({
      within: { from: '2019-01-01', to: '2028-12-31' },
      place: 'above',
      below: { value: '749999999.99', verdict: 'ineligible', relief: { nominal: '0' } },
      above: { value: '750000000', verdict: 'eligible', relief: { nominal: '69500000' } },
    });
  });

  test('of two tests of which one suffices only the one that decides is listed', () => {
    const rip = (investments: number[], figure: string): Threshold[] =>
      thresholds(profileOf(works(investments)), { policy: RIP_STATED }).filter(
        (one) => one.measure === 'rip' && one.figure === figure,
      );
    const short = rip([250, 250], 'rip.minCapitalInvestmentShort');
    expect(short.map(({ at }) => at)).toEqual(['51000000']);
    // the 51 millions are met within three years on either side of 501 millions within five
    expect(rip([250, 250], 'rip.minCapitalInvestmentLong')).toEqual([]);
    const [long] = rip([10, 10, 10, 235, 236], 'rip.minCapitalInvestmentLong');
    expect([long?.place, long?.within?.to]).toEqual(['at-or-below', '2024-01-01']);
    expect([long?.below.verdict, long?.above.verdict]).toEqual(['ineligible', 'eligible']);
  });
});

test('nothing is varied where no capital investment is stated', () => {
  const { capitalInvestment, ...document } = works([250]);
  expect(capitalInvestment).toBeDefined();
  const inputs = thresholds(profileOf(document)).map(({ input }) => input);
  expect(inputs).not.toContain('capital-investment');
});

describe('an upgrade of 10 millions', () => {
  const upgraded = (upgradeCost: string): ProfileDocument =>
    project({
      ppeProgramme: {
        capitalInvestment: millions(150),
        newMovables: [],
        upgradedObjects: [
          {
            id: 'press',
            kind: 'movable',
            completed: '2019-05-01',
            upgradeCost,
            depreciatedValue: millions(10),
            yearlyBases: millionsFrom(2019, 10, 10, 10),
          },
        ],
      },
    });

  // two periods of 10 millions: at 0.5 % 340,000 less tax than at 2.2 %, at 1.1 % 220,000, at 0 % 440,000
  test('costs at which the rate changes', () => {
    const bands = of(upgraded('7550000'), 'ppe-upgrade', 'ppe.bands');
    expect(bands.map(briefly)).toEqual([
      ['at-or-below', '5100000', '5099999.99', '5100000', '120000'],
      ['above', '7600000', '7600000', '7600000.01', '100000'],
    ]);
    expect(bands.map((one) => one.of)).toEqual(['press', 'press']);
    expect(of(upgraded('2499999.99'), 'ppe-upgrade', 'ppe.bands').map(briefly)).toEqual([
      ['above', '2500000', '2499999.99', '2500000', '220000'],
    ]);
  });

  test('are those of the reading of the gaps', () => {
    const above = of(upgraded('7550000'), 'ppe-upgrade', 'ppe.bands', {
      'upgrade-gap': 'band-above',
    });
    expect(above.map(briefly)).toEqual([
      ['at-or-below', '7500000', '7500000', '7500000.01', '100000'],
    ]);
  });

  test('and the amounts of the programme', () => {
    expect(of(upgraded('7550000'), 'ppe-upgrade', 'ppe.tiers').map(briefly)).toEqual([
      ['at-or-below', '100000000', '100000000', '100000000.01', '170000'],
      ['above', '300000000', '300000000', '300000000.01', '170000'],
    ]);
  });
});

describe('the start day', () => {
  // 60 millions count from the start whose third anniversary they are dated on, 2018-12-30, and until they lie before the start
  test('is one with which a dated amount enters the window or falls before it', () => {
    const document = project({
      capitalInvestment: [{ day: '2021-12-30', amount: millions(60) }],
      taxableProfit: millionsFrom(2021, 0, 10),
    });
    const days = of(document, 'rip', null);
    expect(
      days.map(({ above, at, below, place }) => [place, at, below.verdict, above.verdict]),
    ).toEqual([
      ['at-or-below', '2018-12-30', 'ineligible', 'eligible'],
      ['above', '2021-12-31', 'eligible', 'ineligible'],
    ]);
    expect(days[0]?.difference.relief?.nominal).toBe('650000');
  });

  const RICH = inZone({
    capitalInvestment: [
      { day: '2019-07-01', amount: millions(60) },
      { day: '2022-02-28', amount: millions(60) },
      { year: 2020, amount: millions(440) },
    ],
    taxableProfit: millionsFrom(2018, -5, 10, 20, 30),
    property: {
      objects: ['2019-03-15', '2022-03-31'].map((commissioned, index) => ({
        id: `shop ${index}`,
        kind: 'immovable' as const,
        commissioned,
        cost: millions(100),
        lifeMonths: 120,
      })),
      zone: {
        onResidentBooks: true,
        madeOrBoughtForZone: true,
        usedInZone: true,
        locatedInZone: true,
      },
    },
    landPlots: [{ id: 'plot', cadastralValue: millions(100), rate: '0.015', title: '2019-05-20' }],
    transportTax: millionsFrom(2019, 1, 1, 1, 1, 1, 1),
    imports: [
      {
        day: '2019-09-09',
        customsValue: millions(1),
        dutyRate: '0.05',
        vatDeductible: false,
        usedInZone: true,
      },
    ],
    ppeProgramme: {
      capitalInvestment: millions(10),
      newMovables: [{ id: 'press', yearlyBases: millionsFrom(2019, 10, 10) }],
      upgradedObjects: [],
    },
    fixedAssets: [{ id: 'lathe', putIntoUse: '2019-06-01', cost: millions(10), lifeMonths: 60 }],
  });

  const rich = profileOf(RICH);
  const known = new Map<string, string>();

  /** What every measure would be if the project started on a day. */
  function answers(start: string): string {
    const before = known.get(start);
    if (before !== undefined) return before;
    const { measures } = assess({ ...rich, project: { ...rich.project, start } });
    const answer = JSON.stringify(measures.map((one) => [one.verdict, linesIn(one)]));
    known.set(start, answer);
    return answer;
  }

  test('is never one that the list of candidates leaves out', () => {
    const candidates = new Set(startDays(KALUGA, caseOf(rich, {})));
    const changes: string[] = [];
    let before = answers('2018-11-30');
    for (let day = '2018-12-01'; day < '2019-11-01'; day = dayAfter(day)) {
      const on = answers(day);
      if (on !== before) changes.push(day);
      before = on;
    }
    expect(changes).toContain('2019-02-28');
    expect(changes).toContain('2019-07-02');
    expect(changes).toContain('2019-09-10');
    expect(changes.filter((day) => !candidates.has(day))).toEqual([]);
  });

  test('never has both sides alike', () => {
    const days = thresholds(rich).filter(({ input }) => input === 'start-day');
    expect(days.length).toBeGreaterThan(10);
    for (const { above, at, below } of days) {
      expect([below.value, above.value]).toEqual([dayBefore(at), at]);
      expect(answers(below.value)).not.toBe(answers(above.value));
    }
  });
});
