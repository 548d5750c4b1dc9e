import type { Case } from '../facts/case';
import { valueIn } from '../kit/series';
import type { TaxId } from '../result';
import {
  type ByYear,
  type IncomeTax,
  type OrdinaryTax,
  type ReducedIncome,
  savedOf,
} from './income-taxes';
import type { OtherTaxes, PackageTax } from './other-taxes';

/** The taxes of a package. */
export interface PackageTaxes {
  readonly taxes: readonly PackageTax[];
  /** What is saved in a year and so raises its taxable profit. */
  readonly raised: ByYear;
  /** The rates of income tax that were used, with the cap's ledger. */
  readonly income: ReducedIncome | null;
}

/** The same with what is saved of them all, in sums of every year that has one. */
export interface SavedTaxes extends PackageTaxes {
  readonly saved: readonly ByYear[];
}

/**
 * Every tax of every year, computed once from all treatments together. What is
 * saved of property, land and transport tax and of interest is added to the
 * taxable profit before income tax is computed (Tax Code art. 264, 265), unless
 * the reading says otherwise.
 * @returns the taxes beside the interest that a loan saves in each year.
 */
export function packageTaxes(
  c: Case,
  onIncome: IncomeTax,
  others: OtherTaxes,
): (interest: ByYear) => SavedTaxes {
  const ofTaxes = savedByYear(c, others.deductible);
  const ofOthers = savedOf([...others.deductible, ...others.customs]);
  const incomeTaxes = onIncome.taxes(reliefOf('property', others.deductible));
  return (interest) => {
    const saved = withInterest(c, ofTaxes, interest);
    const income = incomeTaxes(saved);
    const deductible = asCapped(others.deductible, income.reduced);
    if (deductible === others.deductible) {
      return {
        taxes: income.taxes.concat(deductible, others.customs),
        saved: [ofOthers, income.saved],
        raised: saved,
        income: income.reduced,
      };
    }
    const raised = withInterest(c, savedByYear(c, deductible), interest);
    const taxes = [
      ...settled(income.taxes, onIncome.ordinary(saved), onIncome.ordinary(raised)),
      ...deductible,
      ...others.customs,
    ];
    return { taxes, saved: [savedOf(taxes)], raised, income: income.reduced };
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
const reliefOf = (tax: TaxId, taxes: readonly PackageTax[]): ByYear =>
  new Map(
    taxes
      .filter((one) => one.tax === tax && one.before !== one.after)
      .map(({ after, before, year }) => [year, before - after]),
  );

/** The taxes with property tax as a cap on both taxes leaves it; the same list where nothing is cut off. */
function asCapped(
  taxes: readonly PackageTax[],
  reduced: ReducedIncome | null,
): readonly PackageTax[] {
  const granted = reduced?.property ?? null;
  if (granted === null) return taxes;
  const capped = taxes.map((one) => {
    const relief = one.tax === 'property' ? granted.get(one.year) : undefined;
    return relief === undefined ? one : { ...one, after: one.before - relief };
  });
  return capped.some(({ after }, index) => after !== taxes[index]?.after) ? capped : taxes;
}

/**
 * Income tax where a cap has cut off relief from property tax too: less is saved,
 * so the profit is raised by less and the tax with it; the relief stays as granted.
 */
const settled = (
  taxes: readonly PackageTax[],
  before: OrdinaryTax,
  now: OrdinaryTax,
): readonly PackageTax[] =>
  taxes.map((one) =>
    one.budget === 'municipal'
      ? one
      : {
          ...one,
          after: one.after - before(one.year, one.budget) + now(one.year, one.budget),
        },
  );

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

const raisesProfit = (c: Case): boolean => c.readings['saved-taxes-raise-profit'] === 'yes';
