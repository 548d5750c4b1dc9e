import { describe, expect, test } from 'vitest';
import { borderFaults, unusedLeaves } from './border';
import { SOURCES } from './sources';

describe('numbers stay numbers up to the answer', () => {
  test('in every file of src', () => {
    expect(SOURCES.flatMap(([path, text]) => borderFaults(path, text))).toEqual([]);
  });

  test('no room or file is let through in vain', () => {
    expect(unusedLeaves(SOURCES)).toEqual([]);
  });

  test.each([
    ['analysis/bounds.ts', `import { kopecksOf } from '../kit/decimal-text';`],
    ['analysis/loan-ways.ts', `import { type Exact, scaled } from '../kit/decimal-text';`],
    ['packages/investor.ts', `import { rateOf as read } from '../kit/decimal-text';`],
    ['analysis/worth.ts', `import { amountOf } from '../answer/read';`],
    ['report/portfolio.ts', `import { amountOf } from '../answer/read';`],
    ['facts/condition.ts', `import { type Kopecks, roublesText } from '../kit/money';`],
    ['packages/why.ts', `import { rateText } from '../kit/money';`],
    ['measures/rip.ts', `import { roublesText } from '../kit/money';`],
    ['analysis/worth.ts', `import { amountIn } from '../answer/read';`],
    ['packages/why.ts', `import { amountResult } from '../answer/amount';`],
  ])('a fault is seen: %s: %s', (path, text) => {
    expect(borderFaults(path, text)).toHaveLength(1);
  });

  test.each([
    ['profile/numerals.ts', `import { kopecksOf } from '../kit/decimal-text';`],
    ['answer/line.ts', `import { roublesText } from '../kit/money';`],
    ['report/sums.ts', `import { amountOf } from '../answer/read';`],
    ['measures/rip.ts', `import { rateOf } from '../facts/rates';`],
    ['measures/rip.ts', `import { halfUp } from '../kit/money';`],
  ])('is let through: %s: %s', (path, text) => {
    expect(borderFaults(path, text)).toEqual([]);
  });
});
