import { halfUp, type Kopecks, type Rate, WHOLE } from '../../kit/money';
import type { Ratio } from '../../kit/ratio';
import { type PeriodRates, periodRate, presentOf, presentOfOecd } from '../valuation/periods';
import { type LoanTerms, PAYMENTS_A_YEAR, type Quarter, quarterlyInterest } from './schedule';

/** What a quarter costs at the market and at the fund, and what it saves. */
export interface QuarterWorth {
  readonly quarter: Quarter;
  readonly marketRate: Rate;
  readonly marketInterest: Kopecks;
  /** Never below 0. */
  readonly saved: Kopecks;
  readonly guarantee: Kopecks;
}

/** Of what the interest that a loan saves was made, quarter by quarter. */
export interface Instalments {
  /** The market rate of all quarters but those that have one of their own. */
  readonly marketRate: Rate;
  /** What the guarantee costs, a year. */
  readonly guaranteeRate: Rate;
  readonly quarters: readonly (Quarter & { readonly marketRate?: Rate })[];
}

/** Values of a loan by the named conventions; shares are of the loan. */
export interface LoanValues {
  readonly nominal: Kopecks;
  readonly presentValue: Kopecks;
  readonly share: Rate;
  /** The same less the cost of the guarantee. */
  readonly nominalNet: Kopecks;
  readonly presentValueNet: Kopecks;
  /** European Commission: discounted each quarter at a quarter of its own yearly rate. */
  readonly ofCommission: Kopecks;
  /** OECD: 1 less the debt service discounted at 10 % a year, as a share of the loan. */
  readonly ofOecd: Rate;
}

export function quartersWorth(
  schedule: readonly Quarter[],
  market: PeriodRates,
  guaranteeCost: Rate,
): readonly QuarterWorth[] {
  return schedule.map((quarter, index) => {
    const marketRate = periodRate(market, index);
    const marketInterest = quarterlyInterest(quarter.balance, marketRate);
    const saved = marketInterest - quarter.interest;
    return {
      quarter,
      marketRate,
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
  discountRates: PeriodRates,
): LoanValues {
  const saved = quarters.map(({ marketRate, quarter }) => savedExactly(quarter, marketRate));
  const marketRates = quarters.map(({ marketRate }) => marketRate);
  const present = inKopecks(presentOf(saved, marketRates, PAYMENTS_A_YEAR));
  const guarantee = quarters.map((one) => one.guarantee);
  const cost = guarantee.reduce((sum, one) => sum + one, 0n);
  const costNow = whole(presentOf(guarantee, marketRates, PAYMENTS_A_YEAR));
  const presentValue = whole(present);
  const nominal = quarters.reduce((sum, one) => sum + one.saved, 0n);
  return {
    nominal,
    presentValue,
    share: shareOf(present, principal),
    nominalNet: nominal - cost,
    presentValueNet: presentValue - costNow,
    ofCommission: whole(inKopecks(presentOf(saved, discountRates, PAYMENTS_A_YEAR))),
    ofOecd: oecdElement(principal, quarters),
  };
}

/** What a kopeck has of the units of interest that is not rounded. */
const UNITS = WHOLE * BigInt(PAYMENTS_A_YEAR);

/** Interest saved in a quarter, never below 0, before it is rounded. */
const savedExactly = ({ balance, rate }: Quarter, marketRate: Rate): bigint =>
  marketRate > rate ? balance * (marketRate - rate) : 0n;

const inKopecks = ({ dividend, divisor }: Ratio): Ratio => ({ dividend, divisor: divisor * UNITS });

/** By the cash flow, since the closed form knows one change of rate only, at the first repayment. */
function oecdElement(principal: Kopecks, quarters: readonly QuarterWorth[]): Rate {
  const service = quarters.map(({ quarter }) => quarter.interest + quarter.principal);
  const { dividend, divisor } = presentOfOecd(service);
  return shareOf({ dividend: principal * divisor - dividend, divisor }, principal);
}

const whole = ({ dividend, divisor }: Ratio): bigint => halfUp(dividend, divisor);

const shareOf = ({ dividend, divisor }: Ratio, of: Kopecks): Rate =>
  halfUp(dividend * WHOLE, divisor * of);
