import { describe, expect, it } from 'vitest';
import { taxCredit } from '../../src/engine/taxes/credit';
import type { CreditTreatment } from '../../src/engine/taxes/treatment';
import { rateUsed, roubles } from './case';

/** Half of the tax of 2021-2023, 1,000 at most, repaid in three years; yearly interest of half of 10 %. */
const credit: CreditTreatment = {
  tax: 'income-credit',
  periods: { first: 2021, last: 2023, because: 'last-year' },
  isOpen: () => true,
  most: roubles(1_000),
  share: rateUsed(50_0000n),
  repaidIn: 3,
  keyRate: 10_0000n,
  keyRateShare: 50_0000n,
  marketRate: null,
};

/** The credit on these taxes of 2021 and the years after it; not known in a year left out. */
const creditOn = (taxes: readonly (number | null)[], part: Partial<CreditTreatment> = {}) =>
  taxCredit({ ...credit, ...part }, (year) => {
    const tax = taxes[year - 2021] ?? null;
    return tax === null ? null : roubles(tax);
  });

const putOffOf = (...of: Parameters<typeof creditOn>) =>
  creditOn(...of)?.years.map(({ putOff }) => Number(putOff) / 100);

describe('a tax credit', () => {
  it('puts off a share of each year, up to the most, and is repaid with interest on what was owed', () => {
    const found = creditOn([601.99, null, 2_000], { isOpen: (year) => year !== 2022 });
    // Half of 601.99 without kopecks is 300; half of 2,000 is cut to the 700 that are left.
    // 5 % of the balance: 300 in 2022 and 2023, 1,000 in 2024, 666.67 (33.3335) and 333.34 (16.667).
    const years = [
      [2021, 601.99, 0, 300, 0, 0],
      [2022, null, 300, 0, 0, 15],
      [2023, 2_000, 300, 700, 0, 15],
      [2024, null, 1_000, 0, 333.33, 50],
      [2025, null, 666.67, 0, 333.33, 33.33],
      [2026, null, 333.34, 0, 333.34, 16.67],
    ];
    const inRoubles = (amount: bigint) => Number(amount) / 100;
    expect(
      found?.years.map(({ balance, interest, putOff, repaid, tax, year }) => [
        year,
        tax === null ? null : inRoubles(tax),
        ...[balance, putOff, repaid, interest].map(inRoubles),
      ]),
    ).toEqual(years);
    expect(found).toMatchObject({ putOff: roubles(1_000), interest: roubles(130) });
    expect(found?.of).toMatchObject({ tax: 'income-credit', repaidIn: 3 });
  });

  it.each([
    ['a rouble less than the most', [1_998, 0, 0], [999, 0, 0]],
    ['exactly the most', [2_000, 0, 0], [1_000, 0, 0]],
    ['a rouble more', [2_002, 0, 0], [1_000, 0, 0]],
    ['the last rouble of it in the last year', [1_998, 0, 500], [999, 0, 1]],
    ['nothing', [0, 0, 0], [0, 0, 0]],
  ])('puts off %s', (_, taxes, putOff) => {
    expect(putOffOf(taxes)).toEqual([...putOff, 0, 0, 0]);
  });

  it.each([
    ['in a year that could be put off', [100, null, 100], null],
    ['in the last year', [100, 100, null], null],
    ['after the most was put off', [2_000, null, null], [1_000, 0, 0, 0, 0, 0]],
  ])('with a tax that is not known %s', (_, taxes, putOff) => {
    expect(putOffOf(taxes) ?? null).toEqual(putOff);
  });

  it('puts off nothing after its years, though tax is known', () => {
    expect(putOffOf([100, 100, 100, 100, 100])).toEqual([50, 50, 50, 0, 0, 0]);
  });
});
