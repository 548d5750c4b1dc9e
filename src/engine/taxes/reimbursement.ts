import { type Kopecks, WHOLE } from '../../kit/money';
import type { TaxLine } from './line';
import { paidOf, subsidyLines } from './subsidy';
import type { PaymentOf, ReimbursementTreatment, Subsidy, TaxesLeft } from './treatment';

/** The taxes that are left in a year; null where they are not known. */
export type LeftIn = (year: number) => TaxesLeft | null;

/**
 * What is reimbursed of each cost in each year: the least of its share, of what earlier years left of that,
 * and of the taxes that the costs before it left. A year whose taxes are not known has no line.
 */
export function reimbursementLines(
  treatment: ReimbursementTreatment,
  leftIn: LeftIn,
): readonly TaxLine[] {
  const { costs, paidBy, periods } = treatment;
  const open = costs.map(({ cost, share }) => paidOf([{ base: cost, rate: share }]));
  const lines: TaxLine[] = [];
  for (let year = periods.first; year <= periods.last; year++) {
    const left = leftIn(year);
    if (left === null) continue;
    const parts = partsOf(paidBy, left);
    let room = parts.reduce((sum, { to, from }) => sum + to - from, 0n);
    for (const [index, { cost, first, last, of, share }] of costs.entries()) {
      if (year < first || year > last) continue;
      const whole = { ...share, rate: WHOLE };
      const least: Subsidy['least'] = [
        { base: cost, rate: share },
        { base: open[index] ?? 0n, rate: whole },
        { base: room, rate: whole },
      ];
      const paid = paidOf(least);
      if (paid === 0n) continue;
      room -= paid;
      open[index] = (open[index] ?? 0n) - paid;
      lines.push(...sharedLines({ of, year, cost, share, least }, parts, treatment));
    }
  }
  return lines;
}

/** Taxes of one payment among those of all, one after another. */
interface TaxesOfPayment {
  readonly payment: PaymentOf;
  readonly from: Kopecks;
  readonly to: Kopecks;
}

function partsOf(
  paidBy: ReimbursementTreatment['paidBy'],
  left: TaxesLeft,
): readonly TaxesOfPayment[] {
  let from = 0n;
  return paidBy.map(({ of, payment }) => {
    const part = { payment, from, to: from + of(left) };
    from = part.to;
    return part;
  });
}

/** The lines of one amount, one for each payment that has a part of it. */
function sharedLines(
  subsidy: Subsidy,
  parts: readonly TaxesOfPayment[],
  { periods }: ReimbursementTreatment,
): readonly TaxLine[] {
  const of = parts.at(-1)?.to ?? 0n;
  return parts.flatMap(({ from, payment, to }) => {
    const part = parts.length === 1 ? {} : { part: { from, to, of } };
    const lines = subsidyLines({
      tax: 'subsidy',
      payment,
      periods,
      subsidies: [{ ...subsidy, ...part }],
    });
    return lines.filter(({ relief }) => relief !== 0n);
  });
}
