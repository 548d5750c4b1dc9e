import { readdirSync, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { parse } from 'yaml';
import { type LinkContent, writeLink } from '../../src/page/state/link';
import { VERSION } from '../../src/version';

const FILE = pathToFileURL('dist/page/index.html').href;

export const FOLDER = 'test-results/page';

/** Every example project, by the name of its file. */
export const PROJECTS: readonly { readonly name: string; readonly document: object }[] =
  readdirSync('fixtures/projects')
    .filter((file) => !file.includes('expected'))
    .map((file) => ({
      name: file.replace('.yaml', ''),
      document: parse(readFileSync(`fixtures/projects/${file}`, 'utf8')),
    }));

/** A page that is open, and everything that it complains of or asks for. */
export interface OpenPage {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly complaints: string[];
}

interface Opening {
  /** What stands behind "#" in the address. */
  readonly fragment?: string;
  readonly language?: 'en' | 'ru';
  readonly width?: number;
  /** Lets a tool of the test into the page, which its policy keeps out. */
  readonly bypassCSP?: boolean;
  readonly file?: string;
  /** Runs in the page before its own script. */
  readonly before?: string;
}

/** Opens the page from disk without a network. */
export async function opened(browser: Browser, opening: Opening = {}): Promise<OpenPage> {
  const { before, bypassCSP = false, file = FILE, fragment = '', language, width } = opening;
  const context = await browser.newContext({
    viewport: { width: width ?? 1200, height: 900 },
    locale: language ?? 'en',
    offline: true,
    bypassCSP,
  });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', ({ message }) => complaints.push(`complains: ${message}`));
  page.on('console', (message) => complaints.push(`complains: ${message.text()}`));
  page.on('request', (request) => {
    const own = request.url().split('#')[0] === file || request.url().startsWith('blob:');
    if (!own) complaints.push(`asks for ${request.url().slice(0, 100)}`);
  });
  if (before !== undefined) await page.addInitScript(before);
  await page.goto(`${file}${fragment === '' ? '' : `#${fragment}`}`);
  return { page, context, complaints };
}

/** Waits until the page has an answer on what it holds now. */
export const settled = (page: Page): Promise<unknown> =>
  page.waitForSelector('.bar[aria-busy=false] dd', { timeout: 20_000 });

/** A link to a project. */
export const linkTo = (document: object, others: Partial<LinkContent> = {}): string =>
  writeLink({
    document: document as LinkContent['document'],
    options: {},
    version: VERSION,
    hash: '',
    answer: null,
    ...others,
  });

/** The text of a download that a click begins. */
export const downloaded = async (page: Page, button: RegExp): Promise<string> =>
  (await downloadedBytes(page, button)).toString('utf8');

/** The bytes of a download that a click begins. */
export async function downloadedBytes(page: Page, button: RegExp): Promise<Buffer> {
  const summary = page.locator('.downloads');
  if (!(await summary.getAttribute('open').then((open) => open !== null))) {
    await page.locator('.downloads summary').click();
  }
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ]);
  return readFileSync(await download.path());
}
