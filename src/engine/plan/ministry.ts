import { MONTHS_A_YEAR } from '../../kit/day';
import { halfUp, type Kopecks, type Rate, taxOn } from '../../kit/money';
import { type Series, valueIn, yearsOf } from '../../kit/series';
import type { Profile } from '../../profile/profile';
import type { Region } from '../region';
import { breakEvenShare, expectedNet, leverage, shareForgone } from '../valuation/budget';
import type { YearlyFlow } from '../valuation/discount';
import type { Quotient } from '../valuation/quotient';
import type { Valued } from './evaluate';
import { investmentByYear } from './investment';
import { type Present, type ValuedSum, valuationOf } from './value';

/** Personal income tax on wages (Tax Code art. 224); no source confirms it here, so a caller may state another. */
const WAGE_TAX: Rate = 13_0000n;

/** Tax to a budget at ordinary rates, as granted, and the difference. */
type InBudget<Value> = { readonly [Part in 'ordinary' | 'granted' | 'expenditure']: Value };

type BudgetFlows = InBudget<readonly YearlyFlow[]>;

/** What a package costs the budgets and what they keep, in numbers. */
export interface MinistryFigures {
  readonly years: readonly (InBudget<Kopecks> & {
    readonly year: number;
    readonly budget: string;
  })[];
  readonly budgets: readonly (InBudget<ValuedSum> & { readonly budget: string })[];
  /** Null where wage or jobs are missing. */
  readonly wageTax: {
    readonly rate: Rate;
    readonly stated: boolean;
    readonly years: readonly YearlyFlow[];
    readonly total: ValuedSum;
  } | null;
  readonly missing: readonly string[];
  readonly expenditure: ValuedSum;
  readonly jobs: number | null;
  readonly perJob: AmountOr<'no-jobs'>;
  readonly leverage: Quotient<string>;
  readonly shareForgone: Quotient<string>;
  readonly breakEvenButFor: Quotient<string>;
  readonly expectedNet: AmountOr<'no-but-for-share'>;
}

/** An amount, or why there is none. */
export type AmountOr<Reason extends string> =
  | { readonly value: Kopecks }
  | { readonly absent: Reason };

export function ministryFigures(
  { budgets }: Pick<Region, 'budgets'>,
  profile: Profile,
  best: Valued,
  present: Present,
): MinistryFigures {
  const flows = budgets
    .map(({ id }) => ({ budget: id, ...flowsOf(best, id) }))
    .filter(({ ordinary }) => ordinary.length > 0);
  const all = (part: keyof BudgetFlows) => flows.flatMap((budget) => budget[part]);
  const weigh = (list: readonly YearlyFlow[]): Kopecks =>
    present === null
      ? list.reduce((sum, { amount }) => sum + amount, 0n)
      : present.presentValue(list);
  const wageTax = wageTaxOf(profile);
  const expenditure = weigh(all('expenditure'));
  const revenue = weigh([...all('granted'), ...(wageTax ?? [])]);
  const jobs = profile.project.jobs === undefined ? null : Math.max(...profile.project.jobs.values);
  const invested = investmentByYear(profile).reduce((sum, { amount }) => sum + amount, 0n);
  const { butFor, wageTaxRate } = profile.valuation;
  return {
    years: flows.flatMap((budget) => budgetYears(budget)),
    budgets: flows.map(({ budget, expenditure: forgone, granted, ordinary }) => ({
      budget,
      ordinary: valuationOf(ordinary, present),
      granted: valuationOf(granted, present),
      expenditure: valuationOf(forgone, present),
    })),
    wageTax: wageTax && {
      rate: wageTaxRate ?? WAGE_TAX,
      stated: wageTaxRate !== undefined,
      years: wageTax,
      total: valuationOf(wageTax, present),
    },
    missing: missingOf(profile),
    expenditure: valuationOf(all('expenditure'), present),
    jobs,
    perJob:
      jobs === null || jobs === 0
        ? { absent: 'no-jobs' }
        : { value: halfUp(expenditure, BigInt(jobs)) },
    leverage: leverage(invested, expenditure),
    shareForgone: shareForgone(expenditure, weigh(all('ordinary'))),
    breakEvenButFor: breakEvenShare(revenue, expenditure),
    expectedNet: expectedOf(revenue, expenditure, butFor),
  };
}

function flowsOf({ taxes: { taxes } }: Valued, budget: string): BudgetFlows {
  const years = new Map<number, { before: Kopecks; after: Kopecks }>();
  for (const one of taxes) {
    if (one.budget !== budget) continue;
    const sums = years.get(one.year) ?? { before: 0n, after: 0n };
    years.set(one.year, { before: sums.before + one.before, after: sums.after + one.after });
  }
  const sorted = [...years].sort(([a], [b]) => a - b);
  return {
    ordinary: sorted.map(([year, { before }]) => ({ year, amount: before })),
    granted: sorted.map(([year, { after }]) => ({ year, amount: after })),
    expenditure: sorted.map(([year, { after, before }]) => ({ year, amount: before - after })),
  };
}

const budgetYears = ({
  budget,
  expenditure,
  granted,
  ordinary,
}: BudgetFlows & { readonly budget: string }): MinistryFigures['years'] =>
  ordinary.map(({ amount, year }, index) => ({
    year,
    budget,
    ordinary: amount,
    granted: granted[index]?.amount ?? 0n,
    expenditure: expenditure[index]?.amount ?? 0n,
  }));

/** Tax on the wages of the jobs, of the years for which both are given; null where either is missing. */
function wageTaxOf({ project, valuation }: Profile): readonly YearlyFlow[] | null {
  const { averageMonthlyWage: wage, jobs } = project;
  if (wage === undefined || jobs === undefined) return null;
  const rate = valuation.wageTaxRate ?? WAGE_TAX;
  return yearsOf(jobs).flatMap((year) => {
    const yearly = wageBill(jobs, wage, year);
    return yearly === undefined ? [] : [{ year, amount: taxOn(yearly, rate) }];
  });
}

function wageBill(jobs: Series<number>, wage: Series<Kopecks>, year: number): Kopecks | undefined {
  const people = valueIn(jobs, year);
  const monthly = valueIn(wage, year);
  return people === undefined || monthly === undefined
    ? undefined
    : BigInt(people) * monthly * BigInt(MONTHS_A_YEAR);
}

const missingOf = ({ project, valuation }: Profile): string[] => [
  ...(project.jobs === undefined ? ['project.jobs'] : []),
  ...(project.averageMonthlyWage === undefined ? ['project.averageMonthlyWage'] : []),
  ...(valuation.butFor === undefined ? ['valuation.butFor'] : []),
];

const expectedOf = (
  revenue: Kopecks,
  forgone: Kopecks,
  butFor: Rate | undefined,
): MinistryFigures['expectedNet'] =>
  butFor === undefined
    ? { absent: 'no-but-for-share' }
    : { value: expectedNet(revenue, forgone, butFor) };
