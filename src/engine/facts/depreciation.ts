import { type Day, MONTHS_A_YEAR, monthOf, monthsAfter } from '../../kit/day';
import { type Ratio, sum, ZERO } from '../../kit/ratio';
import type { FixedAsset } from '../../profile/profile';

/** Straight-line tax depreciation of a year, from the month after putting into use, in kopecks as an exact fraction. */
export function depreciationIn(assets: readonly FixedAsset[], year: number): Ratio {
  return assets.reduce((total, asset) => sum(total, ofAsset(asset, year)), ZERO);
}

function ofAsset({ cost, lifeMonths, putIntoUse }: FixedAsset, year: number): Ratio {
  const from = monthOf(putIntoUse) + 1;
  const to = from + lifeMonths;
  const months = Math.min(to, (year + 1) * MONTHS_A_YEAR) - Math.max(from, year * MONTHS_A_YEAR);
  return { dividend: cost * BigInt(Math.max(0, months)), divisor: BigInt(lifeMonths) };
}

/** The first day after the useful life, which runs from the month after putting into use. */
export const lifeEndsBefore = ({ lifeMonths, putIntoUse }: FixedAsset): Day =>
  monthsAfter(`${putIntoUse.slice(0, 7)}-01`, lifeMonths + 1);

/** The last year in which one of the assets is still written off. */
export const lastDepreciationYear = (assets: readonly FixedAsset[]): number =>
  Math.max(
    ...assets.map((asset) =>
      Math.floor((monthOf(asset.putIntoUse) + asset.lifeMonths) / MONTHS_A_YEAR),
    ),
  );
