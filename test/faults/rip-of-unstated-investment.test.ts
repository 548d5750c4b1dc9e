import { expect, test } from 'vitest';
import { assess } from '../../src/questions/assess/assess';
import type { ProfileDocument } from '../../src/regions/kaluga/document';
import { parseProfile } from '../../src/regions/parse-profile';
import { tula } from '../../src/regions/tula/region';
import { judgedIn } from '../outcomes';
import { measure, missingPaths } from '../profiles';

/** A participant with a first profit in 2025; the federal rate is 0% to 2026, or to 2028 by the greater investment. */
const invested = (amount: number | undefined): ProfileDocument => ({
  project: { name: 'Works', start: '2024-02-28', activity: { main: '28.11' } },
  statuses: { rip: { included: '2024-03-01' } },
  fixedAssets: [
    {
      ...{ id: 'line', putIntoUse: '2027-02-28', cost: '4999999.99', lifeMonths: 36 },
      kind: 'equipment',
      deduction: 'federal',
    },
  ],
  taxableProfit: { 2024: 0, 2025: '4999999.99', 2026: '-0.01', 2027: '4999999.99' },
  ...(amount !== undefined && { capitalInvestment: { 2024: amount } }),
});

// A rouble less than 3% of the cost: the pool is floored.
test.each([
  [undefined, [], ['capitalInvestment']],
  [499_999_999, ['149999'], []],
  [500_000_000, [], []],
])(
  'the deduction of 2027 needs the investment, which tells the last year: %s',
  (amount, relief, missing) => {
    const found = measure('federal-deduction', invested(amount), {}, 'law');
    expect(found.lines.map((line) => line.relief).filter((one) => one !== '0')).toEqual(relief);
    expect(missingPaths(found, 'lines')).toEqual(missing);
  },
);

// Of Tula Region nothing is known of the periods without the investment, but that none lies after 2028.
test.each([
  [2028, ['capitalInvestment']],
  [2029, []],
])(
  'of Tula Region no investment is asked for after the last year of any project: %s',
  (year, missing) => {
    const { project, statuses } = invested(undefined);
    const document = {
      project: { ...project, region: 'tula' },
      statuses,
      fixedAssets: [
        {
          ...{ id: 'line', putIntoUse: `${year}-02-28`, cost: '4999999.99', lifeMonths: 36 },
          ...{ kind: 'equipment', deduction: 'federal' },
        },
      ],
      taxableProfit: { [year]: '4999999.99' },
    };
    const parsed = parseProfile(document, { region: tula });
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
    const { measures } = assess(parsed.profile);
    const found = judgedIn(measures).find(({ id }) => id === 'federal-deduction');
    expect(found && missingPaths(found, 'lines')).toEqual(missing);
  },
);
