import { describe, expect, it } from 'vitest';
import type { LoanResult } from '../../src/answer/results/assessment';
import { assess } from '../../src/questions/assess/assess';
import type { BorrowingSection } from '../../src/regions/kaluga/document';
import type { FundProgrammeId } from '../../src/regions/russia/loans/figures';
import { profileOf } from '../profile/document';
import { soundFor } from './applications';

/** What a programme answers under the edition `law` on a loan drawn on a day. */
function lent(id: FundProgrammeId, drawn: string, more: BorrowingSection = {}): LoanResult {
  const project = { name: 'Pump works', start: '2019-01-01', activity: { main: '28.13' } };
  const borrowing = { ...soundFor(id), drawn, ...more };
  const { loans } = assess(profileOf({ project, borrowing }), { edition: 'law' });
  const found = loans.find((loan) => loan.id === id);
  if (found === undefined) throw new Error(`no answer on ${id}`);
  return found;
}

const BANK: BorrowingSection = { guarantee: { kind: 'bank' } };

const ratesOf = ({ terms }: LoanResult) => terms?.rates.map(({ rate }) => rate);

describe('the base rate of the fund', () => {
  it.each([
    ['2020-12-31', ['0.05']],
    ['2021-01-01', ['0.03']],
    ['2022-08-24', ['0.03']],
    ['2022-08-25', undefined],
    ['2025-09-23', undefined],
    ['2025-09-24', ['0.05']],
  ])('on %s is %j', (drawn, rates) => {
    expect(ratesOf(lent('joint', drawn))).toEqual(rates);
    expect(ratesOf(lent('development-projects', drawn))).toEqual(rates);
  });

  it('is the second step of the programmes that begin lower', () => {
    expect(ratesOf(lent('machine-tools', '2020-12-31'))).toEqual(['0.01', '0.05']);
    expect(ratesOf(lent('machine-tools', '2021-01-01'))).toEqual(['0.01', '0.03']);
  });

  it('is 3 % with a guarantee again from 24 September 2025', () => {
    for (const id of ['joint', 'development-projects', 'component-parts'] as const) {
      expect(ratesOf(lent(id, '2025-09-24', BANK))).toEqual(['0.03']);
    }
  });

  it('leaves a programme with a rate of its own alone', () => {
    expect(ratesOf(lent('productivity', '2023-01-01'))).toEqual(['0.01']);
  });
});

describe('terms to 2016', () => {
  const MILLION = 1_000_000;

  it.each([
    ['2016-12-31', 300 * MILLION, 'eligible'],
    ['2016-12-31', '300000000.01', 'ineligible'],
    ['2017-01-01', '300000000.01', 'eligible'],
    ['2017-01-01', 500 * MILLION, 'eligible'],
    ['2017-01-01', '500000000.01', 'ineligible'],
  ])(
    'drawn on %s, a loan for development projects of %s roubles is %s',
    (drawn, amount, verdict) => {
      const sound = soundFor('development-projects', 500_000_001);
      expect(lent('development-projects', drawn, { ...sound, drawn, amount }).verdict).toBe(
        verdict,
      );
    },
  );

  it('are not confirmed', () => {
    const figures = lent('development-projects', '2016-12-31').unconfirmed.map(
      ({ figure }) => figure,
    );
    expect(figures).toContain('loans.programmes.development-projects.maxAmount');
    expect(lent('machine-tools', '2016-12-31').unconfirmed.map(({ figure }) => figure)).toContain(
      'loans.programmes.machine-tools.rates',
    );
  });

  it('have makers of machine tools pay 5% in all years', () => {
    expect(ratesOf(lent('machine-tools', '2016-12-31'))).toEqual(['0.05']);
    expect(ratesOf(lent('machine-tools', '2017-01-01'))).toEqual(['0.01', '0.05']);
  });
});

describe('the federal part of a joint loan', () => {
  // 70% of 20,000,000.01 is 14,000,000.007, and 90% of it 18,000,000.009.
  it.each([
    ['2021-06-01', '20000000', '14000000', '6000000'],
    ['2021-06-01', '20000000.01', '14000000', '6000000.01'],
    ['2021-06-01', '20000000.10', '14000000.07', '6000000.03'],
    ['2025-10-01', '20000000.01', '18000000', '2000000.01'],
  ])('drawn on %s, of %s is %s and leaves %s', (drawn, amount, federal, regional) => {
    const sound = soundFor('joint', 20_000_001);
    const { terms } = lent('joint', drawn, { ...sound, drawn, amount });
    expect(terms?.split).toEqual({ federal, regional });
  });
});

describe('a day for which no source gives the rate', () => {
  it('has the conditions judged, and no schedule', () => {
    const result = lent('development-projects', '2023-06-01');
    expect(result.verdict).toBe('eligible');
    expect(result.schedule).toEqual([]);
    expect(result.worth).toBeNull();
    expect(result.missing).toContainEqual({
      path: 'policy.loans.programmes.development-projects.rates',
      asks: 'value',
      for: 'lines',
    });
  });
});

describe('a joint loan', () => {
  const most = (drawn: string) =>
    lent('joint', drawn, {
      amount: 200_000_000,
      totalBudget: 400_000_000,
      coFinancing: 200_000_000,
      ownFunds: 30_000_000,
      sales: { 2020: 0, 2021: 100_000_000 },
      assets: 400_000_000,
    });

  it('reaches 200 million from February 2023', () => {
    expect(most('2023-01-31').verdict).toBe('ineligible');
    expect(most('2023-02-01').verdict).toBe('eligible');
  });

  it('is lent 90 to 10 then', () => {
    const shares = (drawn: string) => lent('joint', drawn).terms?.split;
    expect(shares('2021-06-01')).toEqual({ federal: '14000000', regional: '6000000' });
    expect(shares('2025-10-01')).toEqual({ federal: '18000000', regional: '2000000' });
  });
});
