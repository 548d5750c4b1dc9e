import { describe, expect, it } from 'vitest';
import { periodsFrom, tierOf, yearsIn } from '../../src/engine/measure/periods';
import {
  factsOfUnrelieved,
  periodsOfSpans,
  relievedAmong,
} from '../../src/engine/measure/property';
import type { Dated } from '../../src/figures/figure';
import type { Tiers } from '../../src/figures/kinds';
import type { Finding } from '../../src/kit/finding';
import { BROCHURE_2019 } from '../../src/regions/kaluga/editions/brochure-2019/index';
import { caseWith } from '../taxes/case';

describe('the tier of an amount', () => {
  const tiers = (upTo: bigint | null): Dated<Tiers> => ({
    from: '2009-01-01',
    value: {
      steps: [
        { upTo: 100n, periods: 1 },
        { upTo, periods: 2 },
      ],
      bounds: 'unconfirmed',
    },
    citation: { text: 'a law' },
    standing: 'law',
  });

  it('rests on the bound only where the amount lies on it', () => {
    const of = (amount: bigint) => tierOf(tiers(null), amount);
    expect(of(99n)).toEqual({ periods: 1, standing: 'law' });
    expect(of(100n)).toEqual({ periods: 1, standing: 'unconfirmed' });
    expect(of(101n)).toEqual({ periods: 2, standing: 'law' });
  });

  it('is never guessed above the last bound', () => {
    expect(tierOf(tiers(200n), 200n).periods).toBe(2);
    expect(() => tierOf(tiers(200n), 201n)).toThrow(new RangeError('the last step has no bound'));
  });
});

describe('periods', () => {
  it('end with the first of their ends, of two in one year with the one named first', () => {
    const from = (...ends: Parameters<typeof periodsFrom>[2]) =>
      periodsFrom(BROCHURE_2019, 2019, ends);
    expect(from()).toEqual({ first: 2019, last: 2061, because: 'edition-ends' });
    expect(
      from({ year: null, because: 'contract-ends' }, { year: 2021, because: 'last-year' }),
    ).toEqual({ first: 2019, last: 2021, because: 'last-year' });
    expect(
      from({ year: 2021, because: 'periods-used' }, { year: 2021, because: 'last-year' }),
    ).toEqual({ first: 2019, last: 2021, because: 'periods-used' });
  });

  it('that end before they begin have no year', () => {
    expect(yearsIn({ first: 2019, last: 2021 })).toEqual([2019, 2020, 2021]);
    expect(yearsIn({ first: 2019, last: 2018 })).toEqual([]);
    expect(yearsIn({ first: 2019, last: 2016 })).toEqual([]);
  });

  it('of several objects are those of any of them, to the last year of the edition', () => {
    const of = (...spans: Parameters<typeof periodsOfSpans>[1]) =>
      periodsOfSpans(caseWith(), spans, 'periods-used');
    expect(of()).toEqual([]);
    // from April 2019 to March 2021
    const months = { months: { from: 2019 * 12 + 3, to: 2021 * 12 + 3 } };
    expect(of({ first: 2020, last: 2020 }, months)).toEqual([
      { first: 2019, last: 2021, because: 'periods-used' },
    ]);
    expect(of({ first: 2059, last: 2061 })).toEqual([
      { first: 2059, last: 2061, because: 'periods-used' },
    ]);
    expect(of({ first: 2020, last: 2020 }, { first: 2060, last: 2062 })).toEqual([
      { first: 2020, last: 2061, because: 'edition-ends' },
    ]);
  });
});

describe('of several things', () => {
  const met: Finding = { id: 'x', of: 'met', verdict: 'met' };
  const refused: Finding = { id: 'x', of: 'refused', verdict: 'not-met' };
  const open: Finding = {
    id: 'x',
    of: 'open',
    verdict: 'unknown',
    missing: [{ path: 'fact', asks: 'yes-no' }],
  };
  const relieved = (...all: Finding[]) => all.filter(relievedAmong(all)).map((one) => one.of);

  it('those that are met are relieved, and only without one of them those that are open', () => {
    expect(relieved(met, refused, open)).toEqual(['met']);
    expect(relieved(refused, open)).toEqual(['open']);
    expect(relieved(refused)).toEqual([]);
  });

  it('facts are asked for of those that are open beside one that is relieved', () => {
    const askedOf = (...all: Finding[]) => factsOfUnrelieved(all, relievedAmong(all));
    expect(askedOf(met, open)).toEqual([{ path: 'fact', asks: 'yes-no' }]);
    expect(askedOf(refused, open)).toEqual([]);
    expect(factsOfUnrelieved([met], relievedAmong([met, open]))).toEqual([]);
  });
});
