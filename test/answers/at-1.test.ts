import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { brotliDecompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { MEASURE_IDS, PART_IDS } from '../../src/regions/kaluga/ids';
import { READING_IDS } from '../../src/regions/kaluga/readings';
import { command } from '../cli/fake';
import { spread } from '../deep';
import { FIXTURES } from '../fixtures';
import { expanded, without } from './expand';

const FOLDER = join(import.meta.dirname, '../../fixtures');
const REFORMS = join(FOLDER, 'reforms');

/** Answers of the form `@1`, as version 0.1.0 gave them before the form `@2`, by the question. */
const RECORDED = JSON.parse(
  brotliDecompressSync(readFileSync(join(FOLDER, 'answers/at-1.json.br'))).toString(),
) as { readonly [question: string]: unknown };

/** Measures, parts and readings that version did not have. */
const ADDED = [...MEASURE_IDS, ...PART_IDS, ...READING_IDS].filter(
  (id) =>
    !Object.values(RECORDED).some((answer) => JSON.stringify(answer).includes(`"id":"${id}"`)),
);

/** The projects of that version. */
const PROJECTS = FIXTURES.filter(({ name }) =>
  Object.keys(RECORDED).some((question) => question.split(' ')[1] === name),
);

const NAMES = PROJECTS.map(({ name }) => name);
const PROFILES = Object.fromEntries(PROJECTS.map(({ name, text }) => [`${name}.yaml`, text]));
const LINES = PROJECTS.map(({ document }) => `${JSON.stringify(document)}\n`).join('');

const STARTS = new Map(
  PROJECTS.map(({ document, name }) => [
    name,
    (document as { readonly project: { readonly start: string } }).project.start,
  ]),
);

/** The command that answers a question on a project. */
function argumentsOf(kind: string, name: string): readonly string[] {
  const file = `${name}.yaml`;
  const next = `${NAMES[(NAMES.indexOf(name) + 1) % NAMES.length]}.yaml`;
  switch (kind) {
    case 'assess':
      return ['assess', file, '--other-readings', '--loans', 'all'];
    case 'plan':
      return ['plan', file, '--discount-rate', '0.1', '--loans', 'all'];
    case 'plan-open':
      return ['plan', file, '--unconfirmed', '--unknown', '--analysis', '--loans', 'all'];
    case 'loan':
      return ['loan', file];
    case 'compare':
      return ['compare', file, next, '--discount-rate', '0.1', '--loans', 'all'];
    case 'sweep':
      return ['sweep', file, '--path', 'project.start', '--values', STARTS.get(name) ?? ''];
  }
  throw new Error(`no command answers ${kind}`);
}

/** What would change an answer takes long to find. */
const isLong = (question: string): boolean => /plan-open|portfolio/.test(question);

const [LONG, SHORT] = [true, false].map((long) =>
  Object.keys(RECORDED).filter((question) => isLong(question) === long),
);

test('every answer is recorded', () => {
  expect(Object.keys(RECORDED)).toHaveLength(166);
});

describe.each([...(SHORT ?? []), ...spread(LONG ?? [], 5)])('%s', (question) => {
  test('expands to the answer recorded', async () => {
    const [edition = '', name = '', kind = ''] = question.split(' ');
    const answer =
      name === 'totals' || name === 'portfolio'
        ? await linesFor(name, kind, edition)
        : expanded(JSON.parse(await answered([...argumentsOf(kind, name), ...inJson(edition)])));
    const found = without(ADDED, answer);
    const recorded = without([], RECORDED[question]);
    // Only where they differ is the difference worth its time.
    if (!isDeepStrictEqual(found, recorded)) expect(found).toEqual(recorded);
  });
});

const inJson = (edition: string): readonly string[] => ['--edition', edition, '--format', 'json'];

async function answered(args: readonly string[]): Promise<string> {
  const files: Record<string, string> = { ...PROFILES, 'lines.jsonl': LINES };
  for (const reform of args.filter((arg) => arg.startsWith(REFORMS))) {
    files[reform] = readFileSync(reform, 'utf8');
  }
  return (await command([...args], { files })).out;
}

async function linesFor(name: string, kind: string, edition: string): Promise<readonly unknown[]> {
  const out =
    name === 'totals'
      ? await answered(['assess-lines', 'lines.jsonl', '--totals', '--edition', edition])
      : await answered([
          'portfolio',
          'lines.jsonl',
          '--after',
          join(REFORMS, `${kind}.yaml`),
          ...inJson(edition),
        ]);
  return out
    .trim()
    .split(/\n(?=[{[])/)
    .map((one) => expanded(JSON.parse(one)));
}
