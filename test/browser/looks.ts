import { mkdirSync, readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { TABS } from '../../src/page/state/state';
import { faultsIn } from '../package/reports';
import { FOLDER, linkTo, opened, PROJECTS, settled } from './open';

const SHOWN = 'nestle-purina-2019';
const WIDTHS = [390, 1200];

/** What can be seen to be wrong with each tab, in both languages, on a phone and on a screen; pictures are left. */
export async function lookFaults(browser: Browser): Promise<readonly string[]> {
  const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
  mkdirSync(FOLDER, { recursive: true });
  const document = PROJECTS.find(({ name }) => name === SHOWN)?.document ?? {};
  const faults: string[] = [];
  for (const language of ['en', 'ru'] as const) {
    for (const width of WIDTHS) {
      const view = `${language}-${width}`;
      const look = async (page: Page, name: string): Promise<void> => {
        for (const one of await faultsIn(page, axe)) faults.push(`${name}-${view}: ${one}`);
        await page.screenshot({ path: `${FOLDER}/${name}-${view}.png`, fullPage: true });
      };
      const empty = await opened(browser, { language, width, bypassCSP: true });
      await look(empty.page, 'empty');
      await empty.context.close();
      const { complaints, context, page } = await opened(browser, {
        fragment: linkTo(document),
        language,
        width,
        bypassCSP: true,
      });
      await settled(page);
      for (const tab of TABS) {
        await page.click(`#tab-${tab}`);
        await page.evaluate(
          `for (const one of document.querySelectorAll('main details:not(.long)')) one.open = true`,
        );
        await page.waitForTimeout(300);
        await look(page, tab);
      }
      faults.push(...complaints.map((one) => `${view} ${one}`));
      await context.close();
    }
  }
  return faults;
}

/** Whether everything can be done by the keyboard. */
export async function keyboardFaults(browser: Browser): Promise<readonly string[]> {
  const faults: string[] = [];
  const { context, page } = await opened(browser);
  await page.waitForSelector('[role=tab]');
  const reached = async (what: string): Promise<boolean> => {
    for (let presses = 0; presses < 200; presses++) {
      await page.keyboard.press('Tab');
      if (await page.evaluate(`document.activeElement.matches(${JSON.stringify(what)})`)) {
        return true;
      }
    }
    faults.push(`the keyboard does not reach ${what}`);
    return false;
  };
  await reached('[id="field-project.name"]');
  await page.keyboard.type('By hand');
  await reached('[id="field-project.start"]');
  await page.keyboard.type('2019-01-01');
  await settled(page);
  await reached('main details:not([open]) > summary');
  await page.keyboard.press('Enter');
  await reached('main select');
  await page.keyboard.press('ArrowDown');
  for (const tab of TABS.slice(1)) {
    await page.focus('[role=tab][aria-selected=true]');
    await page.keyboard.press('ArrowRight');
    if (!(await page.locator(`#panel-${tab}`).isVisible())) faults.push(`no arrow opens ${tab}`);
  }
  const unreachable = await page.evaluate(
    `[...document.querySelectorAll('[onclick], [tabindex="-1"]:not([role=tab])')].length`,
  );
  if (unreachable !== 0) faults.push('something can be clicked, but not focused');
  await context.close();
  return faults;
}
