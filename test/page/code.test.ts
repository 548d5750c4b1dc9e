import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';
import { afterAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { codeOf, PROJECT_FILE, type ShownCode, sweepCode } from '../../src/page/state/code';
import type { PlainFields } from '../../src/page/state/document';
import type { LinkedOptions } from '../../src/page/state/link';
import { answerQuestion, type PageQuestion } from '../../src/page/work/questions';
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

const FOLDER = mkdtempSync(join(tmpdir(), 'page-code-'));

afterAll(() => rmSync(FOLDER, { recursive: true }));

const answerOf = (question: PageQuestion): unknown => {
  const answer = answerQuestion(question);
  if (!answer.ok) throw new Error(JSON.stringify(answer.problems));
  return JSON.parse(JSON.stringify(answer.value));
};

/** What the command that is shown answers. */
async function byCommand({ command: line, json }: ShownCode): Promise<unknown> {
  const [program, ...argv] = line.split(' ');
  expect(program).toBe('investor-incentives');
  const { code, err, out } = await command(argv, { files: { [PROJECT_FILE]: json } });
  expect({ code, err }).toEqual({ code: 0, err: '' });
  return JSON.parse(out);
}

/** What the module that is shown answers, with the library in its place. */
async function byModule({ json, module }: ShownCode): Promise<unknown> {
  writeFileSync(join(FOLDER, PROJECT_FILE), json);
  await build({
    stdin: { contents: module, resolveDir: resolve('.'), loader: 'js' },
    alias: { 'investor-incentives': resolve('src/index.ts') },
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
