import { expect, it } from 'vitest';
import { importLines } from '../../src/engine/taxes/import';
import type { ImportTreatment } from '../../src/engine/taxes/treatment';
import { whole } from '../../src/kit/ratio';
import { amounts, rateUsed, roubles } from './case';

const [duty, vat, ordinaryVat] = [rateUsed(2_0000n), rateUsed(10_0000n), rateUsed(20_0000n)];

const treatment = (one: Partial<ImportTreatment['goods'][number]>): ImportTreatment => ({
  tax: 'import',
  periods: { first: 2019, last: 2061, because: 'zone-ends' },
  goods: [
    {
      path: 'imports.0',
      year: 2020,
      value: roubles(1_000),
      dutyRate: 5_0000n,
      vatRate: 20_0000n,
      ordinaryVat,
      vatDeductible: false,
      ...one,
    },
  ],
  duty: () => duty,
  vat: () => vat,
});

it('duty is on the customs value, and VAT on the value with the ordinary duty', () => {
  // 1,000 x 5 % = 50, at 2 % 20; 1,050 x 20 % = 210, at 10 % 105
  const { lines, deferred } = importLines(treatment({}));
  expect(amounts(lines)).toEqual([
    [2020, 50, 20, 30],
    [2020, 210, 105, 105],
  ]);
  expect(lines.map(({ rates }) => rates)).toEqual([[duty], [vat, ordinaryVat]]);
  expect(deferred).toEqual([]);
  const termOf = (amount: number, rate: bigint) => [{ base: whole(roubles(amount)), rate }];
  expect(lines).toMatchObject([
    {
      tax: 'customs-duty',
      budget: 'federal',
      of: 'imports.0',
      arithmetic: {
        kind: 'rate',
        round: 'kopeck',
        before: termOf(1_000, 5_0000n),
        after: termOf(1_000, 2_0000n),
      },
    },
    {
      tax: 'import-vat',
      budget: 'federal',
      of: 'imports.0',
      arithmetic: {
        kind: 'rate',
        round: 'kopeck',
        before: termOf(1_050, 20_0000n),
        after: termOf(1_050, 10_0000n),
      },
    },
  ]);
});

it('there is no VAT where it is not known whether it could be deducted', () => {
  const { lines, deferred } = importLines(treatment({ vatDeductible: null }));
  expect(lines.map(({ tax }) => tax)).toEqual(['customs-duty']);
  expect(deferred).toEqual([]);
});

it('VAT that could be deducted is deferred; a rate of the profile is no figure', () => {
  const { lines, deferred } = importLines(treatment({ vatDeductible: true, ordinaryVat: null }));
  expect(lines).toHaveLength(1);
  expect(amounts(deferred)).toEqual([[2020, 210, 105, 105]]);
  expect(deferred[0]?.rates).toEqual([vat]);
});
