import { describe, expect, it } from 'vitest';
import type { LoanResult } from '../../src/answer/results/assessment';
import { assess } from '../../src/questions/assess/assess';
import type { BorrowingSection } from '../../src/regions/kaluga/document';
import type { EditionId } from '../../src/regions/kaluga/editions/ids';
import { profileOf } from '../profile/document';

const MILLION = 1_000_000;

/** A sound application for 200 million of Development Projects without a guarantee. */
const APPLICATION: BorrowingSection = {
  programmes: ['development-projects'],
  amount: 200 * MILLION,
  totalBudget: 500 * MILLION,
  coFinancing: 300 * MILLION,
  ownFunds: 60 * MILLION,
  drawn: '2021-06-01',
  marketRate: '0.09',
  outputFrom: 2022,
  sales: { 2023: 110 * MILLION, 2024: 110 * MILLION },
  assets: 1_000 * MILLION,
  otherFundLoans: 0,
  guarantee: { kind: 'none' },
  russianShare: '0.60',
  facts: { competitiveOutput: true },
};

function lent(more: BorrowingSection = {}, edition: EditionId = 'law'): LoanResult {
  const project = { name: 'Pump works', start: '2021-06-01', activity: { main: '28.13' } };
  const profile = profileOf({ project, borrowing: { ...APPLICATION, ...more } });
  const [loan] = assess(profile, { edition }).loans;
  if (loan === undefined) throw new Error('one programme is asked for');
  return loan;
}

const rateOf = ({ terms }: LoanResult) => terms?.rates.map(({ rate }) => rate);

// 12 quarters of the whole loan and 8 that fall in equal parts: 16.5 loans for a quarter, 4.125 for a
// year, 825 million. Of that 8 points of 2021 are 66 million, and 6 of 2025 are 49.5 million.
describe('two points off the base rate for Russian equipment', () => {
  it('makes 1% of 3% in 2021', () => {
    const loan = lent();
    expect(loan.verdict).toBe('eligible');
    expect(rateOf(loan)).toEqual(['0.01']);
    expect(loan.worth?.nominal).toBe('66000000');
  });

  it('makes 3% of 5% in 2025', () => {
    const loan = lent({ drawn: '2025-11-01' });
    expect(rateOf(loan)).toEqual(['0.03']);
    expect(loan.worth?.nominal).toBe('49500000');
  });

  it.each([
    ['2020-12-31', ['0.05']],
    ['2021-01-01', ['0.01']],
    ['2022-08-24', ['0.01']],
    ['2022-08-25', undefined],
    ['2025-09-23', undefined],
    ['2025-09-24', ['0.03']],
  ])('drawn on %s gives %j', (drawn, rates) => {
    expect(rateOf(lent({ drawn }))).toEqual(rates);
  });

  it.each([
    ['0.499999', '0.03'],
    ['0.5', '0.01'],
    ['0.500001', '0.01'],
    ['1', '0.01'],
    ['0', '0.03'],
  ])('a share of %s gives %s', (russianShare, rate) => {
    expect(rateOf(lent({ russianShare }))).toEqual([rate]);
  });

  it('is not taken where the share is not stated, which the result names', () => {
    const loan = lent({ russianShare: undefined });
    expect(rateOf(loan)).toEqual(['0.03']);
    expect(loan.assumptions).toContainEqual({
      id: 'loan-rate-not-lowered',
      values: { path: 'borrowing.russianShare' },
    });
  });

  it('does not add up with that for a guarantee', () => {
    const both = lent({ guarantee: { kind: 'bank' } });
    expect(rateOf(both)).toEqual(['0.01']);
    expect(both.unread).toEqual(['borrowing.russianShare']);
    expect(rateOf(lent({ drawn: '2025-11-01', guarantee: { kind: 'bank' } }))).toEqual(['0.03']);
  });

  it('rests on a share that is not confirmed, also where the stated share is too low', () => {
    const share = 'loans.russianEquipmentShare';
    const figures = (loan: LoanResult) => loan.unconfirmed.map(({ figure }) => figure);
    for (const russianShare of ['0.4', '0.6']) {
      expect(figures(lent({ russianShare }))).toContain(share);
    }
    expect(figures(lent({ russianShare: undefined }))).not.toContain(share);
    expect(figures(lent({ guarantee: { kind: 'bank' } }))).not.toContain(share);
    // The points themselves are of the press, as the base rate is.
    expect(figures(lent())).not.toContain('loans.russianEquipmentPoints');
  });

  it('is no rule of the brochure, which names the share as without effect', () => {
    const loan = lent({}, 'brochure-2019');
    expect(rateOf(loan)).toEqual(['0.05']);
    expect(loan.unread).toEqual(['borrowing.russianShare']);
  });
});
