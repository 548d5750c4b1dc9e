import { MONTHS_A_YEAR } from '../../kit/day';
import { type Kopecks, shareOf } from '../../kit/money';
import { whole } from '../../kit/ratio';
import type { RateUsed } from '../facts/rates';
import type { Periods } from '../terms';
import type { Term } from './arithmetic';
import { leastStanding, type TaxLine } from './line';
import type { PaymentDue, PaymentOf, PaymentTreatment, Product } from './treatment';

/** A relief from a payment, and whether a package has it. */
export interface PaymentRelief {
  readonly treatment: PaymentTreatment;
  readonly isUsed: boolean;
}

/** The lines of a payment in the years of its relief; none in a year of which nothing is known. */
export const paymentLines = ({ due, payment, periods }: PaymentTreatment): readonly TaxLine[] =>
  linesOf(payment, periods, due);

/**
 * The lines of each payment from which a package may have relief, in every year of one of the reliefs. In
 * a month the payment has one tariff: of the reliefs that apply the first is used, and without any the
 * ordinary tariff of the first that could be.
 * @param reliefs in the order of the region, those of the package and the others.
 */
export function paymentsWith(reliefs: readonly PaymentRelief[]): readonly TaxLine[] {
  const keys = new Set(reliefs.map(keyOf));
  return [...keys].flatMap((key) => {
    const [first, ...others] = reliefs.filter((one) => keyOf(one) === key);
    if (first === undefined) return [];
    const periods = others.reduce(
      (all, { treatment }) => spanOf(all, treatment.periods),
      first.treatment.periods,
    );
    return linesOf(first.treatment.payment, periods, oneTariff([first, ...others]));
  });
}

/** A payment to a budget. */
const keyOf = ({ treatment: { payment } }: PaymentRelief): string =>
  `${payment.budget} ${payment.id}`;

/** What is due in a month of which several reliefs may say what is. */
const oneTariff =
  (reliefs: readonly PaymentRelief[]): PaymentTreatment['due'] =>
  (month) => {
    let ordinary: PaymentDue['ordinary'] | null = null;
    for (const { isUsed, treatment } of reliefs) {
      const due = treatment.due(month);
      if (due === null) continue;
      ordinary ??= due.ordinary;
      if (isUsed) return { ordinary, granted: due.granted };
    }
    return ordinary === null ? null : { ordinary, granted: ordinary };
  };

const spanOf = (one: Periods, other: Periods): Periods => ({
  ...one,
  first: Math.min(one.first, other.first),
  last: Math.max(one.last, other.last),
});

function linesOf(
  payment: PaymentOf,
  periods: Periods,
  dueIn: PaymentTreatment['due'],
): readonly TaxLine[] {
  const lines: TaxLine[] = [];
  for (let year = periods.first; year <= periods.last; year++) {
    const products = dueOfYear(dueIn, year);
    const [before, after] = [amountPaid(products.ordinary), amountPaid(products.granted)];
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

/** The products of the months of a year; none where nothing is known of any. */
function dueOfYear(dueIn: PaymentTreatment['due'], year: number): PaymentDue {
  const ordinary: Product[] = [];
  const granted: Product[] = [];
  for (let month = 0; month < MONTHS_A_YEAR; month++) {
    const due = dueIn(year * MONTHS_A_YEAR + month);
    if (due === null) continue;
    ordinary.push(...due.ordinary);
    granted.push(...due.granted);
  }
  return { ordinary: merged(ordinary), granted: merged(granted) };
}

/** Equal products as one, taken so many times over. */
function merged(products: readonly Product[]): readonly Product[] {
  const all = new Map<string, Product>();
  for (const product of products) {
    const { base, rate, times } = product;
    const key = `${rate.figure} ${rate.rate} ${base}`;
    const before = all.get(key);
    all.set(key, before === undefined ? product : { ...before, times: before.times + times });
  }
  return [...all.values()];
}

const termOf = ({ base, rate, times }: Product): Term => ({
  base: whole(base),
  rate: rate.rate,
  times,
});

/** The sum of products, each rounded to the kopeck by itself (Tax Code art. 431 p. 5). */
export const amountPaid = (products: readonly Product[]): Kopecks =>
  products.reduce((sum, { base, rate, times }) => sum + shareOf(base, rate.rate) * times, 0n);

/** The rate of all products; null where they differ. */
function onlyRate(products: readonly Product[]): RateUsed['rate'] | null {
  const [one, ...others] = new Set(products.map(({ rate }) => rate.rate));
  return one === undefined || others.length > 0 ? null : one;
}
