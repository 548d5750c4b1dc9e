import type { CheckedSources } from '../../../figures/figure';
import { CHECKED as OF_FEDERAL_FIGURES } from '../../russia/sources/checked';
import { CHECKED as OF_THE_DIRECTORY } from '../directory/checked';
import { CHECKED as OF_THE_BROCHURE } from './brochure-2019/checked';
import { CHECKED as OF_THE_LAW } from './law/checked';
import { CHECKED as OF_THE_WIDER } from './wider/checked';

/** When the sources of all figures were last checked. */
export const CHECKED: readonly CheckedSources[] = /* @__PURE__ */ OF_THE_BROCHURE.concat(
  OF_THE_LAW,
  OF_THE_DIRECTORY,
  OF_THE_WIDER,
  OF_FEDERAL_FIGURES,
);
