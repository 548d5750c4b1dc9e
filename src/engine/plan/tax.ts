import { valueIn } from '../../kit/series';
import type { Case } from '../facts/case';
import { isUnderSpecialRegime } from '../facts/regime';
import type { PackageArithmetic } from '../taxes/arithmetic';
import type { Granted } from '../taxes/cap';
import type { ReimbursementTreatment } from '../taxes/treatment';
import {
  type ByYear,
  type ExtraTax,
  type IncomeTax,
  type ReducedIncome,
  savedOf,
} from './income-taxes';
import { underJointCap } from './joint-cap';
import type { OtherTaxes, PackageTax } from './other-taxes';
import { withReimbursed } from './reimbursed';

/** The taxes of a package. */
export interface PackageTaxes {
  readonly taxes: readonly PackageTax[];
  /** What is saved in a year and so raises its taxable profit. */
  readonly raised: ByYear;
  /** The taxes and the interest that raise it. */
  readonly raising: Raising;
  /** The rates of income tax that were used, with the cap's ledger. */
  readonly income: ReducedIncome | null;
  /** What the measure on income tax makes cost more than the ordinary tax on the raised profit. */
  readonly extraTax: readonly ExtraTax[];
}

/** What raises the taxable profit: taxes, saved by before less after, and interest. */
export interface Raising {
  readonly taxes: readonly PackageTax[];
  readonly interest: ByYear;
}

/** The same with what is saved of them all, in sums of every year that has one. */
export interface SavedTaxes extends PackageTaxes {
  readonly saved: readonly ByYear[];
}

/**
 * Every tax of every year, computed once from all treatments together. What is
 * saved of property, land and transport tax and of interest is added to the
 * taxable profit before income tax is computed (Tax Code art. 264, 265), unless
 * the reading says otherwise; of property tax that is what a joint cap leaves.
 * What is reimbursed out of the taxes that are then left is added to them last.
 * @returns the taxes beside the interest that a loan saves in each year.
 */
export function packageTaxes(
  c: Case,
  onIncome: IncomeTax,
  others: OtherTaxes,
  reimbursements: readonly ReimbursementTreatment[] = [],
): (interest: ByYear) => SavedTaxes {
  const relieved = relievedTaxes(c, onIncome, others);
  if (reimbursements.length === 0) return relieved;
  const paysIncomeTax = !isUnderSpecialRegime(c.profile);
  return (interest) => {
    const { taxes } = relieved(interest);
    const whole = withReimbursed(others, reimbursements, taxes, paysIncomeTax);
    return relievedTaxes(c, onIncome, whole)(interest);
  };
}

/** The same of reliefs and subsidies alone. */
function relievedTaxes(
  c: Case,
  onIncome: IncomeTax,
  others: OtherTaxes,
): (interest: ByYear) => SavedTaxes {
  const ofTaxes = savedByYear(c, others.deductible);
  const ofOthers = savedOf([...others.deductible, ...others.others]);
  const property = reliefOf('property', others.deductible);
  const incomeTaxes = onIncome.taxes(property);
  return (interest) => {
    const { income, raised, raising } = underJointCap(property, (left) => {
      const taxes = left === property ? others.deductible : withProperty(others.deductible, left);
      const saved = left === property ? ofTaxes : savedByYear(c, taxes);
      const sums = withInterest(c, saved, interest);
      return { raised: sums, raising: raisingOf(c, taxes, interest), income: incomeTaxes(sums) };
    });
    const left = income.reduced?.property ?? property;
    const deductible = withProperty(others.deductible, left, income.reduced?.propertyLedger);
    const saved =
      deductible === others.deductible ? ofOthers : savedOf([...deductible, ...others.others]);
    return {
      taxes: income.taxes.concat(deductible, others.others),
      saved: [saved, income.saved],
      raised,
      raising,
      income: income.reduced,
      extraTax: income.extraTax,
    };
  };
}

/** Years whose savings could not be added to a profit, since none is given for them. */
export const notAdded = (
  { profile: { taxableProfit } }: Case,
  { raised }: PackageTaxes,
): readonly number[] =>
  [...raised.keys()].filter(
    (year) => taxableProfit === undefined || valueIn(taxableProfit, year) === undefined,
  );

/** Relief from one tax by year. */
const reliefOf = (tax: string, taxes: readonly PackageTax[]): ByYear =>
  new Map(
    taxes
      .filter((one) => one.tax === tax && one.before !== one.after)
      .map(({ after, before, year }) => [year, before - after]),
  );

/** The taxes with relief from property tax as it is left by year; the same list where that is all of it. */
function withProperty(
  taxes: readonly PackageTax[],
  left: ByYear,
  ledger?: readonly Granted[] | null,
): readonly PackageTax[] {
  const capped = taxes.map((one) => {
    const relief = one.tax === 'property' ? left.get(one.year) : undefined;
    if (relief === undefined || relief === one.before - one.after) return one;
    const period = ledger?.find(({ year }) => year === one.year);
    const arithmetic = () => one.arithmetic().map((whole) => underCap(whole, period));
    return { ...one, after: one.before - relief, arithmetic };
  });
  return capped.some((one, index) => one !== taxes[index]) ? capped : taxes;
}

/** Of what property tax was made whose relief shares a cap with that of income tax: the rest of what is granted. */
function underCap(of: PackageArithmetic, period: Granted | undefined): PackageArithmetic {
  if (period === undefined || !('after' in of)) return of;
  const { federal, full, granted, regional } = period;
  const { after, before } = of;
  return {
    kind: 'ceiling',
    before,
    after,
    full,
    granted,
    others: federal + regional,
    refused: null,
  };
}

const NOTHING: ByYear = new Map();

/** What is saved of taxes and so added to the profit of each year. */
function savedByYear(c: Case, taxes: readonly PackageTax[]): ByYear {
  return raisesProfit(c) ? savedOf(taxes.filter(({ after, before }) => before !== after)) : NOTHING;
}

/** What is saved of taxes and of interest. */
function withInterest(c: Case, ofTaxes: ByYear, interest: ByYear): ByYear {
  if (!raisesProfit(c) || c.profile.valuation.interestInProfit === false) return ofTaxes;
  const saved = new Map(ofTaxes);
  for (const [year, amount] of interest) {
    if (amount !== 0n) saved.set(year, (saved.get(year) ?? 0n) + amount);
  }
  return saved;
}

const raisingOf = (c: Case, taxes: readonly PackageTax[], interest: ByYear): Raising => ({
  taxes: raisesProfit(c) ? taxes : [],
  interest: raisesProfit(c) && c.profile.valuation.interestInProfit !== false ? interest : NOTHING,
});

const raisesProfit = (c: Case): boolean => c.readings['saved-taxes-raise-profit'] === 'yes';
