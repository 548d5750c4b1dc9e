import { Decimal } from '../kit/decimal';
import { type Kopecks, type Rate, rateText, roublesText } from '../kit/money';
import {
  grantEquivalentOfCommission,
  interestSaved,
  type LoanFlow,
  presentValue,
} from '../valuation/soft-loan';
import { type LoanTerms, PAYMENTS_A_YEAR, type Quarter, quarterlyInterest } from './schedule';

/** What a quarter costs at the market and at the fund, and what it saves. */
export interface QuarterWorth {
  readonly quarter: Quarter;
  readonly marketInterest: Kopecks;
  /** Never below 0. */
  readonly saved: Kopecks;
  readonly guarantee: Kopecks;
}

/** Values of a loan by the named conventions. Money in kopecks, shares as decimal text of the loan. */
export interface Worth {
  readonly nominal: Kopecks;
  readonly presentValue: Kopecks;
  readonly share: string;
  /** The same less the cost of the guarantee. */
  readonly nominalNet: Kopecks;
  readonly presentValueNet: Kopecks;
  /** European Commission: discounted each quarter at a quarter of its own yearly rate. */
  readonly ofCommission: Kopecks;
  /** OECD: 1 less the debt service discounted at 10 % a year, as a share of the loan. */
  readonly ofOecd: string;
}

/** The OECD's older discount rate. */
const OECD_DISCOUNT = '0.1';

export function quartersWorth(
  schedule: readonly Quarter[],
  marketRate: Rate,
  guaranteeCost: Rate,
): readonly QuarterWorth[] {
  return schedule.map((quarter) => {
    const marketInterest = quarterlyInterest(quarter.balance, marketRate);
    const saved = marketInterest - quarter.interest;
    return {
      quarter,
      marketInterest,
      saved: saved > 0n ? saved : 0n,
      guarantee: quarterlyInterest(quarter.balance, guaranteeCost),
    };
  });
}

/** Nominal and present value of the interest saved, discounted each quarter at a quarter of the market rate. */
export function worthOf(
  { principal }: LoanTerms,
  quarters: readonly QuarterWorth[],
  marketRate: Rate,
  discountRate: Rate,
): Worth {
  const flow = flowOf(quarters);
  const perQuarter = new Decimal(rateText(marketRate)).div(PAYMENTS_A_YEAR).toString();
  const saved = interestSaved(flow, rateText(marketRate));
  const nominal = quarters.reduce((sum, one) => sum + one.saved, 0n);
  const present = presentValue(saved, perQuarter);
  const guarantee = quarters.map((one) => roublesText(one.guarantee));
  const cost = quarters.reduce((sum, one) => sum + one.guarantee, 0n);
  const costNow = kopecksOf(new Decimal(presentValue(guarantee, perQuarter)));
  const presentInKopecks = kopecksOf(new Decimal(present));
  const commission = grantEquivalentOfCommission(
    flow,
    rateText(marketRate),
    rateText(discountRate),
  );
  return {
    nominal,
    presentValue: presentInKopecks,
    share: shareText(new Decimal(present), principal),
    nominalNet: nominal - cost,
    presentValueNet: presentInKopecks - costNow,
    ofCommission: kopecksOf(new Decimal(commission.sum)),
    ofOecd: oecdElement(principal, quarters),
  };
}

const flowOf = (quarters: readonly QuarterWorth[]): LoanFlow => ({
  periods: quarters.map(({ quarter }) => ({
    balance: roublesText(quarter.balance),
    rate: rateText(quarter.rate),
  })),
  paymentsAYear: PAYMENTS_A_YEAR,
});

/** By the cash flow, since the closed form knows one change of rate only, at the first repayment. */
function oecdElement(principal: Kopecks, quarters: readonly QuarterWorth[]): string {
  const perQuarter = new Decimal(1).plus(OECD_DISCOUNT).pow(new Decimal(1).div(PAYMENTS_A_YEAR));
  const service = quarters.map(({ quarter }) => roublesText(quarter.interest + quarter.principal));
  const paid = presentValue(service, perQuarter.minus(1).toString());
  return shareText(new Decimal(roublesText(principal)).minus(paid), principal);
}

const shareText = (amount: InstanceType<typeof Decimal>, of: Kopecks): string =>
  amount.div(roublesText(of)).toDecimalPlaces(6).toString();

/** An exact amount of roubles, rounded to the kopeck, half up. */
const kopecksOf = (amount: InstanceType<typeof Decimal>): Kopecks =>
  BigInt(amount.times(100).toDecimalPlaces(0, Decimal.ROUND_HALF_UP).toFixed(0));
