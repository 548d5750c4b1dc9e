import { describe, expect, it } from 'vitest';
import { amountOf } from '../../src/answer/read';

describe('an amount of an answer', () => {
  it('is read to the kopeck', () => {
    expect(amountOf('0')).toBe(0n);
    expect(amountOf('-12.05')).toBe(-12_05n);
  });

  it.each(['', 'null', '2019-01-01', '1.005', '1e3'])('is not read from "%s" as 0', (text) => {
    expect(() => amountOf(text)).toThrow(new RangeError(`"${text}" is no amount in roubles`));
  });
});
