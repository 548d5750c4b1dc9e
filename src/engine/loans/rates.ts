import { at, type Value } from '../../figures/figure';
import type { LoanRates } from '../../figures/kinds';
import type { Rate } from '../../kit/money';
import type { Application, Programme } from './programme';
import { rateInYear } from './schedule';

/** The rates of a loan and how they came about. */
export interface RatesOfLoan {
  /** By year of the loan; null where no source gives them for the day of drawing. */
  readonly rates: LoanRates | null;
  /** The figures on which they rest. */
  readonly figures: readonly Value<unknown>[];
  /** Facts not stated that could lower the rates further. */
  readonly open: readonly string[];
  /** Facts whose value can change the rates or the figures on which they rest. */
  readonly read: readonly string[];
}

/**
 * The rates on the day of drawing: the programme's own, or the lowest that a stated
 * fact opens. Reductions do not add up, and none is taken where its fact is not stated.
 */
export function ratesOf(application: Application, { lower }: Programme): RatesOfLoan {
  const { day, figures } = application;
  const own = at(figures.rates, day);
  const years = at(figures.termYears, day).value;
  const ownCost = own.value === null ? null : costOf(own.value, years);
  const offers = lower.flatMap(({ offer, path }) => {
    const offered = offer(application);
    return offered === undefined ? [] : { ...offered, path, cost: costOf(offered.rates, years) };
  });
  const isBelow = (cost: Rate, other: Rate | null) => other === null || cost < other;
  const chosen = offers.reduce<(typeof offers)[number] | undefined>(
    (best, offer) =>
      offer.applies === true && isBelow(offer.cost, best?.cost ?? ownCost) ? offer : best,
    undefined,
  );
  const least = chosen?.cost ?? ownCost;
  // Of equal offers the first is taken: a later one changes nothing beside it.
  const lastRead = chosen === undefined ? -1 : offers.indexOf(chosen);
  const read = offers.filter(
    ({ cost }, index) => isBelow(cost, least) || (cost === least && index <= lastRead),
  );
  return {
    rates: chosen?.rates ?? own.value,
    figures: [
      ...(chosen?.figures ?? [own]),
      ...read.flatMap(({ applies, tests }) => (applies === undefined ? [] : tests)),
    ],
    open: read.flatMap(({ applies, cost, path }) =>
      applies === undefined && isBelow(cost, least) ? [path] : [],
    ),
    read: read.map(({ path }) => path),
  };
}

/** The yearly rates over the longest term, added up: how the lower of two schedules of rates is found. */
const costOf = (rates: LoanRates, years: number): Rate =>
  Array.from({ length: years }, (_, index) => rateInYear(rates, index + 1)).reduce(
    (sum, rate) => sum + rate,
    0n,
  );

/** The rates less so many points, never below 0. */
export const lessPoints = (rates: LoanRates, points: Rate): LoanRates =>
  rates.map(({ rate, upToYear }) => ({ upToYear, rate: rate > points ? rate - points : 0n }));
