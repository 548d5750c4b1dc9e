import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { amendAll } from '../../src/amendments/amend';
import type { Assessment, JudgedResult, LoanResult } from '../../src/answer/results/assessment';
import type { FindingResult } from '../../src/answer/results/finding';
import { starter } from '../../src/cli/starter';
import { declaredIn } from '../../src/profile/fields/declared';
import { assess } from '../../src/questions/assess/assess';
import type { Amendment } from '../../src/regions/amendment';
import { measureCatalogue } from '../../src/regions/catalogue';
import type { ProfileDocument } from '../../src/regions/kaluga/document';
import { EDITION_IDS } from '../../src/regions/kaluga/editions/ids';
import { policyOf } from '../../src/regions/kaluga/editions/index';
import { MEASURE_IDS } from '../../src/regions/kaluga/ids';
import { KALUGA_PROFILES } from '../../src/regions/kaluga/profiles';
import { READING_IDS, READINGS, type Readings } from '../../src/regions/kaluga/readings';
import { LOADED_DEFAULT } from '../../src/regions/loaded';
import { parseProfile } from '../../src/regions/parse-profile';
import { policyFigures } from '../../src/regions/policy-figures';
import { formatOf } from '../../src/report/format';
import { factOf } from '../../src/report/sentences';
import { readDocument } from '../../src/texts/document';
import { claimOf } from '../../src/words/claims';
import { uncased } from '../../src/words/words';
import { cases } from '../deep';
import { offeredOn } from '../engine/offering';
import { RESIDENT } from '../measures/toser/resident';
import { en as english, ru as russian } from '../words';
import { CREDIT_NOTES } from './credit-cases';
import { OTHER_LOAN_CASES } from './other-loan-cases';
import { PLANS } from './plan-answers';
import { anyDocument } from './random-profile';
import { SME_CASES, SME_REFUSALS } from './sme-cases';
import { standingDocument } from './standing-profile';
import { SZPK_NOTES } from './szpk-cases';
import { TOSER_CASES } from './toser-cases';
import { TOSER_REFUSALS } from './toser-refusals';

const STARTER = starter({ region: LOADED_DEFAULT });

const PROJECTS = join(import.meta.dirname, '../../fixtures/projects');

/** Readings that bring assumptions of their own. */
const OTHER_READINGS: Partial<Readings> = {
  'property-periods': 'months',
  'first-period.property': '2010',
  'first-period.ppe-upgrade': '2010',
  'first-period.rip': '2010',
  'first-period.sez': 'first-profit',
  'cap-year': 'ends',
  'spic-regional.last-year': '2025',
};

const written = readdirSync(PROJECTS)
  .filter((name) => /^(?!.*\.expected\.).*\.(yaml|json)$/.test(name))
  .map((name) => readDocument(readFileSync(join(PROJECTS, name), 'utf8')).value);

const STANDING = standingDocument(2019);

const odd = [
  {
    project: { name: 'No profit while resident', start: '2019-01-01', site: 'sez' },
    statuses: { sezResident: { registered: '2019-01-01', ends: '2019-12-31' } },
    taxableProfit: { 2019: 0, 2020: 1 },
  },
  {
    project: { name: 'Deducts beside a contract', start: '2019-01-01', site: 'region' },
    statuses: {
      ppeProgramme: { included: '2019-01-01' },
      specialInvestmentContract: { level: 'regional', signed: '2019-01-01' },
    },
    capitalInvestment: { 2019: 600_000_000 },
    taxableProfit: { 2019: -20_000_000, 2020: 80_000_000 },
    ppeProgramme: { capitalInvestment: 150_000_000 },
    fixedAssets: [
      { id: 'Of a year of loss', putIntoUse: '2019-06-15', cost: 1_000_000, lifeMonths: 120 },
      { id: 'Line', putIntoUse: '2020-06-15', cost: 1_000_000, lifeMonths: 120 },
      { id: 'Sold', putIntoUse: '2020-06-15', cost: 1, lifeMonths: 120, sold: '2021-01-01' },
      { id: 'Of 2022', putIntoUse: '2022-06-15', cost: 1_000_000, lifeMonths: 120 },
    ],
  },
  {
    project: { name: 'States no volume', start: '2020-01-01', site: 'region' },
    statuses: {
      ppeProgramme: { included: '2020-01-01' },
      specialInvestmentContract: { level: 'federal', signed: '2020-01-01' },
    },
    taxableProfit: { 2020: 80_000_000 },
    ppeProgramme: { capitalInvestment: 150_000_000 },
    fixedAssets: [{ id: 'Line', putIntoUse: '2020-06-15', cost: 1_000_000, lifeMonths: 120 }],
  },
  {
    project: { name: 'Deducts federal tax', start: '2025-01-01', activity: { main: '28.11' } },
    statuses: {
      specialInvestmentContract: { level: 'federal', signed: '2019-01-01', ends: '2025-12-31' },
    },
    capitalInvestment: { 2019: 800_000_000 },
    taxableProfit: { 2025: 80_000_000, 2026: 80_000_000 },
    ppeProgramme: { capitalInvestment: 150_000_000 },
    fixedAssets: [
      { id: 'Early', putIntoUse: '2024-12-31', cost: 1, lifeMonths: 120, deduction: 'federal' },
      {
        id: 'Sold',
        putIntoUse: '2025-06-15',
        cost: 1_000_000,
        lifeMonths: 120,
        sold: '2027-01-01',
        deduction: 'federal',
      },
    ],
  },
  {
    project: { name: 'Long contract', start: '2019-01-01' },
    statuses: {
      specialInvestmentContract: { level: 'federal', signed: '2019-01-01', ends: '2060-12-31' },
    },
  },
  { project: { name: 'Bare', start: '2019-01-01' } },
  { project: { name: 'Late', start: '2031-05-05' }, statuses: {}, carryLosses: true },
  { project: { name: 'Away', start: '2019-01-01', site: 'elsewhere' }, property: { objects: [] } },
  {
    project: { name: 'Held', start: '2019-01-01' },
    statuses: {
      investmentRegister: { included: '2019-01-01' },
      rip: { included: '2019-01-01' },
      sezResident: { registered: '2019-01-01' },
      ppeProgramme: { included: '2019-01-01' },
      specialInvestmentContract: { level: 'federal', signed: '2019-01-01' },
    },
    ppeProgramme: {
      upgradedObjects: [
        {
          id: 'Worn out',
          kind: 'movable',
          completed: '2019-05-05',
          upgradeCost: 1,
          depreciatedValue: 0,
          yearlyBases: { 2019: 1 },
        },
      ],
    },
  },
];

/** Exports of days and of years, in time and late, of goods that may be timber or cost less than their carriage. */
const exporting = {
  project: { name: 'Exports', start: '2018-01-01', site: 'region' },
  exports: [
    ...[{ day: '2016-12-31' }, { day: '2018-05-20' }, { year: 2022 }, { day: '2024-05-20' }].map(
      (when) => ({ ...when, transportCost: 20_000_000, goodsValue: 1_000_000, selected: true }),
    ),
    { day: '2018-06-20', transportCost: 20_000_000, goodsValue: 1_000_000 },
  ],
};

/** All that any programme asks of who borrows. */
const FACTS = {
  manufacturer: true,
  foodManufacturer: false,
  drugMaker: true,
  competitiveOutput: true,
  machineToolMaker: true,
  partsOfDecree719: true,
  defenceOrganisation: true,
  civilOutput: true,
  productivityParticipant: true,
  centreOpinion: true,
};

/** Loans of a day before every programme, of one with a floor, and of one after the last key rate known. */
const borrowers = ['2014-02-01', '2019-03-29', '2020-02-29', '2031-05-05'].flatMap((start) => [
  { project: { name: 'Asks', start }, borrowing: {} },
  { project: { name: 'Asks of all', start }, borrowing: { facts: FACTS, amount: 1_000_000 } },
  {
    project: { name: 'Has it all', start },
    borrowing: {
      facts: FACTS,
      amount: 50_000_000,
      termMonths: 12,
      graceMonths: 3,
      totalBudget: 400_000_000,
      coFinancing: 200_000_000,
      ownFunds: 7_500_000,
      outputFrom: 2020,
      sales: { 2021: 50_000_000 },
      advance: 100_000_000,
      assets: 100_000_000,
      otherFundLoans: 0,
    },
  },
  {
    project: { name: 'Pays more at the fund', start },
    borrowing: { facts: FACTS, amount: 50_000_000, marketRate: '0.01' },
  },
]);

const rates = (title: string, regionalRate: Readonly<Record<number, string>>): Amendment => ({
  title,
  source: 'a draft',
  changes: { rip: { regionalRate } },
});

/** Amendments that give way to each other and put an end to a value of the edition. */
const AMENDED = amendAll(policyOf(), [
  {
    ...rates('Ten', { 2020: '0.1' }),
    changes: {
      baseline: { importVat: { 2020: '0.1' } },
      rip: { lastYear: { 2026: 2035 } },
    },
  },
  rates('Eight', { 2021: '0.08' }),
  rates('Seven', { 2021: '0.07' }),
  { ...rates('Open', {}), changes: { deduction: { federalShare: { 2022: null } } } },
]);

/** A small enterprise whose class, share and plot are not known in full. */
const ASKED: ProfileDocument = {
  ...RESIDENT,
  project: { ...RESIDENT.project, activity: { main: '28.11', toserAllowed: true } },
  investor: { ...RESIDENT.investor, smeCategory: 'small' },
};

/** Residents of development territories, which the law alone offers. */
const residents: readonly Assessment[] = [
  ...TOSER_CASES,
  ...SZPK_NOTES,
  ...CREDIT_NOTES,
  ...OTHER_LOAN_CASES,
  ...Object.values({ ...TOSER_REFUSALS, ...SME_REFUSALS }).map(({ closed: document }) => ({
    document,
    readings: {},
  })),
  ...SME_CASES.map(({ document, readings = {} }) => ({ document, readings })),
  { document: { ...RESIDENT, investor: {} }, readings: {} },
  { document: ASKED, readings: {} },
  // Of which shares of revenue are stated for the first year alone.
  {
    document: {
      ...STANDING,
      project: {
        ...STANDING.project,
        activity: { main: '21.20', class21RevenueShare: { 2019: '0.9' } },
      },
    },
    readings: {},
  },
  {
    document: {
      ...RESIDENT,
      project: { name: 'Resident', start: '2019-03-15', site: 'toser-kondrovo' as const },
    },
    readings: {},
  },
].map(({ document, readings = {} }) => {
  const parsed = parseProfile(document);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return assess(parsed.profile, { edition: 'law', readings });
});

/** A measure that is judged only with a status, asked of a project that has none. */
const unstated = [{ project: { name: 'Plant', start: '2024-01-01' } }].flatMap((document) => {
  const parsed = parseProfile(document);
  return parsed.ok ? [assess(parsed.profile, { edition: 'law', measures: ['szpk'] })] : [];
});

const answers: readonly Assessment[] = [
  ...written,
  readDocument(STARTER).value,
  ...odd,
  exporting,
  ...borrowers,
  ...fc.sample(anyDocument, { numRuns: cases(200, 2_000), seed: 20190101 }),
]
  .flatMap((document) => {
    const parsed = parseProfile(document);
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
    return [
      assess(parsed.profile, { loans: 'all' }),
      assess(parsed.profile, { readings: OTHER_READINGS, measures: ['rip', 'sez', 'ppe-upgrade'] }),
      assess(parsed.profile, { readings: OTHER_READINGS, loans: 'all' }),
      assess(parsed.profile, { policy: AMENDED, measures: ['rip', 'investment-tax-deduction'] }),
      assess(parsed.profile, { edition: 'law', loans: 'all' }),
    ];
  })
  .concat(residents, unstated);

const outcomes: readonly JudgedResult[] = answers.flatMap(({ measures }) =>
  measures.flatMap((measure) => [measure, ...(measure.parts ?? [])]),
);

const loans: readonly LoanResult[] = answers.flatMap((answer) => answer.loans);

const judged: readonly Pick<JudgedResult, 'findings' | 'missing'>[] = [...outcomes, ...loans];

const idsOf = ({ id, findings = [] }: FindingResult): string[] => [id, ...findings.flatMap(idsOf)];

/** Paths of what a finding was made of. */
const pathsOf = ({ path, findings = [] }: FindingResult): string[] => [
  ...(path === undefined ? [] : [path]),
  ...findings.flatMap(pathsOf),
];

/** Fields that a near miss changes beside those that its findings name. */
const CHANGED = [
  'project.start',
  'property.objects[0].commissioned',
  'ppeProgramme.upgradedObjects[0].upgradeCost',
  'borrowing.termMonths',
  'borrowing.graceMonths',
];

const notes = [
  ...answers.flatMap(({ assumptions, warnings }) => [...assumptions, ...warnings]),
  ...loans.flatMap(({ assumptions }) => assumptions),
  ...offeredOn('2019-12-31', ['later']).warnings,
  ...PLANS.flatMap(({ plan }) => [...plan.assumptions, ...plan.warnings]),
];

/** What a plan would have to be told, beside what the measures ask. */
const askedByPlans = PLANS.flatMap(({ plan }) => [
  ...plan.investor.missing,
  ...plan.ministry.missing,
  ...plan.left.flatMap(({ missing }) => missing.map(({ path }) => path)),
]);

const unique = (texts: readonly string[]): readonly string[] => [...new Set(texts)].sort();

describe.each([english, russian])('whatever an answer can hold has words in $language', (en) => {
  test('every finding', () => {
    const ids = unique(judged.flatMap(({ findings }) => idsOf(findings)));
    expect(ids.length).toBeGreaterThan(150);
    expect(ids.filter((id) => claimOf(id, en) === undefined)).toEqual([]);
  });

  test('every fact that is missing', () => {
    const paths = unique([
      ...judged.flatMap(({ missing }) => missing.map(({ path }) => path)),
      ...askedByPlans,
    ]);
    expect(paths.length).toBeGreaterThan(40);
    expect(paths.filter((path) => factOf(path, en) === undefined)).toEqual([]);
  });

  test('every condition that binds the largest loan, or could', () => {
    const ids = loans.flatMap(({ largest }) =>
      largest === null ? [] : [...(largest.binds === null ? [] : [largest.binds]), ...largest.open],
    );
    const conditions = unique(ids.map((id) => id.slice(id.lastIndexOf('.') + 1)));
    expect(conditions).toEqual(Object.keys(en.limits).sort());
  });

  test('every assumption and warning, without a hole in the sentence', () => {
    const ids = unique(notes.map(({ id }) => id));
    expect(ids.length).toBeGreaterThan(23);
    expect(ids.filter((id) => en.notes[id] === undefined)).toEqual([]);
    const sentences = notes.map(
      ({ id, values }) =>
        en.notes[id]?.(values, { ...formatOf(false, en), name: uncased, cited: String }) ?? '',
    );
    expect(sentences.filter((text) => / {2}|undefined|: $|\(\)| ,|^$/.test(text))).toEqual([]);
  });
});

describe('words that nothing uses are not kept', () => {
  const en = english;

  test('of assumptions and warnings', () => {
    const used = new Set(notes.map(({ id }) => id));
    expect(Object.keys(en.notes).filter((id) => !used.has(id))).toEqual([]);
  });

  test('of findings', () => {
    const used = new Set(judged.flatMap(({ findings }) => idsOf(findings)));
    const general = /^\*/;
    const own = Object.keys(en.claims).filter((id) => !general.test(id));
    expect(own.filter((id) => !used.has(id))).toEqual([]);
    const said = new Set([...used].map((id) => claimOf(id, en)));
    expect(Object.values(en.claims).filter((claim) => !said.has(claim))).toEqual([]);
  });

  test('of facts, but for labels of fields', () => {
    const asked = judged.flatMap(({ missing }) => missing.map(({ path }) => path));
    const found = judged.flatMap(({ findings }) => pathsOf(findings));
    const used = new Set(
      [...asked, ...found, ...askedByPlans, ...CHANGED].map((path) => factOf(path, en)),
    );
    const fields = declaredIn(
      KALUGA_PROFILES.fields,
      KALUGA_PROFILES.labels,
      KALUGA_PROFILES.texts,
    );
    const labelled = new Set(fields.flatMap(({ path, text }) => (text.question ? [] : path)));
    const worded = Object.keys(en.facts).filter((path) => !labelled.has(path));
    expect(worded.length).toBeGreaterThan(80);
    expect(worded.filter((path) => !used.has(en.facts[path]))).toEqual([]);
  });
});

describe('both languages have words for the same', () => {
  const keysOf = (words: object): readonly string[] => Object.keys(words).sort();

  test('facts, notes, findings, names, statuses, rules and limits', () => {
    for (const group of [
      'facts',
      'notes',
      'claims',
      'names',
      'statuses',
      'rules',
      'limits',
    ] as const) {
      expect(keysOf(russian[group])).toEqual(keysOf(english[group]));
    }
  });

  test('every measure and programme has a name', () => {
    const ids = answers.flatMap((answer) => [
      ...answer.measures.flatMap(({ id, parts = [] }) => [id, ...parts.map((part) => part.id)]),
      ...answer.loans.map(({ id }) => id),
    ]);
    expect(unique(ids).filter((id) => russian.names[id] === undefined)).toEqual([]);
    expect(english.measures).toEqual(MEASURE_IDS);
    expect(english.programmes).toEqual(answers[0]?.loans.map(({ id }) => id));
  });

  test('every reading and every value of it is named in Russian', () => {
    for (const id of READING_IDS) {
      expect(keysOf(russian.readings[id]?.values ?? {})).toEqual([...READINGS[id].values].sort());
    }
  });

  test('every source and law has a Russian text', () => {
    const cited = EDITION_IDS.flatMap((edition) => {
      const policy = policyOf(edition);
      const ofFigures = policyFigures(policy).flatMap(({ values }) => values);
      const steps = Object.values(policy.prose.steps);
      const rules = Object.values(policy.prose.rules);
      return [
        ...[...ofFigures, ...steps, ...rules].map(({ citation }) => citation.text),
        ...measureCatalogue(edition).flatMap(({ law, parts = [] }) => [
          law,
          ...parts.map((part) => part.law),
        ]),
      ];
    });
    expect(unique(cited).length).toBeGreaterThan(150);
    expect(unique(cited).filter((text) => !Object.hasOwn(russian.texts, text))).toEqual([]);
  });
});
