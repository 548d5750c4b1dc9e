import { expect, it } from 'vitest';
import { standingOf } from '../../src/engine/taxes/line';
import { rateUsed } from './case';

it('a line stands as the least certain of its rates does', () => {
  const standings = ['law', 'secondary', 'printed'] as const;
  expect(standingOf(standings.map((standing) => rateUsed(1n, standing)))).toBe('secondary');
  expect(standingOf([rateUsed(1n, 'printed')])).toBe('printed');
});
