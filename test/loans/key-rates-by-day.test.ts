import { describe, expect, test } from 'vitest';
import { problemsOf } from '../profile/document';

interface Fields {
  readonly project?: object;
  readonly borrowing?: object;
}

/** The problems of a path of the key rate; the loan is drawn on 1 October 2025 if nothing else is said. */
const problems = (keyRates: readonly object[], { borrowing, project }: Fields = {}) =>
  problemsOf({
    project: { name: 'Pump works', start: '2025-06-01', ...project },
    borrowing: { drawn: '2025-10-01', ...borrowing, keyRates },
  });

const codes = (...asked: Parameters<typeof problems>) =>
  problems(...asked).map(({ code, path }) => [path, code]);

const from = (...days: readonly string[]) => days.map((day) => ({ from: day, rate: '0.17' }));

const gap = (drawn: string, found: string) => ({
  ...{ code: 'gap-in-key-rates', path: 'borrowing.keyRates' },
  ...{ expected: `a key rate from the day of drawing on, ${drawn}`, found },
});

describe('the key rate is given from the day of drawing on', () => {
  test('or from before', () => {
    expect(problems(from('2025-10-01'))).toEqual([]);
    expect(problems(from('2025-09-30', '2025-10-02'))).toEqual([]);
    // In any order.
    expect(problems(from('2025-10-02', '2025-09-30'))).toEqual([]);
  });

  test('or there is a gap, which the first of the days shows', () => {
    const found = 'the first from 2025-10-02';
    expect(problems(from('2025-10-02'))).toMatchObject([gap('2025-10-01', found)]);
    expect(problems(from('2025-11-01', '2025-10-02', '2025-12-01'))).toMatchObject([
      gap('2025-10-01', found),
    ]);
    expect(problems([])).toMatchObject([gap('2025-10-01', 'none')]);
  });

  test('which is the start of the project where it is not stated', () => {
    const unstated = { borrowing: { drawn: undefined } };
    expect(problems(from('2025-06-01'), unstated)).toEqual([]);
    expect(problems(from('2025-06-02'), unstated)).toMatchObject([
      gap('2025-06-01', 'the first from 2025-06-02'),
    ]);
  });

  test('and no gap is seen where one of the days cannot be read', () => {
    const asked = codes(from('2025-02-30', '2025-10-02'));
    expect(asked.map(([path]) => path)).toEqual(['borrowing.keyRates[0].from']);
    const drawn = codes(from('2026-01-01'), { borrowing: { drawn: 'soon' } });
    expect(drawn.map(([path]) => path)).toEqual(['borrowing.drawn']);
    const unstated = { borrowing: { drawn: undefined }, project: { start: 'soon' } };
    expect(codes(from('2026-01-01'), unstated).map(([path]) => path)).toEqual(['project.start']);
  });
});

test('each day stands once in the list', () => {
  expect(problems(from('2025-10-01', '2026-01-01', '2025-10-01', '2026-01-01'))).toMatchObject(
    [2, 3].map((index) => ({
      ...{ code: 'repeated-day', path: `borrowing.keyRates[${index}].from` },
      expected: 'each day once in the list',
    })),
  );
  // Also beside one that cannot be read, and beside a gap.
  expect(
    codes(from('2025-10-02', 'soon', '2025-10-02'))
      .map(([path]) => path)
      .sort(),
  ).toEqual(['borrowing.keyRates[1].from', 'borrowing.keyRates[2].from']);
  expect(codes(from('2025-10-02', '2025-10-02'))).toEqual([
    ['borrowing.keyRates', 'gap-in-key-rates'],
    ['borrowing.keyRates[1].from', 'repeated-day'],
  ]);
});
