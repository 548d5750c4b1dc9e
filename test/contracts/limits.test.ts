import { expect, test } from 'vitest';
import { Lexer } from 'yaml';
import { readLine } from '../../src/cli/lines/json-line';
import { splitLines } from '../../src/cli/lines/split';
import type { Problem } from '../../src/kit/problem';
import { LIMITS } from '../../src/profile/limits';
import { sweep } from '../../src/questions/compare/sweep';
import { parseAmendment } from '../../src/regions/amendment';
import { parseProfile } from '../../src/regions/parse-profile';
import { parseScenario } from '../../src/scenario/parse';
import { readDocument } from '../../src/texts/document';

type Codes = readonly string[];
type Limit = keyof typeof LIMITS;

/** What is said of an input that holds so much, and the code of it where that is too much. */
interface Bound {
  readonly code: string;
  readonly codesWith: (much: number) => Codes | Promise<Codes>;
}

const PROJECT = { name: 'Pump works', start: '2019-01-01' };

const codesOf = (read: object): Codes =>
  'problems' in read ? (read.problems as readonly Problem[]).map(({ code }) => code) : [];

const ofProfile = (fields: object): Codes => codesOf(parseProfile({ project: PROJECT, ...fields }));
const ofText = (text: string): Codes => codesOf(readDocument(text));

const SOURCE = { kind: 'worked-by-hand', text: 'nothing is worked out' };

const ofScenario = (parts: object): Codes =>
  codesOf(
    parseScenario({
      name: 'A plant',
      profile: { project: PROJECT },
      expect: [{ measure: 'rip', verdict: 'unknown' }],
      source: SOURCE,
      checkedBy: 'nobody',
      ...parts,
    }),
  );

const list = <Entry>(length: number, entry: Entry): Entry[] => Array.from({ length }, () => entry);

const nested = (levels: number): string => '['.repeat(levels) + ']'.repeat(levels);

/** Of a million entries, those of the document, its project and the list of rows are four and the rows. */
function rowsOf(much: number): unknown[][] {
  const full = 99;
  const rest = much - 4 - (full + 1) - full * LIMITS.entries;
  return [...list(full, list(LIMITS.entries, 0)), list(rest, 0)];
}

/** A text of so many parts: each line break of an empty line is one. */
function textOf(parts: number): string {
  const head = 'a: 1\n';
  const own = [...new Lexer().lex(head)].length;
  const text = head + '\n'.repeat(parts - own);
  expect([...new Lexer().lex(text)]).toHaveLength(parts);
  return text;
}

async function lineCodes(bytes: number): Promise<Codes> {
  const text = `"${'a'.repeat(bytes - 2)}"\n`;
  const pieces = (async function* () {
    yield await Promise.resolve(new TextEncoder().encode(text));
  })();
  const codes: string[] = [];
  for await (const lines of splitLines(pieces)) {
    for (const { bytes: line } of lines) codes.push(...codesOf(readLine(line)));
  }
  return codes;
}

const BOUNDS: { readonly [L in Limit]: Bound } = {
  entries: {
    code: 'too-many-entries',
    codesWith: (much) => ofProfile({ imports: list(much, { year: 2019, customsValue: 1 }) }),
  },
  allEntries: {
    code: 'too-many-entries',
    codesWith: (much) => ofProfile({ imports: rowsOf(much) }),
  },
  depth: { code: 'too-deep', codesWith: (much) => ofText(nested(much)) },
  documentBytes: { code: 'line-too-long', codesWith: lineCodes },
  documentParts: { code: 'too-many-parts', codesWith: (much) => ofText(textOf(much)) },
  aliases: {
    code: 'too-many-aliases',
    codesWith: (much) => ofText(`a: &a 1\nb: [${list(much, '*a').join(', ')}]`),
  },
  nameLength: {
    code: 'text-too-long',
    codesWith: (much) => ofProfile({ project: { ...PROJECT, name: 'x'.repeat(much) } }),
  },
  idLength: {
    code: 'text-too-long',
    codesWith: (much) =>
      ofProfile({ landPlots: [{ id: 'x'.repeat(much), cadastralValue: 1, title: '2019-01-01' }] }),
  },
  amountDigits: {
    code: 'too-large',
    codesWith: (much) => ofProfile({ taxableProfit: { 2019: '9'.repeat(much) } }),
  },
  numeralLength: {
    code: 'number-too-long',
    codesWith: (much) => ofText(`a: ${'9'.repeat(much)}`),
  },
  amountPlaces: {
    code: 'too-many-places',
    codesWith: (much) => ofProfile({ taxableProfit: { 2019: `1.${'1'.repeat(much)}` } }),
  },
  sharePlaces: {
    code: 'too-many-places',
    codesWith: (much) =>
      ofProfile({
        landPlots: [
          { id: 'a', cadastralValue: 1, rate: `0.${'1'.repeat(much)}`, title: '2019-01-01' },
        ],
      }),
  },
  textLength: {
    code: 'text-too-long',
    codesWith: (much) => ofScenario({ expect: [{ path: 'version', is: 'x'.repeat(much) }] }),
  },
  settings: {
    code: 'too-many-entries',
    codesWith: (much) => ofScenario({ set: list(much, { path: 'project.name', value: 'x' }) }),
  },
  amendments: {
    code: 'too-many-entries',
    codesWith: (much) =>
      ofScenario({
        policy: list(much, {
          title: 'Ten per cent',
          source: 'a draft',
          changes: { rip: { regionalRate: { 2026: '0.1' } } },
        }),
      }),
  },
  sweepValues: {
    code: 'too-many-values',
    codesWith: (much) => {
      const swept = sweep({ project: PROJECT }, 'project.start', list(much, 'x'));
      return codesOf(swept);
    },
  },
  wholeYears: {
    code: 'count-out-of-range',
    codesWith: (much) =>
      ofProfile({
        statuses: { szpk: { level: 'regional', signed: '2023-02-01', stabilityYears: much } },
      }),
  },
  lifeMonths: {
    code: 'count-out-of-range',
    codesWith: (much) =>
      ofProfile({
        fixedAssets: [{ id: 'a', putIntoUse: '2019-01-01', cost: 1, lifeMonths: much }],
      }),
  },
  termMonths: {
    code: 'count-out-of-range',
    codesWith: (much) => ofProfile({ borrowing: { programmes: ['leasing'], termMonths: much } }),
  },
  jobs: {
    code: 'count-out-of-range',
    codesWith: (much) => ofProfile({ project: { ...PROJECT, jobs: { 2019: much } } }),
  },
  foundLength: {
    code: 'cut',
    // The quotation marks are two of the characters.
    codesWith: (much) => {
      const parsed = parseProfile({ project: PROJECT, carryLosses: 'x'.repeat(much - 2) });
      const [problem] = parsed.ok ? [] : parsed.problems;
      return problem?.found.endsWith('…') ? ['cut'] : [];
    },
  },
  problems: {
    code: 'too-many-problems',
    codesWith: (much) => ofProfile({ imports: list(much, 0) }),
  },
};

const ROWS = (Object.keys(BOUNDS) as Limit[]).map((limit) => ({ limit, ...BOUNDS[limit] }));

test.each(ROWS)(
  '$limit: so much is read, one more is $code',
  async ({ code, codesWith, limit }) => {
    expect(await codesWith(LIMITS[limit])).not.toContain(code);
    expect(await codesWith(LIMITS[limit] + 1)).toContain(code);
  },
);

test('what is not listed is counted', () => {
  const parsed = parseProfile({ project: PROJECT, imports: list(1_003, 0) });
  const problems = parsed.ok ? [] : parsed.problems;
  expect(problems).toHaveLength(1_001);
  expect(problems.at(-1)).toEqual({
    path: '(document)',
    code: 'too-many-problems',
    expected: 'at most 1000 problems',
    found: '3 more',
  });
});

/** A value in so many lists. */
const lists = (levels: number): unknown => JSON.parse(nested(levels));

test.each([
  [
    'a line of JSON',
    (levels: number) => codesOf(readLine(new TextEncoder().encode(nested(levels)))),
  ],
  ['an amendment', (levels: number) => codesOf(parseAmendment(lists(levels)))],
  // The scenario and the list of its expectations, the expectation and the value in it.
  [
    'a scenario',
    (levels: number) => ofScenario({ expect: [{ path: 'version', is: lists(levels - 3) }] }),
  ],
  ['a text in block form', (levels: number) => ofText('- '.repeat(levels))],
])('%s is read to the last level and no deeper', (_, codesWith) => {
  expect(codesWith(LIMITS.depth)).not.toContain('too-deep');
  expect(codesWith(LIMITS.depth + 1)).toContain('too-deep');
});

test('a list of an amendment or of a scenario is counted before it is read', () => {
  const names = Object.fromEntries(list(10_001, 0).map((_, index) => [`n${index}`, 1]));
  const amendment = { title: 'Many', source: 'nowhere', changes: { rip: names } };
  expect(codesOf(parseAmendment(amendment))).toEqual(['too-many-entries']);
  expect(ofScenario({ expect: list(10_001, 0) })).toEqual(['too-many-entries']);
});
