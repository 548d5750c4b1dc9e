import { expect, it } from 'vitest';
import { memo } from '../../src/kit/memo';

it('a value is computed once for each key', () => {
  const known = memo<string | undefined>();
  const asked: string[] = [];
  const lookedUp = (key: string, value: string | undefined) =>
    known(key, () => {
      asked.push(key);
      return value;
    });
  expect([lookedUp('a', 'one'), lookedUp('a', 'two'), lookedUp('b', 'three')]).toEqual([
    'one',
    'one',
    'three',
  ]);
  // one that is nothing is known too
  expect([lookedUp('c', undefined), lookedUp('c', 'four')]).toEqual([undefined, undefined]);
  expect(asked).toEqual(['a', 'b', 'c']);
});
