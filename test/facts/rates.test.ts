import { describe, expect, it } from 'vitest';
import { ordinaryIncome, reducedRegional, splitYearsMatter } from '../../src/engine/facts/rates';
import { ripFigures } from '../../src/regions/russia/rip/figures';
import { caseWith } from '../taxes/case';

const printed = caseWith();
const byReduction = {
  ...printed,
  readings: { ...printed.readings, 'regional-rate-2017-2024': 'printed-reduction' as const },
};

const rateOf = (c: typeof printed, year: number) => reducedRegional(c, ripFigures(c.policy), year);

describe('the reduced regional rate', () => {
  it('is the printed one, or in 2017-2024 alone the ordinary one less the printed reduction', () => {
    expect([2016, 2017, 2024, 2025].map((year) => rateOf(printed, year).rate)).toEqual(
      Array(4).fill(13_5000n),
    );
    // 17 % - 4.5 points
    expect([2016, 2017, 2024, 2025].map((year) => rateOf(byReduction, year).rate)).toEqual([
      13_5000n,
      12_5000n,
      12_5000n,
      13_5000n,
    ]);
  });

  it('names the figure that gives it', () => {
    expect(rateOf(printed, 2020).figure).toBe('rip.regionalRate');
    expect(rateOf(byReduction, 2020).figure).toBe('rip.regionalReduction');
    expect(rateOf(byReduction, 2016).figure).toBe('rip.regionalRate');
    expect(rateOf(byReduction, 2025).figure).toBe('rip.regionalRate');
  });

  it('is never below nothing', () => {
    const figure = ripFigures(printed.policy).regionalReduction;
    const reducedBy = (value: bigint) =>
      reducedRegional(
        byReduction,
        {
          ...ripFigures(printed.policy),
          regionalReduction: { ...figure, values: figure.values.map((one) => ({ ...one, value })) },
        },
        2020,
      ).rate;
    expect([17_0000n, 17_0001n].map(reducedBy)).toEqual([0n, 0n]);
    expect(reducedBy(16_9999n)).toBe(1n);
  });
});

it('the ordinary rates of a year name their figures', () => {
  const { federal, regional } = ordinaryIncome(printed, 2020);
  expect([federal.figure, federal.rate]).toEqual(['baseline.incomeFederal', 3_0000n]);
  expect([regional.figure, regional.rate]).toEqual(['baseline.incomeRegional', 17_0000n]);
});

it.each([
  [2010, 2016, false],
  [2010, 2017, true],
  [2019, 2020, true],
  [2024, 2030, true],
  [2025, 2030, false],
])('periods from %i to %i lie in the years of the reading: %s', (first, last, matter) => {
  expect(splitYearsMatter(first, last)).toBe(matter);
});
