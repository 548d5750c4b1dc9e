import type { Case } from '../../../../engine/facts/case';
import { lifeEndsBefore } from '../../../../engine/facts/depreciation';
import { lastYearHeld } from '../../../../engine/facts/status';
import { inForce } from '../../../../engine/measure/conditions';
import { at, type Dated } from '../../../../figures/figure';
import type { FixedAssetKind } from '../../../../figures/kinds';
import { type Day, firstDayOf, yearOf } from '../../../../kit/day';
import { allOf, type Finding, type MissingFact } from '../../../../kit/finding';
import type { FixedAsset } from '../../../../profile/profile';
import { deductionKindOf } from '../../../russia/fields/deduction';
import { combinationFigures } from '../../figures';
import { ppeStatus } from '../../held';
import type { DeductionFigures } from './figures';
import { deductionFigures } from './figures';

/** What changes a verdict or an amount where it is not known of an asset. */
export interface AssetQuestions {
  /** Shares of the asset's year that no source gives. */
  readonly shares: readonly MissingFact[];
  /** Whether its kind does. */
  readonly kind: boolean;
}

/**
 * Whether an asset has the investment tax deduction (Tax Code art. 286.1 p. 4, 12): put into use in
 * a year of it, of a depreciation group that has it, and not sold before the end of its useful life.
 */
export const assetFinding = (
  c: Case,
  asset: FixedAsset,
  { kind, shares }: AssetQuestions,
): Finding => ({
  ...allOf('investment-tax-deduction.conditions', [
    putIntoUse(c, asset, shares),
    ...ofGroup(deductionFigures(c.policy), asset, kind),
    ...keptToEnd(deductionFigures(c.policy), asset),
    ...chosen(c, asset),
  ]),
  of: asset.id,
});

/** In a year in which the deduction exists and its shares are known, while the programme is registered. */
function putIntoUse(c: Case, asset: FixedAsset, missing: readonly MissingFact[]): Finding {
  const figures = deductionFigures(c.policy);
  const year = yearOf(asset.putIntoUse);
  const share = at(figures.regionalShare, firstDayOf(year));
  const base = {
    id: 'investment-tax-deduction.put-into-use',
    of: asset.id,
    unit: 'day',
    actual: asset.putIntoUse,
    citation: share.citation,
    standing: share.standing,
  } as const;
  const status = ppeStatus(c);
  const isHeld =
    year >= yearOf(status.entry) && year <= (lastYearHeld(status) ?? Number.POSITIVE_INFINITY);
  if (!inForce(figures, year) || !isHeld) return { ...base, verdict: 'not-met' };
  return missing.length > 0
    ? { ...base, verdict: 'unknown', missing }
    : { ...base, verdict: 'met' };
}

const LATER_GROUPS = ['3-7', '8-10'];

/** The useful life decides the depreciation group; of assets of groups 8-10 the kind is asked too. */
function ofGroup(
  figures: DeductionFigures,
  asset: FixedAsset,
  isKindAsked: boolean,
): readonly Finding[] {
  const day = firstDayOf(yearOf(asset.putIntoUse));
  const kinds = at(figures.longLivedKinds, day);
  const { actual, citation, standing } = groupOf(figures, asset, day);
  const required = kinds.value.length > 0 ? LATER_GROUPS : LATER_GROUPS.slice(0, 1);
  const isAdmitted = required.includes(actual);
  const group: Finding = {
    id: 'investment-tax-deduction.depreciation-group',
    of: asset.id,
    verdict: isAdmitted ? 'met' : 'not-met',
    path: `${asset.path}.lifeMonths`,
    unit: 'code',
    actual,
    required,
    citation,
    standing,
  };
  return isAdmitted && actual === '8-10' ? [group, ofKind(asset, kinds, isKindAsked)] : [group];
}

function groupOf(figures: DeductionFigures, { lifeMonths }: FixedAsset, day: Day) {
  const short = at(figures.shortLifeMonths, day);
  const long = at(figures.longLifeMonths, day);
  if (lifeMonths <= short.value) return { ...short, actual: '1-2' };
  if (lifeMonths <= long.value) return { ...long, actual: '3-7' };
  return { ...at(figures.longLivedKinds, day), actual: '8-10' };
}

function ofKind(
  { id: of, kind, path }: FixedAsset,
  { citation, standing, value: required }: Dated<readonly FixedAssetKind[]>,
  isAsked: boolean,
): Finding {
  const where = `${path}.kind`;
  const base = {
    id: 'investment-tax-deduction.asset-kind',
    of,
    path: where,
    unit: 'code',
    actual: kind ?? null,
    required,
    citation,
    standing,
  } as const;
  if (kind === undefined) {
    return isAsked
      ? { ...base, verdict: 'unknown', missing: [{ path: where, asks: 'value' }] }
      : { ...base, verdict: 'met' };
  }
  return { ...base, verdict: required.includes(kind) ? 'met' : 'not-met' };
}

/** An asset has one deduction: one that is for the federal one has no other. */
function chosen(c: Case, asset: FixedAsset): readonly Finding[] {
  const actual = deductionKindOf(asset);
  const { citation, standing, value } = at(
    combinationFigures(c.policy).deductionOnFederalAsset,
    asset.putIntoUse,
  );
  if (actual === 'regional' || value) return [];
  return [
    {
      id: 'investment-tax-deduction.chosen',
      of: asset.id,
      verdict: 'not-met',
      path: `${asset.path}.deduction`,
      unit: 'code',
      actual,
      required: 'regional',
      citation,
      standing,
    },
  ];
}

/** An asset whose sale is stated is not sold before the end of its useful life. */
function keptToEnd(figures: DeductionFigures, asset: FixedAsset): readonly Finding[] {
  const { id: of, path, sold } = asset;
  const lost = at(figures.lostBySale, firstDayOf(yearOf(asset.putIntoUse)));
  if (sold === undefined || !lost.value) return [];
  const required = lifeEndsBefore(asset);
  return [
    {
      id: 'investment-tax-deduction.kept',
      of,
      verdict: sold >= required ? 'met' : 'not-met',
      path: `${path}.sold`,
      unit: 'day',
      actual: sold,
      required,
      citation: lost.citation,
      standing: lost.standing,
    },
  ];
}
