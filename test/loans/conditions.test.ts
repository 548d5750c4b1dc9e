import { describe, expect, test } from 'vitest';
import type { BorrowingSection } from '../../src/regions/kaluga/document';
import { PROGRAMME_IDS } from '../../src/regions/russia/loans/figures';
import { answer, failing, found, RULES, soundFor } from './applications';

/** Roubles with so many kopecks more or less, as the document writes them. */
const plus = (roubles: number, kopecks: number): string => {
  const all = BigInt(roubles) * 100n + BigInt(kopecks);
  return `${all / 100n}.${String(all % 100n).padStart(2, '0')}`;
};

describe.each(PROGRAMME_IDS)('%s', (id) => {
  const rules = RULES[id];
  const sound = soundFor(id);
  const amount = rules.least;
  const verdict = (fields: BorrowingSection, finding: string) =>
    found(answer({ ...sound, ...fields }), `${id}.${finding}`).verdict;

  test('is open to an application that meets every condition exactly', () => {
    const result = answer(sound);
    expect(failing(result)).toEqual([]);
    expect(result.verdict).toBe('eligible');
    expect(result.missing).toEqual([]);
  });

  test('lends from the least to the greatest amount', () => {
    expect(verdict({ amount: rules.least }, 'at-least')).toBe('met');
    expect(verdict({ amount: plus(rules.least, -1) }, 'at-least')).toBe('not-met');
    expect(verdict({ amount: rules.most }, 'at-most')).toBe('met');
    expect(verdict({ amount: plus(rules.most, 1) }, 'at-most')).toBe('not-met');
    const over = answer({ ...sound, amount: plus(rules.most, 1) });
    expect(found(over, `${id}.at-most`)).toMatchObject({ shortfall: '0.01' });
  });

  test('lends for no longer than its term', () => {
    expect(verdict({ termMonths: rules.years * 12 }, 'term')).toBe('met');
    expect(verdict({ termMonths: rules.years * 12 + 3 }, 'term')).toBe('not-met');
    expect(verdict({ graceMonths: rules.years * 12 - 3 }, 'grace')).toBe('met');
    expect(verdict({ graceMonths: rules.years * 12 }, 'grace')).toBe('not-met');
    const shorter = answer({ ...sound, termMonths: rules.years * 12 });
    expect(failing(shorter)).toEqual([]);
  });

  test('lets all loans reach half of the assets', () => {
    const assets = amount * 2 + 10;
    expect(verdict({ assets, otherFundLoans: 5 }, 'assets')).toBe('met');
    expect(verdict({ assets, otherFundLoans: '5.01' }, 'assets')).toBe('not-met');
    expect(verdict({ assets: plus(amount * 2, -1) }, 'assets')).toBe('not-met');
    const result = answer({ ...sound, assets: plus(amount * 2, -2) });
    expect(failing(result)).toEqual([`${id}.assets`]);
    expect(found(result, `${id}.assets`)).toMatchObject({ shortfall: '0.01' });
  });

  test('fails at half of the assets by what is known of the loans', () => {
    const others = { otherFundLoans: undefined };
    expect(verdict({ ...others, assets: amount * 2 }, 'assets')).toBe('unknown');
    expect(verdict({ ...others, assets: plus(amount * 2, -2) }, 'assets')).toBe('not-met');
    // The smallest loan stands for one that is not stated.
    const wanted = { amount: undefined, assets: amount * 2 + 10, otherFundLoans: 5 };
    expect(verdict(wanted, 'assets')).toBe('unknown');
    expect(verdict({ ...wanted, otherFundLoans: '5.01' }, 'assets')).toBe('not-met');
  });

  test('asks for an amount only where the smallest loan meets what is known', () => {
    const { amount: _, advance: __, ...unstated } = sound;
    const asked = ({ missing }: ReturnType<typeof answer>) => missing.map(({ path }) => path);
    const open = answer(unstated);
    expect(open.verdict).toBe('unknown');
    expect(asked(open)).toContain('borrowing.amount');
    const refused = (fields: BorrowingSection, finding: string) => {
      const result = answer({ ...unstated, ...fields });
      expect(failing(result)).toContain(`${id}.${finding}`);
      expect([result.verdict, asked(result)]).toEqual(['ineligible', []]);
    };
    refused({ assets: plus(amount * 2, -1) }, 'assets');
    if (ownFunds !== null) {
      const least = (amount / 100) * ownFunds;
      refused({ ownFunds: plus(least, -1) }, 'own-funds');
      // What is brought in all is the most that the borrower can bring itself.
      refused({ ownFunds: undefined, coFinancing: plus(least, -1) }, 'own-funds');
    }
    if (sales !== null) {
      const sold = plus((amount / 100) * sales, -1);
      refused({ outputFrom: 2020, sales: { 2021: sold } }, 'sales');
    }
    if (coFinancing !== null) {
      const whole = (amount * 100) / (100 - coFinancing);
      refused({ totalBudget: plus(whole, -1) }, 'co-financing');
      // A budget that is not stated is at least that of the smallest loan.
      const brought = { totalBudget: undefined, ownFunds: 0 };
      refused({ ...brought, coFinancing: plus(whole - amount, -1) }, 'co-financing');
    }
  });

  const { budget, coFinancing, opens, ownFunds, sales } = rules;

  if (budget !== null)
    test('asks for a budget', () => {
      expect(verdict({ totalBudget: budget }, 'budget')).toBe('met');
      expect(verdict({ totalBudget: plus(budget, -1) }, 'budget')).toBe('not-met');
    });

  if (coFinancing !== null)
    test('asks for a share of the budget from others', () => {
      const whole = 1_000_000_000;
      const share = (whole / 100) * coFinancing;
      const fields = { totalBudget: whole, ownFunds: 0 };
      expect(verdict({ ...fields, coFinancing: share }, 'co-financing')).toBe('met');
      expect(verdict({ ...fields, coFinancing: plus(share, -1) }, 'co-financing')).toBe('not-met');
      // What the loan leaves of the budget is all that others can bring.
      const loan = whole - share;
      const full = { ...fields, coFinancing: share };
      expect(verdict({ ...full, amount: loan }, 'co-financing')).toBe('met');
      expect(verdict({ ...full, amount: plus(loan, 1) }, 'co-financing')).toBe('not-met');
      expect(verdict({ ...full, amount: plus(whole, 1) }, 'co-financing')).toBe('not-met');
    });

  if (ownFunds !== null)
    test('asks the borrower for a share of the loan', () => {
      const share = (amount / 100) * ownFunds;
      expect(verdict({ ownFunds: share }, 'own-funds')).toBe('met');
      const result = answer({ ...sound, ownFunds: plus(share, -1) });
      expect(failing(result)).toEqual([`${id}.own-funds`]);
      // A part of a kopeck counts as one.
      expect(verdict({ amount: plus(amount, 1), ownFunds: share }, 'own-funds')).toBe('not-met');
    });

  if (coFinancing !== null)
    test('fails where the budget has no room for co-financing beside the loan', () => {
      const whole = (amount * 100) / (100 - coFinancing);
      const unstated = { coFinancing: undefined, ownFunds: undefined };
      expect(verdict({ ...unstated, totalBudget: whole }, 'co-financing')).toBe('unknown');
      const tight = plus(whole, -1);
      expect(verdict({ ...unstated, totalBudget: tight }, 'co-financing')).toBe('not-met');
    });

  if (sales !== null)
    test('asks for sales from the second year of output', () => {
      const share = (amount / 100) * sales;
      const from = (...sold: (number | string)[]): BorrowingSection => ({
        outputFrom: 2020,
        sales: sold.map((one, index) => ({ year: 2020 + index, amount: one })),
      });
      expect(verdict(from(0, share, share), 'sales')).toBe('met');
      expect(verdict(from(share, plus(share, -1)), 'sales')).toBe('not-met');
      expect(verdict(from(0, share, plus(share, -1)), 'sales')).toBe('not-met');
      expect(verdict(from(share), 'sales')).toBe('unknown');
      const third = (sold: number | string): BorrowingSection => ({
        outputFrom: 2020,
        sales: { 2022: sold },
      });
      expect(verdict(third(share), 'sales')).toBe('unknown');
      expect(verdict(third(plus(share, -1)), 'sales')).toBe('not-met');
      const late = answer({ ...sound, outputFrom: 2019 });
      expect(found(late, `${id}.sales`)).toMatchObject({ verdict: 'not-met', actual: '0' });
    });

  if (opens !== null)
    test('opens on its day', () => {
      const before = new Date(Date.parse(opens) - 24 * 3600 * 1000).toISOString().slice(0, 10);
      expect(verdict({ drawn: opens }, 'open')).toBe('met');
      expect(verdict({ drawn: before }, 'open')).toBe('not-met');
      expect(failing(answer({ ...sound, drawn: before }))).toEqual([`${id}.open`]);
    });

  const asked = new Map(answer(sound).findings.findings?.map((one) => [one.id, one]));

  test.each([
    ['budget', budget],
    ['co-financing', coFinancing],
    ['own-funds', ownFunds],
    ['sales', sales],
    ['open', opens],
  ])('asks for %s only where the rules do', (finding, rule) => {
    expect(asked.has(`${id}.${finding}`)).toBe(rule !== null);
  });

  test.each(rules.facts)('asks whether %s is %s', (fact, wanted, finding) => {
    const closed = answer({ ...sound, facts: { ...sound.facts, [fact]: !wanted } });
    expect(closed.verdict).toBe('ineligible');
    expect(failing(closed)).toEqual([finding]);
    expect(closed.schedule).toEqual([]);
    expect(closed.worth).toBeNull();
    const { [fact]: _, ...others } = sound.facts ?? {};
    const open = answer({ ...sound, facts: others });
    expect(open.verdict).toBe('unknown');
    expect(open.missing).toEqual([
      { path: `borrowing.facts.${fact}`, asks: 'yes-no', for: 'verdict' },
    ]);
    expect(open.worth).toEqual(answer(sound).worth);
  });
});

describe('leasing', () => {
  const sound = soundFor('leasing', 9_000_000);

  test.each([
    ['from a tenth', 'leasing.advance-from', '90000000', '90000000.01'],
    ['to nine tenths', 'leasing.advance-to', '10000000', '9999999.99'],
  ])('lends of the advance %s', (_, id, enough, beyond) => {
    expect(failing(answer({ ...sound, advance: enough }))).toEqual([]);
    const result = answer({ ...sound, advance: beyond });
    expect(failing(result)).toEqual([id]);
    expect(found(result, id)).toMatchObject({ shortfall: '0.01' });
  });

  // A tenth of 5 billions and a kopeck more is above 500 millions; nine tenths of 5.5 millions are below 5.
  test.each([
    ['5000000000', 'unknown', []],
    ['5000000000.01', 'ineligible', ['leasing.at-most']],
    ['5555555.56', 'unknown', []],
    ['5555555.55', 'ineligible', ['leasing.advance-to']],
  ])('of an advance of %s is %s where no amount is stated', (advance, verdict, refused) => {
    const { amount: _, ...rest } = sound;
    const result = answer({ ...rest, advance, assets: '100000000000' });
    const refusing = failing(result).filter((id) => found(result, id).verdict === 'not-met');
    expect([result.verdict, refusing]).toEqual([verdict, refused]);
  });

  test('is unknown without an advance', () => {
    const { advance: _, ...rest } = sound;
    const result = answer(rest);
    expect(failing(result)).toEqual(['leasing.advance']);
    expect(result.missing).toEqual([{ path: 'borrowing.advance', asks: 'value', for: 'verdict' }]);
    expect(result.terms).toBeNull();
  });
});

describe('productivity asks for', () => {
  const sound = soundFor('productivity');
  const on = (drawn: string, centreOpinion?: boolean, sampleFlow?: boolean) => {
    const { centreOpinion: _, ...facts } = sound.facts ?? {};
    return answer({ ...sound, drawn, facts: { ...facts, centreOpinion, sampleFlow } });
  };

  test.each([
    ['2019-12-10', true, false, 'eligible'],
    ['2019-12-10', false, true, 'ineligible'],
    ['2019-12-10', undefined, true, 'unknown'],
    ['2019-12-11', true, false, 'eligible'],
    ['2019-12-11', false, true, 'eligible'],
    ['2019-12-11', undefined, true, 'eligible'],
    ['2019-12-11', false, false, 'ineligible'],
    ['2019-12-11', false, undefined, 'unknown'],
  ])('opinion or flow: on %s with %s and %s', (day, opinion, flow, verdict) => {
    expect(on(day, opinion, flow).verdict).toBe(verdict);
  });

  test('the opinion alone, as printed, up to a day, and either from then on', () => {
    const paths = (day: string) => on(day).missing.map(({ path }) => path);
    expect(paths('2019-12-10')).toEqual(['borrowing.facts.centreOpinion']);
    expect(paths('2019-12-11')).toEqual([
      'borrowing.facts.centreOpinion',
      'borrowing.facts.sampleFlow',
    ]);
    const source = (day: string) => found(on(day), 'productivity.centre-opinion').source;
    expect(source('2019-12-10')).toMatch(/\.printed$/);
    expect(source('2019-12-11')).toMatch(/\.secondary$/);
  });
});

describe('the main activity shows', () => {
  const without = (id: 'joint' | 'productivity' | 'drug-labelling') => {
    const {
      drugMaker: _d,
      foodManufacturer: _f,
      manufacturer: _m,
      ...facts
    } = soundFor(id).facts ?? {};
    return { ...soundFor(id), facts };
  };

  test.each([
    ['joint', '10', 'eligible'],
    ['joint', '33.2', 'eligible'],
    ['joint', '09.9', 'ineligible'],
    ['joint', '35.1', 'ineligible'],
    ['productivity', '11.07', 'eligible'],
    ['productivity', '10.1', 'ineligible'],
    ['productivity', '62.01', 'ineligible'],
    ['drug-labelling', '21.20', 'eligible'],
    ['drug-labelling', '20.1', 'ineligible'],
  ] as const)('%s whether %s qualifies', (id, main, verdict) => {
    expect(answer(without(id), main).verdict).toBe(verdict);
  });

  test('less than the fact that is stated', () => {
    expect(answer(soundFor('joint'), '62.01').verdict).toBe('eligible');
  });
});
