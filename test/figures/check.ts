import { parseArgs } from 'node:util';
import { isDay } from '../../src/kit/day';
import { CHECKED } from '../../src/regions/kaluga/editions/checked';
import { overdue } from './overdue';

/** Tells which sources have not been checked for a year; `npm run figures:check` runs it. */
const { values } = parseArgs({ options: { today: { type: 'string' } } });
const today = values.today ?? new Date().toISOString().slice(0, 10);
if (!isDay(today)) throw new RangeError('usage: npm run figures:check -- [--today YYYY-MM-DD]');

const found = overdue(CHECKED, today);
for (const { address, checked, source } of found) {
  process.stdout.write(`${checked} ${source}${address === null ? '' : ` ${address}`}\n`);
}
process.stdout.write(`${found.length} sources not checked for a year on ${today}\n`);
process.exitCode = found.length === 0 ? 0 : 1;
