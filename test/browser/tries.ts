import { mkdirSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { extracted } from '../../src/report/html';
import { extractedWorkbook } from '../../src/report/xlsx';
import { downloaded, downloadedBytes, FOLDER, linkTo, opened, PROJECTS, settled } from './open';

const DOCUMENT = PROJECTS.find(({ name }) => name === 'nestle-purina-2019')?.document ?? {};

const LINE = JSON.stringify(DOCUMENT);

/** Projects of the file whose run is cut short. */
const MANY = 4_000;

/** What is wrong with what can be tried on the page: questions, values, kept answers, readings, changes of policy. */
export async function tryFaults(browser: Browser): Promise<readonly string[]> {
  mkdirSync(FOLDER, { recursive: true });
  const faults: string[] = [];
  for (const attempt of [workbook, interview, values, readings, change, many, dyingWorker]) {
    const { complaints, context, page } = await opened(browser, { fragment: linkTo(DOCUMENT) });
    await settled(page);
    try {
      faults.push(...(await attempt(page)), ...complaints);
    } catch (error) {
      faults.push(`${attempt.name}: ${error instanceof Error ? error.message : String(error)}`);
    }
    await context.close();
  }
  return faults;
}

const press = (page: Page, name: string | RegExp): Promise<void> =>
  page.getByRole('button', { name }).first().click();

/** A line where something that is looked for does not come. */
async function missing(page: Page, selector: string, what: string): Promise<readonly string[]> {
  try {
    await page.waitForSelector(selector, { timeout: 60_000 });
    return [];
  } catch {
    return [`${what} is not there`];
  }
}

/** The project that a downloaded workbook or report carries is the one of the page. */
async function workbook(page: Page): Promise<readonly string[]> {
  const yaml = await downloaded(page, /^Project \(YAML\)$/);
  const bytes = await downloadedBytes(page, /^Workbook/);
  const book = extractedWorkbook(new Uint8Array(bytes));
  const report = extracted(await downloaded(page, /^Report/));
  const csv = await downloaded(page, /^Years/);
  await page.setInputFiles('input[type=file]', {
    name: 'plan.xlsx',
    mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    buffer: Buffer.from(bytes),
  });
  await page.getByText('Opened: plan.xlsx.').waitFor({ timeout: 60_000 });
  const again = await downloaded(page, /^Project \(YAML\)$/);
  return [
    ...(again === yaml ? [] : ['the workbook is opened as another project']),
    ...(book.ok && book.profiles[0]?.text === yaml ? [] : ['the workbook lost its project']),
    ...(report.ok && report.profiles[0]?.text === yaml ? [] : ['the report lost its project']),
    ...(csv.split('\n').length > 5 ? [] : ['the table of years is empty']),
  ];
}

async function interview(page: Page): Promise<readonly string[]> {
  await page.click('#tab-project');
  await page.locator('summary', { hasText: 'Answer questions' }).click();
  await press(page, 'Begin');
  const faults = [...(await missing(page, '.question', 'the first question'))];
  faults.push(
    ...(await missing(page, '#interview button:has-text("edition law")', 'the offer of the law')),
  );
  const first = await page.locator('.question .heading').innerText();
  await press(page, 'I do not know');
  await page
    .locator('.question .heading')
    .filter({ hasNotText: first })
    .waitFor({ timeout: 60_000 });
  await page.screenshot({ path: `${FOLDER}/interview.png` });
  const twice = await page.evaluate(
    `(() => { const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id); return ids.filter((id, at) => ids.indexOf(id) !== at); })()`,
  );
  return [...faults, ...(twice as string[]).map((id) => `two elements are called ${id}`)];
}

async function values(page: Page): Promise<readonly string[]> {
  await page.click('#tab-whatIf');
  await press(page, 'Keep this answer');
  await press(page, 'Try values around it');
  const faults = [...(await missing(page, '#slider', 'the slider'))];
  const before = await page.locator('output').innerText();
  await page.focus('#slider');
  for (let step = 0; step < 8; step++) await page.keyboard.press('ArrowLeft');
  const after = await page.locator('output').innerText();
  if (before === after) faults.push('the slider moves nothing');
  await press(page, 'Take this value into the project');
  await settled(page);
  await press(page, 'Keep this answer');
  if ((await page.locator('thead th', { hasText: 'Answer 2' }).count()) === 0) {
    faults.push('no second answer is kept');
  }
  await press(page, 'Compare the places');
  faults.push(
    ...(await missing(page, 'main h3:has-text("The best package of each place")', 'two places')),
  );
  await press(page, /^Find near misses/);
  faults.push(...(await missing(page, 'main h3', 'what would change the answer')));
  await page.screenshot({ path: `${FOLDER}/what-if.png`, fullPage: true });
  return faults;
}

async function readings(page: Page): Promise<readonly string[]> {
  await page.click('#tab-why');
  const select = page.locator('select[id^="reading-"]').first();
  const options = await select
    .locator('option')
    .evaluateAll((all) => all.map((one) => (one as HTMLOptionElement).value));
  const other = options.find((one) => one !== options[0]) ?? '';
  await select.selectOption(other);
  await settled(page);
  return (await select.inputValue()) === other ? [] : ['a reading is not chosen'];
}

async function change(page: Page): Promise<readonly string[]> {
  await page.click('#tab-budget');
  await press(page, 'Compare this project');
  const faults = [...(await missing(page, '#panel-budget h3', 'the other edition'))];
  await page.selectOption('#change-to', '');
  await page.selectOption('#change-figure', 'rip.minCapitalInvestmentShort');
  await page.fill('#change-value', 'much');
  await press(page, 'Compare this project');
  faults.push(...(await missing(page, '#panel-budget .bad', 'a word on a value that is none')));
  await page.fill('#change-value', '10 000 000 000');
  await press(page, 'Compare this project');
  await page.waitForSelector('#panel-budget .bad', { state: 'detached', timeout: 60_000 });
  await page.locator('summary', { hasText: 'Register of figures' }).click();
  await page.fill('#register-part', 'capshare');
  faults.push(...(await missing(page, '#panel-budget details[open] table', 'the register')));
  await page.screenshot({ path: `${FOLDER}/policy.png`, fullPage: true });
  return faults;
}

/** Gives the page a file of projects. */
async function giveLines(page: Page, text: string): Promise<void> {
  await page.setInputFiles('#many-file', {
    name: 'projects.jsonl',
    mimeType: 'text/plain',
    buffer: Buffer.from(text),
  });
}

async function many(page: Page): Promise<readonly string[]> {
  await page.click('#tab-budget');
  await giveLines(page, `${LINE}\n\n{"project":\n${LINE}\n`);
  const faults = [
    ...(await missing(page, 'summary:has-text("Lines that cannot be used: 1")', 'the bad line')),
  ];
  await page.screenshot({ path: `${FOLDER}/many.png`, fullPage: true });
  await giveLines(page, 'nothing\n');
  faults.push(
    ...(await missing(
      page,
      '.bad:has-text("has no project")',
      'a word on a file without a project',
    )),
  );
  return faults;
}

/** A worker that ends in the middle is said to have stopped, and what it counted is shown. */
async function dyingWorker(page: Page): Promise<readonly string[]> {
  await page.click('#tab-budget');
  const before = page.workers().length;
  await giveLines(page, `${LINE}\n`.repeat(MANY));
  await page.locator('main', { hasText: /[1-9]\d* lines read/ }).waitFor();
  const workers = page.workers();
  if (workers.length <= before) return ['no worker reads the file'];
  await workers.at(-1)?.evaluate('self.close()');
  return [
    ...(await missing(
      page,
      '.bad:has-text("The calculation stopped after")',
      'a word on a dead worker',
    )),
    ...(await missing(page, 'h3:has-text("projects")', 'what the dead worker counted')),
    ...((await page.locator('h1').innerText()).includes('Purina')
      ? []
      : ['what was typed is lost']),
  ];
}
