import { withinClasses } from '../../../engine/facts/activity';
import type { Case } from '../../../engine/facts/case';
import { isSo } from '../../../engine/facts/condition';
import { lifeEndsBefore } from '../../../engine/facts/depreciation';
import { restsOnYears } from '../../../engine/measure/conditions';
import { profitMissing } from '../../../engine/measure/income';
import type { Appraisal, Assumed, Measure } from '../../../engine/measure/measure';
import { yearsIn } from '../../../engine/measure/periods';
import { listMissing } from '../../../engine/measure/property';
import { at } from '../../../figures/figure';
import { firstDayOf, yearOf } from '../../../kit/day';
import { allOf, anyOf, type Finding } from '../../../kit/finding';
import type { FixedAsset } from '../../../profile/profile';
import { deductionKindOf } from '../fields/deduction';
import { federalAssetFinding } from './assets';
import { federalDeductionFigures } from './figures';
import { costShare, federalDeductionOf } from './treatment';

/**
 * Federal investment tax deduction (Tax Code art. 286.2; Decree 1638 of 28.11.2024): a share of the
 * cost of assets put into use comes off the federal income tax at its ordinary rate, above a floor.
 */
export const federalDeduction: Measure = {
  id: 'federal-deduction',
  title: {
    en: 'Federal investment tax deduction',
    ru: 'Федеральный инвестиционный налоговый вычет',
  },
  law: 'Tax Code art. 286.2; Decree of the Government 1638 of 28.11.2024',
  name: 'federalDeduction',
  offered: (policy) => federalDeductionFigures(policy).offered,
  held: () => null,
  status: null,
  tax: 'income-deduction',
  appraise,
  uses: { otherStatuses: true },
  opens: (c, { id, of, path, required }) => {
    if (path === undefined || typeof required !== 'string') return undefined;
    if (id === 'federal-deduction.put-into-use') {
      const sold = c.profile.fixedAssets?.find((asset) => asset.id === of)?.sold;
      return sold !== undefined && sold < required
        ? { kind: 'blocked', because: 'day-past' }
        : { kind: 'move', path, to: required, bound: 'earliest' };
    }
    return id === 'federal-deduction.chosen' ? { kind: 'state', path, value: required } : undefined;
  },
};

function appraise(c: Case): Appraisal {
  const figures = federalDeductionFigures(c.policy);
  const assets = c.profile.fixedAssets;
  const judged = (assets ?? []).map((asset) => ({ asset, finding: federalAssetFinding(c, asset) }));
  const deducted = judged.filter(({ finding }) => finding.verdict === 'met').map(assetOf);
  const refused = judged
    .filter(
      ({ asset, finding }) => finding.verdict !== 'met' && deductionKindOf(asset) !== 'regional',
    )
    .map(assetOf);
  const isKnown = deducted.length > 0;
  const treatment = isKnown ? federalDeductionOf(c, deducted, (year) => hasSector(c, year)) : null;
  const first = treatment?.periods.first ?? yearOf(c.profile.project.start);
  const day = firstDayOf(first);
  return {
    findings: allOf('federal-deduction', [
      sector(c, treatment === null ? [first] : yearsIn(treatment.periods)),
      ...generalRegime(c, first),
      assets === undefined
        ? listMissing('federal-deduction.asset', 'fixedAssets')
        : anyOf(
            'federal-deduction.asset',
            judged.map(({ finding }) => finding),
          ),
    ]),
    treatments: treatment === null ? [] : [treatment],
    missing: profitMissing(c),
    basis: [
      ...(isKnown ? [costShare(c, first)] : []),
      at(figures.federalFloor, day),
      at(figures.carriedYears, day),
      at(figures.sectors, day),
      ...restsOnYears(figures, first),
    ],
    assumed: [
      ...named('assets-not-of-federal-deduction', isKnown ? refused : []),
      ...named('sale-of-federal-deduction', deducted.filter(isSoldEarly)),
    ],
    readings: [],
  };
}

const assetOf = ({ asset }: { readonly asset: FixedAsset }): FixedAsset => asset;

const isSoldEarly = (asset: FixedAsset): boolean =>
  asset.sold !== undefined && asset.sold < lifeEndsBefore(asset);

const named = (id: string, assets: readonly FixedAsset[]): readonly Assumed[] =>
  assets.length === 0 ? [] : [{ id, values: { assets: assets.map((asset) => asset.id) } }];

/** Whether the main activity has the deduction in a year; unknown is taken as yes. */
function hasSector(c: Case, year: number): boolean {
  const { main } = c.profile.project.activity;
  const { value } = at(federalDeductionFigures(c.policy).sectors, firstDayOf(year));
  return main === undefined || withinClasses(main, value) !== 'no';
}

const MAIN = 'project.activity.main';

/** The main activity is of a sector with the deduction in some of the years. */
function sector(c: Case, years: readonly number[]): Finding {
  const { main } = c.profile.project.activity;
  const open = years.find((year) => hasSector(c, year)) ?? years[0] ?? 0;
  const { citation, standing, value } = at(
    federalDeductionFigures(c.policy).sectors,
    firstDayOf(open),
  );
  const base = {
    id: 'federal-deduction.sector',
    path: MAIN,
    unit: 'code',
    actual: main ?? null,
    required: value,
    citation,
    standing,
  } as const;
  const within = main === undefined ? 'too-coarse' : withinClasses(main, value);
  if (within !== 'too-coarse') return { ...base, verdict: within === 'yes' ? 'met' : 'not-met' };
  return { ...base, verdict: 'unknown', missing: [{ path: MAIN, asks: 'value' }] };
}

/** Income tax is paid under the general regime alone, which is taken where nothing else is stated. */
function generalRegime(c: Case, year: number): readonly Finding[] {
  const asked = at(federalDeductionFigures(c.policy).generalRegime, firstDayOf(year));
  if (!asked.value) return [];
  const { specialTaxRegime = false } = c.profile.investor;
  const finding = isSo(
    'federal-deduction.general-regime',
    asked,
    'investor.specialTaxRegime',
    specialTaxRegime,
    false,
  );
  return [
    c.profile.investor.specialTaxRegime === undefined ? { ...finding, assumed: true } : finding,
  ];
}
