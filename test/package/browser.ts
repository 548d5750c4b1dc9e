/**
 * Opens a page that uses the packed package in Chromium, and holds its answers against those of
 * Node; then the reports of the command, those that it prints, and the page that answers. Pictures are left in test-results. `CHROMIUM` names another browser than Debian's.
 */
import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { parse } from 'yaml';
import { CHROMIUM, launched } from '../browser/launch';
import { pageFaults } from '../browser/page';
import { makeConsumer } from './consumer';
import { printFaults } from './prints';
import { reportFaults } from './reports';

const PROJECT = 'fixtures/projects/nestle-purina-2019.yaml';
const PICTURE = 'test-results/page.png';
const PAGE = ['answers.mjs', 'page.mjs', 'node.mjs', 'index.html'];
const NO_BROWSER = 2;

/** The page with the library and a project in it, in the folder of a project that has the package. */
async function makePage(folder: string): Promise<void> {
  for (const file of PAGE) copyFileSync(resolve('test/package/page', file), join(folder, file));
  const project: unknown = parse(readFileSync(PROJECT, 'utf8'));
  writeFileSync(join(folder, 'project.json'), JSON.stringify(project));
  await build({
    absWorkingDir: folder,
    entryPoints: ['page.mjs'],
    outfile: 'page.js',
    bundle: true,
    minify: true,
    platform: 'browser',
    format: 'iife',
    target: 'es2022',
    logLevel: 'error',
  });
}

interface Seen {
  readonly answers: unknown;
  /** The text of the page. */
  readonly text: string;
  /** What the page complained of. */
  readonly errors: readonly string[];
}

async function open(folder: string): Promise<Seen> {
  const browser = await launched();
  try {
    const page = await browser.newPage();
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text());
    });
    await page.goto(pathToFileURL(join(folder, 'index.html')).href);
    mkdirSync('test-results', { recursive: true });
    await page.screenshot({ path: PICTURE, fullPage: true });
    const answers = await page.evaluate('globalThis.answers');
    return { answers, text: await page.innerText('body'), errors };
  } finally {
    await browser.close();
  }
}

/** What is wrong with the page, as lines. */
function faults({ answers, errors, text }: Seen, inNode: string): readonly string[] {
  const { assessment } = JSON.parse(inNode) as {
    assessment: {
      measures: { id: string; verdict: string }[];
      titles: { measures: { [id: string]: { en: string } } };
    };
  };
  const titleOf = (id: string): string => assessment.titles.measures[id]?.en ?? `no title of ${id}`;
  const hidden = assessment.measures.filter(
    ({ id, verdict }) => !(text.includes(titleOf(id)) && text.includes(verdict)),
  );
  return [
    ...errors.map((error) => `the page complains: ${error}`),
    ...(answers === inNode ? [] : ['the answers of the page are not those of Node']),
    ...hidden.map(({ id }) => `the page does not show ${titleOf(id)}`),
  ];
}

async function lookAtReports(): Promise<readonly string[]> {
  const browser = await launched();
  try {
    return await reportFaults(browser);
  } finally {
    await browser.close();
  }
}

if (existsSync(CHROMIUM)) {
  const { folder, remove } = makeConsumer();
  try {
    await makePage(folder);
    const inNode = execFileSync(process.execPath, ['node.mjs'], { cwd: folder, encoding: 'utf8' });
    const found = [
      ...faults(await open(folder), inNode),
      ...(await lookAtReports()),
      ...(await pageFaults(launched)),
      ...printFaults(CHROMIUM),
    ];
    for (const fault of found) process.stderr.write(`${fault}\n`);
    if (found.length === 0)
      process.stdout.write(
        `the page answers as Node does, and the reports are sound: ${PICTURE}, test-results/reports, test-results/prints\n`,
      );
    process.exitCode = found.length === 0 ? 0 : 1;
  } finally {
    remove();
  }
} else {
  process.stderr.write(
    `there is no Chromium at ${CHROMIUM}: install it, or name one in CHROMIUM\n`,
  );
  process.exitCode = NO_BROWSER;
}
