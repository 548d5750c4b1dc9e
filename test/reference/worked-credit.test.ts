import { describe, expect, test } from 'vitest';
import type { ProfileDocument } from '../../src/regions/kaluga/document';
import type { MeasureAnswer } from './answer';
import { measure, works, yearly } from './worked';

describe('investment-tax-credit', () => {
  const CREDIT = { firstYear: 2020, reductionYears: 3, repaymentYears: 2, keyRate: '0.08' };
  const asking = (
    credit: Partial<ProfileDocument['taxCredit']> = {},
    profits: Record<string, number> = yearly(2020, ...Array.from({ length: 5 }, () => 100_000_000)),
  ): MeasureAnswer =>
    measure(
      'investment-tax-credit',
      works({
        project: { name: 'Works', start: '2019-01-15', site: 'region' },
        taxableProfit: profits,
        borrowing: { marketRate: '0.16' },
        taxCredit: { equipmentCost: 40_000_000, ...CREDIT, ...credit },
      }),
    );
  type Row = NonNullable<MeasureAnswer['credit']>['years'][number];
  const column = ({ credit }: MeasureAnswer, of: 'putOff' | 'repaid' | 'interest'): number[] =>
    (credit?.years ?? []).map((one: Row) => Number(one[of]) / 100);

  test('puts off half of 17 million a year, until 40 million are reached', () => {
    const putOff = column(asking({ reductionYears: 5 }), 'putOff');
    expect(putOff.slice(0, 5)).toEqual([8_500_000, 8_500_000, 8_500_000, 8_500_000, 6_000_000]);
  });

  test.each([
    [undefined, [0, 340_000, 680_000, 1_020_000, 510_000], 2_550_000_00n, 4_483_431_49n],
    ['0.75', [0, 510_000, 1_020_000, 1_530_000, 765_000], 3_825_000_00n, 3_736_192_91n],
  ])('is repaid in two years, with %s of the key rate', (keyRateShare, interest, all, present) => {
    const answer = asking({ keyRateShare });
    expect(answer.verdict).toBe('unknown');
    expect(column(answer, 'repaid')).toEqual([0, 0, 0, 12_750_000, 12_750_000]);
    expect(column(answer, 'interest')).toEqual(interest);
    expect(answer.credit).toMatchObject({ putOff: 25_500_000_00n, interest: all, present });
  });

  test('of five years may be had, of six not', () => {
    expect(asking({ reductionYears: 5 }).verdict).toBe('unknown');
    expect(asking({ reductionYears: 6 }).verdict).toBe('ineligible');
  });

  test('is none where its years end before those of the law, or a later profit is not given', () => {
    expect(asking({ firstYear: 2012, reductionYears: 2 }).verdict).toBe('ineligible');
    expect(asking({ firstYear: 2012, reductionYears: 3 }).verdict).toBe('unknown');
    expect(asking({}, yearly(2020, 100_000_000, 100_000_000)).credit).toBeNull();
    const paid = asking({ equipmentCost: 17_000_000 }, yearly(2020, 100_000_000, 100_000_000));
    expect(paid.credit?.putOff).toBe(17_000_000_00n);
  });
});
