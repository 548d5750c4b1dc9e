import type { Case } from '../../../engine/facts/case';
import { depreciationIn, lastDepreciationYear } from '../../../engine/facts/depreciation';
import { rateIn } from '../../../engine/facts/rates';
import { lastYearInForce } from '../../../engine/measure/conditions';
import { periodsFrom } from '../../../engine/measure/periods';
import type { DeductionTreatment } from '../../../engine/taxes/treatment';
import { at, type Value } from '../../../figures/figure';
import { firstDayOf, yearOf } from '../../../kit/day';
import { flooredShareOf, type Rate } from '../../../kit/money';
import { share, sum, ZERO } from '../../../kit/ratio';
import type { FixedAsset } from '../../../profile/profile';
import { federalDeductionFigures } from './figures';

/**
 * The deduction of some assets, of one at least: a share of the cost of each year's assets, floored to full
 * roubles, comes off the federal tax above its floor, and the depreciation of that share is not taken.
 * @param isOpen whether the main activity has the deduction in a year.
 */
export function federalDeductionOf(
  c: Case,
  assets: readonly FixedAsset[],
  isOpen: (year: number) => boolean,
): DeductionTreatment {
  const figures = federalDeductionFigures(c.policy);
  const years = assets.map(putIntoUseIn);
  const first = Math.min(...years);
  return {
    tax: 'income-deduction',
    periods: periodsFrom(c.policy, first, [
      { year: lastCarriedYear(c, Math.max(...years)), because: 'periods-used' },
      { year: lastYearInForce(c, figures, first), because: 'last-year' },
    ]),
    pools: {
      federal: {
        added: (year) => {
          const cost = assets
            .filter((asset) => putIntoUseIn(asset) === year)
            .reduce((total, asset) => total + asset.cost, 0n);
          return flooredShareOf(cost, costShare(c, year).value);
        },
        floor: (year) => rateIn(figures.federalFloor, year),
        carriedYears: (year) => at(figures.carriedYears, firstDayOf(year)).value,
        source: costShare(c, first),
      },
    },
    depreciation: (year) =>
      assets.reduce(
        (total, asset) =>
          sum(total, share(depreciationIn([asset], year), costShare(c, putIntoUseIn(asset)).value)),
        ZERO,
      ),
    lastDepreciationYear: lastDepreciationYear(assets),
    isOpen,
    ordinaryRatesOnly: true,
    apartFrom: [],
  };
}

const putIntoUseIn = ({ putIntoUse }: FixedAsset): number => yearOf(putIntoUse);

/** The share of the cost of assets put into use in a year. */
export const costShare = ({ policy }: Case, year: number): Value<Rate> =>
  at(federalDeductionFigures(policy).costShare, firstDayOf(year));

/** The last year in which what is left of a year's assets may be used. */
function lastCarriedYear({ policy }: Case, from: number): number {
  const { carriedYears } = federalDeductionFigures(policy);
  let year = from;
  while (at(carriedYears, firstDayOf(year + 1)).value > year - from) year++;
  return year;
}
