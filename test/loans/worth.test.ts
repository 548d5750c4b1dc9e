import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { BorrowingSection } from '../../src/regions/kaluga/document';
import { type FundProgrammeId, PROGRAMME_IDS } from '../../src/regions/russia/loans/figures';
import { cases } from '../deep';
import { answer, RULES, soundFor } from './applications';

const MILLION = 1_000_000;
const inMillions = (amount = ''): string => (Number(amount) / MILLION).toFixed(2);
const inPerCent = (share = ''): string => (Number(share) * 100).toFixed(2);

type Case = [FundProgrammeId, number, BorrowingSection, [string, string, string]];

const GUARANTEED: BorrowingSection = { guarantee: { kind: 'bank' } };

describe.each<[string, Case[]]>([
  [
    '0.0775',
    [
      ['productivity', 300, {}, ['83.53', '70.73', '23.58']],
      ['productivity', 300, { graceMonths: 0 }, ['53.16', '46.37', '15.46']],
      ['joint', 100, {}, ['11.34', '9.61', '9.61']],
      ['development-projects', 100, {}, ['11.34', '9.61', '9.61']],
      ['development-projects', 100, GUARANTEED, ['19.59', '16.59', '16.59']],
      ['component-parts', 100, {}, ['23.34', '20.22', '20.22']],
      ['machine-tools', 100, {}, ['28.84', '23.90', '23.90']],
      ['drug-labelling', 50, {}, ['5.48', '5.10', '10.20']],
    ],
  ],
  [
    '0.075',
    [
      ['productivity', 300, {}, ['80.44', '68.46', '22.82']],
      ['productivity', 300, { graceMonths: 0 }, ['51.19', '44.84', '14.95']],
      ['joint', 100, {}, ['10.31', '8.78', '8.78']],
      ['development-projects', 100, GUARANTEED, ['18.56', '15.80', '15.80']],
      ['component-parts', 100, {}, ['22.31', '19.43', '19.43']],
      ['machine-tools', 100, {}, ['27.31', '22.83', '22.83']],
      ['drug-labelling', 50, {}, ['5.28', '4.92', '9.84']],
    ],
  ],
])('at a market rate of %s', (marketRate, cases) => {
  test.each(cases)('%s of %i m %o is worth what was published', (id, amount, fields, worth) => {
    const result = answer({ ...soundFor(id, amount * MILLION), marketRate, ...fields });
    expect(result.verdict).toBe('eligible');
    const { isFloor, nominal, presentValue, share } = result.worth ?? {};
    expect([inMillions(nominal), inMillions(presentValue), inPerCent(share)]).toEqual(worth);
    expect(isFloor).toBe(false);
    expect(result.worth).toMatchObject({ marketRate, source: null });
  });
});

describe('by the other conventions', () => {
  const sound = soundFor('productivity', 300 * MILLION);

  test("the OECD's grant element is at 10 % a year, whatever the market", () => {
    for (const marketRate of ['0.0775', '0.01']) {
      expect(inPerCent(answer({ ...sound, marketRate }).worth?.oecd)).toBe('29.05');
    }
  });

  test("the Commission's discounts at the rate stated, else at the market's", () => {
    const own = answer({ ...sound, discountRate: '0' }).worth;
    expect(own?.commission).toEqual({ discountRate: '0', grantEquivalent: own?.nominal });
    const { commission, presentValue } = answer(sound).worth ?? {};
    expect(commission?.discountRate).toBe('0.0775');
    expect(commission?.grantEquivalent).toBe(presentValue);
  });

  // 300 m with a base of 7.75 %, the discount 8.75 %, the margin by the borrower.
  test.each([
    ['0.0875', '79.55'],
    ['0.0995', '91.87'],
    ['0.1175', '110.35'],
  ])("the Commission's against a reference rate of %s", (marketRate, millions) => {
    const { commission } = answer({ ...sound, marketRate, discountRate: '0.0875' }).worth ?? {};
    expect(inMillions(commission?.grantEquivalent)).toBe(millions);
  });
});

describe('a guarantee', () => {
  // The balances of 100 m over 20 quarters, 12 of them grace, sum to 1,650 m.
  const sound = soundFor('development-projects', 100 * MILLION);

  test('costs its share of each balance, which comes off the worth', () => {
    const guarantee = { kind: 'bank', yearlyCost: '0.01' } as const;
    const { lines, schedule, worth } = answer({ ...sound, guarantee });
    // 1,650 m × (7.75 % − 3 %) / 4 = 19,593,750; × 1 % / 4 = 4,125,000
    expect(worth).toMatchObject({ nominal: '19593750', nominalNet: '15468750' });
    // Every flow stands in proportion to the balance: 16.59 × (4.75 − 1) / 4.75 = 13.10
    const { presentValue = '', presentValueNet = '' } = worth ?? {};
    expect(Number(presentValueNet) / Number(presentValue)).toBeCloseTo(3.75 / 4.75, 6);
    expect(schedule[0]?.guarantee).toBe('250000');
    expect(schedule[19]?.guarantee).toBe('31250');
    expect(lines.map(({ guarantee: cost }) => cost).slice(0, 2)).toEqual(['250000', '1000000']);
  });

  test('that costs more than it saves leaves less than nothing', () => {
    const guarantee = { kind: 'bank', yearlyCost: '0.05' } as const;
    expect(answer({ ...sound, guarantee }).worth?.nominalNet).toBe('-1031250');
  });

  test('of no stated cost takes nothing off', () => {
    const { worth } = answer({ ...sound, guarantee: { kind: 'bank' } });
    expect(worth?.nominalNet).toBe(worth?.nominal);
    expect(worth?.presentValueNet).toBe(worth?.presentValue);
  });
});

describe('without a market rate', () => {
  const on = (drawn: string, id: FundProgrammeId = 'development-projects') => {
    const { marketRate: _, ...rest } = soundFor(id, 100 * MILLION);
    return answer({ ...rest, drawn });
  };

  test.each([
    ['2014-12-16', '0.17'],
    ['2019-06-16', '0.0775'],
    ['2019-06-17', '0.075'],
    ['2019-07-28', '0.075'],
    ['2019-07-29', '0.0725'],
    ['2019-09-09', '0.07'],
    ['2026-03-20', '0.155'],
  ])('the key rate of %s, %s, is the floor, and says so', (day, rate) => {
    const { missing, worth } = on(day);
    expect(worth).toMatchObject({ marketRate: rate, isFloor: true });
    expect(worth?.source).toMatch(/key-rate/);
    expect(missing).toEqual([]);
  });

  test('the floor of mid-2019 is worth what was published', () => {
    expect(inMillions(on('2019-06-17').worth?.nominal)).toBe('10.31');
    expect(on('2019-06-17').worth?.source).toMatch(/\.secondary$/);
  });

  test('a key rate that is not confirmed is reported among the figures that are not', () => {
    const figures = (day: string) => on(day).unconfirmed.map(({ figure }) => figure);
    expect(on('2020-02-10').worth?.source).toMatch(/\.unconfirmed$/);
    expect(figures('2020-02-10')).toContain('loans.keyRate');
    expect(figures('2019-06-17')).not.toContain('loans.keyRate');
  });

  test.each(['2014-12-15', '2026-03-21'])('and no key rate on %s there is no worth', (day) => {
    const { lines, missing, schedule, worth } = on(day);
    expect(worth).toBeNull();
    expect(missing).toEqual([{ path: 'borrowing.marketRate', asks: 'value', for: 'lines' }]);
    expect(schedule).toHaveLength(20);
    expect(schedule[0]).toMatchObject({ interest: '1250000', marketInterest: null, saved: null });
    expect(lines[0]).toMatchObject({ marketInterest: null, saved: null });
  });

  test('a key rate below the rate of the fund is worth nothing, and says so', () => {
    const { assumptions, worth } = on('2020-07-27');
    expect(worth).toMatchObject({
      marketRate: '0.0425',
      nominal: '0',
      presentValue: '0',
      share: '0',
    });
    expect(assumptions).toContainEqual({
      id: 'loan-market-not-above',
      values: { market: '0.0425' },
    });
  });
});

describe('a market rate', () => {
  const at = (id: FundProgrammeId, marketRate: string) =>
    answer({ ...soundFor(id, 100 * MILLION), marketRate });
  const isSaid = (result: ReturnType<typeof at>) =>
    result.assumptions.some(({ id }) => id === 'loan-market-not-above');

  test.each(['0.05', '0.049999', '0'])('of %s is not above the rate of the fund', (rate) => {
    const result = at('joint', rate);
    expect(result.worth).toMatchObject({ nominal: '0', presentValue: '0', nominalNet: '0' });
    expect(isSaid(result)).toBe(true);
  });

  test('of a millionth more is', () => {
    const result = at('joint', '0.050001');
    // 0.000025 % of each balance, to the kopeck: 12 × 25.00 on 100 m; then on 100, 87.5, 75, 62.5, 50,
    // 37.5, 25 and 12.5 m: 25.00 + 21.88 + 18.75 + 15.63 + 12.50 + 9.38 + 6.25 + 3.13 = 112.52
    expect(result.worth?.nominal).toBe('412.52');
    expect(isSaid(result)).toBe(false);
  });

  test('between the steps saves in the first years only', () => {
    const result = at('component-parts', '0.03');
    // 100 m × 2 % × 3 years
    expect(result.worth?.nominal).toBe('6000000');
    expect(isSaid(result)).toBe(false);
    expect(result.schedule[12]).toMatchObject({ rate: '0.05', saved: '0' });
  });
});

const kopecks = (amount: string | null = '0'): bigint => BigInt(Math.round(Number(amount) * 100));

test('the lines of the years are the sums of their quarters, and agree with the worth', () => {
  const anyCase = fc.record({
    id: fc.constantFrom(...PROGRAMME_IDS),
    part: fc.nat(1000),
    quarters: fc.integer({ min: 1, max: 20 }),
    grace: fc.nat(19),
    repayment: fc.constantFrom('equal-principal' as const, 'annuity' as const),
    drawn: fc.constantFrom('2019-03-31', '2019-12-31', '2020-02-29'),
  });
  fc.assert(
    fc.property(anyCase, ({ drawn, grace, id, part, quarters, repayment }) => {
      const { least, most, years } = RULES[id];
      const amount = least + Math.floor(((most - least) * part) / 1000);
      const term = Math.min(quarters, years * 4);
      const result = answer({
        ...soundFor(id, amount),
        drawn,
        repayment,
        termMonths: term * 3,
        graceMonths: (grace % term) * 3,
      });
      expect(result.verdict).toBe('eligible');
      const { lines, schedule, worth } = result;
      expect(schedule).toHaveLength(term);
      for (const field of [
        'interest',
        'principal',
        'marketInterest',
        'saved',
        'guarantee',
      ] as const) {
        for (const line of lines) {
          const own = schedule.filter(({ year }) => year === line.year);
          const sum = own.reduce((total, quarter) => total + kopecks(quarter[field]), 0n);
          expect(kopecks(line[field])).toBe(sum);
        }
      }
      expect(lines.reduce((total, line) => total + kopecks(line.principal), 0n)).toBe(
        BigInt(amount) * 100n,
      );
      const saved = lines.reduce((total, line) => total + kopecks(line.saved), 0n);
      expect(kopecks(worth?.nominal)).toBe(saved);
      expect(Number(worth?.presentValue)).toBeLessThanOrEqual(Number(worth?.nominal));
    }),
    { numRuns: cases(100, 1_000), seed: 20190701 },
  );
});
