import type { Case } from '../facts/case';
import { depreciationIn, lastDepreciationYear } from '../facts/depreciation';
import { rateIn } from '../facts/rates';
import { lastYearHeld, ppeStatus } from '../facts/status';
import { firstDayOf, yearOf } from '../kit/day';
import { allOf, anyOf, type Finding, type MissingFact } from '../kit/finding';
import { flooredShareOf } from '../kit/money';
import { at } from '../policy/figure';
import type { FixedAsset } from '../profile/profile';
import type { DeductionTreatment } from '../taxes/treatment';
import {
  hasStatus,
  holdsNot,
  inForce,
  inRegion,
  isInForce,
  lastYearInForce,
  programmeInvests,
  restsOnYears,
} from './conditions';
import { profitMissing } from './income';
import { type Appraisal, type Measure, restsOn } from './measure';
import { periodsFrom } from './periods';
import { listMissing } from './property';
import { statusEnd, statusEndAssumed } from './while-held';

/**
 * Investment tax deduction (Tax Code art. 286.1) for programmes in the PP&E
 * register: most of an asset's cost comes off the regional tax, the rest off the
 * federal tax, against the depreciation of the asset.
 */
export const investmentTaxDeduction: Measure = {
  id: 'investment-tax-deduction',
  title: {
    en: 'Investment tax deduction',
    ru: 'Инвестиционный налоговый вычет',
  },
  figures: (policy) => policy.deduction,
  held: (c) => ppeStatus(c).held,
  appraise,
};

function appraise(c: Case): Appraisal {
  const figures = c.policy.deduction;
  const status = ppeStatus(c);
  const { entry } = status;
  const minimum = at(c.policy.ppe.minCapitalInvestment, entry);
  const assets = c.profile.fixedAssets;
  const deducted = (assets ?? []).filter((asset) => assetFinding(c, asset).verdict === 'met');
  const first = Math.min(...deducted.map((asset) => yearOf(asset.putIntoUse)));
  const known = deducted.length > 0;
  const entered = yearOf(entry);
  const from = known ? first : entered;
  return {
    findings: allOf('investment-tax-deduction', [
      ...inRegion('investment-tax-deduction', c),
      hasStatus('investment-tax-deduction', status, figures.step),
      programmeInvests('investment-tax-deduction', c, minimum),
      assets === undefined
        ? listMissing('investment-tax-deduction.asset', 'fixedAssets')
        : anyOf(
            'investment-tax-deduction.asset',
            assets.map((asset) => assetFinding(c, asset)),
          ),
      ...holdsNot(
        c,
        'investment-tax-deduction.not-a-rip-participant',
        at(figures.notRip, entry),
        'rip',
        status,
      ),
      ...holdsNot(
        c,
        'investment-tax-deduction.not-a-sez-resident',
        at(figures.notSezResident, entry),
        'sezResident',
        status,
      ),
      isInForce('investment-tax-deduction', c, figures, {
        first: assets === undefined ? undefined : from,
        from: entered,
        lastOf: (year) => [assets === undefined ? year : null, null],
        path: 'fixedAssets',
      }),
    ]),
    treatments: known ? [treatment(c, deducted, first)] : [],
    missing: [...profitMissing(c), ...(assets ?? []).flatMap((asset) => shareMissing(c, asset))],
    basis: [
      restsOn('ppe.minCapitalInvestment', c.policy.ppe.minCapitalInvestment, minimum),
      ...(known ? sharesOf(c, first) : []),
      restsOn(
        'deduction.regionalFloor',
        figures.regionalFloor,
        at(figures.regionalFloor, firstDayOf(from)),
      ),
      ...restsOnYears('deduction', figures, from),
    ],
    assumed: statusEndAssumed(status),
    readings: [],
  };
}

function treatment(c: Case, assets: readonly FixedAsset[], first: number): DeductionTreatment {
  const figures = c.policy.deduction;
  const shares = (year: number) => ({
    federal: at(figures.federalShare, firstDayOf(year)),
    regional: at(figures.regionalShare, firstDayOf(year)),
  });
  return {
    tax: 'income-deduction',
    periods: periodsFrom(c.policy, first, [
      statusEnd(ppeStatus(c)),
      { year: lastYearInForce(c, figures, first), because: 'last-year' },
    ]),
    added: (year) => {
      const cost = assets
        .filter((asset) => yearOf(asset.putIntoUse) === year)
        .reduce((sum, asset) => sum + asset.cost, 0n);
      const { federal, regional } = shares(year);
      return {
        federal: flooredShareOf(cost, federal.value ?? 0n),
        regional: flooredShareOf(cost, regional.value ?? 0n),
      };
    },
    depreciation: (year) => depreciationIn(assets, year),
    lastDepreciationYear: lastDepreciationYear(assets),
    floor: (year) => rateIn('deduction.regionalFloor', figures.regionalFloor, year),
    sources: shares(first),
  };
}

const sharesOf = (c: Case, year: number) => {
  const { federalShare, regionalShare } = c.policy.deduction;
  const day = firstDayOf(year);
  return [
    restsOn('deduction.federalShare', federalShare, at(federalShare, day)),
    restsOn('deduction.regionalShare', regionalShare, at(regionalShare, day)),
  ];
};

/** The asset is put into use in a year in which the deduction exists and its share is known, while the programme is registered. */
function assetFinding(c: Case, asset: FixedAsset): Finding {
  const figures = c.policy.deduction;
  const year = yearOf(asset.putIntoUse);
  const share = at(figures.regionalShare, firstDayOf(year));
  const status = ppeStatus(c);
  const isHeld =
    year >= yearOf(status.entry) && year <= (lastYearHeld(status) ?? Number.POSITIVE_INFINITY);
  const base = {
    id: 'investment-tax-deduction.put-into-use',
    of: asset.id,
    unit: 'day',
    actual: asset.putIntoUse,
    citation: share.citation,
    standing: share.standing,
  } as const;
  if (!inForce(figures, year) || !isHeld) return { ...base, verdict: 'not-met' };
  const missing = shareMissing(c, asset);
  return missing.length > 0
    ? { ...base, verdict: 'unknown', missing }
    : { ...base, verdict: 'met' };
}

/** From the year in which the region names the share, the share is a fact that no source gives. */
function shareMissing(c: Case, asset: FixedAsset): MissingFact[] {
  const year = yearOf(asset.putIntoUse);
  if (!inForce(c.policy.deduction, year)) return [];
  return at(c.policy.deduction.regionalShare, firstDayOf(year)).value === null
    ? [{ path: `policy.deduction.regionalShare.${year}`, asks: 'value' }]
    : [];
}
