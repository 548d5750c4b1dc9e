import { halfUp, type Kopecks, WHOLE } from '../../kit/money';
import { whole } from '../../kit/ratio';
import type { PartOf, Term } from './arithmetic';
import { leastStanding, type TaxLine } from './line';
import type { Subsidy, SubsidyTreatment } from './treatment';

/** A subsidy is paid in full roubles. */
const ROUBLE: Kopecks = 100n;

/** What is paid of a cost that is shared: the least of its bounds, rounded half up to the full rouble. */
export function paidOf(least: Subsidy['least']): Kopecks {
  const [first = 0n, ...others] = least.map(({ base, rate }) => base * rate.rate);
  const bounded = others.reduce((one, other) => (other < one ? other : one), first);
  return halfUp(bounded, WHOLE * ROUBLE) * ROUBLE;
}

/** A part of what is paid, in full roubles; the parts of a whole come to all of it. */
const partOfPaid = (paid: Kopecks, { from, of, to }: PartOf): Kopecks =>
  upTo(paid, to, of) - upTo(paid, from, of);

const upTo = (paid: Kopecks, end: Kopecks, of: Kopecks): Kopecks =>
  halfUp(paid * end, of * ROUBLE) * ROUBLE;

/**
 * The lines of what a budget pays to the investor. Without the measure nothing is paid; with it the
 * payment is below 0, so that relief, sums and the cost to the budget are those of any other line.
 */
export const subsidyLines = ({ payment, subsidies }: SubsidyTreatment): readonly TaxLine[] =>
  subsidies.map(({ cost, least, of, part, share, year }) => {
    const shared = paidOf(least);
    const paid = part === undefined ? shared : partOfPaid(shared, part);
    const rates = least.map(({ rate }) => rate);
    return {
      year,
      tax: payment.id,
      budget: payment.budget,
      of,
      base: whole(cost),
      ordinaryRate: null,
      rate: share.rate,
      before: 0n,
      after: -paid,
      relief: paid,
      arithmetic: {
        kind: 'subsidy',
        before: [],
        least: least.map(termOf),
        ...(part === undefined ? {} : { part }),
      },
      citation: share.citation,
      standing: leastStanding(rates),
      rates: [...new Map(rates.map((rate) => [rate.figure, rate])).values()],
    };
  });

const termOf = ({ base, rate }: Subsidy['least'][number]): Term => ({
  base: whole(base),
  rate: rate.rate,
});
