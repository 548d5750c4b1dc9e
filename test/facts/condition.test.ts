import { describe, expect, it } from 'vitest';
import { atLeast, holds } from '../../src/engine/facts/condition';

const dated = <V>(value: V) =>
  ({ from: '2019-01-01', value, citation: { text: 'article' }, standing: 'law' }) as const;

const ASKED = { citation: { text: 'article' }, standing: 'law', id: 'x' } as const;

describe('an amount that must be reached', () => {
  const found = (actual: bigint | undefined) => atLeast('x', dated(100_00n), actual, 'sum');
  const base = { ...ASKED, path: 'sum', unit: 'roubles', required: 100_00n };

  it('is met at the amount, and short by what lacks a kopeck below', () => {
    expect(found(100_00n)).toEqual({ ...base, verdict: 'met', actual: 100_00n });
    expect(found(99_99n)).toEqual({
      ...base,
      verdict: 'not-met',
      actual: 99_99n,
      shortfall: 1n,
    });
  });

  it('is unknown where it is not stated, and asks for a value', () => {
    const missing = [{ path: 'sum', asks: 'value' }];
    expect(found(undefined)).toEqual({ ...base, verdict: 'unknown', actual: null, missing });
  });
});

describe('a fact that must be so', () => {
  const base = { ...ASKED, path: 'fact', unit: 'yes-no' };

  it('is met, not met or unknown', () => {
    const found = (actual: boolean | undefined, wanted?: boolean) =>
      holds('x', dated(true), 'fact', actual, wanted);
    expect(found(true)).toEqual([{ ...base, required: true, verdict: 'met', actual: true }]);
    expect(found(true, false)).toEqual([
      { ...base, required: false, verdict: 'not-met', actual: true },
    ]);
    expect(found(undefined)).toEqual([
      {
        ...base,
        required: true,
        verdict: 'unknown',
        actual: null,
        missing: [{ path: 'fact', asks: 'yes-no' }],
      },
    ]);
  });

  it('makes no finding where it is not asked', () => {
    expect(holds('x', dated(false), 'fact', false)).toEqual([]);
  });
});
