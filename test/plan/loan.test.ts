import { describe, expect, it } from 'vitest';
import { type Plan, plan } from '../../src/index';
import type { ProfileDocument } from '../../src/regions/kaluga/document';
import { everyYear, millions, millionsFrom, profileOf, project } from '../profiles';

const planOf = (document: ProfileDocument): Plan =>
  plan(profileOf(document), { unconfirmed: true });

describe('a loan', () => {
  const borrowing: ProfileDocument['borrowing'] = {
    programmes: ['joint'],
    amount: millions(100),
    totalBudget: millions(400),
    coFinancing: millions(250),
    ownFunds: millions(100),
    drawn: '2019-02-10',
    outputFrom: 2019,
    sales: millionsFrom(2019, 0, 200, 200, 200, 200),
    assets: millions(1_000),
    otherFundLoans: 0,
  };

  it('without a market rate takes no part', () => {
    const answer = planOf(project({ borrowing }));
    expect(answer.best.elements).toEqual([]);
    expect(answer.left).toContainEqual({
      element: 'joint',
      because: 'market-rate-missing',
      missing: [{ path: 'borrowing.marketRate', asks: 'value', for: 'lines' }],
    });
  });

  it('saves interest, a fifth of which comes back as tax', () => {
    const answer = planOf(
      project({
        borrowing: { ...borrowing, marketRate: '0.09' },
        taxableProfit: everyYear(2019, 2024, 50_000_000),
      }),
    );
    expect(answer.best.elements).toEqual(['joint']);
    // a million a quarter; three quarters end in 2019
    expect(answer.best.interest[0]).toEqual({
      year: 2019,
      saved: '3000000',
      arithmetic: {
        kind: 'instalment',
        marketRate: '0.09',
        quarters: Array(3).fill({ balance: '100000000', rate: '0.05' }),
      },
    });
    expect(answer.best.sums.byYear[0]?.saved).toBe('2400000');
  });
});
