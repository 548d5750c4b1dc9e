import { describe, expect, test } from 'vitest';
import { PROGRAMME_IDS } from '../../src/regions/russia/loans/figures';
import { answer, answers, RULES, soundFor } from './applications';

const rates = (result: ReturnType<typeof answer>) =>
  result.terms?.rates.map(({ rate, upToYear }) => [upToYear, rate]);

const notes = (result: ReturnType<typeof answer>) => result.assumptions.map(({ id }) => id);

test.each(PROGRAMME_IDS)('the rates of %s', (id) => {
  expect(rates(answer(soundFor(id)))).toEqual(RULES[id].rates);
});

describe('the rate of development projects', () => {
  const sound = soundFor('development-projects');

  test.each(['bank', 'veb', 'sme-corporation', 'regional-fund'] as const)(
    'falls with a guarantee of a %s, which is not confirmed',
    (kind) => {
      const result = answer({ ...sound, guarantee: { kind } });
      expect(rates(result)).toEqual([[null, '0.03']]);
      expect(notes(result)).not.toContain('loan-rate-not-lowered');
      expect(result.unconfirmed.map(({ figure }) => figure)).toContain(
        'loans.programmes.development-projects.lowerRates',
      );
    },
  );

  test('stays with none, and stays on the assumption of none', () => {
    const none = answer({ ...sound, guarantee: { kind: 'none' } });
    expect(rates(none)).toEqual([[null, '0.05']]);
    expect(notes(none)).not.toContain('loan-rate-not-lowered');
    for (const guarantee of [undefined, {}]) {
      const untold = answer({ ...sound, guarantee });
      expect(rates(untold)).toEqual([[null, '0.05']]);
      expect(untold.verdict).toBe('eligible');
      expect(untold.assumptions).toContainEqual({
        id: 'loan-rate-not-lowered',
        values: { path: 'borrowing.guarantee.kind' },
      });
    }
  });
});

describe.each([
  ['leasing', 'manufacturingLessee'],
  ['digitalisation', 'russianSoftware'],
] as const)('the rate of %s', (id, fact) => {
  const sound = soundFor(id);
  const with_ = (told?: boolean) => answer({ ...sound, facts: { ...sound.facts, [fact]: told } });

  test.each([
    [true, '0.01', false],
    [false, '0.05', false],
    [undefined, '0.05', true],
  ])(`with ${fact} %s is %s`, (told, rate, assumed) => {
    const result = with_(told);
    expect(result.verdict).toBe('eligible');
    expect(rates(result)).toEqual([[null, rate]]);
    expect(notes(result).includes('loan-rate-not-lowered')).toBe(assumed);
  });
});

test('a guarantee lowers the rate of no programme that does not ask for one', () => {
  const result = answer({ ...soundFor('joint'), guarantee: { kind: 'bank' } });
  expect(rates(result)).toEqual([[null, '0.05']]);
});

describe('what an answer shows', () => {
  test('is every programme, in order, where none is named', () => {
    const { programmes: _, ...rest } = soundFor('joint');
    expect(answers(rest).map(({ id }) => id)).toEqual(PROGRAMME_IDS);
  });

  test('is the programmes named, in the order of the rules', () => {
    const named = answers({ programmes: ['digitalisation', 'joint'] });
    expect(named.map(({ id }) => id)).toEqual(['joint', 'digitalisation']);
  });

  test('is unknown of every programme, without an amount, where nothing is to be borrowed', () => {
    const drawn = answers({ drawn: '2019-07-01' });
    for (const loans of [drawn, answers({ drawn: '2019-07-01', facts: {} })]) {
      expect(loans.map(({ verdict }) => verdict)).toEqual(PROGRAMME_IDS.map(() => 'unknown'));
      for (const { lines, missing, schedule, terms, worth } of loans) {
        expect([lines, schedule, terms, worth]).toEqual([[], [], null, null]);
        expect(missing.map(({ path }) => path)).toContain('borrowing.amount');
      }
    }
  });

  test('is unknown as well where there is no section on borrowing', () => {
    const loans = answers();
    expect(loans.map(({ id }) => id)).toEqual(PROGRAMME_IDS);
    for (const { assumptions, lines, schedule, terms, verdict, worth } of loans) {
      expect(verdict).toBe('unknown');
      expect(assumptions).toEqual([]);
      expect([lines, schedule, terms, worth]).toEqual([[], [], null, null]);
    }
  });

  test('asks for the day of drawing where the start lies before the launch', () => {
    // The project starts two months before the productivity programme opens.
    const productivity = answers().find(({ id }) => id === 'productivity');
    expect(productivity?.missing.map(({ path }) => path)).toContain('borrowing.drawn');
  });

  test('says that sales after the last year given are taken to go on, where sales are asked', () => {
    const sales = { 2021: '900000000', 2022: '900000000' };
    const stated = { outputFrom: 2020, sales };
    expect(answer({ ...soundFor('joint'), ...stated }).assumptions).toContainEqual({
      id: 'loan-sales-go-on',
      values: { last: 2022 },
    });
    expect(notes(answer({ ...soundFor('leasing'), ...stated }))).not.toContain('loan-sales-go-on');
  });

  test('has no lines where a value is missing', () => {
    const { assets: _, ...rest } = soundFor('joint');
    const result = answer(rest);
    expect(result.missing).toEqual([{ path: 'borrowing.assets', asks: 'value', for: 'verdict' }]);
    expect(result.lines).toEqual([]);
    expect(result.terms).toBeNull();
  });

  test('is the project start in place of a day of drawing, said to be so', () => {
    const { drawn: _, ...rest } = soundFor('joint');
    const result = answer(rest);
    expect(result.terms?.drawn).toBe('2019-01-01');
    expect(result.assumptions).toContainEqual({
      id: 'loan-drawn-at-start',
      values: { day: '2019-01-01' },
    });
  });

  test('is the share of each fund in a joint loan, and in no other', () => {
    const odd = answer({ ...soundFor('joint', 40_000_001), amount: '40000000.01' });
    expect(odd.terms?.split).toEqual({ federal: '28000000', regional: '12000000.01' });
    expect(answer(soundFor('digitalisation')).terms?.split).toBeUndefined();
  });
});
