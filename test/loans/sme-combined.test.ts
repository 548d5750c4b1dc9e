import { describe, expect, test } from 'vitest';
import type { LoanResult } from '../../src/answer/results/assessment';
import { assess } from '../../src/questions/assess/assess';
import { loans } from '../../src/questions/assess/loans';
import { nearMisses } from '../../src/questions/near-misses/near-misses';
import { plan } from '../../src/questions/plan/plan';
import { problemsOf, profileOf } from '../profile/document';

/** A manufacturer of pumps, a small firm, that borrows 100 million roubles for five years. */
const DOCUMENT = {
  project: { name: 'Pump works', start: '2025-10-01', activity: { main: '28.13' } },
  investor: { smeCategory: 'small' },
  borrowing: {
    programmes: ['joint'],
    otherProgrammes: ['sme-combined'],
    amount: 100_000_000,
    drawn: '2025-10-01',
    termMonths: 60,
    marketRate: '0.20',
  },
};

interface Fields {
  readonly project?: object;
  readonly investor?: object;
  readonly borrowing?: object;
}

function documentOf({ borrowing, investor, project }: Fields = {}): object {
  return {
    project: { ...DOCUMENT.project, ...project },
    investor: investor ?? DOCUMENT.investor,
    borrowing: { ...DOCUMENT.borrowing, ...borrowing },
  };
}

function loanOf(fields: Fields = {}, readings: { readonly [id: string]: string } = {}): LoanResult {
  const answer = loans(profileOf(documentOf(fields)), { edition: 'law', readings });
  const loan = answer.loans.find(({ id }) => id === 'sme-combined');
  if (loan === undefined) throw new Error('it is named');
  return loan;
}

const verdictOf = (loan: LoanResult, condition: string) =>
  loan.findings.findings?.find(({ id }) => id === `sme-combined.${condition}`)?.verdict;

describe('the combined programme for small and medium-sized enterprises', () => {
  test('lends at 3.5 points below the key rate', () => {
    const { terms, verdict, worth } = loanOf();
    expect(verdict).toBe('eligible');
    expect(terms?.ratesByQuarter).toEqual([{ upToQuarter: 20, rate: '0.135' }]);
    expect(worth?.nominal).toBe('26812500');
    expect(worth?.presentValue).toBe('17879230.26');
  });

  test('is judged only where it is named', () => {
    const { otherProgrammes: _, ...borrowing } = DOCUMENT.borrowing;
    const named = (fields: object) =>
      assess(profileOf({ ...documentOf(), borrowing: fields }), { edition: 'law', loans: 'all' })
        .loans.map(({ id }) => id)
        .filter((id) => id === 'sme-combined');
    expect(named(borrowing)).toEqual([]);
    expect(named(DOCUMENT.borrowing)).toEqual(['sme-combined']);
  });

  test('is in no brochure: a note says so', () => {
    const { loans: judged, warnings } = assess(profileOf(documentOf()), {
      edition: 'brochure-2019',
    });
    expect(judged.map(({ id }) => id)).toEqual(['joint']);
    expect(warnings).toContainEqual({
      id: 'not-in-this-edition',
      measures: ['sme-combined'],
      values: { edition: 'brochure-2019' },
    });
  });

  test.each([
    ['2024-12-31', 'not-met'],
    ['2025-01-01', 'met'],
  ])('drawn on %s: %s', (drawn, verdict) => {
    expect(verdictOf(loanOf({ borrowing: { drawn } }), 'open')).toBe(verdict);
  });

  test('a start before the first day asks for the day of drawing', () => {
    const { drawn: _, ...borrowing } = DOCUMENT.borrowing;
    const document = { ...documentOf({ project: { start: '2024-12-31' } }), borrowing };
    const answer = loans(profileOf(document), { edition: 'law' });
    const loan = answer.loans.find(({ id }) => id === 'sme-combined');
    expect(loan?.missing.map(({ path }) => path)).toContain('borrowing.drawn');
  });

  test.each([
    ['2025-12-31', 1, undefined],
    ['2026-01-01', '24999999.99', 'not-met'],
    ['2026-01-01', 25_000_000, 'met'],
  ])('drawn on %s, %s roubles: %s', (drawn, amount, verdict) => {
    expect(verdictOf(loanOf({ borrowing: { amount, drawn } }), 'at-least')).toBe(verdict);
  });

  test.each([
    [{ smeCategory: 'micro' }, 'met'],
    [{ smeCategory: 'medium' }, 'met'],
    [{ smeCategory: 'none' }, 'not-met'],
    [{}, 'unknown'],
  ])('an investor %j: %s', (investor, verdict) => {
    expect(verdictOf(loanOf({ investor }), 'small-business')).toBe(verdict);
  });

  test.each([
    ['09.90', 'not-met'],
    ['10.1', 'met'],
    ['33.20', 'met'],
    ['35.11', 'not-met'],
  ])('main activity %s: %s', (main, verdict) => {
    expect(verdictOf(loanOf({ project: { activity: { main } } }), 'manufacturing')).toBe(verdict);
  });

  test('without the main activity it is asked for', () => {
    const { missing, verdict } = loanOf({ project: { activity: {} } });
    expect(verdict).toBe('unknown');
    expect(missing).toEqual([{ path: 'project.activity.main', asks: 'value', for: 'verdict' }]);
  });

  test('without a term or an amount no schedule is known', () => {
    const { missing, terms, verdict } = loanOf({
      borrowing: { amount: undefined, termMonths: undefined },
    });
    expect([verdict, terms]).toEqual(['eligible', null]);
    expect(missing.map(({ path }) => path)).toEqual(['borrowing.amount', 'borrowing.termMonths']);
  });

  test('has no largest loan', () => {
    expect(loanOf().largest).toEqual({ amount: null, binds: null, open: [] });
  });
});

describe('a rate that follows the key rate', () => {
  const PATH = [
    { from: '2025-10-01', rate: '0.17' },
    { from: '2026-01-01', rate: '0.16' },
    { from: '2026-04-02', rate: '0.15' },
  ];

  const rates = (fields: object, readings = {}) =>
    loanOf({ borrowing: { keyRates: PATH, ...fields } }, readings).terms?.ratesByQuarter;

  test('has of each quarter that of its first day', () => {
    expect(rates({})).toEqual([
      { upToQuarter: 1, rate: '0.135' },
      { upToQuarter: 3, rate: '0.125' },
      { upToQuarter: 20, rate: '0.115' },
    ]);
  });

  test('by the reading held keeps that of the day of drawing', () => {
    expect(rates({}, { 'floating.reset': 'held' })).toEqual([{ upToQuarter: 20, rate: '0.135' }]);
  });

  test('takes a path in any order', () => {
    expect(rates({ keyRates: [...PATH].reverse() })).toEqual(rates({}));
  });

  test('is never below 0', () => {
    const [first] = rates({ keyRates: [{ from: '2025-10-01', rate: '0.03' }] }) ?? [];
    expect(first?.rate).toBe('0');
  });

  test('without a path keeps that of the edition on the day of drawing, and says so', () => {
    const { assumptions, unconfirmed } = loanOf();
    expect(assumptions).toContainEqual({ id: 'key-rate-held', values: { rate: '0.17' } });
    expect(loanOf({ borrowing: { keyRates: PATH } }).assumptions.map(({ id }) => id)).not.toContain(
      'key-rate-held',
    );
    expect(unconfirmed.map(({ figure }) => figure)).toEqual([
      'otherLoans.programmes.sme-combined.opens',
      'otherLoans.repaymentYears',
    ]);
  });

  test('after the last key rate known asks for the path', () => {
    const { missing, terms } = loanOf({ borrowing: { drawn: '2026-03-21' } });
    expect(terms).toBeNull();
    expect(missing).toEqual([{ path: 'borrowing.keyRates', asks: 'value', for: 'lines' }]);
  });

  test('is compared with the key rate and a margin of each quarter', () => {
    const { schedule, worth } = loanOf({
      borrowing: { keyRates: PATH, marketMargin: '0.03', marketRate: undefined },
    });
    expect(schedule.map(({ marketRate }) => marketRate).slice(0, 4)).toEqual([
      '0.2',
      '0.19',
      '0.19',
      '0.18',
    ]);
    expect(worth).toMatchObject({ marketRate: '0.2', isFloor: false, isByQuarter: true });
  });

  test('without a market rate is compared with the key rate as a floor', () => {
    const { worth } = loanOf({ borrowing: { marketRate: undefined } });
    // 3.5 points of 100 million for 12 quarters, then of a balance that falls by an eighth a quarter.
    expect(worth).toMatchObject({ isFloor: true, marketRate: '0.17', nominal: '14437500' });
    expect(worth?.source).not.toBeNull();
  });

  test('is read by the reading only where the key rate changes', () => {
    const used = (fields: object) =>
      assess(profileOf(documentOf({ borrowing: fields })), { edition: 'law' }).readings.find(
        ({ id }) => id === 'floating.reset',
      )?.mattersTo;
    expect(used({ keyRates: PATH })).toEqual(['sme-combined']);
    expect(used({})).toEqual([]);
    expect(used({ otherProgrammes: undefined })).toBeUndefined();
  });
});

describe('a path of the key rate', () => {
  const problems = (keyRates: readonly object[], fields: object = {}) =>
    problemsOf(documentOf({ borrowing: { keyRates, ...fields } })).map(({ code, path }) => [
      path,
      code,
    ]);

  test('may begin on the day of drawing or before', () => {
    expect(problems([{ from: '2025-10-01', rate: '0.17' }])).toEqual([]);
    expect(problems([{ from: '2025-09-30', rate: '0.17' }])).toEqual([]);
  });

  test('that begins a day later leaves a gap', () => {
    expect(problems([{ from: '2025-10-02', rate: '0.17' }])).toEqual([
      ['borrowing.keyRates', 'gap-in-key-rates'],
    ]);
    expect(problems([])).toEqual([['borrowing.keyRates', 'gap-in-key-rates']]);
  });

  test('without a day of drawing begins by the start', () => {
    const at = (from: string) => problems([{ from, rate: '0.17' }], { drawn: undefined });
    expect(at('2025-10-01')).toEqual([]);
    expect(at('2025-10-02')).toEqual([['borrowing.keyRates', 'gap-in-key-rates']]);
  });

  test('tells all that is wrong at once', () => {
    expect(
      problems([
        { from: '2025-11-01', rate: '0.17' },
        { from: '2025-11-01', rate: '0.16' },
      ]),
    ).toEqual([
      ['borrowing.keyRates', 'gap-in-key-rates'],
      ['borrowing.keyRates[1].from', 'repeated-day'],
    ]);
  });
});

describe('in a package', () => {
  const document = documentOf({
    project: { start: '2025-01-01' },
    borrowing: {
      totalBudget: 300_000_000,
      coFinancing: 200_000_000,
      ownFunds: 100_000_000,
      outputFrom: 2025,
      sales: { 2026: 100_000_000, 2027: 100_000_000 },
      assets: 1_000_000_000,
      otherFundLoans: 0,
      facts: { manufacturer: true },
    },
  });
  const options = { edition: 'law', unconfirmed: true, discountRate: '0.2' };

  test('there is one loan, of whatever lender', () => {
    const { assessment, best } = plan(profileOf(document), options);
    expect(assessment.loans.map(({ id, verdict }) => [id, verdict])).toEqual([
      ['joint', 'eligible'],
      ['sme-combined', 'eligible'],
    ]);
    // The fund lends at 5 %, so its loan saves more.
    expect(best.elements).toEqual(['joint']);
  });

  test('a loan of another lender is chosen among named elements', () => {
    const { best } = plan(profileOf(document), { ...options, among: ['sme-combined'] });
    expect(best.elements).toEqual(['sme-combined']);
    const saved = best.interest.reduce((sum, { saved: one }) => sum + Number(one), 0);
    expect(saved).toBe(26_812_500);
  });

  test('without a market rate its worth is a floor, and it is left out', () => {
    const floor = documentOf({ borrowing: { marketRate: undefined } });
    const { left } = plan(profileOf(floor), options);
    expect(left.find(({ element }) => element === 'sme-combined')?.because).toBe(
      'market-rate-missing',
    );
  });
});

describe('near misses', () => {
  const waysOf = (fields: Fields) =>
    nearMisses(profileOf(documentOf(fields)), { edition: 'law' })
      .find(({ id }) => id === 'sme-combined')
      ?.ways.map(({ changes }) => changes);

  test('draw the loan on the first day', () => {
    expect(waysOf({ borrowing: { drawn: '2024-12-31' } })).toMatchObject([
      [{ kind: 'move', path: 'borrowing.drawn', to: '2025-01-01' }],
    ]);
  });

  test('raise it to the smallest', () => {
    expect(waysOf({ borrowing: { amount: '24999999.99', drawn: '2026-01-01' } })).toMatchObject([
      [{ kind: 'raise', path: 'borrowing.amount', to: '25000000' }],
    ]);
  });
});
