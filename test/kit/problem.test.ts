import { describe, expect, it } from 'vitest';
import { listed, MOST_PROBLEMS, type Problem, problemsText, unlisted } from '../../src/kit/problem';

const problem = (index: number): Problem => ({
  path: `years.${index}`,
  code: 'not-a-number',
  expected: 'a number',
  found: '"x"',
});

const problems = (count: number) => Array.from({ length: count }, (_, index) => problem(index));

const more = (found: string) => ({
  path: '(document)',
  code: 'too-many-problems',
  expected: 'at most 1000 problems',
  found,
});

describe('a list of problems', () => {
  it('is whole to the thousandth', () => {
    expect(MOST_PROBLEMS).toBe(1_000);
    for (const count of [0, 1, 999, 1_000])
      expect(listed(problems(count))).toEqual(problems(count));
  });

  it('counts those that come after it', () => {
    const [thousand, all] = [problems(1_000), problems(2_500)];
    expect(listed(problems(1_001))).toEqual([...thousand, more('1 more')]);
    expect(listed(all)).toEqual([...thousand, more('1500 more')]);
    expect(all).toHaveLength(2_500);
    expect(unlisted(7)).toEqual(more('7 more'));
  });

  it('is reported as one text', () => {
    expect(problemsText([problem(2019), more('1 more')])).toBe(
      'years.2019: expected a number, found "x"; (document): expected at most 1000 problems, found 1 more',
    );
    expect(problemsText([])).toBe('');
    expect(problemsText([{ ...problem(2019), hint: 'write 1' }, problem(2020)])).toBe(
      'years.2019: expected a number, found "x" (write 1); years.2020: expected a number, found "x"',
    );
  });
});
