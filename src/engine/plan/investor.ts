import { halfUp, type Kopecks, type Rate, WHOLE } from '../../kit/money';
import { valueIn } from '../../kit/series';
import type { Case } from '../facts/case';
import { incentiveRate } from '../valuation/budget';
import { type Timing, timeOf, type YearlyFlow } from '../valuation/discount';
import { exactOf, exactRate } from '../valuation/exact';
import { yearsToPayBack } from '../valuation/flows';
import { rateOfReturn } from '../valuation/irr';
import { type Quotient, quotient } from '../valuation/quotient';
import type { EffectiveRateInputs, ForwardLookingRates } from './effective';
import type { Valued } from './evaluate';
import { investmentByYear } from './investment';
import { type Present, sumsByYear } from './value';

/** How the investor's flows are weighed. */
export interface Weighing {
  readonly present: Present;
  readonly discountRate: Rate | null;
  readonly startYear: number;
  readonly timing: Timing;
}

/** The project as the investor appraises it, without and with the package, in numbers. */
export interface InvestorFigures {
  /** None where no operating flow or no investment is given. */
  readonly flows: readonly Flow[];
  readonly missing: readonly string[];
  readonly without: AppraisedFlows;
  readonly with: AppraisedFlows;
  /** The gain of each. */
  readonly uplift: AppraisedFlows;
  /** Income tax as a share of the taxable profit declared; null where that is not above 0. */
  readonly effectiveRates: readonly {
    readonly year: number;
    readonly without: Rate | null;
    readonly with: Rate | null;
  }[];
  readonly presentCapitalInvestment: Kopecks | null;
  readonly incentiveRate: Quotient<string>;
  readonly forwardLooking: readonly ForwardLookingRates[];
  readonly inputs: EffectiveRateInputs;
}

/** Indicators of investment appraisal: an amount, and ratios and years in millionths. */
export interface AppraisedFlows {
  readonly npv: Figured;
  readonly irr: Figured;
  readonly discountedPayback: Figured;
  readonly profitabilityIndex: Figured;
}

/** A figure in the unit of its indicator, or why there is none. */
type Figured = Quotient<string>;

/** Null is what is not given for the year, or not computed of it; sums are over what is known. */
export interface Flow {
  readonly year: number;
  readonly operating: Kopecks | null;
  readonly invested: Kopecks;
  readonly workingCapital: Kopecks | null;
  readonly residual: Kopecks | null;
  readonly taxes: Kopecks | null;
  readonly saved: Kopecks | null;
  readonly without: Kopecks;
  readonly with: Kopecks;
}

/** What a package is worth to the investor beside the tax that it saves. */
export function investorFigures(
  c: Case,
  best: Valued,
  weighing: Weighing,
  forward: Pick<InvestorFigures, 'forwardLooking' | 'inputs'>,
): InvestorFigures {
  const { present } = weighing;
  const invested = investmentByYear(c.profile);
  const flows = flowsOf(c, best, invested);
  const without = flows.map((flow) => ({ year: flow.year, amount: flow.without }));
  const supported = flows.map((flow) => ({ year: flow.year, amount: flow.with }));
  const before = appraised(without, invested, weighing);
  const after = appraised(supported, invested, weighing);
  return {
    flows,
    missing: missingOf(c),
    without: before,
    with: after,
    uplift: {
      npv: gain(before.npv, after.npv),
      irr: gain(before.irr, after.irr),
      discountedPayback: gain(before.discountedPayback, after.discountedPayback),
      profitabilityIndex: gain(before.profitabilityIndex, after.profitabilityIndex),
    },
    effectiveRates: effectiveRates(c, best),
    ...investmentOf(present, invested, best.savings),
    ...forward,
  };
}

const NO_RATE: Figured = { absent: 'no-discount-rate' };

/** The present value of the investment, and what is saved for each rouble of it. */
function investmentOf(
  present: Present,
  invested: readonly YearlyFlow[],
  savings: readonly YearlyFlow[],
): Pick<InvestorFigures, 'presentCapitalInvestment' | 'incentiveRate'> {
  if (present === null) return { presentCapitalInvestment: null, incentiveRate: NO_RATE };
  const spent = present.presentValue(invested);
  return {
    presentCapitalInvestment: spent,
    incentiveRate: incentiveRate(present.presentValue(savings), spent),
  };
}

/** Flows from the first year of any to the last; none where no operating flow or no investment is given. */
function flowsOf(c: Case, best: Valued, invested: readonly YearlyFlow[]): readonly Flow[] {
  const { cashFlow } = c.profile;
  if (cashFlow?.operating === undefined || c.profile.capitalInvestment === undefined) return [];
  const { operating, residualValue, workingCapital } = cashFlow;
  const taxes = sumsByYear(best.taxes.taxes.map(({ before, year }) => ({ year, amount: before })));
  const spent = sumsByYear(invested);
  const saved = sumsByYear(best.savings);
  const years = [
    ...[operating, workingCapital].flatMap((series) =>
      series === undefined ? [] : [series.first, series.first + series.values.length - 1],
    ),
    ...(residualValue === undefined ? [] : [residualValue.year]),
    ...[...taxes, ...spent, ...saved].map(([year]) => year),
  ];
  const first = Math.min(...years);
  return Array.from({ length: Math.max(...years) - first + 1 }, (_, index): Flow => {
    const year = first + index;
    const earned = valueIn(operating, year) ?? null;
    // The profile lists all investment: a year without any has none.
    const invested = spent.get(year) ?? 0n;
    const bound = (workingCapital && valueIn(workingCapital, year)) ?? null;
    const residual = residualIn(residualValue, year);
    const paid = taxes.get(year) ?? null;
    const gained = saved.get(year) ?? null;
    const without = known(earned) - invested - known(bound) + known(residual) - known(paid);
    return {
      year,
      operating: earned,
      invested,
      workingCapital: bound,
      residual,
      taxes: paid,
      saved: gained,
      without,
      with: without + known(gained),
    };
  });
}

/** What an amount adds to a sum over what is known. */
const known = (amount: Kopecks | null): Kopecks => amount ?? 0n;

/** One value is left, at the end of its year: in every other year none is. */
function residualIn(value: YearlyFlow | undefined, year: number): Kopecks | null {
  if (value === undefined) return null;
  return value.year === year ? value.amount : 0n;
}

function appraised(
  flows: readonly YearlyFlow[],
  invested: readonly YearlyFlow[],
  { discountRate, present, startYear, timing }: Weighing,
): AppraisedFlows {
  const [earliest] = flows;
  if (earliest === undefined) {
    const absent: Figured = { absent: 'no-flows' };
    return { npv: absent, irr: absent, discountedPayback: absent, profitabilityIndex: absent };
  }
  const amounts = flows.map(({ amount }) => exactOf(amount));
  const irr = rateOfReturn(amounts);
  if (present === null || discountRate === null) {
    return { npv: NO_RATE, irr, discountedPayback: NO_RATE, profitabilityIndex: NO_RATE };
  }
  const npv = present.presentValue(flows);
  const spent = present.presentValue(invested);
  const first = timeOf(earliest.year, startYear, timing);
  return {
    npv: { value: npv },
    irr,
    discountedPayback: yearsToPayBack(amounts, exactRate(discountRate), first),
    profitabilityIndex: quotient(spent + npv, spent, 'no-investment'),
  };
}

/** What the second has more than the first; absent where either is. */
function gain(before: Figured, after: Figured): Figured {
  if ('absent' in before) return before;
  return 'absent' in after ? after : { value: after.value - before.value };
}

/** Income tax as a share of the taxable profit that the profile declares. */
function effectiveRates(c: Case, { taxes: { taxes } }: Valued): InvestorFigures['effectiveRates'] {
  const profit = c.profile.taxableProfit;
  const income = taxes.filter(({ tax }) => tax === 'income');
  return [...new Set(income.map(({ year }) => year))].map((year) => {
    const declared = profit && valueIn(profit, year);
    const share = (part: 'before' | 'after') =>
      shareOf(
        income.reduce((sum, one) => (one.year === year ? sum + one[part] : sum), 0n),
        declared,
      );
    return { year, without: share('before'), with: share('after') };
  });
}

const shareOf = (tax: Kopecks, base: Kopecks | undefined): Rate | null =>
  base === undefined || base <= 0n ? null : halfUp(tax * WHOLE, base);

const missingOf = ({ profile: { capitalInvestment, cashFlow } }: Case): string[] => [
  ...(capitalInvestment === undefined ? ['capitalInvestment'] : []),
  ...(cashFlow?.operating === undefined ? ['cashFlow.operating'] : []),
  ...(cashFlow?.workingCapital === undefined ? ['cashFlow.workingCapital'] : []),
  ...(cashFlow?.residualValue === undefined ? ['cashFlow.residualValue'] : []),
];
