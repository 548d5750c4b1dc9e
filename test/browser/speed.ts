import type { Browser, Page } from 'playwright-core';
import { linkTo, opened, PROJECTS, settled } from './open';

/** Milliseconds until the first answer of a page that was never opened before. */
const COLD = 1_000;
/** Milliseconds of a keystroke, but for one in twenty. */
const KEYSTROKE = 50;
/** Measurements of which the best counts: other programs of the machine only add to a time. */
const ROUNDS = 3;

/** Notes when the first answer is there. */
const FIRST_ANSWER = `
  const watch = new MutationObserver(() => {
    if (globalThis.firstAnswer === undefined && document.querySelector('.bar dd')) {
      globalThis.firstAnswer = performance.now();
    }
  });
  watch.observe(document, { childList: true, subtree: true });
`;

/** Notes of each keystroke when what was typed is on the screen, and when its answer is. */
const KEYSTROKES = `
  globalThis.shown = [];
  globalThis.answered = [];
  let since;
  document.addEventListener('input', ({ timeStamp }) => {
    since = timeStamp;
    requestAnimationFrame(() => setTimeout(() => shown.push(performance.now() - timeStamp)));
  }, true);
  new MutationObserver(() => {
    const isDone = document.querySelector('.bar[aria-busy=false]') !== null;
    if (isDone && since !== undefined) {
      answered.push(performance.now() - since);
      since = undefined;
    }
  }).observe(document.querySelector('.bar'), { attributes: true });
`;

const p95 = (times: readonly number[]): number =>
  [...times].sort((a, b) => a - b)[Math.ceil(times.length * 0.95) - 1] ?? 0;

const rounded = (milliseconds: number): string => `${milliseconds.toFixed(0)} ms`;

/** What is slower than it may be; the figures are printed. */
export async function speedFaults(launch: () => Promise<Browser>): Promise<readonly string[]> {
  const [project] = PROJECTS;
  const firsts: number[] = [];
  for (let time = 0; time < 3; time++) {
    const browser = await launch();
    const { page } = await opened(browser, {
      fragment: linkTo(project?.document ?? {}),
      before: FIRST_ANSWER,
    });
    await settled(page);
    firsts.push(Number(await page.evaluate('firstAnswer')));
    await browser.close();
  }
  let best = await keystrokes(launch);
  for (let round = 1; round < ROUNDS && p95(best.shown) > KEYSTROKE; round++) {
    const other = await keystrokes(launch);
    if (p95(other.shown) < p95(best.shown)) best = other;
  }
  const { answered, shown } = best;
  const first = Math.min(...firsts);
  const keystroke = p95(shown);
  process.stdout.write(
    [
      `first answer, cold: ${firsts.map(rounded).join(', ')}`,
      `a keystroke on the screen: p95 ${rounded(keystroke)} of ${shown.length}`,
      `its answer on the screen: median ${rounded(answered[answered.length >> 1] ?? 0)}, p95 ${rounded(p95(answered))} of ${answered.length}`,
      '',
    ].join('\n'),
  );
  return [
    ...(first <= COLD ? [] : [`the first answer takes ${rounded(first)}`]),
    ...(shown.length > 50 && keystroke <= KEYSTROKE
      ? []
      : [`a keystroke takes ${rounded(keystroke)}`]),
  ];
}

/** How long each keystroke took in every project, until it was shown and until it was answered. */
async function keystrokes(launch: () => Promise<Browser>) {
  const shown: number[] = [];
  const answered: number[] = [];
  const browser = await launch();
  for (const { document } of PROJECTS) {
    const { context, page } = await opened(browser, { fragment: linkTo(document) });
    await settled(page);
    await typed(page);
    shown.push(...((await page.evaluate('shown')) as number[]));
    answered.push(...((await page.evaluate('answered')) as number[]));
    await context.close();
  }
  await browser.close();
  return { shown, answered: answered.sort((one, other) => one - other) };
}

/** Types an amount into the first cell of a table of years that has one, sign by sign. */
async function typed(page: Page): Promise<void> {
  await page.click('#tab-project');
  const cell = page.locator('.years input:not([value=""])').first();
  await cell.click();
  await page.evaluate(KEYSTROKES);
  await page.keyboard.press('End');
  for (const sign of '12345') {
    await page.keyboard.type(sign);
    await page.waitForTimeout(150);
  }
}
