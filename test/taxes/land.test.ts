import { describe, expect, it } from 'vitest';
import { landLines, ordinaryLandTaxes } from '../../src/engine/taxes/land';
import type { LandTreatment } from '../../src/engine/taxes/treatment';
import { monthOf } from '../../src/kit/day';
import { whole } from '../../src/kit/ratio';
import { amounts, caseWith, rateUsed, roubles } from './case';

/** A plot of 1,200,000 at 1 %, so of 1,000 a month, whose title is of May 2019. */
const PLOT = { id: 'yard', cadastralValue: 1_200_000, rate: '0.01', title: '2019-05-10' };

describe('land tax at ordinary rates', () => {
  it('is of the months owned, of every plot whose rate is known', () => {
    const c = caseWith({
      landPlots: [PLOT, { ...PLOT, id: 'road' }, { ...PLOT, id: 'wood', rate: undefined }],
    });
    // May to December are 8 months
    const taxes = (year: number) =>
      ordinaryLandTaxes(c, year).map(({ amount, plot }) => [plot, Number(amount) / 100]);
    expect([2018, 2019, 2020].map(taxes)).toEqual([
      [
        ['yard', 0],
        ['road', 0],
      ],
      [
        ['yard', 8_000],
        ['road', 8_000],
      ],
      [
        ['yard', 12_000],
        ['road', 12_000],
      ],
    ]);
  });

  it('shows the months and the rate', () => {
    const [found] = ordinaryLandTaxes(caseWith({ landPlots: [PLOT] }), 2019);
    const base = whole(roubles(1_200_000));
    expect(found?.term).toEqual({ base, months: 8, rate: 1_0000n });
  });

  it('is nothing where no plot is given', () => {
    expect(ordinaryLandTaxes(caseWith(), 2019)).toEqual([]);
  });
});

describe('land tax with months at another rate', () => {
  const tenth = rateUsed(1000n);
  const treatment: LandTreatment = {
    tax: 'land',
    periods: { first: 2018, last: 2022, because: 'periods-used' },
    plots: [
      {
        id: 'yard',
        value: roubles(1_200_000),
        rate: 1_0000n,
        ownedFrom: monthOf('2019-05-01'),
        exempt: { from: monthOf('2019-07-01'), to: monthOf('2021-01-01') },
      },
    ],
    rate: () => tenth,
  };

  it('is of the months owned less those at that rate, in years that have such months', () => {
    // 2019: 8 months of 1,000; 2 of 1,000 and 6 of 100. 2020: 12 of 1,000; 12 of 100.
    const lines = landLines(treatment);
    expect(amounts(lines)).toEqual([
      [2019, 8_000, 2_600, 5_400],
      [2020, 12_000, 1_200, 10_800],
    ]);
    expect(lines[0]).toMatchObject({ tax: 'land', standing: 'law', rates: [tenth] });
    const months = (count: number, rate: bigint) => ({
      base: whole(roubles(1_200_000)),
      months: count,
      rate,
    });
    expect(lines[0]?.arithmetic).toEqual({
      kind: 'months',
      round: 'rouble',
      before: [months(8, 1_0000n)],
      after: [months(2, 1_0000n), months(6, 1000n)],
    });
  });

  it('is of the years of the relief, the last included', () => {
    const years = (first: number, last: number) =>
      landLines({ ...treatment, periods: { first, last, because: 'periods-used' } }).map(
        ({ year }) => year,
      );
    expect(years(2018, 2019)).toEqual([2019]);
    expect(years(2020, 2020)).toEqual([2020]);
    expect(years(2021, 2022)).toEqual([]);
  });
});
