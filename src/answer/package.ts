import type { Instalments } from '../engine/loans/worth';
import type { Ruling } from '../engine/measure/measure';
import type { Valued } from '../engine/plan/evaluate';
import type { PackageTax } from '../engine/plan/other-taxes';
import type { PackageTaxes } from '../engine/plan/tax';
import { type ReliefValuation, rounded, savedByTax, type ValuedSum } from '../engine/plan/value';
import type { Granted } from '../engine/taxes/cap';
import type { Cap } from '../engine/taxes/treatment';
import { type Kopecks, rateText, roublesText } from '../kit/money';
import type { WeighedPackage } from '../questions/compare/worth';
import { amountResult, orNull } from './amount';
import { instalmentResult, packageArithmetic, partResult } from './arithmetic';
import { capPeriod } from './cap';
import type { Cite } from './cite';
import type { PackageWorth } from './results/analysis';
import type {
  PackageCapPeriod,
  PackageIncomeResult,
  PackageResult,
  PlanSums,
  PlanTax,
  RaisedProfit,
  ReliefWorth,
  RuleResult,
  SavedInterest,
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
  const { elements, firstPeriods, grounds, instalments, interest, listed, taxes, unconfirmed } =
    valued;
  return {
    elements,
    statuses: grounds.statuses,
    value: worthResult(rounded(valued)),
    taxes: taxes.taxes.map(
      ({ after, arithmetic, before, budget, tax, year }): PlanTax => ({
        year,
        tax,
        budget,
        before: roublesText(before),
        after: roublesText(after),
        saved: roublesText(before - after),
        arithmetic: packageArithmetic(arithmetic()),
      }),
    ),
    extraTax: taxes.extraTax.map(({ amount, arithmetic, budget, year }) => ({
      year,
      budget,
      amount: roublesText(amount),
      arithmetic: partResult(arithmetic()),
    })),
    interest: instalments === null ? [] : interestOf(interest, instalments),
    raisedProfit: [...taxes.raised].map(([year, amount]) => ({
      year,
      amount: roublesText(amount),
      by: raisedBy(taxes, year),
    })),
    sums: sumsOf(valued),
    income: incomeOf(valued),
    firstPeriods,
    exemptedOfProgramme: listed,
    unconfirmedRules: unconfirmed.map((rule) => ruleResult(rule, cite)),
  };
}

const interestOf = (interest: Valued['interest'], instalments: Instalments): SavedInterest[] =>
  Array.from(interest, ([year, saved]) => ({
    year,
    saved: roublesText(saved),
    arithmetic: instalmentResult(instalments, year),
  }));

/** What each tax, and interest, adds to the profit of a year. */
function raisedBy({ raising }: PackageTaxes, year: number): RaisedProfit['by'] {
  const sums = new Map<string, Kopecks>();
  for (const one of raising.taxes) {
    if (one.year !== year || one.before === one.after) continue;
    sums.set(one.tax, (sums.get(one.tax) ?? 0n) + one.before - one.after);
  }
  const interest = raising.interest.get(year) ?? 0n;
  if (interest !== 0n) sums.set('interest', interest);
  return Array.from(sums, ([tax, amount]) => ({ tax, amount: roublesText(amount) }));
}

function incomeOf({ taxes: { income } }: Valued): PackageIncomeResult | null {
  if (income === null) return null;
  const { cap, capBase, capOf, ledger, periods, rates } = income;
  const last = ledger?.at(-1);
  return {
    ...periods,
    ...(capOf !== null && rates.size === 0 ? { ordinaryRates: true } : {}),
    cap:
      cap === null || ledger === null || last === undefined
        ? null
        : {
            share: rateText(cap.share),
            on: cap.on,
            amount: roublesText(last.cap),
            used: roublesText(ledger.reduce((sum, { used }) => sum + used, 0n)),
            cutOff: roublesText(ledger.reduce((sum, { cutOff }) => sum + cutOff, 0n)),
            exhausted: ledger.filter(({ exhausts }) => exhausts).map(({ year }) => year),
            periods: ledger.map((period) => ({
              ...capPeriod(period, capBase(period.year)),
              shares: sharesOf(period, cap),
            })),
          },
  };
}

const sharesOf = (
  { federal, property, regional }: Granted,
  { on }: Cap,
): PackageCapPeriod['shares'] => ({
  federal: roublesText(federal),
  regional: roublesText(regional),
  ...(on === 'income' ? {} : { property: roublesText(property) }),
});

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
