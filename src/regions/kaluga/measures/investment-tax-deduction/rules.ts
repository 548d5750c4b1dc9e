import type { Case } from '../../../../engine/facts/case';
import {
  hasStatus,
  holdsNot,
  inRegion,
  isInForce,
  paysTax,
  programmeInvests,
  restsOnYears,
} from '../../../../engine/measure/conditions';
import { profitMissing } from '../../../../engine/measure/income';
import type { Appraisal, Measure } from '../../../../engine/measure/measure';
import { byProgramme, minimum } from '../../../../engine/measure/partings';
import { listMissing } from '../../../../engine/measure/property';
import { statusEndAssumed, whileHeld } from '../../../../engine/measure/while-held';
import { at } from '../../../../figures/figure';
import { stepIn } from '../../../../figures/policy';
import { firstDayOf, yearOf } from '../../../../kit/day';
import { allOf, anyOf, missingFacts } from '../../../../kit/finding';
import { ppeStatus } from '../../held';
import { ppeFigures } from '../ppe-upgrade/figures';
import { assetReadings, deductionOf, judgedAssets } from './deduction-pools';
import { deductionFigures } from './figures';

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
  law: 'Tax Code art. 286.1; Law of Kaluga Region 621-OZ of 29.12.2009',
  name: 'deduction',
  held: (c) => ppeStatus(c).held,
  status: 'ppe-register',
  tax: 'income-deduction',
  appraise,
  uses: { otherStatuses: true },
  opens: (c, { actual, id, path, required }) => {
    if (id === 'investment-tax-deduction.put-into-use') {
      const isPast = typeof actual === 'string' && yearOf(actual) < yearOf(ppeStatus(c).entry);
      return { kind: 'blocked', because: isPast ? 'day-past' : 'not-in-force' };
    }
    if (id === 'investment-tax-deduction.chosen' && path !== undefined) {
      return { kind: 'state', path, value: 'regional' };
    }
    return id !== 'investment-tax-deduction.kept' ||
      path === undefined ||
      typeof required !== 'string'
      ? undefined
      : { kind: 'move', path, to: required, bound: 'earliest' };
  },
  partings: (c) => {
    const least = at(ppeFigures(c.policy).minCapitalInvestment, ppeStatus(c).entry);
    return byProgramme(c, [minimum(least.figure, least.value)]);
  },
};

function appraise(c: Case): Appraisal {
  const figures = deductionFigures(c.policy);
  const status = ppeStatus(c);
  const { entry } = status;
  const minimum = at(ppeFigures(c.policy).minCapitalInvestment, entry);
  const assets = c.profile.fixedAssets;
  const judged = judgedAssets(c);
  const isDeducted = ({ finding }: (typeof judged)[number]) => finding.verdict === 'met';
  const deducted = judged.filter(isDeducted).map(({ asset }) => asset);
  const others = judged.filter((one) => !isDeducted(one)).map(({ asset }) => asset.id);
  const first = Math.min(...deducted.map((asset) => yearOf(asset.putIntoUse)));
  const known = deducted.length > 0;
  const entered = yearOf(entry);
  const from = known ? first : entered;
  const { spans: held } = whileHeld(
    'investment-tax-deduction',
    status,
    stepIn(c.policy, 'deduction'),
    [
      {
        first: assets === undefined ? undefined : from,
        from: entered,
        to: c.policy.years.last,
        lastOf: (year) => [assets === undefined ? year : null, null],
        path: 'fixedAssets',
      },
    ],
  );
  return {
    findings: allOf('investment-tax-deduction', [
      ...inRegion('investment-tax-deduction', c, entry),
      ...paysTax('investment-tax-deduction', c, 'income', entry),
      hasStatus('investment-tax-deduction', status, stepIn(c.policy, 'deduction')),
      programmeInvests('investment-tax-deduction', c, minimum),
      assets === undefined
        ? listMissing('investment-tax-deduction.asset', 'fixedAssets')
        : anyOf(
            'investment-tax-deduction.asset',
            judged.map(({ finding }) => finding),
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
      isInForce('investment-tax-deduction', c, figures, ...held),
    ]),
    treatments: known ? [deductionOf(c, deducted)] : [],
    missing: [...profitMissing(c), ...judged.flatMap(({ finding }) => missingFacts(finding))],
    basis: [
      minimum,
      ...(known ? sharesOf(c, first) : []),
      at(figures.regionalFloor, firstDayOf(from)),
      ...restsOnYears(figures, from),
    ],
    assumed: [
      ...statusEndAssumed(status),
      ...(known && others.length > 0
        ? [{ id: 'assets-not-deducted', values: { assets: others } }]
        : []),
    ],
    readings: assetReadings(c, judged),
  };
}

const sharesOf = (c: Case, year: number) => {
  const { federalShare, regionalShare } = deductionFigures(c.policy);
  const day = firstDayOf(year);
  return [at(federalShare, day), at(regionalShare, day)];
};
