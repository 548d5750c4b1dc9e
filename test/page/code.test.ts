import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';
import { afterAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import {
  CHANGE_FILE,
  changeCode,
  codeOf,
  PROJECT_FILE,
  type ShownCode,
  sweepCode,
} from '../../src/page/state/code';
import type { PlainFields } from '../../src/page/state/document';
import type { LinkedOptions } from '../../src/page/state/link';
import { linesPart } from '../../src/page/work/lines';
import type { PolicyChange } from '../../src/page/work/policy';
import { answerQuestion, type PageQuestion } from '../../src/page/work/questions';
import { totalsOf } from '../../src/questions/portfolio/portfolio-totals';
import { ALL_REGIONS } from '../../src/regions/all';
import { LOADED_DEFAULT } from '../../src/regions/loaded';
import { command } from '../cli/fake';

const DOCUMENT: PlainFields = parse(
  readFileSync('fixtures/projects/nestle-purina-2019.yaml', 'utf8'),
);

const OPTIONS: readonly LinkedOptions[] = [
  {},
  {
    edition: 'law',
    discountRate: '0.1',
    readings: { 'cap-year': 'ends' },
    unconfirmed: true,
    unknown: true,
  },
];

/** Regions that a project has to name. */
const OTHERS = ALL_REGIONS.slice(1).map(({ id }) => id);

const FOLDER = mkdtempSync(join(tmpdir(), 'page-code-'));

afterAll(() => rmSync(FOLDER, { recursive: true }));

const answerOf = (question: PageQuestion): unknown => {
  const answer = answerQuestion(question);
  if (!answer.ok) throw new Error(JSON.stringify(answer.problems));
  return JSON.parse(JSON.stringify(answer.value));
};

/** What the command that is shown answers. */
async function byCommand({ change = '', command: line, json }: ShownCode): Promise<unknown> {
  const [program, ...argv] = line.split(' ');
  expect(program).toBe('investor-incentives');
  const { code, err, out } = await command(argv, {
    files: { [PROJECT_FILE]: json, [CHANGE_FILE]: change },
  });
  expect({ code, err }).toEqual({ code: 0, err: '' });
  return JSON.parse(out);
}

/** What the module that is shown answers, with the library in its place. */
async function byModule({ change = '', json, module }: ShownCode): Promise<unknown> {
  writeFileSync(join(FOLDER, PROJECT_FILE), json);
  writeFileSync(join(FOLDER, CHANGE_FILE), change);
  await build({
    stdin: { contents: module, resolveDir: resolve('.'), loader: 'js' },
    alias: Object.fromEntries([
      ...OTHERS.map((id) => [`investor-incentives/${id}`, resolve(`src/regions/${id}/index.ts`)]),
      ['investor-incentives', resolve('src/index.ts')],
    ]),
    outfile: join(FOLDER, 'shown.mjs'),
    bundle: true,
    platform: 'node',
    format: 'esm',
    logLevel: 'silent',
  });
  const out = execFileSync(process.execPath, ['shown.mjs'], { cwd: FOLDER, encoding: 'utf8' });
  return JSON.parse(out);
}

describe.each(OPTIONS)('what is shown as code, under %j', (options) => {
  test('gives the plan of the page again', async () => {
    const inputs = { document: DOCUMENT, options };
    const own = answerOf({ kind: 'plan', loans: 'asked', ...inputs });
    const shown = codeOf(DOCUMENT, options);
    expect(await byCommand(shown)).toEqual(own);
    expect(await byModule(shown)).toEqual(own);
  });

  test('gives the sweep of the page again', async () => {
    const path = 'capitalInvestment[2].amount';
    const values = [0, '400000000.5', 4000000000];
    const own = answerOf({ kind: 'sweep', document: DOCUMENT, options, path, values });
    const shown = sweepCode(DOCUMENT, options, path, values);
    expect(await byModule(shown)).toEqual(own);
    expect(await byCommand(shown)).toEqual(own);
  });
});

const RATE: PolicyChange = {
  figure: 'rip.regionalRate',
  from: '2020',
  value: '0.05',
  title: 'A lower rate',
};

describe('what is shown as code of a change of policy', () => {
  const change = (tried: PolicyChange, options: LinkedOptions) => ({
    own: answerOf({ kind: 'change', document: DOCUMENT, options, change: tried }),
    shown: changeCode(DOCUMENT, options, tried),
  });

  test('to another edition gives the comparison of the page again', async () => {
    const options: LinkedOptions = { discountRate: '0.1', unknown: true };
    const { own, shown } = change({ edition: 'law' }, options);
    expect(await byCommand(shown)).toEqual(own);
    expect(await byModule(shown)).toEqual(own);
  });

  test.each<LinkedOptions>([{}, { edition: 'law', unconfirmed: true }])(
    'of one figure gives the comparison again by the library, under %j',
    async (options) => {
      const { own, shown } = change(RATE, options);
      expect(own).not.toEqual(change({ ...RATE, value: '0.06' }, options).own);
      expect(await byModule(shown)).toEqual(own);
    },
  );

  test('of one figure gives the totals of the one project by the command', async () => {
    const { shown } = change(RATE, {});
    const read = linesPart({
      kind: 'lines',
      region: LOADED_DEFAULT.id,
      edition: undefined,
      change: RATE,
      lines: [JSON.stringify(DOCUMENT)],
    });
    if (!read.ok) throw new Error(JSON.stringify(read.problems));
    const totals = totalsOf(read.value.portfolio, LOADED_DEFAULT);
    expect(totals.projects).toBe(1);
    expect(await byCommand(shown)).toMatchObject(JSON.parse(JSON.stringify(totals)));
  });
});

test.each(OTHERS)('a project of %s is answered by its own entry of the package', async (region) => {
  const document = { project: { name: 'Plant', start: '2021-04-01', region } };
  const own = answerOf({ kind: 'plan', loans: 'asked', document, options: {} });
  const shown = codeOf(document, {});
  expect(await byModule(shown)).toEqual(own);
  expect(await byCommand(shown)).toEqual(own);
});
