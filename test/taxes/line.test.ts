import { expect, it } from 'vitest';
import { leastStanding } from '../../src/engine/taxes/line';
import { rateUsed } from './case';

it('a line stands as the least certain of its rates does', () => {
  const standings = ['law', 'secondary', 'printed'] as const;
  expect(leastStanding(standings.map((standing) => rateUsed(1n, standing)))).toBe('secondary');
  expect(leastStanding([rateUsed(1n, 'printed')])).toBe('printed');
  expect(leastStanding([])).toBe('printed');
});
