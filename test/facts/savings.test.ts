import { describe, expect, it } from 'vitest';
import { profitAtMost, raisedAtMost } from '../../src/engine/facts/savings';
import { everyYear, type Fields, millions } from '../profiles';
import { caseWith, roubles } from '../taxes/case';

const PROFIT = { taxableProfit: everyYear(2019, 2021, 0) };

/** Taxes are rounded to the rouble: the bound has one more. */
const more = (amount: number) => roubles(amount + 1);

const raised = (fields: Fields, year = 2020) =>
  profitAtMost(caseWith({ ...PROFIT, ...fields }), year);

const HIGH = roubles(1e15);

it('a case without a profit is not raised', () => {
  const c = caseWith({ transportTax: { 2020: 700 } });
  expect(raisedAtMost(c)).toBe(c);
});

describe('what packages may save of a year raises its profit at most', () => {
  it('by the property tax on its bases', () => {
    // 2.2 % of 1 m; no base in 2021
    const property = { immovable: { 2020: millions(1) } };
    expect(raised({ property })).toBe(more(22_000));
    expect(raised({ property }, 2021)).toBe(0n);
  });

  it('by the land tax from the first month that is taxed', () => {
    const plot = { id: 'plot', cadastralValue: millions(1), rate: '0.015' };
    const titled = (title: string) => raised({ landPlots: [{ ...plot, title }] });
    expect(titled('2020-12-15')).toBe(more(15_000));
    expect(titled('2020-12-16')).toBe(0n);
    const { rate: _, ...unrated } = plot;
    expect(raised({ landPlots: [{ ...unrated, title: '2019-05-20' }] })).toBeGreaterThan(HIGH);
  });

  it('by the land tax of each plot rounded to the rouble', () => {
    // 1.5 % of 100 is 1.50, a tax of 2 for each of three plots
    const landPlots = ['north', 'south', 'west'].map((id) => ({
      id,
      cadastralValue: 100,
      rate: '0.015',
      title: '2019-05-20',
    }));
    expect(raised({ landPlots })).toBe(more(6));
  });

  it('by the transport tax', () => {
    expect(raised({ transportTax: { 2020: 700 } })).toBe(more(700));
  });

  it('by the interest at the market rate from the year of drawing', () => {
    const borrowing = { amount: millions(50), marketRate: '0.1', drawn: '2020-06-01' };
    expect(raised({ borrowing })).toBe(more(5_000_000));
    expect(raised({ borrowing }, 2019)).toBe(0n);
    expect(raised({ borrowing, valuation: { interestInProfit: false } })).toBe(0n);
    const { amount: _, ...unbounded } = borrowing;
    expect(raised({ borrowing: unbounded })).toBeGreaterThan(HIGH);
    const { marketRate: __, ...unrated } = borrowing;
    expect(raised({ borrowing: unrated })).toBeGreaterThan(HIGH);
    const c = caseWith({ ...PROFIT, borrowing });
    const where = (isPossible: boolean) =>
      profitAtMost({ ...c, mayBorrow: () => isPossible }, 2020);
    expect([where(true), where(false)]).toEqual([more(5_000_000), 0n]);
  });

  it('not where the reading says that savings raise none, nor where no profit is given', () => {
    const transportTax = { 2020: 700, 2021: 700 };
    const c = caseWith({ ...PROFIT, transportTax });
    const readings = { ...c.readings, 'saved-taxes-raise-profit': 'no' } as const;
    expect(profitAtMost({ ...c, readings }, 2020)).toBe(0n);
    expect(profitAtMost(c, 2022)).toBeUndefined();
    expect(profitAtMost(caseWith({ transportTax }), 2020)).toBeUndefined();
  });

  it('without the reliefs that a package cannot have', () => {
    const fields = {
      transportTax: { 2020: 700 },
      property: { immovable: { 2020: millions(1) } },
    };
    const c = caseWith({ ...PROFIT, ...fields });
    expect(profitAtMost(c, 2020, ['zone'])).toBe(more(22_000));
    expect(profitAtMost(c, 2020, ['exemption'])).toBe(more(22_700));
    expect(profitAtMost(c, 2020, ['exemption', 'zone'])).toBe(0n);
    expect(raisedAtMost(c, ['zone']).profile.taxableProfit).toEqual({
      first: 2019,
      values: [0n, more(22_000), 0n],
    });
  });
});
