import type { KalugaPolicy } from '../definitions';
import { BROCHURE_2019 } from './brochure-2019/index';
import { DEFAULT_EDITION, type EditionId } from './ids';
import { LAW } from './law/index';

/** The figures of each edition. */
export const EDITIONS: { readonly [Id in EditionId]: KalugaPolicy } = {
  'brochure-2019': BROCHURE_2019,
  law: LAW,
};

/**
 * The figures of an edition, to be amended or listed.
 *
 * @example
 * policyOf().edition; // 'brochure-2019'
 * policyOf().amendments; // []
 *
 * @throws RangeError where there is no such edition.
 */
export function policyOf(edition: EditionId = DEFAULT_EDITION): KalugaPolicy {
  if (!Object.hasOwn(EDITIONS, edition)) throw new RangeError(`there is no edition ${edition}`);
  return EDITIONS[edition];
}
