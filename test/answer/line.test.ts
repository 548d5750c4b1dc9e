import { describe, expect, it } from 'vitest';
import { citing } from '../../src/answer/cite';
import { lineResult } from '../../src/answer/line';
import type { TaxLine } from '../../src/engine/taxes/line';
import { roubles } from '../taxes/case';

const LINE: TaxLine = {
  year: 2020,
  tax: 'income',
  budget: 'regional',
  base: { dividend: roubles(100), divisor: 3n },
  ordinaryRate: 17_0000n,
  rate: 13_5000n,
  before: roubles(17),
  after: roubles(13.5),
  relief: roubles(3.5),
  arithmetic: {
    kind: 'rate',
    round: 'kopeck',
    before: [{ base: { dividend: roubles(100), divisor: 3n }, rate: 17_0000n }],
    after: [{ base: { dividend: roubles(99), divisor: 3n }, months: 6, rate: 13_5000n, times: 2n }],
  },
  citation: { id: 'article', text: 'article 284' },
  standing: 'law',
  rates: [],
};

const PRINTED = {
  year: 2020,
  tax: 'income',
  budget: 'regional',
  base: '33.33',
  ordinaryRate: '0.17',
  rate: '0.135',
  taxBefore: '17',
  taxAfter: '13.50',
  relief: '3.50',
  arithmetic: {
    kind: 'rate',
    round: 'kopeck',
    before: [{ base: '100/3', rate: '0.17' }],
    after: [{ base: '33', months: 6, rate: '0.135', times: '2' }],
  },
  source: 'article.law',
};

const { cite } = citing();

describe('a line of a result', () => {
  it('has no field for what there is not', () => {
    expect(lineResult(LINE, cite)).toStrictEqual(PRINTED);
  });

  it('shows the object, the base before, whose base it is, and what was cut off', () => {
    const cut = {
      ...LINE,
      of: 'yard',
      baseBefore: { dividend: roubles(50), divisor: 1n },
      baseOf: 'company',
      cutOff: roubles(0.5),
    } as const;
    const line = lineResult(cut, cite);
    expect(line).toStrictEqual({
      ...PRINTED,
      of: 'yard',
      baseBefore: '50',
      baseOf: 'company',
      cutOff: '0.50',
    });
  });

  it('has no base and no rates where the tax is given as an amount', () => {
    expect(lineResult({ ...LINE, base: null, ordinaryRate: null, rate: null }, cite)).toStrictEqual(
      {
        ...PRINTED,
        base: null,
        ordinaryRate: null,
        rate: null,
      },
    );
  });
});
