import { type Kopecks, roublesText } from '../kit/money';
import type { Ruling } from '../measures/measure';
import type { Budget, TaxId } from '../result';
import { type Discounter, kopecksOfScaled } from '../valuation/discount';
import type { Valued } from './evaluate';
import type { PackageTax } from './other-taxes';
import type {
  PackageIncomeResult,
  PackageResult,
  PlanSums,
  PlanTax,
  RuleResult,
  Worth,
} from './result';

/** Present value of flows; none without a discount rate. */
export type Present = Discounter | null;

export function worthOf(
  flows: readonly { readonly year: number; readonly amount: Kopecks }[],
  present: Present,
): Worth {
  return {
    nominal: roublesText(flows.reduce((sum, { amount }) => sum + amount, 0n)),
    present: present === null ? null : roublesText(present.presentValue(flows)),
  };
}

export const printedWorth = ({ nominal, present }: Pick<Valued, 'nominal' | 'present'>): Worth => ({
  nominal: roublesText(nominal),
  present: present === null ? null : roublesText(kopecksOfScaled(present)),
});

/** What one package is worth more than another; rounded once, after the difference is taken. */
export const differenceOf = (
  a: Pick<Valued, 'nominal' | 'present'>,
  b: Pick<Valued, 'nominal' | 'present'>,
): Worth =>
  printedWorth({
    nominal: a.nominal - b.nominal,
    present: a.present === null || b.present === null ? null : a.present - b.present,
  });

export const printedRule = ({ citation, rule, standing }: Ruling): RuleResult => ({
  rule,
  citation,
  standing,
});

export function printedPackage(valued: Valued): PackageResult {
  const { elements, firstPeriods, grounds, interest, listed, taxes, unconfirmed } = valued;
  return {
    elements,
    statuses: grounds.statuses,
    value: printedWorth(valued),
    taxes: taxes.taxes.map(
      ({ after, before, budget, tax, year }): PlanTax => ({
        year,
        tax,
        budget,
        before: roublesText(before),
        after: roublesText(after),
        saved: roublesText(before - after),
      }),
    ),
    extraTax: taxes.extraTax.map(({ amount, budget, year }) => ({
      year,
      budget,
      amount: roublesText(amount),
    })),
    interest: [...interest].map(([year, saved]) => ({ year, saved: roublesText(saved) })),
    raisedProfit: [...taxes.raised].map(([year, amount]) => ({
      year,
      amount: roublesText(amount),
    })),
    sums: sumsOf(valued),
    income: incomeOf(valued),
    firstPeriods,
    exemptedOfProgramme: listed,
    unconfirmedRules: unconfirmed.map(printedRule),
  };
}

function incomeOf({ taxes: { income } }: Valued): PackageIncomeResult | null {
  if (income === null) return null;
  const { ledger, periods } = income;
  const last = ledger?.at(-1);
  return {
    ...periods,
    cap:
      ledger === null || last === undefined
        ? null
        : {
            amount: roublesText(last.cap),
            used: roublesText(ledger.reduce((sum, { used }) => sum + used, 0n)),
            cutOff: roublesText(ledger.reduce((sum, { cutOff }) => sum + cutOff, 0n)),
            exhausted: ledger.filter(({ exhausts }) => exhausts).map(({ year }) => year),
          },
  };
}

/** What is saved by year, by tax and by budget; interest is saved at the lender's. */
function sumsOf(valued: Valued): PlanSums {
  const { interest, nominal, savings } = valued;
  const byTax = savedByTax(valued);
  const byBudget = new Map<Budget | 'lender', Kopecks>();
  const byYear = new Map<number, { readonly before: Kopecks; readonly after: Kopecks }>();
  for (const { after, before, budget, year } of valued.taxes.taxes) {
    byBudget.set(budget, (byBudget.get(budget) ?? 0n) + before - after);
    const sums = byYear.get(year) ?? { before: 0n, after: 0n };
    byYear.set(year, { before: sums.before + before, after: sums.after + after });
  }
  for (const saved of interest.values()) {
    byBudget.set('lender', (byBudget.get('lender') ?? 0n) + saved);
  }
  return {
    total: roublesText(nominal),
    byYear: savings.map(({ amount, year }) => ({
      year,
      ...printedTaxes(byYear.get(year)),
      interest: roublesText(interest.get(year) ?? 0n),
      saved: roublesText(amount),
    })),
    byTax: [...byTax].map(([tax, saved]) => ({ tax, saved: roublesText(saved) })),
    byBudget: [...byBudget].map(([budget, saved]) => ({ budget, saved: roublesText(saved) })),
  };
}

/** Taxes of a year before and after; null where none was computed. */
const printedTaxes = (
  taxes: Pick<PackageTax, 'before' | 'after'> | undefined,
): Pick<PlanSums['byYear'][number], 'before' | 'after'> =>
  taxes === undefined
    ? { before: null, after: null }
    : { before: roublesText(taxes.before), after: roublesText(taxes.after) };

/** What a package saves of each tax, and of interest. */
export function savedByTax({
  interest,
  taxes: { taxes },
}: Valued): ReadonlyMap<TaxId | 'interest', Kopecks> {
  const sums = new Map<TaxId | 'interest', Kopecks>();
  for (const { after, before, tax } of taxes) {
    sums.set(tax, (sums.get(tax) ?? 0n) + before - after);
  }
  for (const saved of interest.values()) sums.set('interest', (sums.get('interest') ?? 0n) + saved);
  return sums;
}
