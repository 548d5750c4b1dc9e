import { describe, expect, it } from 'vitest';
import { forwardResult } from '../../src/answer/views';
import type { Relief } from '../../src/engine/plan/candidates';
import { forwardLooking, USUAL_INVESTMENT } from '../../src/engine/plan/effective';
import type { IncomeTreatment } from '../../src/engine/taxes/treatment';
import { effectiveTaxRates } from '../../src/engine/valuation/effective-rates';
import { everyYear, type Fields, INVESTOR } from '../profiles';
import { CAP, caseWith, fixedBases, rateUsed, roubles } from '../taxes/case';
import { relief } from './relief';

/** A base of 1,000 in each of the first years, untaxed in the periods of the relief. */
const treatment = (last: number, part: Partial<IncomeTreatment> = {}): IncomeTreatment => ({
  tax: 'income',
  periods: { first: 2019, last, because: 'periods-used' },
  rates: () => ({ federal: rateUsed(0n), regional: rateUsed(0n) }),
  awaitedFrom: null,
  bases: fixedBases(() => ({ amount: roubles(1_000), ordinary: roubles(1_000), of: 'project' })),
  ...part,
});

const PROFIT: Fields = { taxableProfit: everyYear(2019, 2030, 1_000) };

const told = (reliefs: Relief[], inputs = {}, fields = PROFIT) =>
  forwardLooking(caseWith(fields), reliefs, { ...USUAL_INVESTMENT, ...inputs }).map(forwardResult);

/** The published rates at 20 % for ever, and after five years without tax. */
const ORDINARY = {
  costOfCapital: { value: '0.059421' },
  aetr: '0.187686',
  metr: { value: '0.158553' },
  raisesMarginal: false,
};
const HOLIDAY = {
  costOfCapital: { value: '0.05502' },
  aetr: '0.092179',
  metr: { value: '0.091246' },
  raisesMarginal: false,
};

/** The rates of a path that is written out, the last for ever. */
const paid = (path: string[]) => {
  const { average, costOfCapital, marginal } = effectiveTaxRates(USUAL_INVESTMENT, path);
  return {
    element: 'rip',
    costOfCapital,
    aetr: average.value,
    metr: marginal,
    raisesMarginal: false,
  };
};

describe('effective rates of one more investment', () => {
  it('are those at ordinary rates, and under each measure on income tax', () => {
    const land = relief('sez.land', {
      tax: 'land',
      periods: { first: 2019, last: 2023, because: 'periods-used' },
      plots: [],
      rate: () => rateUsed(0n),
    });
    expect(told([land, relief('rip', treatment(2023))])).toEqual([
      { element: null, ...ORDINARY },
      { element: 'rip', ...HOLIDAY },
    ]);
  });

  it('are ordinary in a period without reduced rates', () => {
    const never = treatment(2023, { rates: () => null });
    expect(told([relief('rip', never)])[1]).toEqual({ element: 'rip', ...ORDINARY });
  });

  it('count a capped period at the rate that is in fact paid', () => {
    const capped = (invested: number, years: number, part: Partial<IncomeTreatment> = {}) =>
      told(
        [relief('rip', treatment(years, { cap: CAP, ...part }))],
        {},
        { ...PROFIT, capitalInvestment: { 2019: invested } },
      )[1];
    // nothing invested: all of the 20 % is paid; 200 a year for five years: none of it
    expect(capped(0, 2023)).toEqual({ element: 'rip', ...ORDINARY });
    expect(capped(1_000, 2023)).toEqual({ element: 'rip', ...HOLIDAY });
    // the cap is used up after five of ten years
    expect(capped(1_000, 2028)).toEqual({ element: 'rip', ...HOLIDAY });
    // a cap of nothing closes a year without a base too
    const none = { amount: 0n, ordinary: 0n, of: 'project' } as const;
    const bases = fixedBases(() => none);
    expect(capped(0, 2023, { bases })).toEqual({ element: 'rip', ...ORDINARY });
  });

  it('are of no relief between two ends, and none under a special regime', () => {
    const bounded: Relief = { ...relief('rip', treatment(2023)), otherEnd: treatment(2024) };
    expect(told([bounded])).toEqual([{ element: null, ...ORDINARY }]);
    const investor = { ...INVESTOR, specialTaxRegime: true };
    expect(told([relief('rip', treatment(2023))], {}, { ...PROFIT, investor })).toEqual([]);
  });

  it('are ordinary where no period has begun', () => {
    expect(told([relief('rip', treatment(2023, { periods: null }))])[1]).toEqual({
      element: 'rip',
      ...ORDINARY,
    });
  });

  it('count years without a profit at the rates of the measure, up to where a cap is used up', () => {
    const low = treatment(2020, {
      rates: () => ({ federal: rateUsed(1_0000n), regional: rateUsed(10_0000n) }),
    });
    expect(told([relief('rip', low)], {}, {})[1]).toEqual(paid(['0.11', '0.11', '0.2']));
    // 200 a year to 2023, in which the last of 1,000 is used; of later years no profit is given
    const fields: Fields = {
      taxableProfit: everyYear(2019, 2023, 1_000),
      capitalInvestment: { 2019: 1_000 },
    };
    expect(told([relief('rip', treatment(2028, { cap: CAP }))], {}, fields)[1]).toEqual({
      element: 'rip',
      ...HOLIDAY,
    });
  });

  it('lie between the ordinary rate and the reduced one where a cap leaves a part', () => {
    // 20 and 70 of relief on 1,000, of which 45 are left: 2 % and 13.5 %
    const low = treatment(2019, {
      cap: CAP,
      rates: () => ({ federal: rateUsed(1_0000n), regional: rateUsed(10_0000n) }),
    });
    const fields = { ...PROFIT, capitalInvestment: { 2019: 45 } };
    expect(told([relief('rip', low)], {}, fields)[1]).toEqual(paid(['0.155', '0.2']));
  });

  it('may be lower on average and higher at the margin', () => {
    // written off at once: the allowance of the year without tax is lost
    const [ordinary, reduced] = told([relief('rip', treatment(2019))], { allowance: '1' });
    expect(ordinary).toMatchObject({ aetr: '0.15', metr: { value: '0' } });
    expect(reduced).toMatchObject({ metr: { value: '0.382979' }, raisesMarginal: true });
  });

  it('are ordinary before the first period and after the last, to the end of the edition and beyond', () => {
    const of = (first: number, last: number) => {
      const periods = { first, last, because: 'periods-used' } as const;
      return told([relief('rip', treatment(last, { periods }))])[1];
    };
    expect(of(2021, 2022)).toEqual(paid(['0.2', '0.2', '0', '0', '0.2']));
    // the last year of the edition is 2061; its rate holds for ever
    expect(of(2019, 2060)).toEqual(paid([...Array<string>(42).fill('0'), '0.2']));
    expect(of(2019, 2061)).toEqual(paid(['0']));
    expect(of(2019, 2070)).toEqual(paid(['0']));
  });

  it('count a period that no cap cuts at its rates, whatever tax on its base is rounded to', () => {
    // 1 % and 10 % of 4 are 0: the whole tax on 4 is not 11 % of it
    const small = treatment(2019, {
      rates: () => ({ federal: rateUsed(1_0000n), regional: rateUsed(10_0000n) }),
      bases: fixedBases(() => ({ amount: roubles(4), ordinary: roubles(4), of: 'project' })),
    });
    expect(told([relief('rip', small)])[1]).toEqual(paid(['0.11', '0.2']));
  });

  it('count a period in which the relief of one budget is cut off', () => {
    // 3 % is the ordinary federal rate; of 17 % in the region nothing is relieved
    const regional = treatment(2028, {
      cap: CAP,
      rates: () => ({ federal: rateUsed(3_0000n), regional: rateUsed(0n) }),
    });
    expect(told([relief('rip', regional)])[1]).toEqual({ element: 'rip', ...ORDINARY });
  });

  it('take the share of the relief that the cap leaves, whatever losses leave of the base', () => {
    // the relief of 2019 is 200; losses leave the measure 0.01, or nothing, and the ordinary base whole
    const of = (invested: number, base: bigint) =>
      told(
        [
          relief(
            'rip',
            treatment(2019, {
              cap: CAP,
              bases: fixedBases(() => ({ amount: base, ordinary: roubles(1_000), of: 'project' })),
            }),
          ),
        ],
        {},
        { ...PROFIT, capitalInvestment: { 2019: invested } },
      )[1];
    for (const base of [0n, 1n, roubles(1_000), roubles(2_000)]) {
      // nothing of the relief is left: 0.2; half of it: 0.1; a quarter: 0.15; all: 0
      expect(of(0, base)).toEqual(paid(['0.2']));
      expect(of(100, base)).toEqual(paid(['0.1', '0.2']));
      expect(of(50, base)).toEqual(paid(['0.15', '0.2']));
      expect(of(200, base)).toEqual(paid(['0', '0.2']));
    }
  });
});
