import type { Browser, Page } from 'playwright-core';
import { writeLink } from '../../src/page/state/link';
import { linkTo, opened, PROJECTS, settled } from './open';

const DOCUMENT = PROJECTS[0]?.document ?? {};

/** Links that cannot be read. */
const BROKEN: { readonly [what: string]: string } = {
  'that is none': 'top',
  'that was cut': linkTo(DOCUMENT).slice(0, -20),
  'of 100 KB': `p1.0.${'A'.repeat(100_000)}`,
  'of a later version': 'p9.0.AAAA',
  'that unpacks to too much': linkTo({ project: { name: 'x'.repeat(3_000_000) } }),
};

/** What is wrong with how the page takes links, files and pastes that it cannot read. */
export async function inputFaults(browser: Browser): Promise<readonly string[]> {
  return [
    ...(await brokenLinks(browser)),
    ...(await changedLink(browser)),
    ...(await files(browser)),
    ...(await pastes(browser)),
  ];
}

const notices = (page: Page): Promise<string> => page.locator('.notices').innerText();

async function brokenLinks(browser: Browser): Promise<readonly string[]> {
  const faults: string[] = [];
  for (const [what, fragment] of Object.entries(BROKEN)) {
    const { complaints, context, page } = await opened(browser, { fragment });
    await page.waitForSelector('[role=tab]');
    const said = await notices(page);
    if (!/Nothing was opened|was cut|later version/.test(said)) {
      faults.push(`nothing is said of a link ${what}: ${said}`);
    }
    faults.push(...complaints.map((one) => `a link ${what} ${one}`));
    await context.close();
  }
  return faults;
}

async function changedLink(browser: Browser): Promise<readonly string[]> {
  const fragment = writeLink({
    document: DOCUMENT as Parameters<typeof writeLink>[0]['document'],
    options: {},
    version: '0.0.1',
    hash: 'sha256:other',
    answer: { elements: [], nominal: '1' },
  });
  const { context, page } = await opened(browser, { fragment });
  await settled(page);
  const said = await notices(page);
  await context.close();
  return [/0\.0\.1/, /figures of the edition have changed/, /The answer has changed/]
    .filter((part) => !part.test(said))
    .map((part) => `a link of an older version is opened without ${part}: ${said}`);
}

/** Gives the page a file, as its button does: a text so many times over. */
const FILE = `(name, text, times) => {
  const data = new DataTransfer();
  data.items.add(new File(Array(times).fill(text), name));
  const input = document.querySelector('input[type=file]');
  input.files = data.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
}`;

async function files(browser: Browser): Promise<readonly string[]> {
  const { complaints, context, page } = await opened(browser, { fragment: linkTo(DOCUMENT) });
  await settled(page);
  const before = await page.locator('h1').innerText();
  const give = async (name: string, text: string, repeated = 1): Promise<string> => {
    await page.evaluate(`(${FILE})(${JSON.stringify(name)}, ${JSON.stringify(text)}, ${repeated})`);
    await page.locator('.notices', { hasText: name }).waitFor();
    return notices(page);
  };
  const faults: string[] = [];
  const refused: readonly (readonly [string, string, RegExp])[] = [
    ['a.txt', 'a: 1', /holds no project/],
    ['b.html', '<!doctype html><title>News</title>', /no report/],
    ['d.yaml', 'project: [', /holds no project/],
    ['e.xlsx', 'PK\u0003\u0004', /workbook/],
  ];
  for (const [name, text, because] of refused) {
    const said = await give(name, text);
    if (!because.test(said)) faults.push(`${name} is refused with: ${said}`);
  }
  const large = await give('c.yaml', 'x'.repeat(1_000), 50_000);
  if (!/larger than 5 MB/.test(large)) faults.push(`a file of 50 MB is refused with: ${large}`);
  if ((await page.locator('h1').innerText()) !== before) faults.push('what was typed is lost');
  await give('f.yaml', 'project: { name: Opened, start: 2019-01-01 }');
  if ((await page.locator('h1').innerText()) !== 'Opened') faults.push('a project is not opened');
  await context.close();
  return [...faults, ...complaints];
}

const PASTE = `(text) => {
  const data = new DataTransfer();
  data.setData('text/plain', text);
  document.activeElement.dispatchEvent(
    new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
  );
}`;

async function pastes(browser: Browser): Promise<readonly string[]> {
  const document = { project: { name: 'Pasted', start: '2019-01-01' } };
  const { complaints, context, page } = await opened(browser, { fragment: linkTo(document) });
  await settled(page);
  await page.click('#tab-project');
  const cell = (path: string) => page.locator(`[id="field-${path}"]`);
  const paste = async (text: string): Promise<string> => {
    await cell('capitalInvestment.2019').focus();
    await page.evaluate(`(${PASTE})(${JSON.stringify(text)})`);
    await page.waitForSelector('.notices .alerts');
    return notices(page);
  };
  const faults: string[] = [];
  await paste("1 234 567,50\t1,234,567.50\t1.234.567,50\t1'234'567.50\n-5\t\tn/a\t1.234");
  await settled(page);
  for (const year of [2019, 2020, 2021, 2022]) {
    const shown = (await cell(`capitalInvestment.${year}`).inputValue()).replace(/\s/g, ' ');
    if (shown !== '1 234 567.50') faults.push(`a pasted amount of ${year} is shown as ${shown}`);
  }
  const kept = await cell('taxableProfit.2021').inputValue();
  if (kept !== 'n/a') faults.push(`a pasted text became ${kept}`);
  const wrong = await cell('taxableProfit.2022').getAttribute('aria-invalid');
  if (wrong !== 'true') faults.push('an ambiguous number is taken without a word');
  const said = await paste('1\t2\n'.repeat(1_000_000));
  if (!/1000000 rows/.test(said)) faults.push(`a million rows are answered by: ${said}`);
  await context.close();
  return [...faults, ...complaints];
}
