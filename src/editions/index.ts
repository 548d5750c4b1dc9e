import type { EditionId } from '../policy/editions';
import type { Policy } from '../policy/policy';
import { BROCHURE_2019 } from './brochure-2019/index';
import { LAW } from './law/index';

/** The figures of each edition. */
export const EDITIONS: { readonly [Id in EditionId]: Policy } = {
  'brochure-2019': BROCHURE_2019,
  law: LAW,
};
