import { type Day, MONTHS_A_QUARTER, monthsAfter } from '../../kit/day';
import { halfUp, type Rate, WHOLE } from '../../kit/money';

/** Rates of one quarter of a loan. */
export interface QuarterRates {
  readonly rate: Rate;
  /** Null where there is no market rate to compare with. */
  readonly market: Rate | null;
}

/** How a rate follows the key rate: so many points, below 0 too, and a share of the key rate. */
export interface RateStep {
  /** The last quarter of the loan that has it; null where it has no end. */
  readonly upToQuarter: number | null;
  readonly points: Rate;
  readonly keyShare: Rate;
}

/** Of what the rates of a loan are made. */
export interface FloatingRates {
  /** In order; null where they are not known. A quarter after the last of them has the market rate. */
  readonly steps: readonly RateStep[] | null;
  /** Null where it is not known. */
  readonly keyRateOn: (day: Day) => Rate | null;
  /** The market rate of a day on which the key rate is as given. */
  readonly marketAt: (keyRate: Rate | null) => Rate | null;
}

/** The rates of each quarter, by the first day of each; null where one of them is not known. */
export function ratesByQuarter(
  { keyRateOn, marketAt, steps }: FloatingRates,
  drawn: Day,
  quarters: number,
): readonly QuarterRates[] | null {
  if (steps === null) return null;
  const all: QuarterRates[] = [];
  for (let number = 1; number <= quarters; number++) {
    const keyRate = keyRateOn(quarterStart(drawn, number));
    const market = marketAt(keyRate);
    const step = steps.find(({ upToQuarter }) => upToQuarter === null || number <= upToQuarter);
    const rate = step === undefined ? market : rateAt(step, keyRate);
    if (rate === null) return null;
    all.push({ rate, market });
  }
  return all;
}

/** The first day of a quarter of a loan, counted from 1. */
const quarterStart = (drawn: Day, number: number): Day =>
  monthsAfter(drawn, (number - 1) * MONTHS_A_QUARTER);

/** The rate by a step, never below 0; a share of the key rate to the millionth, half up. */
function rateAt({ keyShare, points }: RateStep, keyRate: Rate | null): Rate | null {
  if (keyShare === 0n) return points;
  if (keyRate === null) return null;
  const rate = points + halfUp(keyRate * keyShare, WHOLE);
  return rate > 0n ? rate : 0n;
}
