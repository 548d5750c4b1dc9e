import { type Kopecks, shareOf } from '../../kit/money';
import { whole } from '../../kit/ratio';
import type { RateUsed } from '../facts/rates';
import type { Term } from './arithmetic';
import { leastStanding, type TaxLine } from './line';
import type { PaymentTreatment, Product } from './treatment';

/** The lines of a payment in the years of its relief; none in a year of which nothing is known. */
export function paymentLines({ due, payment, periods }: PaymentTreatment): readonly TaxLine[] {
  const lines: TaxLine[] = [];
  for (let year = periods.first; year <= periods.last; year++) {
    const products = due(year);
    if (products === null) continue;
    const [before, after] = [paid(products.ordinary), paid(products.granted)];
    const rates = [...products.granted, ...products.ordinary].map(({ rate }) => rate);
    const [used] = rates;
    if (used === undefined) continue;
    lines.push({
      year,
      tax: payment.id,
      budget: payment.budget,
      base: null,
      ordinaryRate: onlyRate(products.ordinary),
      rate: onlyRate(products.granted),
      before,
      after,
      relief: before > after ? before - after : 0n,
      ...(after > before ? { extraTax: after - before } : {}),
      arithmetic: {
        kind: 'contribution',
        before: products.ordinary.map(termOf),
        after: products.granted.map(termOf),
      },
      citation: used.citation,
      standing: leastStanding(rates),
      rates: [...new Map(rates.map((rate) => [rate.figure, rate])).values()],
    });
  }
  return lines;
}

const termOf = ({ base, rate, times }: Product): Term => ({
  base: whole(base),
  rate: rate.rate,
  times,
});

/** Each product is rounded to the kopeck by itself (Tax Code art. 431 p. 5). */
const paid = (products: readonly Product[]): Kopecks =>
  products.reduce((sum, { base, rate, times }) => sum + shareOf(base, rate.rate) * times, 0n);

/** The rate of all products; null where they differ. */
function onlyRate(products: readonly Product[]): RateUsed['rate'] | null {
  const [one, ...others] = new Set(products.map(({ rate }) => rate.rate));
  return one === undefined || others.length > 0 ? null : one;
}
