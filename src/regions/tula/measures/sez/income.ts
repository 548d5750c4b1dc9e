import type { Case } from '../../../../engine/facts/case';
import { type RateUsed, rateOfPeriod } from '../../../../engine/facts/rates';
import { isInForce } from '../../../../engine/measure/conditions';
import { firstDayOf } from '../../../../kit/day';
import { sezIncomeOf } from '../../../russia/sez/income';
import { sezOfTulaFigures } from './figures';
import { readingsOf } from './readings';

const STEPS = 'sez.steps';

/** Income tax of a resident: 2 % federal, and the region's rate by the tax period from the first profit on, whatever the activity. */
export const sezIncome = /* @__PURE__ */ sezIncomeOf({
  law: 'Tax Code art. 284 p. 1, 1.2; Law of Tula Region on rates of residents',
  schedule: (c, { spans }) => ({
    isKnown: true,
    finding: isInForce('sez.income', c, sezOfTulaFigures(c.policy), ...spans),
    rateOf: (year, period) => regionalIn(c, year, period),
    basis: [],
    assumed: [],
    readings: [STEPS],
  }),
});

/** The rate of a tax period by the schedule of the later edition of the page, or of the older one. */
function regionalIn(c: Case, year: number, period: number): RateUsed {
  const { regionalRates, regionalRatesBefore } = sezOfTulaFigures(c.policy);
  const isLater = readingsOf(c)[STEPS] === '10-5';
  return rateOfPeriod(isLater ? regionalRates : regionalRatesBefore, firstDayOf(year), period);
}
