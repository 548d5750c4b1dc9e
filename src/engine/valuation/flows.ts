import { Decimal } from '../../kit/decimal';
import {
  discounted,
  type Exact,
  exactSum,
  exactsOf,
  type Indicator,
  indicatorOf,
  inMillionths,
  millionthsOf,
  type Numeral,
} from './exact';
import { each, requireNumerals } from './numerals';
import type { Quotient } from './quotient';

/**
 * Net present value of yearly flows: the sum of flow / (1 + rate)^t.
 * @param rate yearly discount rate, above -1.
 * @param first years from the valuation day to the first flow: 0 where it falls due at
 * once, 1 at the end of the first year.
 * @returns Decimal text in the unit of the flows, not rounded.
 * @throws RangeError that lists every number that is none.
 *
 * @example
 * npv(['-100', '55', '60.5'], '0.1'); // '0'
 * npv(['110', '121'], '0.1', 1); // '200'
 */
export function npv(flows: readonly Numeral[], rate: Numeral, first = 0): Numeral {
  requireFlows(flows, rate, first);
  return exactSum(discounted(exactsOf(flows), new Decimal(rate), first)).toFixed();
}

/**
 * Years from the valuation day to the last time at which the flows, added up, turn from
 * below 0 to 0 or above, linear inside the year. Where the sum is never below 0 the
 * project pays back at once: at the time of its first flow.
 * @param first years from the valuation day to the first flow.
 * @returns Years to the millionth; absent without flows, and where the sum ends below 0.
 * @throws RangeError that lists every number that is none.
 *
 * @example
 * payback(['-100', '40', '40', '40']); // { value: '2.5' }
 * payback(['-100', '40', '40']); // { absent: 'never' }
 * payback(['10', '20', '30', '-1']); // { value: '0' }
 */
export function payback(flows: readonly Numeral[], first = 0): Indicator<'no-flows' | 'never'> {
  return discountedPayback(flows, '0', first);
}

/**
 * Payback as above, of the flows discounted to the valuation day.
 * @param rate yearly discount rate, above -1.
 * @param first years from the valuation day to the first flow.
 * @returns Years to the millionth; absent without flows, and where the sum ends below 0.
 * @throws RangeError that lists every number that is none.
 *
 * @example
 * discountedPayback(['-100', '55', '121'], '0.1'); // { value: '1.5' }
 */
export function discountedPayback(
  flows: readonly Numeral[],
  rate: Numeral,
  first = 0,
): Indicator<'no-flows' | 'never'> {
  requireFlows(flows, rate, first);
  return indicatorOf(yearsToPayBack(exactsOf(flows), new Decimal(rate), first));
}

/** The same of flows in any one unit, in millionths of a year. */
export function yearsToPayBack(
  flows: readonly Exact[],
  rate: Exact,
  first: number,
): Quotient<'no-flows' | 'never'> {
  if (flows.length === 0) return { absent: 'no-flows' };
  let [sum, turn] = [new Decimal(0), new Decimal(first)];
  for (const [index, flow] of discounted(flows, rate, first).entries()) {
    const after = sum.plus(flow);
    if (sum.lt(0) && after.gte(0))
      turn = sum
        .negated()
        .div(flow)
        .plus(first + index - 1);
    sum = after;
  }
  return sum.lt(0) ? { absent: 'never' } : { value: millionthsOf(turn) };
}

/**
 * Present value of all that a project yields for each unit of the present value
 * invested: 1 + net present value / investment.
 * @param netPresentValue of all flows, the investment included.
 * @param investment present value of what is invested, above 0 where there is any.
 * @returns A ratio to the millionth; absent where nothing is invested.
 * @throws RangeError that lists every number that is none.
 *
 * @example
 * profitabilityIndex('25', '100'); // { value: '1.25' }
 */
export function profitabilityIndex(
  netPresentValue: Numeral,
  investment: Numeral,
): Indicator<'no-investment'> {
  requireNumerals([
    ['netPresentValue', netPresentValue, 'number'],
    ['investment', investment, 'at-least-0'],
  ]);
  const invested: Exact = new Decimal(investment);
  if (invested.isZero()) return { absent: 'no-investment' };
  return { value: inMillionths(new Decimal(netPresentValue).div(invested).plus(1)) };
}

function requireFlows(flows: readonly Numeral[], rate: Numeral, first: number): void {
  requireNumerals([
    ...each('flows', flows, 'number'),
    ['rate', rate, 'above-minus-1'],
    ['first', String(first), 'number'],
  ]);
}
