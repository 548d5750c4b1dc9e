import { describe, expect, it } from 'vitest';
import { allOf } from '../../src/kit/finding';
import type { Relief } from '../../src/packages/candidates';
import { forwardLooking, USUAL_INVESTMENT } from '../../src/packages/effective';
import type { IncomeTreatment } from '../../src/taxes/treatment';
import { everyYear, type Fields } from '../profiles';
import { caseWith, rateUsed, roubles } from '../taxes/case';

/** A base of 1,000 in each of the first years, untaxed in the periods of the relief. */
const treatment = (last: number, part: Partial<IncomeTreatment> = {}): IncomeTreatment => ({
  tax: 'income',
  periods: { first: 2019, last, because: 'periods-used' },
  rates: () => ({ federal: rateUsed(0n), regional: rateUsed(0n) }),
  base: () => ({ amount: roubles(1_000), ordinary: roubles(1_000), of: 'project' }),
  ...part,
});

const relief = (found: Relief['treatment'], id: Relief['id'] = 'rip'): Relief => ({
  id,
  certainty: 'certain',
  missing: [],
  unconfirmed: [],
  treatment: found,
  appraise: () => ({
    findings: allOf(id, []),
    treatments: [found],
    missing: [],
    basis: [],
    assumed: [],
    readings: [],
  }),
});

const PROFIT: Fields = { taxableProfit: everyYear(2019, 2030, 1_000) };

const told = (reliefs: Relief[], inputs = {}, fields = PROFIT) =>
  forwardLooking(caseWith(fields), reliefs, { ...USUAL_INVESTMENT, ...inputs });

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

describe('effective rates of one more investment', () => {
  it('are those at ordinary rates, and under each measure on income tax', () => {
    const land = relief(
      {
        tax: 'land',
        periods: { first: 2019, last: 2023, because: 'periods-used' },
        plots: [],
        rate: () => rateUsed(0n),
      },
      'sez.land',
    );
    expect(told([land, relief(treatment(2023))])).toEqual([
      { element: null, ...ORDINARY },
      { element: 'rip', ...HOLIDAY },
    ]);
  });

  it('are ordinary in a period without reduced rates', () => {
    const never = treatment(2023, { rates: () => null });
    expect(told([relief(never)])[1]).toEqual({ element: 'rip', ...ORDINARY });
  });

  it('count a capped period at the rate that is in fact paid', () => {
    const cap: IncomeTreatment['cap'] = {
      share: 100_0000n,
      base: 'planned-total',
      baseByReading: false,
      stated: null,
      on: 'income',
      fromYear: null,
      notionalRate: null,
      year: 'clip',
      from: '2019-01-01',
      citation: { text: 'article' },
      standing: 'law',
    };
    const capped = (invested: number, years: number, part: Partial<IncomeTreatment> = {}) =>
      told(
        [relief(treatment(years, { cap, ...part }))],
        {},
        { ...PROFIT, capitalInvestment: { 2019: invested } },
      )[1];
    // nothing invested: all of the 20 % is paid; 200 a year for five years: none of it
    expect(capped(0, 2023)).toEqual({ element: 'rip', ...ORDINARY });
    expect(capped(1_000, 2023)).toEqual({ element: 'rip', ...HOLIDAY });
    // the cap is used up after five of ten years
    expect(capped(1_000, 2028)).toEqual({ element: 'rip', ...HOLIDAY });
    // a year without a base is not cut
    const none = { amount: 0n, ordinary: 0n, of: 'project' } as const;
    expect(capped(0, 2023, { base: () => none })).toEqual({ element: 'rip', ...HOLIDAY });
  });

  it('may be lower on average and higher at the margin', () => {
    // written off at once: the allowance of the year without tax is lost
    const [ordinary, reduced] = told([relief(treatment(2019))], { allowance: '1' });
    expect(ordinary).toMatchObject({ aetr: '0.15', metr: { value: '0' } });
    expect(reduced).toMatchObject({ metr: { value: '0.382979' }, raisesMarginal: true });
  });
});
