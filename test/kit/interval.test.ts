import { describe, expect, it } from 'vitest';
import {
  between,
  isExact,
  isSame,
  leastOf,
  minus,
  mostOf,
  plus,
  total,
} from '../../src/kit/interval';

const from1To3 = { from: 1n, to: 3n };
const from10To20 = { from: 10n, to: 20n };

describe('an amount between two ends', () => {
  it('has the lesser first, and is the amount itself where they are one', () => {
    expect(between(1n, 3n)).toEqual(from1To3);
    expect(between(3n, 1n)).toEqual(from1To3);
    expect(between(2n, 2n)).toBe(2n);
    expect([isExact(2n), isExact(from1To3)]).toEqual([true, false]);
  });

  it('has a least and a greatest amount', () => {
    expect([leastOf(from1To3), mostOf(from1To3)]).toEqual([1n, 3n]);
    expect([leastOf(2n), mostOf(2n)]).toEqual([2n, 2n]);
  });

  it('is added and taken away with both ends', () => {
    expect(plus(5n, 2n)).toBe(7n);
    expect(plus(from1To3, 5n)).toEqual({ from: 6n, to: 8n });
    expect(plus(5n, from1To3)).toEqual({ from: 6n, to: 8n });
    expect(plus(from1To3, from10To20)).toEqual({ from: 11n, to: 23n });
    expect(minus(5n, 2n)).toBe(3n);
    expect(minus(from10To20, 5n)).toEqual({ from: 5n, to: 15n });
    expect(minus(5n, from1To3)).toEqual({ from: 2n, to: 4n });
    // 10 less 3 at the least, 20 less 1 at the most
    expect(minus(from10To20, from1To3)).toEqual({ from: 7n, to: 19n });
  });

  it('is part of a total', () => {
    expect(total([])).toBe(0n);
    expect(total([1n, 2n, 3n])).toBe(6n);
    expect(total([1n, from1To3, from10To20])).toEqual({ from: 12n, to: 24n });
  });
});

describe('two amounts', () => {
  it.each([
    [5n, 5n, true],
    [5n, 6n, false],
    [null, null, true],
    [undefined, undefined, true],
    [null, undefined, false],
    [5n, null, false],
    [5n, undefined, false],
    [from1To3, { from: 1n, to: 3n }, true],
    [from1To3, { from: 1n, to: 4n }, false],
    [from1To3, { from: 2n, to: 3n }, false],
    [from1To3, 1n, false],
    [1n, from1To3, false],
    [from1To3, null, false],
    [null, from1To3, false],
    [from1To3, undefined, false],
    [undefined, from1To3, false],
  ])('%# are the same or not', (one, other, same) => {
    expect(isSame(one, other)).toBe(same);
  });
});
