import { describe, expect, test } from 'vitest';
import type { LoanResult } from '../../src/answer/results/assessment';
import { loans } from '../../src/questions/assess/loans';
import { readingEffects } from '../../src/questions/compare/readings';
import { nearMisses } from '../../src/questions/near-misses/near-misses';
import { plan } from '../../src/questions/plan/plan';
import type { BorrowingSection } from '../../src/regions/kaluga/document';
import type { OtherProgrammeId } from '../../src/regions/russia/other-loans/figures';
import { profileOf } from '../profile/document';

interface Fields extends BorrowingSection {
  readonly main?: string;
  readonly size?: string | undefined;
}

type Readings = { readonly [id: string]: string };

const documentOf = (id: OtherProgrammeId, { main = '28.13', size, ...borrowing }: Fields) => ({
  project: { name: 'Pump works', start: '2019-01-01', activity: { main } },
  investor: size === undefined ? {} : { smeCategory: size },
  borrowing: { programmes: ['joint'], otherProgrammes: [id], ...borrowing },
});

function loanOf(id: OtherProgrammeId, fields: Fields, readings: Readings = {}): LoanResult {
  const { loans: all } = loans(profileOf(documentOf(id, fields)), { edition: 'law', readings });
  const loan = all.find((one) => one.id === id);
  if (loan === undefined) throw new Error('it is named');
  return loan;
}

const verdictOf = (loan: LoanResult, condition: string) =>
  loan.findings.findings?.find((one) => one.id === `${loan.id}.${condition}`)?.verdict;

const worthOf = (loan: LoanResult) => [loan.worth?.nominal, loan.worth?.presentValue];

const ratesOf = ({ terms }: LoanResult) =>
  terms?.ratesByQuarter?.map(({ rate, upToQuarter }) => [upToQuarter, rate]);

describe('the cluster investment platform', () => {
  const SOUND: Fields = {
    drawn: '2024-01-01',
    amount: 2_000_000_000,
    termMonths: 60,
    marketRate: '0.19',
    investmentPhaseEnds: '2027-01-01',
    facts: { priorityProduct: true, platformApproved: true },
  };
  const platform = (fields: Fields = {}, readings: Readings = {}) =>
    loanOf('cluster-platform', { ...SOUND, ...fields }, readings);

  test('lends at 3 points and three tenths of the key rate', () => {
    expect(worthOf(platform())).toEqual(['924000000', '627625605.86']);
    expect(ratesOf(platform())).toEqual([[20, '0.078']]);
  });

  test('rounds the share of the key rate to the millionth, half up', () => {
    const at = (rate: string) => ratesOf(platform({ keyRates: [{ from: '2024-01-01', rate }] }));
    // 0.0370365 and 0.0370362
    expect(at('0.123455')).toEqual([[20, '0.067037']]);
    expect(at('0.123454')).toEqual([[20, '0.067036']]);
  });

  const PATH = ['0.16', '0.16', '0.18', '0.19', '0.21', '0.21', '0.2', '0.17', '0.165'].map(
    (rate, index) => ({
      from: `${2024 + Math.floor(index / 4)}-${['01', '04', '07', '10'][index % 4]}-01`,
      rate,
    }),
  );
  const FLOATING: Fields = { keyRates: PATH, marketMargin: '0.03', marketRate: undefined };

  test('follows the key rate of each quarter, as the market does', () => {
    expect(worthOf(platform(FLOATING))).toEqual(['1008875000', '667946492.05']);
  });

  test('held at the day of drawing is worth what one rate is', () => {
    const held = platform(FLOATING, { 'floating.reset': 'held' });
    expect(worthOf(held)).toEqual(['924000000', '627625605.86']);
  });

  test('tells what the other reading gives, with what a guarantee costs', () => {
    const effectsOf = (fields: Fields) =>
      readingEffects(profileOf(documentOf('cluster-platform', { ...SOUND, ...fields })), {
        edition: 'law',
      }).filter(({ reading }) => reading === 'floating.reset');
    const guarantee = { kind: 'bank', yearlyCost: '0.01' } as const;
    const known = { verdict: 'eligible', otherVerdict: 'eligible' };
    // A hundredth of 2,000 million a year for 16.5 quarters is 82.5 million.
    expect(effectsOf({ ...FLOATING, guarantee })).toEqual([
      {
        ...{ reading: 'floating.reset', value: 'quarter-start', other: 'held' },
        ...{ measure: 'cluster-platform', ...known },
        ...{ relief: '1008875000', otherRelief: '924000000' },
        ...{ net: '926375000', otherNet: '841500000' },
      },
    ]);
    expect(effectsOf({})).toEqual([]);
  });

  test.each([
    // Two years after: 2028-09-30 is a day before the 20th quarter begins.
    [
      '2026-09-30',
      [
        [19, '0.078'],
        [20, '0.19'],
      ],
    ],
    ['2026-10-01', [[20, '0.078']]],
    ['2021-12-31', [[20, '0.19']]],
  ])('a phase that ends on %s', (investmentPhaseEnds, rates) => {
    expect(ratesOf(platform({ investmentPhaseEnds }))).toEqual(rates);
  });

  test('asks for the last day of the phase', () => {
    const { missing, terms, verdict } = platform({ investmentPhaseEnds: undefined });
    expect([verdict, terms]).toEqual(['eligible', null]);
    expect(missing).toEqual([
      { path: 'borrowing.investmentPhaseEnds', asks: 'value', for: 'lines' },
    ]);
  });

  test.each([
    ['2023-02-21', 'not-met'],
    ['2023-02-22', 'met'],
  ])('drawn on %s: %s', (drawn, verdict) => {
    expect(verdictOf(platform({ drawn }), 'open')).toBe(verdict);
  });

  test.each([
    ['999999999.99', 'at-least', 'not-met'],
    [1_000_000_000, 'at-least', 'met'],
    [100_000_000_000, 'at-most', 'met'],
    ['100000000000.01', 'at-most', 'not-met'],
  ])('of %s roubles, %s: %s', (amount, condition, verdict) => {
    expect(verdictOf(platform({ amount }), condition)).toBe(verdict);
  });

  test.each([
    ['priorityProduct', 'priority-product'],
    ['platformApproved', 'platform-approved'],
  ])('asks for %s', (fact, condition) => {
    const facts = { priorityProduct: true, platformApproved: true };
    expect(verdictOf(platform({ facts: { ...facts, [fact]: false } }), condition)).toBe('not-met');
    expect(verdictOf(platform({ facts: { ...facts, [fact]: undefined } }), condition)).toBe(
      'unknown',
    );
  });
});

describe('the programme by Decree 1764', () => {
  const SOUND: Fields = {
    drawn: '2019-04-01',
    amount: 100_000_000,
    termMonths: 60,
    marketRate: '0.1075',
    size: 'small',
    facts: { listedSector: true },
  };
  const decree = (fields: Fields = {}) => loanOf('sme-1764', { ...SOUND, ...fields });

  test('of 2019 lends at one rate', () => {
    expect(worthOf(decree())).toEqual(['9281250', '7392826.11']);
    expect(ratesOf(decree())).toEqual([[20, '0.085']]);
  });

  test('from 2021 lends at points above the key rate', () => {
    const on = (drawn: string) => ratesOf(decree({ drawn, marketRate: '0.15' }));
    expect(on('2020-12-31')).toEqual([[20, '0.085']]);
    expect(on('2021-01-01')).toEqual([[20, '0.07']]);
  });

  test('after five years has the market rate', () => {
    expect(ratesOf(decree({ termMonths: 72 }))).toEqual([
      [20, '0.085'],
      [24, '0.1075'],
    ]);
  });

  test('is for ten years at most', () => {
    expect(verdictOf(decree({ termMonths: 120 }), 'term')).toBe('met');
    expect(verdictOf(decree({ termMonths: 123 }), 'term')).toBe('not-met');
    expect(decree({ termMonths: undefined }).terms?.quarters).toBe(40);
  });

  test.each([
    ['2018-12-31', 'not-met'],
    ['2019-01-01', 'met'],
    ['2024-12-31', 'met'],
    ['2025-01-01', 'not-met'],
  ])('drawn on %s: %s', (drawn, verdict) => {
    expect(verdictOf(decree({ drawn }), 'open')).toBe(verdict);
  });

  test.each([
    ['499999.99', 'at-least', 'not-met'],
    [500_000, 'at-least', 'met'],
    [2_000_000_000, 'at-most', 'met'],
    ['2000000000.01', 'at-most', 'not-met'],
  ])('of %s roubles, %s: %s', (amount, condition, verdict) => {
    expect(verdictOf(decree({ amount }), condition)).toBe(verdict);
  });

  test('asks for the size and the sector', () => {
    expect(verdictOf(decree({ size: 'none' }), 'small-business')).toBe('not-met');
    expect(verdictOf(decree({ facts: { listedSector: false } }), 'listed-sector')).toBe('not-met');
    expect(verdictOf(decree({ facts: {} }), 'listed-sector')).toBe('unknown');
  });

  test.each([
    ['2018-06-01', '2019-01-01'],
    ['2025-06-01', '2024-12-31'],
  ])('drawn on %s is a near miss of %s', (drawn, to) => {
    const profile = profileOf(documentOf('sme-1764', { ...SOUND, drawn }));
    const miss = nearMisses(profile, { edition: 'law' }).find(({ id }) => id === 'sme-1764');
    expect(miss?.ways.map(({ changes }) => changes)).toMatchObject([
      [{ kind: 'move', path: 'borrowing.drawn', to }],
    ]);
  });
});

describe('the preferential investment loan', () => {
  const SOUND: Fields = {
    drawn: '2022-10-03',
    amount: 100_000_000,
    termMonths: 60,
    marketRate: '0.12',
    size: 'medium',
  };
  const investment = (fields: Fields = {}) => loanOf('sme-investment', { ...SOUND, ...fields });

  test('has three years of its own rate, then two of Decree 1764', () => {
    expect(worthOf(investment())).toEqual(['30468750', '24894138.97']);
    expect(ratesOf(investment())).toEqual([
      [12, '0.025'],
      [20, '0.1025'],
    ]);
  });

  test('of a small firm has another rate, and after five years the market has its own', () => {
    expect(ratesOf(investment({ size: 'small', termMonths: 72 }))).toEqual([
      [12, '0.04'],
      [20, '0.1025'],
      [24, '0.12'],
    ]);
  });

  test.each([
    ['2022-03-14', 'not-met'],
    ['2022-03-15', 'met'],
    ['2023-12-31', 'met'],
    ['2024-01-01', 'not-met'],
  ])('drawn on %s: %s', (drawn, verdict) => {
    expect(verdictOf(investment({ drawn }), 'open')).toBe(verdict);
  });

  test.each([
    ['medium', '49999999.99', 'at-least', 'not-met'],
    ['medium', 50_000_000, 'at-least', 'met'],
    ['micro', 200_000_000, 'at-most', 'met'],
    ['micro', '200000000.01', 'at-most', 'not-met'],
    ['small', 500_000_000, 'at-most', 'met'],
    ['small', '500000000.01', 'at-most', 'not-met'],
    ['medium', 2_000_000_000, 'at-most', 'met'],
    ['medium', '2000000000.01', 'at-most', 'not-met'],
  ])('of a %s firm, %s roubles, %s: %s', (size, amount, condition, verdict) => {
    expect(verdictOf(investment({ size, amount }), condition)).toBe(verdict);
  });

  test('of a firm of unknown size asks for it', () => {
    const { missing, terms } = investment({ size: undefined });
    expect(terms).toBeNull();
    expect(missing).toEqual([{ path: 'investor.smeCategory', asks: 'value', for: 'verdict' }]);
    expect(verdictOf(investment({ size: 'none' }), 'small-business')).toBe('not-met');
  });
});

describe('the industrial mortgage', () => {
  const SOUND: Fields = {
    drawn: '2022-10-03',
    amount: 300_000_000,
    marketRate: '0.12',
    facts: { productionPremises: true, technologyCompany: false },
  };
  const mortgage = (fields: Fields = {}) => loanOf('industrial-mortgage', { ...SOUND, ...fields });

  test('lends for seven years at one rate', () => {
    const loan = mortgage();
    expect(worthOf(loan)).toEqual(['128625000', '89979895.09']);
    expect(loan.terms).toMatchObject({ quarters: 28, graceQuarters: 20 });
  });

  test('lends to a technology company at a lower one', () => {
    const facts = { productionPremises: true, technologyCompany: true };
    expect(ratesOf(mortgage({ facts }))).toEqual([[28, '0.03']]);
    const open = mortgage({ facts: { productionPremises: true } });
    expect(ratesOf(open)).toEqual([[28, '0.05']]);
    expect(open.assumptions).toContainEqual({
      id: 'loan-rate-not-lowered',
      values: { path: 'borrowing.facts.technologyCompany' },
    });
  });

  test.each([
    ['2022-09-05', 'not-met'],
    ['2022-09-06', 'met'],
  ])('drawn on %s: %s', (drawn, verdict) => {
    expect(verdictOf(mortgage({ drawn }), 'open')).toBe(verdict);
  });

  test.each([
    [500_000_000, 'met'],
    ['500000000.01', 'not-met'],
  ])('of %s roubles: %s', (amount, verdict) => {
    expect(verdictOf(mortgage({ amount }), 'at-most')).toBe(verdict);
    expect(mortgage({ amount }).largest?.amount).toBe('500000000');
  });

  test('is for seven years at most, with a grace shorter than that', () => {
    expect(verdictOf(mortgage({ termMonths: 84 }), 'term')).toBe('met');
    expect(verdictOf(mortgage({ termMonths: 87 }), 'term')).toBe('not-met');
    expect(verdictOf(mortgage({ graceMonths: 81 }), 'grace')).toBe('met');
    expect(verdictOf(mortgage({ graceMonths: 84 }), 'grace')).toBe('not-met');
  });

  test('buys production premises for manufacturing', () => {
    expect(verdictOf(mortgage({ main: '46.69' }), 'manufacturing')).toBe('not-met');
    const facts = { productionPremises: false };
    expect(verdictOf(mortgage({ facts }), 'production-premises')).toBe('not-met');
    expect(verdictOf(mortgage({ facts: {} }), 'production-premises')).toBe('unknown');
  });

  test('reads no key rate where a market rate is stated', () => {
    const { assumptions, unread } = mortgage({
      keyRates: [{ from: '2022-01-01', rate: '0.08' }],
      marketMargin: '0.03',
    });
    expect(unread).toEqual(['borrowing.keyRates', 'borrowing.marketMargin']);
    expect(assumptions.map(({ id }) => id)).not.toContain('key-rate-held');
  });

  test.each([
    [0, 0, undefined],
    ['0.01', 28, '0'],
  ])('of %s roubles has %i quarters', (amount, quarters, nominal) => {
    const { schedule, verdict, worth } = mortgage({ amount });
    expect(verdict).toBe('eligible');
    expect(schedule).toHaveLength(quarters);
    expect(worth?.nominal).toBe(nominal);
  });

  test('of nothing is left out of plans for nothing to relieve, and lacks no fact', () => {
    const found = plan(profileOf(documentOf('industrial-mortgage', { ...SOUND, amount: 0 })), {
      edition: 'law',
      unconfirmed: true,
    });
    expect(found.left.find(({ element }) => element === 'industrial-mortgage')).toEqual({
      element: 'industrial-mortgage',
      because: 'nothing-to-relieve',
      missing: [],
    });
  });

  test('of nothing asks for no rate and no term, since it has no schedule', () => {
    const unknownMarket: Fields = { drawn: '2026-03-21', marketRate: undefined };
    const asked = (fields: Fields) =>
      loanOf('industrial-mortgage', { ...SOUND, ...unknownMarket, ...fields }).missing;
    expect(asked({ amount: '0.01' })).toEqual([
      { path: 'borrowing.marketRate', asks: 'value', for: 'lines' },
    ]);
    expect(asked({ amount: 0 })).toEqual([]);
    const combined: Fields = { drawn: '2025-06-01', size: 'small' };
    expect(loanOf('sme-combined', { ...combined, amount: '0.01' }).missing).toEqual([
      { path: 'borrowing.termMonths', asks: 'value', for: 'lines' },
    ]);
    expect(loanOf('sme-combined', { ...combined, amount: 0 }).missing).toEqual([]);
  });
});
