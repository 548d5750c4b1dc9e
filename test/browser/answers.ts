import type { Browser } from 'playwright-core';
import { plan } from '../../src/questions/plan/plan';
import { LOADED_DEFAULT } from '../../src/regions/loaded';
import { parseProfile } from '../../src/regions/parse-profile';
import { downloaded, linkTo, opened, PROJECTS, settled } from './open';

/** Characters of a link. */
const LONGEST_LINK = 2_000;

/** Whether every project is answered as in Node under every edition, and its link gives it back. */
export async function answerFaults(browser: Browser): Promise<readonly string[]> {
  const faults: string[] = [];
  for (const { document, name } of PROJECTS) {
    for (const { edition } of LOADED_DEFAULT.editions) {
      faults.push(
        ...(await faultsOf(browser, document, edition)).map((one) => `${name}, ${edition}: ${one}`),
      );
    }
  }
  return faults;
}

async function faultsOf(browser: Browser, document: object, edition: string): Promise<string[]> {
  const fragment = linkTo(document, { options: { edition } });
  const { complaints, context, page } = await opened(browser, { fragment });
  try {
    const parsed = parseProfile(document, { edition });
    if (!parsed.ok) {
      await page.waitForSelector('.bar .bad');
      return complaints;
    }
    await settled(page);
    const inNode = `${JSON.stringify(plan(parsed.profile, { edition, loans: 'asked' }), null, 2)}\n`;
    const answer = await downloaded(page, /^Answer \(JSON\)$/);
    await page.waitForURL((url) => url.hash !== `#${fragment}`);
    const link = await page.evaluate('location.href');
    const address = String(link);
    const own = JSON.parse(await downloaded(page, /^Project \(JSON\)$/)) as unknown;
    return [
      ...complaints,
      ...(answer === inNode ? [] : ['the answer is not that of Node']),
      ...(address.length <= LONGEST_LINK ? [] : [`the link has ${address.length} characters`]),
      ...(JSON.stringify(own) === JSON.stringify(document)
        ? []
        : ['the project came back changed']),
    ];
  } finally {
    await context.close();
  }
}
