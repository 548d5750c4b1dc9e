import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { answerFaults } from './answers';
import { inputFaults } from './input';
import { keyboardFaults, lookFaults } from './looks';
import { speedFaults } from './speed';
import { tryFaults } from './tries';

/** Kilobytes gzipped that the page may weigh; decision 0036 says of what. */
const LARGEST = 485;

/** Everything that is wrong with the page that is built; its figures are printed, pictures are left in test-results. */
export async function pageFaults(launch: () => Promise<Browser>): Promise<readonly string[]> {
  const bytes = readFileSync('dist/page/index.html');
  const size = Number((gzipSync(bytes, { level: 9 }).length / 1024).toFixed(1));
  process.stdout.write(`the page: ${size} KB gzipped, ${(bytes.length / 1024).toFixed(0)} KB\n`);
  const faults = [
    ...(size <= LARGEST ? [] : [`the page weighs ${size} KB gzipped, more than ${LARGEST}`]),
    ...(await speedFaults(launch)),
  ];
  const browser = await launch();
  try {
    for (const look of [lookFaults, keyboardFaults, inputFaults, tryFaults, answerFaults]) {
      faults.push(...(await look(browser)));
    }
  } finally {
    await browser.close();
  }
  return faults;
}
