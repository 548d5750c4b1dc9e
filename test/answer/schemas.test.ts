import { Ajv, type ValidateFunction } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020';
import { describe, expect, it, test } from 'vitest';
import { definitions as generated } from '../../build/definitions';
import { amend } from '../../src/amendments/amend';
import definitions from '../../src/answer/definitions.json';
import { DOCUMENTS, type DocumentName, draft07, draft2020 } from '../../src/answer/schemas';
import { assess } from '../../src/questions/assess/assess';
import { plan } from '../../src/questions/plan/plan';
import { comparePolicies } from '../../src/questions/portfolio/portfolio';
import { policyOf } from '../../src/regions/kaluga/editions/index';
import { parseProfile } from '../../src/regions/parse-profile';
import { command } from '../cli/fake';
import { standingDocument } from '../contracts/standing-profile';
import { FIXTURES } from '../fixtures';
import { profileOf } from '../profiles';
import { TOY } from '../toy/region';

const NAMES = Object.keys(DOCUMENTS) as DocumentName[];

/** Both forms of the schema of an answer. */
const VALIDATORS = new Map(
  NAMES.map((name) => {
    const schema = draft07(name, definitions);
    return [
      name,
      [
        new Ajv({ strictTypes: false }).compile(schema),
        new Ajv2020({ strictTypes: false }).compile(draft2020(schema)),
      ],
    ] as const;
  }),
);

/** What is wrong with an answer by each form of its schema. */
function faultsOf(name: DocumentName, answer: unknown): readonly string[] {
  const document: unknown = JSON.parse(JSON.stringify(answer));
  return (VALIDATORS.get(name) ?? []).flatMap((validate: ValidateFunction) =>
    validate(document)
      ? []
      : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`),
  );
}

const REFORM = JSON.stringify({
  title: 'Ten per cent',
  source: 'a draft',
  changes: { rip: { regionalRate: { 2009: '0.08' } } },
});
const LINES = FIXTURES.map(({ document }) => JSON.stringify(document)).join('\n');
const FILES = {
  ...Object.fromEntries(FIXTURES.map(({ name, text }) => [`${name}.yaml`, text])),
  'standing.json': JSON.stringify(standingDocument(2019)),
  'reform.json': REFORM,
  'lines.jsonl': `${LINES}\n{"project":{}}\n`,
};

const answered = async (...args: string[]): Promise<string> =>
  (await command(args, { files: FILES })).out;

const PROJECTS = ['standing.json', ...FIXTURES.map(({ name }) => `${name}.yaml`)];

describe('the schema of each answer', () => {
  test('is made of the types as they are; npm run schemas makes it again', () => {
    expect(generated()).toEqual(definitions);
  });

  test.each(NAMES)('%s is printed in 2020-12', async (name) => {
    const { code, out } = await command(['schema', '--of', name]);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toEqual(draft2020(draft07(name, definitions)));
    expect(out).not.toContain('#/definitions/');
  });

  test('lists what it refers to, and nothing else', () => {
    const { definitions: held } = draft07('loan', definitions);
    expect(Object.keys(held as object)).toContain('LoanWorth');
    expect(Object.keys(held as object)).not.toContain('PlanStep');
  });
});

describe.each(PROJECTS)('answers on %s keep to their schema', (file) => {
  test.each<[DocumentName, readonly string[]]>([
    ['assessment', ['assess', file, '--other-readings']],
    ['assessment', ['assess', file, '--edition', 'law', '--loans', 'all']],
    ['plan', ['plan', file, '--discount-rate', '0.1', '--unconfirmed', '--unknown']],
    ['plan', ['plan', file, '--edition', 'law', '--loans', 'all']],
    ['loan', ['loan', file]],
    ['comparison', ['compare', file, '--other-edition', 'law']],
    ['places', ['compare', file, '--regions', 'kaluga:sez,kaluga:region']],
    ['sweep', ['sweep', file, '--path', 'project.start', '--values', '2019-01-01,soon']],
  ])('%s of %j', async (name, args) => {
    const out = await answered(...args, '--format', 'json');
    expect(faultsOf(name, JSON.parse(out))).toEqual([]);
  });
});

describe('other answers keep to their schema', () => {
  test('a plan with what would change it', async () => {
    const out = await answered('plan', 'kronospan-mdf-1.yaml', '--analysis', '--format', 'json');
    expect(JSON.parse(out).analysis.thresholds.length).toBeGreaterThan(0);
    expect(faultsOf('plan', JSON.parse(out))).toEqual([]);
  });

  test.each([
    ['assess-lines', 'lines.jsonl'],
    ['assess-lines', 'lines.jsonl', '--totals'],
    ['portfolio', 'lines.jsonl', '--after', 'reform.json'],
  ])('each record of %s %s %s', async (...args) => {
    const records = (await answered(...args)).trim().split('\n');
    const oks = records.map((record) => JSON.parse(record).ok);
    expect(new Set(oks)).toEqual(new Set([true, false]));
    expect(records.flatMap((record) => faultsOf('record', JSON.parse(record)))).toEqual([]);
  });

  test('the totals of a portfolio, and a comparison of policies', async () => {
    const out = await answered(
      ...['portfolio', 'lines.jsonl', '--after', 'reform.json', '--totals', '--format', 'json'],
    );
    expect(faultsOf('portfolio', JSON.parse(out))).toEqual([]);
    const profiles = FIXTURES.flatMap(({ document }) => {
      const parsed = parseProfile(document);
      return parsed.ok ? [parsed.profile] : [];
    });
    const amended = amend(policyOf(), JSON.parse(REFORM));
    const answer = comparePolicies(profiles, [policyOf(), amended]);
    expect(faultsOf('policy-comparison', answer)).toEqual([]);
  });

  test('those of a region with budgets, payments and intervals of its own', () => {
    const document = {
      project: { name: 'Pier', region: 'toy', start: '2021-01-01', site: 'harbour' },
      capitalInvestment: { 2021: 120_000_000 },
      taxableProfit: { 2021: 10_000_000 },
      beacon: { lit: true, keepers: 6_000_000 },
    };
    const parsed = parseProfile(document, { region: TOY });
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
    const answer = plan(parsed.profile);
    expect(JSON.stringify(answer)).toContain('"from":');
    expect(faultsOf('plan', answer)).toEqual([]);
    expect(faultsOf('assessment', answer.assessment)).toEqual([]);
  });
});

describe('what is no answer does not', () => {
  const sound = (): Record<string, unknown> =>
    JSON.parse(JSON.stringify(assess(profileOf(standingDocument(2019)))));
  const spoilt = (spoil: (text: string) => string): readonly string[] =>
    faultsOf('assessment', JSON.parse(spoil(JSON.stringify(sound()))));

  it('a misspelt field', () => {
    expect(spoilt((text) => text.replace('"taxBefore"', '"taxbefore"')).join()).toContain(
      "must have required property 'taxBefore'",
    );
    expect(spoilt((text) => text.replace('"relief"', '"reliefs"'))).not.toEqual([]);
  });

  it('a number in place of decimal text, or another text', () => {
    expect(spoilt((text) => text.replace(/"taxBefore":"(\d+)"/, '"taxBefore":$1'))).not.toEqual([]);
    expect(spoilt((text) => text.replace(/"relief":"\d+/, '"relief":"1,000'))).not.toEqual([]);
    expect(spoilt((text) => text.replace(/"taxAfter":"\d+"/, '"taxAfter":"1e3"'))).not.toEqual([]);
    expect(spoilt((text) => text.replace('"2019-01-01"', '"1.1.2019"'))).not.toEqual([]);
  });

  it('a sum that is missing', () => {
    expect(spoilt((text) => text.replace(/"net":("\d+"|null),/, ''))).not.toEqual([]);
  });

  it('a measure that has both parts and lines', () => {
    const answer = sound();
    const measures = answer['measures'] as Record<string, unknown>[];
    const ofParts = measures.find(({ parts }) => parts !== undefined);
    Object.assign(ofParts ?? {}, { lines: [] });
    expect(faultsOf('assessment', answer)).not.toEqual([]);
  });

  it('an answer of the former form', () => {
    expect(spoilt((text) => text.replace('assessment@2', 'assessment@1'))).not.toEqual([]);
  });
});

test('a list with a place for each item has other names in 2020-12', () => {
  const pair = { type: 'array', items: [{ $ref: '#/definitions/A' }], additionalItems: false };
  const list = { type: 'array', items: { $ref: '#/definitions/B' } };
  expect(draft2020({ $ref: '#/definitions/A', definitions: { A: list, B: pair } })).toEqual({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $ref: '#/$defs/A',
    $defs: {
      A: { type: 'array', items: { $ref: '#/$defs/B' } },
      B: { type: 'array', prefixItems: [{ $ref: '#/$defs/A' }], items: false },
    },
  });
});
