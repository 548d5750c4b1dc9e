import type { Ruling } from '../engine/measure/measure';
import type { Valued } from '../engine/plan/evaluate';
import type { PackageTax } from '../engine/plan/other-taxes';
import { type ReliefValuation, rounded, savedByTax, type ValuedSum } from '../engine/plan/value';
import { type Kopecks, roublesText } from '../kit/money';
import type { WeighedPackage } from '../questions/compare/worth';
import { amountResult, orNull } from './amount';
import { capPeriods } from './cap';
import type { Cite } from './cite';
import type { PackageWorth } from './results/analysis';
import type {
  PackageIncomeResult,
  PackageResult,
  PlanSums,
  PlanTax,
  ReliefWorth,
  RuleResult,
  Worth,
} from './results/plan';

export const worthResult = ({ nominal, present }: ValuedSum): Worth => ({
  nominal: roublesText(nominal),
  present: orNull(present, roublesText),
});

/** The worth of a relief, which may be an interval. */
export const reliefWorth = ({ nominal, present }: ReliefValuation): ReliefWorth => ({
  nominal: amountResult(nominal),
  present: orNull(present, amountResult),
});

export const packageWorth = ({ elements, value }: WeighedPackage): PackageWorth => ({
  elements,
  value: worthResult(value),
});

export const ruleResult = ({ citation, rule, standing }: Ruling, cite: Cite): RuleResult => ({
  rule,
  source: cite(citation, standing),
});

export function packageResult(valued: Valued, cite: Cite): PackageResult {
  const { elements, firstPeriods, grounds, interest, listed, taxes, unconfirmed } = valued;
  return {
    elements,
    statuses: grounds.statuses,
    value: worthResult(rounded(valued)),
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
    unconfirmedRules: unconfirmed.map((rule) => ruleResult(rule, cite)),
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
            periods: capPeriods(ledger),
          },
  };
}

/** What is saved by year, by tax and by budget; interest is saved at the lender's. */
function sumsOf(valued: Valued): PlanSums {
  const { interest, nominal, savings } = valued;
  const byTax = savedByTax(valued);
  const byBudget = new Map<string, Kopecks>();
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
      ...taxesOf(byYear.get(year)),
      interest: roublesText(interest.get(year) ?? 0n),
      saved: roublesText(amount),
    })),
    byTax: [...byTax].map(([tax, saved]) => ({ tax, saved: roublesText(saved) })),
    byBudget: [...byBudget].map(([budget, saved]) => ({ budget, saved: roublesText(saved) })),
  };
}

/** Taxes of a year before and after; null where none was computed. */
const taxesOf = (
  taxes: Pick<PackageTax, 'before' | 'after'> | undefined,
): Pick<PlanSums['byYear'][number], 'before' | 'after'> =>
  taxes === undefined
    ? { before: null, after: null }
    : { before: roublesText(taxes.before), after: roublesText(taxes.after) };
