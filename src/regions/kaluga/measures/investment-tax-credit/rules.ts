import type { Case } from '../../../../engine/facts/case';
import { rateUsedOf } from '../../../../engine/facts/rates';
import {
  inForce,
  inRegion,
  isInForce,
  notRead,
  paysTax,
  restsOnYears,
} from '../../../../engine/measure/conditions';
import { missingProfit } from '../../../../engine/measure/first-period';
import { profitMissing } from '../../../../engine/measure/income';
import type { Appraisal, Basis, Measure } from '../../../../engine/measure/measure';
import { yearsIn } from '../../../../engine/measure/periods';
import { type RegionalLeftIn, taxCredit } from '../../../../engine/taxes/credit';
import { ordinaryTaxesLeft } from '../../../../engine/taxes/taxes-left';
import type { CreditTreatment } from '../../../../engine/taxes/treatment';
import { at } from '../../../../figures/figure';
import { allOf, type Finding, type MissingFact } from '../../../../kit/finding';
import { flooredShareOf } from '../../../../kit/money';
import {
  fieldsLackingIn,
  isWholeCredit,
  type TaxCreditSection,
  taxCreditIn,
} from '../../fields/tax-credit';
import { investmentTaxCreditFigures } from './figures';

/**
 * Investment tax credit (Tax Code art. 66-68; Law of Kaluga Region 468-OZ of 30.09.2013): regional income tax is
 * put off and repaid later with interest.
 */
export const investmentTaxCredit: Measure = {
  id: 'investment-tax-credit',
  title: {
    en: 'Investment tax credit',
    ru: 'Инвестиционный налоговый кредит',
  },
  law: 'Tax Code art. 66-68; Law of Kaluga Region 468-OZ of 30.09.2013',
  name: 'investmentTaxCredit',
  offered: (policy) => investmentTaxCreditFigures(policy).offered,
  held: () => null,
  status: null,
  tax: 'income-credit',
  appraise,
  uses: {},
  ends: ['reductions-end'],
  opens: (_, { actual, id, path, required }) =>
    id === TERM && path !== undefined && typeof actual === 'number' && typeof required === 'number'
      ? { kind: 'shorten', path, from: actual, to: required }
      : undefined,
};

const SECTION = 'taxCredit';
const TERM = 'investment-tax-credit.term';

/** Where a field of the credit stands; where the profile has no section of it, the section. */
const pathOf = (c: Case, name: keyof TaxCreditSection): string =>
  taxCreditIn(c.profile) === undefined ? SECTION : `${SECTION}.${name}`;

function appraise(c: Case): Appraisal {
  const { start } = c.profile.project;
  const figures = investmentTaxCreditFigures(c.policy);
  const left = regionalLeft(c);
  const treatment = treatmentOf(c);
  const credit = treatment === null ? null : taxCredit(treatment, left);
  const isShort = treatment !== null && credit === null;
  const used = credit !== null && credit.putOff > 0n ? [credit.of] : [];
  const before = used.flatMap((of) => yearsBeforeProfit(c, of));
  return {
    findings: allOf('investment-tax-credit', [
      inForceFinding(c),
      ...inRegion('investment-tax-credit', c, start),
      ...paysTax('investment-tax-credit', c, 'income', start),
      ...ground(c),
      term(c),
      ...notRead(
        'investment-tax-credit.kaluga-terms',
        at(figures.unreadTerms, start),
        'investmentTaxCredit.unreadTerms',
      ),
    ]),
    treatments: used,
    relievesNothing: true,
    missing: mayPutOff(c, left)
      ? [...profitMissing(c), ...fieldsMissing(c), ...(isShort ? missingProfit(c) : [])]
      : [],
    basis: basisOf(c),
    assumed: [
      ...used.map(() => ({ id: 'tax-credit-in-equal-parts', values: {} })),
      ...(before.length === 0
        ? []
        : [{ id: 'tax-credit-before-profit', values: { years: before.map(String) } }]),
    ],
    readings: [],
  };
}

/** Research or re-equipment: the ground on which a credit is asked for. */
function ground(c: Case): readonly Finding[] {
  const { citation, standing, value } = at(
    investmentTaxCreditFigures(c.policy).ground,
    c.profile.project.start,
  );
  if (!value) return [];
  const isStated = taxCreditIn(c.profile) !== undefined;
  const base = {
    id: 'investment-tax-credit.ground',
    path: SECTION,
    unit: 'yes-no',
    required: true,
    citation,
    standing,
  } as const;
  return [
    isStated
      ? { ...base, verdict: 'met', actual: true }
      : { ...base, verdict: 'unknown', actual: null, missing: [{ path: SECTION, asks: 'value' }] },
  ];
}

/** Tax is put off in as many years as the Tax Code admits, or fewer. */
function term(c: Case): Finding {
  const {
    citation,
    standing,
    value: most,
  } = at(investmentTaxCreditFigures(c.policy).mostYears, c.profile.project.start);
  const years = taxCreditIn(c.profile)?.reductionYears;
  const path = pathOf(c, 'reductionYears');
  const base = {
    id: TERM,
    path,
    unit: 'count',
    actual: years ?? null,
    required: most,
    citation,
    standing,
  } as const;
  return years === undefined
    ? { ...base, verdict: 'unknown', missing: [{ path, asks: 'value' }] }
    : { ...base, verdict: years <= most ? 'met' : 'not-met' };
}

/** Some year in which tax is put off is one in which the region grants such credits. */
function inForceFinding(c: Case): Finding {
  const figures = investmentTaxCreditFigures(c.policy);
  const { firstYear, reductionYears } = taxCreditIn(c.profile) ?? {};
  const { first: edition } = c.policy.years;
  const most = at(figures.mostYears, c.profile.project.start).value;
  return isInForce('investment-tax-credit', c, figures, {
    first: firstYear,
    from: edition,
    lastOf: (first) => [first + (reductionYears ?? 1) - 1, first + (reductionYears ?? most) - 1],
    path: pathOf(c, firstYear === undefined ? 'firstYear' : 'reductionYears'),
  });
}

/** What the credit puts off, where every fact of it is stated. */
function treatmentOf(c: Case): CreditTreatment | null {
  const credit = taxCreditIn(c.profile);
  const { taxableProfit } = c.profile;
  if (!isWholeCredit(credit) || taxableProfit === undefined) return null;
  const { equipmentCost, firstYear, keyRate, keyRateShare, reductionYears, repaymentYears } =
    credit;
  const { start } = c.profile.project;
  const figures = investmentTaxCreditFigures(c.policy);
  const taxShare = at(figures.taxShare, start);
  return {
    tax: 'income-credit',
    periods: { first: firstYear, last: firstYear + reductionYears - 1, because: 'reductions-end' },
    isOpen: (year) => isOpenIn(c, year),
    most: equipmentCost,
    share: rateUsedOf(taxShare.value, taxShare),
    repaidIn: repaymentYears,
    keyRate,
    keyRateShare: keyRateShare ?? at(figures.keyRateShare, start).value,
    marketRate: c.profile.borrowing?.marketRate ?? null,
  };
}

/** The facts of the credit that are missing; none where the profile has no section of it. */
function fieldsMissing(c: Case): readonly MissingFact[] {
  const credit = taxCreditIn(c.profile);
  return credit === undefined
    ? []
    : fieldsLackingIn(credit).map((name) => ({ path: pathOf(c, name), asks: 'value' }));
}

/** The regional income tax of each year where nothing relieves it. */
function regionalLeft(c: Case): RegionalLeftIn {
  const left = ordinaryTaxesLeft(c);
  return (year) => left(year)?.income.regional ?? null;
}

/** Whether the facts that are stated leave room for tax to be put off in some year. */
function mayPutOff(c: Case, left: RegionalLeftIn): boolean {
  const credit = taxCreditIn(c.profile);
  if (credit === undefined) return true;
  const { equipmentCost, firstYear, reductionYears } = credit;
  if (equipmentCost === 0n) return false;
  const { start } = c.profile.project;
  const { mostYears, taxShare } = investmentTaxCreditFigures(c.policy);
  const { first, last } = c.policy.years;
  const end =
    firstYear === undefined ? last : firstYear + (reductionYears ?? at(mostYears, start).value) - 1;
  const { value: share } = at(taxShare, start);
  return yearsIn({ first: firstYear ?? first, last: Math.min(end, last) }).some((year) => {
    const tax = isOpenIn(c, year) ? left(year) : 0n;
    return tax === null || flooredShareOf(tax, share) > 0n;
  });
}

/** Whether tax may be put off in a year: the region grants such credits then, and the profit is not given from later on. */
const isOpenIn = (c: Case, year: number): boolean =>
  inForce(investmentTaxCreditFigures(c.policy), year) &&
  year >= (c.profile.taxableProfit?.first ?? year);

/** Years before the given profit in which tax could be put off, were it known. */
const yearsBeforeProfit = (c: Case, { periods }: CreditTreatment): readonly number[] => {
  const figures = investmentTaxCreditFigures(c.policy);
  const first = c.profile.taxableProfit?.first ?? 0;
  return yearsIn(periods).filter((year) => year < first && inForce(figures, year));
};

/** The figures that the credit rests on. */
function basisOf(c: Case): readonly Basis[] {
  const { start } = c.profile.project;
  const figures = investmentTaxCreditFigures(c.policy);
  const { firstYear, keyRateShare } = taxCreditIn(c.profile) ?? {};
  return [
    at(figures.taxShare, start),
    ...(keyRateShare === undefined ? [at(figures.keyRateShare, start)] : []),
    at(figures.mostYears, start),
    ...(firstYear === undefined ? [] : restsOnYears(figures, firstYear)),
  ];
}
