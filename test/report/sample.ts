import type { ReadingEffect } from '../../src/answer/results/analysis';
import type {
  Assessment,
  JudgedResult,
  Line,
  MeasureOfPartsResult,
  MeasureResult,
  Outcome,
  PartResult,
  StepResult,
  WholeMeasureResult,
} from '../../src/answer/results/assessment';
import type { FindingResult } from '../../src/answer/results/finding';
import type { Sources, TitlesById } from '../../src/answer/results/tables';
import type { MeasureId, PartId } from '../../src/figures/ids';
import { PROGRAMME_IDS } from '../../src/regions/russia/loans/figures';

const LAW = { text: 'Act 1 of 2009, art. 2', address: 'https://example.org/act-1' };
const CODE = { text: 'Tax Code art. 284', address: 'https://example.org/284' };
const UNSEEN = { text: 'Act 9 of 2013' };

export const SOURCES: Sources = {
  'act-1.law': { ...LAW, standing: 'law' },
  'act-1.printed': { ...LAW, standing: 'printed' },
  'code.law': { ...CODE, standing: 'law' },
  'code.printed': { ...CODE, standing: 'printed' },
  'code.secondary': { ...CODE, standing: 'secondary' },
  'code.unconfirmed': { ...CODE, standing: 'unconfirmed' },
  'unseen.unconfirmed': { ...UNSEEN, standing: 'unconfirmed' },
};

const NOTHING: Outcome = {
  verdict: 'unknown',
  findings: { id: 'x', verdict: 'unknown' },
  missing: [],
  confirmed: true,
  unconfirmed: [],
  periods: null,
  lines: [],
  cap: null,
  sums: { total: '0', extraTax: '0', net: '0', byYear: [], byTax: [], byBudget: [] },
  objects: [],
  deferred: [],
  costs: [],
};

const STEP: StepResult = { id: 'register', held: null, by: '2019-01-01', source: 'act-1.law' };

/** A measure of the sample: whatever is not given is empty. */
export const measure = (id: MeasureId, given: Partial<WholeMeasureResult>): WholeMeasureResult => ({
  ...NOTHING,
  id,
  step: STEP,
  ...given,
});

function measureOfParts(
  id: MeasureId,
  given: Partial<JudgedResult> & Pick<MeasureOfPartsResult, 'parts'>,
): MeasureOfPartsResult {
  const { cap: _, costs: __, credit: ___, deferred: ____, lines, objects, ...nothing } = NOTHING;
  return { ...nothing, id, step: STEP, ...given };
}

export function part(id: PartId, given: Partial<PartResult>): PartResult {
  return { ...NOTHING, id, ...given };
}

/** A line of 17 % against 13.5 % of a base of 20 million. */
export function line(given: Partial<Line>): Line {
  return {
    year: 2020,
    tax: 'income',
    budget: 'regional',
    base: '20000000',
    ordinaryRate: '0.17',
    rate: '0.135',
    taxBefore: '3400000',
    taxAfter: '2700000',
    relief: '700000',
    arithmetic: { kind: 'rate' },
    source: 'code.printed',
    ...given,
  };
}

export const sums = (total: string): Outcome['sums'] => ({ ...NOTHING.sums, total });

const met = (id: string): FindingResult => ({
  id,
  verdict: 'met',
  unit: 'yes-no',
  actual: true,
  required: true,
  source: 'act-1.law',
});

const short: FindingResult = {
  id: 'spic-federal.capital-investment',
  verdict: 'not-met',
  unit: 'roubles',
  actual: '620000000',
  required: '750000000',
  shortfall: '130000000',
  leftOut: [{ path: 'capitalInvestment[2]', amount: '5000000', because: 'kind-not-counted' }],
  source: 'act-1.printed',
};

const MEASURES: readonly MeasureResult[] = [
  measure('investment-register', {
    verdict: 'eligible',
    findings: {
      id: 'investment-register',
      verdict: 'met',
      joins: 'all-of',
      findings: [
        met('investment-register.in-the-region'),
        {
          id: 'investment-register.status',
          verdict: 'met',
          unit: 'day',
          actual: null,
          required: '2019-01-01',
          assumed: true,
        },
        {
          id: 'investment-register.capital-investment',
          verdict: 'met',
          unit: 'roubles',
          actual: '620000000',
          required: '100000000',
        },
        {
          id: 'investment-register.in-force',
          verdict: 'met',
          unit: 'year',
          actual: '2020',
          required: '2010-2061',
        },
      ],
    },
    periods: { first: 2020, last: 2021, because: 'periods-used' },
    lines: [
      line({}),
      line({
        year: 2021,
        base: '80000000.1',
        taxBefore: '13600000',
        taxAfter: '10800000',
        relief: '2800000',
      }),
    ],
    sums: sums('3500000'),
  }),
  measure('rip', {
    verdict: 'eligible',
    findings: {
      id: 'rip',
      verdict: 'met',
      joins: 'all-of',
      findings: [
        {
          id: 'rip.capital-investment',
          verdict: 'met',
          joins: 'any-of',
          findings: [
            { ...short, id: 'rip.within-3-years', verdict: 'met' },
            { ...short, id: 'rip.within-5-years' },
          ],
        },
      ],
    },
    confirmed: false,
    unconfirmed: [
      { figure: 'rip.capShare', decides: 'amount', source: 'unseen.unconfirmed' },
      { figure: 'rip.firstYear', decides: 'bound', source: 'unseen.unconfirmed' },
    ],
    periods: { first: 2021, last: 2022, because: 'cap-exhausted' },
    lines: [
      line({
        year: 2021,
        budget: 'federal',
        ordinaryRate: '0.03',
        rate: '0',
        taxBefore: '9000000',
        taxAfter: '0',
        relief: '9000000',
        source: 'code.unconfirmed',
      }),
      line({
        year: 2022,
        budget: 'federal',
        ordinaryRate: '0.03',
        rate: '0',
        taxBefore: '9000000',
        taxAfter: '8307692',
        relief: '692308',
        cutOff: '8307692',
      }),
    ],
    cap: {
      share: '1',
      base: 'made-to-date',
      on: 'income',
      source: 'code.law',
      amount: '9692308',
      used: '9692308',
      exhausted: [2022],
      cutOff: '8307692',
      periods: [
        {
          year: 2021,
          cap: '9692308',
          base: '9692308',
          before: '0',
          full: '9000000',
          granted: '9000000',
          used: '9000000',
          cutOff: '0',
        },
        {
          year: 2022,
          cap: '9692308',
          base: '9692308',
          before: '9000000',
          full: '9000000',
          granted: '692308',
          used: '692308',
          cutOff: '8307692',
        },
      ],
    },
    sums: sums('9692308'),
    step: { ...measure('rip', {}).step, held: '2018-07-01', by: null },
  }),
  measure('spic-federal', {
    verdict: 'ineligible',
    findings: {
      id: 'spic-federal',
      verdict: 'not-met',
      joins: 'all-of',
      findings: [met('spic-federal.in-the-region'), short],
    },
  }),
  measure('spic-regional', {
    verdict: 'ineligible',
    findings: {
      id: 'spic-regional',
      verdict: 'not-met',
      joins: 'all-of',
      findings: [
        {
          id: 'spic-regional.somehow',
          verdict: 'not-met',
          joins: 'any-of',
          findings: [
            { ...short, id: 'rip.within-3-years', leftOut: [] },
            { ...met('rip.land-owned-or-leased'), verdict: 'not-met', actual: false },
          ],
        },
        { id: 'spic-regional.new-condition', verdict: 'not-met' },
      ],
    },
  }),
  measureOfParts('sez', {
    verdict: 'eligible',
    findings: met('sez'),
    sums: sums('1400000'),
    parts: [
      part('sez.income', {
        verdict: 'unknown',
        findings: { id: 'sez.income', verdict: 'unknown' },
        missing: [{ path: 'project.activity.main', asks: 'value', for: 'lines' }],
        lines: [line({})],
        sums: sums('700000'),
      }),
      part('sez.land', {
        verdict: 'eligible',
        findings: met('sez.land.plot'),
        periods: { first: 2019, last: 2024, because: 'periods-used' },
        lines: [line({ tax: 'land', budget: 'municipal', of: 'Plot 1', source: 'code.secondary' })],
        sums: sums('700000'),
      }),
      part('sez.import', {
        verdict: 'eligible',
        findings: met('sez.import.goods'),
        lines: [
          line({
            tax: 'customs-duty',
            budget: 'federal',
            of: '=imports[0]',
            taxBefore: '5000000.55',
            taxAfter: '0',
            relief: '5000000.55',
          }),
        ],
        deferred: [
          line({ tax: 'import-vat', budget: 'federal', of: '=imports[0]', relief: '21000000' }),
        ],
        sums: sums('5000000.55'),
      }),
    ],
  }),
  measure('property-exemption', {
    verdict: 'eligible',
    findings: met('property-exemption'),
    lines: [line({ tax: 'property', base: null, ordinaryRate: null, rate: null })],
    sums: sums('700000'),
    objects: [
      { year: 2020, object: 'Press, "A"', base: '90000000.5', rate: '0', relief: '699999.5' },
      { year: 2020, object: null, base: null, rate: null, relief: '0.5' },
    ],
  }),
  measure('ppe-upgrade', {
    verdict: 'unknown',
    findings: {
      id: 'ppe-upgrade',
      verdict: 'unknown',
      joins: 'all-of',
      findings: [
        {
          id: 'ppe-upgrade.capital-investment',
          verdict: 'unknown',
          missing: [{ path: 'ppeProgramme.capitalInvestment', asks: 'value' }],
        },
        { id: 'ppe-upgrade.object', verdict: 'unknown' },
      ],
    },
    missing: [
      { path: 'ppeProgramme.capitalInvestment', asks: 'value', for: 'verdict' },
      { path: 'ppeProgramme.upgradedObjects', asks: 'value', for: 'lines' },
    ],
    sums: { total: null, extraTax: null, net: null, byYear: [], byTax: [], byBudget: [] },
  }),
  measure('investment-tax-deduction', {
    verdict: 'unknown',
    findings: { id: 'investment-tax-deduction', verdict: 'unknown' },
    missing: [{ path: 'statuses', asks: 'yes-no', for: 'verdict' }],
    confirmed: false,
    lines: [line({})],
    sums: sums('700000'),
    costs: [line({ year: 2021, relief: '-1000000' })],
  }),
];

export function titlesOf(ids: readonly string[]): TitlesById {
  return Object.fromEntries(ids.map((id) => [id, { en: `Title of ${id}`, ru: `Название ${id}` }]));
}

/** An answer with every kind of thing that an answer can hold, made by hand. */
export const SAMPLE: Assessment = {
  schema: 'investor-incentives/assessment@2',
  version: '0.1.0',
  region: 'kaluga',
  edition: 'brochure-2019',
  policy: { hash: 'abc', amendments: [] },
  project: { name: 'Завод "Восток" | stage 1', start: '2019-01-01' },
  readings: [
    { id: 'cap-year', value: 'ends', isDefault: false, mattersTo: ['rip'] },
    { id: 'upgrade-gap', value: 'band-below', isDefault: true, mattersTo: ['ppe-upgrade'] },
    { id: 'property-clock', value: 'object', isDefault: true, mattersTo: [] },
  ],
  assumptions: [{ id: 'not-worded-yet', measures: ['rip'], values: { year: 2020 } }],
  warnings: [
    { id: 'not-worded-either', measures: [], values: {} },
    { id: 'other-edition', measures: [], values: {} },
  ],
  measures: MEASURES,
  loans: [],
  otherLoans: [],
  directory: [],
  titles: {
    measures: titlesOf(
      MEASURES.flatMap(({ id, parts = [] }) => [id, ...parts.map((one) => one.id)]),
    ),
    programmes: titlesOf(PROGRAMME_IDS),
    budgets: {},
    payments: {},
  },
  sources: SOURCES,
};

/** Without extra tax, so that what is saved is the relief. */
const effect = (given: Partial<ReadingEffect>): ReadingEffect => ({
  reading: 'cap-year',
  value: 'clip',
  other: 'ends',
  measure: 'rip',
  verdict: 'eligible',
  otherVerdict: 'eligible',
  relief: '118500000',
  otherRelief: '60000000',
  net: given.relief ?? '118500000',
  otherNet: given.otherRelief ?? '60000000',
  ...given,
});

/** What other readings might give, made by hand. */
export const EFFECTS: readonly ReadingEffect[] = [
  effect({}),
  effect({ other: 'full', otherRelief: '120000000.5' }),
  effect({
    reading: 'window-end',
    value: 'day-before',
    other: 'anniversary',
    measure: 'investment-register',
    verdict: 'ineligible',
    relief: '0',
    otherRelief: '525000',
  }),
];
