import { expect } from 'vitest';
import type { Standing } from '../src/kit/finding';

/** The reference to any source of a standing. */
export const knownAs = (standing: Standing): unknown =>
  expect.stringMatching(new RegExp(`^[a-z0-9-]+\\.${standing}$`));
