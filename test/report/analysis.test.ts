import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import type {
  Change,
  Comparison,
  NearMiss,
  Threshold,
  Way,
} from '../../src/answer/results/analysis';
import type { Analysis } from '../../src/report/analysis/analysis';
import { comparisonModel } from '../../src/report/analysis/comparison';
import { comparisonCsv, sweepCsv } from '../../src/report/analysis/csv';
import { type Swept, sweepModel } from '../../src/report/analysis/sweep';
import { formatOf } from '../../src/report/format';
import { planModel } from '../../src/report/plan/model';
import { renderBlocks } from '../../src/report/table';
import { en } from '../words';
import { PLAN } from './plan-sample';

const worth = (nominal: string, present: string | null = null) => ({ nominal, present });

const way = (changes: readonly Change[], given: Partial<Way> = {}): Way => ({
  changes,
  verdict: 'eligible',
  missing: [],
  relief: worth('350000', '289256.20'),
  net: worth('350000', '289256.20'),
  isFloor: false,
  best: { elements: ['investment-register'], value: worth('350000', '289256.20') },
  gain: worth('350000', '289256.20'),
  ...given,
});

const finding = 'investment-register.capital-investment';

const WAYS: readonly Way[] = [
  way([{ kind: 'invest-more', finding, amount: '40000000', by: '2021-12-31' }]),
  way([
    {
      kind: 'bring-forward',
      finding,
      amount: '40000000',
      by: '2021-12-31',
      moves: [
        { path: 'capitalInvestment.2022', from: '2022', amount: '30000000' },
        { path: 'capitalInvestment[3]', from: '2023-05-05', amount: '10000000' },
      ],
    },
  ]),
  way(
    [
      { kind: 'state', finding, path: 'investor.landOwnedOrLeased', value: true },
      { kind: 'state', finding, path: 'statuses.sezResident', value: false },
      { kind: 'state', finding, path: 'project.site', value: 'sez' },
    ],
    {
      verdict: 'unknown',
      missing: [{ path: 'investor.consolidatedGroup', asks: 'yes-no', for: 'verdict' }],
      relief: null,
      net: null,
      gain: worth('0', '0'),
    },
  ),
  way(
    [
      { kind: 'raise', finding, path: 'borrowing.ownFunds', unit: 'roubles', to: '15', by: '5' },
      { kind: 'lower', finding, path: 'borrowing.termMonths', unit: 'months', to: '60', by: '12' },
      { kind: 'move', finding, path: 'project.start', to: '2019-03-29', bound: 'earliest' },
    ],
    { isFloor: true, gain: worth('-5', '-4') },
  ),
];

const MISSES: readonly NearMiss[] = [
  { id: 'investment-register', ways: WAYS, more: 3 },
  {
    id: 'sez',
    ways: [
      way([{ kind: 'none', finding: 'sez.on-a-site', because: 'day-past' }], {
        verdict: 'ineligible',
        relief: null,
        net: null,
        best: null,
        gain: null,
      }),
    ],
    more: 0,
  },
  {
    id: 'sez.property',
    ways: [
      way(
        [{ kind: 'none', finding: 'sez.property.used-in-zone', of: 'Hall', because: 'no-base' }],
        { relief: null, net: null, best: null, gain: null },
      ),
    ],
    more: 0,
  },
];

const side = (value: string, given: Partial<Threshold['below']> = {}): Threshold['below'] => ({
  value,
  verdict: 'eligible',
  relief: worth('0', '0'),
  net: worth('0', '0'),
  best: { elements: [], value: worth('0', '0') },
  ...given,
});

const THRESHOLDS: readonly Threshold[] = [
  {
    measure: 'investment-register',
    input: 'capital-investment',
    figure: 'register.tiers',
    actual: '500000000',
    within: { from: '2019-01-01', to: '2021-12-31', lastYear: 2021 },
    place: 'at-or-below',
    at: '500000000',
    below: side('500000000', { verdict: 'ineligible' }),
    above: side('500000000.01'),
    difference: {
      relief: worth('2800000', '2103681.44'),
      net: worth('2800000', '2103681.44'),
      best: worth('-1', '-0.5'),
    },
  },
  {
    measure: 'ppe-upgrade',
    input: 'upgrade-cost',
    figure: 'upgrade.bands',
    of: 'Old press',
    actual: '7600000',
    place: 'above',
    at: '8000000',
    below: side('7999999.99'),
    above: side('8000000'),
    difference: { relief: null, net: null, best: worth('0', '0') },
  },
  {
    measure: 'rip',
    input: 'start-day',
    figure: null,
    actual: '2019-01-01',
    place: 'above',
    at: '2020-01-01',
    below: side('2019-12-31'),
    above: side('2020-01-01'),
    difference: { relief: worth('5', '4'), net: worth('5', '4'), best: worth('5', '4') },
  },
];

const ANALYSIS: Analysis = {
  nearMisses: MISSES,
  thresholds: THRESHOLDS,
  planReadings: {
    best: { elements: ['rip'], value: worth('990', '850.5') },
    effects: [
      {
        reading: 'cap-year',
        value: 'clip',
        other: 'ends',
        best: { elements: ['spic-regional'], value: worth('900', '800') },
        gain: worth('-90', '-50.5'),
      },
      {
        reading: 'cap-year',
        value: 'clip',
        other: 'none',
        best: { elements: ['rip'], value: worth('990', '850.5') },
        gain: worth('0', '0'),
      },
    ],
    without: ['window-end', 'property-clock'],
    firstPeriodsChosen: {
      best: { elements: ['rip'], value: worth('1000', '900') },
      gain: worth('10', '49.5'),
      chosen: [{ reading: 'first-period.rip', year: 2021 }],
    },
  },
};

const rendered = (analysis: Analysis): string =>
  renderBlocks(planModel(PLAN, en, formatOf(false, en), analysis));

/** The lines of paragraphs and items joined, so that a sentence is found wherever it breaks. */
const joined = (text: string): string => text.replace(/(?<!\n)\n(?!\n|- )\s*/g, ' ');

const text = rendered(ANALYSIS);
const prose = joined(text);

describe('near misses', () => {
  test.each([
    '- Invest 40000000 more by 2021-12-31. Then eligible. Worth 289256.20 by itself. The best package, Register of Investment Projects, would be worth 289256.20 more.',
    '- Make 40000000 of later investment by 2021-12-31 (30000000 of 2022, 10000000 of 2023-05-05).',
    '- Change investor.landOwnedOrLeased (whether the land of the project is owned or leased) to yes; and change statuses.sezResident (',
    ') to no; and change project.site (where the project stands: sez, toser-sosensky, toser-kondrovo, region or elsewhere) to sez. Then unknown. Still to be stated: investor.consolidatedGroup. The best package, Register of Investment Projects, would be worth as much.',
    'Raise borrowing.ownFunds (what the borrower itself brings) by 5, to 15; and lower borrowing.termMonths (term of the loan) by 12 months, to 60 months; and move project.start (day on which the project starts) to 2019-03-29 at the earliest. Then eligible. Worth at least 289256.20 by itself.',
    'would be worth 4 less.',
    '3 more ways are as short.',
    'Nothing would do for these: - Special economic zone: the project stands on no site of the special economic zone; the day for it is past.',
    "- Zone resident's property tax: Hall: the object is not used in the zone; there is nothing to relieve.",
  ])('%s', (sentence) => {
    expect(prose.replace(/\n+- /g, ' - ')).toContain(sentence);
  });

  test('a part of which only that of the whole is to be said is not stated', () => {
    const [, sez] = MISSES;
    const nearMisses = sez === undefined ? [] : [sez, { ...sez, id: 'sez.land' as const }];
    const told = rendered({ ...ANALYSIS, nearMisses });
    expect(told).toContain('Nothing would do for these:\n- Special economic zone: ');
    expect(told).not.toContain("- Zone resident's land tax: ");
  });

  test('where nothing is refused', () => {
    expect(rendered({ ...ANALYSIS, nearMisses: [] })).toContain('Nothing is refused.');
  });
});

describe('thresholds', () => {
  test.each([
    '- Register of Investment Projects: capital investment from 2019-01-01 to 2021-12-31 (register.tiers), 500000000 in the project. From 500000000 to 500000000.01: ineligible to eligible. By itself it is worth 2103681.44 more; the best package 0.5 less.',
    '- Upgrade programme: cost of the upgrade of Old press (upgrade.bands), 7600000 in the project. From 7999999.99 to 8000000: eligible. The best package is worth as much.',
    '- Regional Investment Project: start, 2019-01-01 in the project. From 2019-12-31 to 2020-01-01: eligible. By itself it is worth 4 more; the best package 4 more.',
  ])('%s', (sentence) => {
    expect(prose).toContain(sentence);
  });

  test('where there is none', () => {
    expect(rendered({ ...ANALYSIS, thresholds: [] })).toContain('No figure is near enough');
  });
});

describe('readings', () => {
  test('a table for each that changes something', () => {
    expect(text).toMatch(/\ncap-year, in place of clip:\nIn its place +Best package +Gain\n-+\n/);
    expect(text).toMatch(/\nends +regional contract \(SPIC\) +50\.5 less\n/);
    expect(text).toMatch(/\nnone +Regional Investment Project +as much\n/);
  });

  test('those without effect, and first periods chosen', () => {
    expect(prose).toContain('Without effect on it: window-end, property-clock.');
    expect(prose).toContain(
      'freely chosen (first-period.rip = 2021) the best package, Regional Investment Project, would be worth 49.5 more.',
    );
  });

  test('where none changes anything', () => {
    const { planReadings } = ANALYSIS;
    const none = {
      ...planReadings,
      effects: [],
      firstPeriodsChosen: { ...planReadings.firstPeriodsChosen, chosen: [] },
    };
    const told = rendered({ ...ANALYSIS, planReadings: none });
    expect(told).toContain('No other reading changes the best package.');
    expect(told).toContain('No other first period of a relief would be better.');
  });
});

const SWEPT: Swept = {
  ok: true,
  schema: 'investor-incentives/sweep@2',
  version: '0.1.0',
  path: 'capitalInvestment.2019',
  actual: 60000000,
  rows: [
    {
      value: 60000000,
      ok: true,
      rankedBy: 'present-value',
      warnings: [],
      best: { elements: [], value: worth('0', '0') },
      measures: [
        {
          id: 'investment-register',
          verdict: 'ineligible',
          relief: worth('0', '0'),
          net: worth('0', '0'),
        },
        { id: 'rip', verdict: 'unknown', relief: null, net: null },
      ],
    },
    {
      value: '100000000.50',
      ok: true,
      rankedBy: 'present-value',
      warnings: [],
      best: { elements: ['investment-register', 'joint'], value: worth('350000', '289256.20') },
      measures: [
        {
          id: 'investment-register',
          verdict: 'eligible',
          relief: worth('350000', '289256.20'),
          net: worth('350000', '289256.20'),
        },
        { id: 'rip', verdict: 'unknown', relief: null, net: null },
      ],
    },
    {
      value: '7,6',
      ok: false,
      problems: [
        {
          path: 'capitalInvestment.2019',
          code: 'decimal-comma',
          expected: 'roubles',
          found: '"7,6"',
          hint: 'write a point',
        },
      ],
    },
  ],
};

describe('a sweep', () => {
  const table = renderBlocks(sweepModel(SWEPT, en, formatOf(false, en)));

  test('the best package at each value, measures that change, values that are not sound', () => {
    expect(table).toMatch(/^What becomes of the project as capitalInvestment\.2019 changes\n=+\n/);
    expect(table).toContain('\nThe profile states 60000000. Worth is present value.\n');
    expect(table).toMatch(/\n *60000000 +No measure at all +0\n/);
    expect(table).toMatch(
      /\n100000000\.50 +Register of Investment Projects \+ joint loan +289256\.20\n/,
    );
    expect(table).toMatch(
      /\nRegister of Investment Projects, by itself:\n.*\n-+\n *60000000 +ineligible +0\n100000000\.50 +eligible +289256\.20\n/,
    );
    expect(table).not.toContain('Regional Investment Project, by itself');
    expect(table).toMatch(
      /not sound:\n- 7,6: capitalInvestment\.2019: expected roubles, found "7,6"\. Write a point\.\n$/,
    );
  });

  test('days are reported as they are', () => {
    const days: Swept = { ...SWEPT, path: 'project.start', actual: '2019-01-01', rows: [] };
    const told = renderBlocks(sweepModel(days, en, formatOf(false, en)));
    expect(told).toContain('The profile states 2019-01-01. Worth is nominal.');
    expect(told).toContain('No verdict and no relief of a measure changes.');
  });

  test('as CSV: rows of the best package, of each measure, of each problem', () => {
    expect(sweepCsv(SWEPT).split('\r\n')).toEqual([
      'value,id,verdict,elements,nominal,present,problem',
      '60000000,best,,,0,0,',
      '60000000,investment-register,ineligible,,0,0,',
      '60000000,rip,unknown,,,,',
      '100000000.50,best,,investment-register joint,350000,289256.20,',
      '100000000.50,investment-register,eligible,,350000,289256.20,',
      '100000000.50,rip,unknown,,,,',
      '"7,6",,,,,,"capitalInvestment.2019: expected roubles, found ""7,6"" (write a point)"',
      '',
    ]);
  });
});

const difference = (before: string, after: string, by: string) => ({
  before,
  after,
  difference: by,
});

const COMPARED: Comparison = {
  schema: 'investor-incentives/comparison@2',
  version: '0.1.0',
  warnings: { left: [], right: [] },
  best: {
    before: { elements: ['spic-regional'], value: worth('100', '90') },
    after: { elements: ['rip', 'joint'], value: worth('150', '130') },
    difference: worth('50', '40'),
    added: ['rip', 'joint'],
    dropped: ['spic-regional'],
    byPeriod: [
      { year: 2020, tax: 'income', budget: 'federal', ...difference('100', '130', '30') },
      { year: 2020, tax: 'income', budget: 'regional', ...difference('0', '0', '0') },
      { year: 2021, tax: 'interest', budget: 'lender', ...difference('0', '20', '20') },
    ],
    byBudget: [
      { budget: 'federal', ...difference('100', '130', '30') },
      { budget: 'lender', ...difference('0', '20', '20') },
    ],
  },
  judged: [
    {
      id: 'rip',
      verdict: { before: 'ineligible', after: 'eligible' },
      flipped: [
        { finding: 'rip.within-3-years', before: 'not-met', after: 'met' },
        { finding: 'rip.no-oil-or-gas', of: 'Well', before: null, after: 'unknown' },
      ],
      relief: difference('0', '130', '130'),
      net: difference('0', '130', '130'),
      byPeriod: [
        { year: 2020, tax: 'income', budget: 'federal', ...difference('0', '130', '130') },
        { year: 2021, tax: 'income', budget: 'federal', ...difference('0', '0', '0') },
      ],
      byBudget: [{ budget: 'federal', ...difference('0', '130', '130') }],
    },
    {
      id: 'leasing',
      verdict: { before: null, after: 'unknown' },
      flipped: [],
      relief: difference('0', '0', '0'),
      net: difference('0', '0', '0'),
      byPeriod: [],
      byBudget: [],
    },
    {
      id: 'sez',
      verdict: { before: 'ineligible', after: 'ineligible' },
      flipped: [],
      relief: difference('0', '0', '0'),
      net: difference('0', '0', '0'),
      byPeriod: [],
      byBudget: [],
    },
  ],
};

describe('a comparison', () => {
  const sides = { left: 'a.yaml', right: 'b.yaml, cap-year=ends' };
  const model = (comparison: Comparison) =>
    renderBlocks(comparisonModel(comparison, sides, en, formatOf(false, en)));
  const told = model(COMPARED);

  test('the best packages first', () => {
    expect(joined(told)).toMatch(
      /^Comparison =+\n\nBefore: a\.yaml\. After: b\.yaml, cap-year=ends\./,
    );
    expect(joined(told)).toContain(
      'Best package after: Regional Investment Project + joint loan, worth 130, which is 40 more. New in it: Regional Investment Project and joint loan. No longer in it: regional contract (SPIC).',
    );
  });

  test('what differs by budget and by year, and nothing else', () => {
    expect(told).toContain(`
Year  Tax         Budget   Before  After  Difference
----------------------------------------------------
2020  income tax  federal     100    130          30
2021  interest    lender        0     20          20
`);
    expect(told).toMatch(/\nfederal +100 +130 +30\nlender +0 +20 +20\n/);
  });

  test('each measure and loan that differs, with the conditions that turned it', () => {
    expect(told).toMatch(/\nRegional Investment Project +ineligible to eligible +0 +130 +130\n/);
    expect(told).toMatch(/\nLeasing loan +not judged to unknown +0 +0 +0\n/);
    expect(told).not.toContain('Special economic zone');
    expect(joined(told)).toContain(
      '- Capital investment within three years reaches the threshold: not met before, met after.',
    );
    expect(joined(told)).toMatch(
      /- Well: the project does not .* gas: not asked before, unknown after\./,
    );
    expect(told).toMatch(/by itself:\n.*\n-+\n2020 +income tax +federal +0 +130 +130$/m);
  });

  test('where nothing differs', () => {
    const { best } = COMPARED;
    const same: Comparison = {
      ...COMPARED,
      judged: [],
      best: { ...best, added: [], dropped: [], byPeriod: [], byBudget: [] },
    };
    expect(model(same)).toMatch(/\nNothing differs\.\n$/);
  });

  test('as CSV: every year, tax and budget of the packages and of each measure', () => {
    expect(comparisonCsv(COMPARED).split('\r\n')).toEqual([
      'id,verdictBefore,verdictAfter,year,tax,budget,before,after,difference',
      'best,,,2020,income,federal,100,130,30',
      'best,,,2020,income,regional,0,0,0',
      'best,,,2021,interest,lender,0,20,20',
      'rip,ineligible,eligible,2020,income,federal,0,130,130',
      'rip,ineligible,eligible,2021,income,federal,0,0,0',
      'leasing,,unknown,,,,,,',
      'sez,ineligible,ineligible,,,,,,',
      '',
    ]);
  });

  test('all of it in 80 columns', () => {
    const lines = [text, told].flatMap((one) => one.split('\n'));
    expect(Math.max(...lines.map(stringWidth))).toBeLessThanOrEqual(80);
  });
});
