/** Opens reports of the built command in Chromium, on a screen, a phone and as printed, and looks for what is wrong. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { parse } from 'yaml';

const FOLDER = 'test-results/reports';
const PROJECTS = 'fixtures/projects';
const purina = `${PROJECTS}/nestle-purina-2019.yaml`;
const zone = `${PROJECTS}/harbin-electric.yaml`;

/** The reports, by the names of their pictures. */
const REPORTS: { readonly [name: string]: readonly string[] } = {
  plan: ['plan', purina, '--discount-rate', '0.1', '--as-of', '2026-11-30'],
  'plan-zone': ['plan', zone, '--discount-rate', '0.1', '--analysis'],
  'plan-nothing': ['plan', `${PROJECTS}/yablochko.yaml`],
  assess: ['assess', purina, '--other-readings'],
  loan: ['loan', 'test/package/borrower.yaml'],
  'loan-open': ['loan', `${PROJECTS}/kemz-conversion.yaml`],
  compare: ['compare', purina, `${PROJECTS}/nestle-purina-2018.yaml`, '--discount-rate', '0.1'],
  sweep: [
    ...['sweep', purina, '--path', 'capitalInvestment.2.amount'],
    ...['--values', '1,400000000,4000000000'],
  ],
};

/** Views of a page: a screen, a phone, and a sheet of A4 between its margins. */
const VIEWS = [
  { name: '1200', width: 1200, media: 'screen' },
  { name: '390', width: 390, media: 'screen' },
  { name: 'print', width: 733, media: 'print' },
] as const;

const LANGUAGES = ['en', 'ru'];
/** Pixels of the smallest text: on paper 7.5 points. */
const SMALLEST = { screen: 11, print: 10 } as const;

const written = (argv: readonly string[]): string =>
  execFileSync(process.execPath, ['dist/cli/main.cjs', ...argv, '--format', 'html'], {
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  });

/** The totals of a change of policy over two projects. */
function portfolio(folder: string, language: string): string {
  const lines = [purina, zone].map((file) => JSON.stringify(parse(readFileSync(file, 'utf8'))));
  const file = join(folder, 'projects.jsonl');
  writeFileSync(file, `${lines.join('\n')}\n`);
  return written(['portfolio', file, '--after', 'law', '--totals', '--lang', language]);
}

/** Runs in the page: texts that are too small, stand over each other or do not fit, as lines. */
const LOOK = `(() => {
  const faults = [];
  const root = document.documentElement;
  if (root.scrollWidth > root.clientWidth) faults.push('is wider than its window: ' + root.scrollWidth);
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const texts = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const own = node.parentElement;
    if (node.textContent.trim() === '' || own.closest('template') !== null) continue;
    if (own.getClientRects().length === 0) continue;
    const svg = own.closest('svg');
    const scale = svg === null ? 1 : svg.getBoundingClientRect().width / svg.viewBox.baseVal.width;
    const size = Number.parseFloat(getComputedStyle(own).fontSize) * scale;
    if (size < (matchMedia('print').matches ? ${SMALLEST.print} : ${SMALLEST.screen})) faults.push('has a text of ' + size + ' px: ' + node.textContent);
    texts.push(own);
  }
  if (texts.length === 0) faults.push('has no text');
  for (const svg of document.querySelectorAll('svg[role=img]')) {
    const frame = svg.getBoundingClientRect();
    if (frame.width === 0) continue;
    const boxes = [...svg.querySelectorAll('text')].map((text) => [text.textContent, text.getBoundingClientRect()]);
    for (const [text, box] of boxes) {
      if (box.left < frame.left - 1 || box.right > frame.right + 1 || box.top < frame.top - 1) faults.push('draws outside of its picture: ' + text);
    }
    boxes.forEach(([text, box], index) => {
      for (const [other, next] of boxes.slice(index + 1)) {
        const apart = box.right <= next.left || next.right <= box.left || box.bottom <= next.top + 2 || next.bottom <= box.top + 2;
        if (!apart) faults.push('draws ' + text + ' over ' + other);
      }
    });
    if (svg.querySelectorAll('path, rect').length < 2) faults.push('has an empty picture');
  }
  for (const caption of document.querySelectorAll('caption')) {
    if (caption.getBoundingClientRect().width > root.clientWidth) faults.push('cuts the heading of a table: ' + caption.innerText);
  }
  if (matchMedia('print').matches) {
    for (const frame of document.querySelectorAll('.table')) {
      if (frame.scrollWidth > frame.clientWidth + 1) faults.push('prints a table wider than the sheet: ' + frame.innerText.slice(0, 60));
    }
  }
  return faults;
})()`;

interface Axe {
  readonly violations: readonly { readonly id: string; readonly nodes: { html: string }[] }[];
}

/** What is wrong with a page in one view, as lines. */
export async function faultsIn(page: Page, axe: string): Promise<readonly string[]> {
  await page.evaluate(axe);
  const { violations } = (await page.evaluate('axe.run()')) as Axe;
  const seen = (await page.evaluate(LOOK)) as readonly string[];
  return [
    ...violations.map(({ id, nodes }) => `fails ${id}: ${nodes[0]?.html.slice(0, 120)}`),
    ...seen,
  ];
}

/** Everything that is wrong with the reports; a picture of each view is left in test-results. */
export async function reportFaults(browser: Browser): Promise<readonly string[]> {
  const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
  const folder = mkdtempSync(join(tmpdir(), 'reports-'));
  mkdirSync(FOLDER, { recursive: true });
  const faults: string[] = [];
  try {
    for (const language of LANGUAGES) {
      const reports = Object.entries(REPORTS).map(([name, argv]): [string, string] => [
        `${name}-${language}`,
        written([...argv, '--lang', language]),
      ]);
      reports.push([`portfolio-${language}`, portfolio(folder, language)]);
      for (const [name, html] of reports) {
        const file = join(folder, `${name}.html`);
        writeFileSync(file, html);
        faults.push(...(await viewed(browser, { axe, file, name })));
      }
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
  return faults;
}

interface Report {
  readonly axe: string;
  readonly file: string;
  readonly name: string;
}

async function viewed(browser: Browser, { axe, file, name }: Report): Promise<readonly string[]> {
  const faults: string[] = [];
  for (const view of VIEWS) {
    // The policy of the page would keep axe out; that nothing is loaded or run is tested in the text.
    const viewport = { width: view.width, height: 900 };
    const context = await browser.newContext({ viewport, bypassCSP: true });
    const page = await context.newPage();
    page.on('console', (message) => faults.push(`${name} complains: ${message.text()}`));
    page.on('request', (request) => {
      if (!request.url().startsWith('file:')) faults.push(`${name} asks for ${request.url()}`);
    });
    await page.emulateMedia({ media: view.media });
    await page.goto(pathToFileURL(file).href);
    for (const fault of await faultsIn(page, axe)) faults.push(`${name}, ${view.name}: ${fault}`);
    await page.screenshot({ path: `${FOLDER}/${name}-${view.name}.png`, fullPage: true });
    await context.close();
  }
  return faults;
}
