import { at } from '../../../../figures/figure';
import { toserOf } from '../../../russia/toser/rules';
import { ownToserFigures } from './figures';

/** The development territories of Tula Region: Efremov and Aleksin. All capital investment from registration on counts. */
export const toser = /* @__PURE__ */ (() =>
  toserOf({
    window: (_, entry) => ({ from: entry, to: null, lastYear: null }),
    windowReadings: () => [],
    landTerm: ({ policy }, entry) => at(ownToserFigures(policy).landMonths, entry),
    landReading: null,
    others: { rip: ['rip'], contract: ['spic-federal'], sez: ['sez-resident'] },
    deductions: {},
  }))();
