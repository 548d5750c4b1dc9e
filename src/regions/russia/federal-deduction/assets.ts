import type { Case } from '../../../engine/facts/case';
import { inForce } from '../../../engine/measure/conditions';
import { at } from '../../../figures/figure';
import { firstDayOf, yearOf } from '../../../kit/day';
import { allOf, type Finding } from '../../../kit/finding';
import type { FixedAsset } from '../../../profile/profile';
import { deductionKindOf } from '../fields/deduction';
import { federalDeductionFigures } from './figures';

/** Whether an asset has the federal deduction: put into use in a year of it, and chosen for it. */
export const federalAssetFinding = (c: Case, asset: FixedAsset): Finding => ({
  ...allOf('federal-deduction.conditions', [putIntoUse(c, asset), chosen(c, asset)]),
  of: asset.id,
});

/** Put into use from the first day of the deduction on. */
function putIntoUse(c: Case, { id: of, path, putIntoUse: actual }: FixedAsset): Finding {
  const figures = federalDeductionFigures(c.policy);
  const year = yearOf(actual);
  const first = at(figures.firstYear, firstDayOf(year));
  const last = at(figures.lastYear, firstDayOf(year));
  const isLate = last.value !== null && year > last.value;
  const { citation, standing } = isLate ? last : first;
  return {
    id: 'federal-deduction.put-into-use',
    of,
    verdict: inForce(figures, year) ? 'met' : 'not-met',
    path: `${path}.putIntoUse`,
    unit: 'day',
    actual,
    ...(first.value === null || isLate ? {} : { required: firstDayOf(first.value) }),
    citation,
    standing,
  };
}

/** An asset has one deduction, the regional one where none is named. */
function chosen(c: Case, asset: FixedAsset): Finding {
  const actual = deductionKindOf(asset);
  const { citation, standing } = at(
    federalDeductionFigures(c.policy).costShare,
    firstDayOf(yearOf(asset.putIntoUse)),
  );
  return {
    id: 'federal-deduction.chosen',
    of: asset.id,
    verdict: actual === 'federal' ? 'met' : 'not-met',
    path: `${asset.path}.deduction`,
    unit: 'code',
    actual,
    required: 'federal',
    citation,
    standing,
  };
}
