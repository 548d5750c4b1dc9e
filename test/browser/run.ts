import { launched } from './launch';
import { pageFaults } from './page';

/** Opens the page that is built in Chromium, and looks for what is wrong; `npm run test:page` runs it. */
const faults = await pageFaults(launched);
for (const fault of faults) process.stderr.write(`${fault}\n`);
process.exitCode = faults.length === 0 ? 0 : 1;
