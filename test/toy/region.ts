import { policyOf } from '../../src/index';
import {
  type Appraisal,
  allOf,
  appraiseIncome,
  at,
  type Case,
  defineEdition,
  defineProfiles,
  defineRegion,
  FEDERAL_WORDS,
  FIRST_YEAR,
  type FiguresOf,
  type Finding,
  FRAME_READINGS,
  firstPeriod,
  groupOf,
  holds,
  invests,
  isInForce,
  joinWords,
  LAST_YEAR,
  type LoadedRegion,
  type Measure,
  type Policy,
  periodsFrom,
  projectBases,
  type RowsOf,
  type Ruling,
  rateIn,
  type Status,
  sectionIn,
  statusEnd,
  statusIn,
  yearOf,
  yearsFrom,
} from '../../src/region';

/** A million roubles in kopecks, and a per cent in millionths. */
const MILLION = 1_000_000_00n;
const PER_CENT = 1_0000n;

const LAW = { text: 'Law of the Harbour', address: 'https://example.org/harbour' };
const YEARS = { first: 2020, last: 2040 };

const HARBOUR = {
  minCapitalInvestment: ['money', 'amount on entry'],
  largeCapitalInvestment: ['money', 'amount on entry'],
  windowYears: ['years', 'amount on entry'],
  federalRate: ['rate', 'amount by period'],
  regionalRate: ['rate', 'amount by period'],
  regionalRateLarge: ['rate', 'amount by period'],
  regionalPeriods: ['periods', 'amount on entry'],
  firstYear: FIRST_YEAR,
  lastYear: LAST_YEAR,
} as const;

const BEACON = {
  asked: ['yes-no', 'asked on entry'],
  lightRate: ['rate', 'amount by period'],
  /** No source gives the step between this rate and the lower one for a greater pay. */
  lightRateMost: ['rate', 'amount by period'],
  ordinaryRate: ['rate', 'amount by period'],
  firstYear: FIRST_YEAR,
  lastYear: LAST_YEAR,
} as const;

const DEFINITIONS = { harbour: HARBOUR, beacon: BEACON } as const;

const harbourFigures = (policy: Policy): FiguresOf<typeof HARBOUR> =>
  groupOf(policy, 'harbour', HARBOUR);
const beaconFigures = (policy: Policy): FiguresOf<typeof BEACON> =>
  groupOf(policy, 'beacon', BEACON);

const rows = (minimum: bigint): RowsOf<typeof DEFINITIONS> => ({
  harbour: {
    minCapitalInvestment: [['2020-01-01', minimum, 'law', LAW]],
    largeCapitalInvestment: [['2020-01-01', 1_000n * MILLION, 'law', LAW]],
    windowYears: [['2020-01-01', 3, 'law', LAW]],
    federalRate: [['2020-01-01', 0n, 'law', LAW]],
    regionalRate: [['2020-01-01', 10n * PER_CENT, 'law', LAW]],
    regionalRateLarge: [['2020-01-01', 5n * PER_CENT, 'law', LAW]],
    regionalPeriods: [['2020-01-01', 2, 'law', LAW]],
    firstYear: [['2020-01-01', 2020, 'law', LAW]],
    lastYear: [['2020-01-01', 2030, 'law', LAW]],
  },
  beacon: {
    asked: [['2020-01-01', true, 'law', LAW]],
    lightRate: [['2020-01-01', 2n * PER_CENT, 'law', LAW]],
    lightRateMost: [['2020-01-01', 25_000n, 'law', LAW]],
    ordinaryRate: [['2020-01-01', 3n * PER_CENT, 'law', LAW]],
    firstYear: [['2020-01-01', null, 'law', LAW]],
    lastYear: [['2020-01-01', null, 'law', LAW]],
  },
});

const step = (id: string) => ({ id, citation: LAW, standing: 'law' }) as const;

const PROSE = {
  steps: { harbour: step('harbour'), beacon: step('beacon') },
  rules: { oneIncomeRate: { citation: LAW, standing: 'law' } },
} as const;

/** An edition of the region, with the federal figures of another one. */
export const editionOf = (edition: string, minimum: bigint, federal = policyOf('law')): Policy =>
  defineEdition({
    region: 'toy',
    edition,
    years: YEARS,
    federal,
    definitions: DEFINITIONS,
    rows: rows(minimum),
    prose: PROSE,
  });

const harbourStatus = (c: Case): Status => statusIn(c, 'harbourResident');

/** The section that only this region has. */
interface BeaconSection {
  readonly lit: boolean;
  readonly keepers: bigint;
}

const beaconOf = (c: Case) => sectionIn<BeaconSection>(c.profile, 'beacon');

const onSite = (id: string, c: Case): readonly Finding[] => {
  const { site } = c.profile.project;
  const asked = at(beaconFigures(c.policy).asked, c.profile.project.start);
  return holds(
    `${id}.on-a-site`,
    asked,
    'project.site',
    site === undefined ? undefined : site === 'harbour',
  );
};

function appraiseHarbour(c: Case): Appraisal {
  const figures = harbourFigures(c.policy);
  const status = harbourStatus(c);
  const { entry } = status;
  const losses = { measure: 'harbour', entered: yearOf(entry), apart: false };
  const [small, large] = [
    at(figures.minCapitalInvestment, entry),
    at(figures.largeCapitalInvestment, entry),
  ];
  const window = yearsFrom(c, entry, at(figures.windowYears, entry).value);
  const isLarge = invests('harbour.large', c, large, window).verdict === 'met';
  const most = at(figures.regionalPeriods, entry);
  return appraiseIncome(c, {
    id: 'harbour',
    name: 'harbour',
    figures,
    status,
    first: firstPeriod(c, losses, entry),
    ends: () => [statusEnd(status)],
    conditions: [...onSite('harbour', c), invests('harbour.capital-investment', c, small, window)],
    bases: projectBases(c, losses),
    rates: (year) => ({
      federal: rateIn(figures.federalRate, year),
      regional: rateIn(isLarge ? figures.regionalRateLarge : figures.regionalRate, year),
    }),
    limits: [{ budgets: ['regional'], most: most.value, counts: 'periods' }],
    basis: [small, large, most],
    readings: [],
    printedReduction: false,
  });
}

const HARBOUR_MEASURE: Measure = {
  id: 'harbour',
  title: { en: 'Harbour residency', ru: 'Резидентство гавани' },
  law: LAW.text,
  name: 'harbour',
  held: (c) => harbourStatus(c).held,
  status: 'harbour-resident',
  tax: 'income',
  appraise: appraiseHarbour,
  firstPeriod: 'first-period.harbour',
  uses: { investment: true },
  starts: { windows: (policy) => [harbourFigures(policy).windowYears] },
};

const FUND = {
  id: 'beacon-fund',
  title: { en: 'Beacon fund', ru: 'Маячный сбор' },
  budget: 'community',
  isExpense: true,
} as const;

/** Whether the beacon is lit, in force from the year of the start. */
function lit(id: string, c: Case): Finding {
  const figures = beaconFigures(c.policy);
  const { start } = c.profile.project;
  const first = yearOf(start);
  return allOf(id, [
    ...holds(`${id}.lit`, at(figures.asked, start), 'beacon.lit', beaconOf(c)?.lit),
    isInForce(id, c, figures, {
      first,
      from: first,
      to: c.policy.years.last,
      lastOf: () => [null, null],
      path: 'beacon',
    }),
  ]);
}

const NOTHING = { missing: [], basis: [], assumed: [], readings: [] } as const;

/** Pay above which the rate lies between two. */
const GREATER_PAY = 5n * MILLION;

function appraiseFund(c: Case): Appraisal {
  const figures = beaconFigures(c.policy);
  const paid = beaconOf(c)?.keepers;
  const first = yearOf(c.profile.project.start);
  const under = (base: bigint, rate: 'lightRate' | 'lightRateMost') =>
    ({
      tax: 'payment',
      payment: FUND,
      periods: periodsFrom(c.policy, first, [{ year: first + 1, because: 'periods-used' }]),
      due: (month: number) => {
        const year = Math.floor(month / 12);
        // The fund is paid once a year, in December.
        return month % 12 < 11
          ? null
          : {
              ordinary: [{ base, rate: rateIn(figures.ordinaryRate, year), times: 1n }],
              granted: [{ base, rate: rateIn(figures[rate], year), times: 1n }],
            };
      },
    }) as const;
  return {
    ...NOTHING,
    findings: allOf('beacon.fund', [lit('beacon.fund', c)]),
    missing: paid === undefined ? [{ path: 'beacon.keepers', asks: 'value' }] : [],
    treatments: paid === undefined ? [] : [under(paid, 'lightRate')],
    ...(paid !== undefined && paid > GREATER_PAY ? { otherEnd: under(paid, 'lightRateMost') } : {}),
  };
}

const BEACON_MEASURE: Measure = {
  id: 'beacon',
  title: { en: 'Lit beacon', ru: 'Горящий маяк' },
  law: LAW.text,
  name: 'beacon',
  held: () => null,
  status: 'harbour-resident',
  uses: {},
  appraise: (c: Case) => ({ ...NOTHING, findings: lit('beacon', c), treatments: [] }),
  parts: [
    {
      id: 'beacon.fund',
      title: { en: 'beacon fund', ru: 'маячный сбор' },
      law: LAW.text,
      tax: 'payment',
      payment: FUND,
      appraise: appraiseFund,
    },
  ],
};

const RULE: Ruling = { rule: 'oneIncomeRate', lawful: false, citation: LAW, standing: 'law' };

/** A region made up for tests: a budget, a site, a status, a section and a default of a reading of its own. */
export const TOY: LoadedRegion = defineRegion({
  id: 'toy',
  title: { en: 'Toy Region', ru: 'Игрушечная область' },
  profiles: defineProfiles({
    region: 'toy',
    years: { 'toy-2020': YEARS, 'toy-draft': YEARS },
    sites: ['harbour', 'region', 'elsewhere'],
    statuses: {
      fields: { harbourResident: { fields: { registered: { required: 'day' }, ends: 'day' } } },
      labels: {
        harbourResident: {
          label: 'Resident of the harbour',
          fields: { registered: 'Day of registration', ends: 'Last day' },
        },
      },
      texts: { harbourResident: { fields: { registered: { sample: '2021-03-01' } } } },
    },
    sections: {
      fields: { beacon: { fields: { lit: 'flag', keepers: 'amount' } } },
      labels: {
        beacon: {
          label: 'The beacon',
          fields: { lit: 'Lit', keepers: 'Pay of the keepers, roubles' },
        },
      },
      texts: {
        beacon: {
          hint: 'The beacon of the harbour, where there is one.',
          fields: { lit: { sample: true }, keepers: { sample: 1_000_000 } },
        },
      },
    },
  }),
  budgets: [
    { id: 'federal', title: { en: 'federal', ru: 'федеральный' } },
    { id: 'regional', title: { en: 'regional', ru: 'региональный' } },
    { id: 'municipal', title: { en: 'municipal', ru: 'местный' } },
    { id: 'community', title: { en: 'community', ru: 'общинный' } },
  ],
  editions: [editionOf('toy-2020', 100n * MILLION), editionOf('toy-draft', 80n * MILLION)],
  readings: {
    'first-period.harbour': { values: ['first-profit', 'registration'], year: true },
    ...FRAME_READINGS,
    'window-end': { values: ['day-before', 'anniversary'], turnsVerdict: true },
  },
  measures: [HARBOUR_MEASURE, BEACON_MEASURE],
  programmes: [],
  statuses: [
    {
      id: 'harbour-resident',
      measure: 'harbour',
      column: null,
      isHeld: (statuses) => 'harbourResident' in statuses,
      tenure: harbourStatus,
    },
  ],
  combinations: {
    onStatuses: () => null,
    onUsed: () => null,
    onRelief: () => null,
    onIncomeRates: () => RULE,
    objectsLeftOut: () => [],
    waysOfObjects: () => [{ listed: [], unconfirmed: [], key: '', objects: () => [] }],
    notesOfObjects: () => [],
  },
  warnings: () => [],
  words: {
    en: async () => (await import('./words')).en,
    ru: async () => joinWords([await FEDERAL_WORDS.ru(), (await import('./words')).ru]),
  },
});
