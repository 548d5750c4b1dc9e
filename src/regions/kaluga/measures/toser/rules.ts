import { type Case, readingIn } from '../../../../engine/facts/case';
import { yearsFrom } from '../../../../engine/facts/window';
import { windowEndMatters } from '../../../../engine/measure/conditions';
import { at } from '../../../../figures/figure';
import type { Day } from '../../../../kit/day';
import { toserOf } from '../../../russia/toser/rules';
import { ownToserFigures } from './figures';
import { readings } from './readings';

const windowYears = (c: Case, entry: Day): number =>
  at(ownToserFigures(c.policy).windowYears, entry).value;

/** The development territories of Kaluga Region: Sosensky and Kondrovo. */
export const toser = /* @__PURE__ */ (() =>
  toserOf({
    window: (c, entry) => yearsFrom(c, entry, windowYears(c, entry)),
    windowReadings: (c, entry) => windowEndMatters(c, entry, windowYears(c, entry)),
    landTerm: (c, entry) => {
      const { landMonthsLong, landMonthsShort } = ownToserFigures(c.policy);
      const chosen = readingIn(c, 'toser.land-term');
      if (chosen === 'while-resident') return null;
      return at(chosen === '5' ? landMonthsShort : landMonthsLong, entry);
    },
    landReading: { id: 'toser.land-term', values: readings['toser.land-term'].values },
    others: {
      rip: ['rip'],
      contract: ['spic-federal', 'spic-regional'],
      sez: ['sez-resident'],
    },
    deductions: { 'investment-tax-deduction': 'ppe-register' },
  }))();
