import type { TermResult } from '../../../answer/results/arithmetic';
import { scaled } from '../../../kit/decimal-text';
import { halfUp, type Kopecks, WHOLE } from '../../../kit/money';
import { type Ratio, sum, ZERO } from '../../../kit/ratio';
import { ratioOf } from '../exact';
import { toKopeck } from '../rounding';

/** To what a tax is rounded; of a contribution each term is, before it is counted. Of a subsidy the least term is paid. */
export type Rounding = 'rouble' | 'kopeck' | 'contribution' | 'least';

/** Cells of a term, as a formula refers to them. */
export interface TermCells {
  readonly base: string;
  readonly rate: string;
  readonly months?: string;
  readonly times?: string;
}

const MONTHS = 12;

/** The formula of a tax: the sum of its terms, rounded half up, never below 0. Exact halves come out as the law asks. */
export function taxFormula(terms: readonly TermCells[], to: Rounding): string {
  if (terms.length === 0) return '0';
  const product = ({ base, months, rate }: TermCells): string =>
    `${base}*${rate}${months === undefined ? '' : `*${months}/${MONTHS}`}`;
  if (to === 'contribution') {
    return terms
      .map(
        (term) =>
          `MAX(0,${toKopeck(product(term))})${term.times === undefined ? '' : `*${term.times}`}`,
      )
      .join('+');
  }
  if (to === 'least') return toRouble(`MIN(${terms.map(product).join(',')})`);
  const whole = terms.map(product).join('+');
  return `MAX(0,${to === 'kopeck' ? toKopeck(whole) : toRouble(whole)})`;
}

export const toRouble = (product: string): string => `ROUND(ROUND(${product},5),0)`;

const KOPECKS_A_ROUBLE = 100n;

/** The same tax as the program works it out, in kopecks. */
export function taxOfTerms(terms: readonly TermResult[], to: Rounding): Kopecks {
  if (to === 'contribution') {
    return terms.reduce(
      (total, term) => total + rounded([term], 1n) * BigInt(term.times ?? '1'),
      0n,
    );
  }
  if (to === 'least') {
    const all = terms.map((term) => rounded([term], KOPECKS_A_ROUBLE));
    return all.reduce((least, one) => (one < least ? one : least), all[0] ?? 0n);
  }
  return rounded(terms, to === 'kopeck' ? 1n : KOPECKS_A_ROUBLE);
}

function rounded(terms: readonly TermResult[], unit: bigint): Kopecks {
  const { dividend, divisor } = terms.map(productOf).reduce(sum, ZERO);
  return dividend <= 0n ? 0n : halfUp(dividend, divisor * WHOLE * BigInt(MONTHS) * unit) * unit;
}

/** A base times its rate and months, in millionths of twelfths. */
const productOf = ({ base, months = MONTHS, rate }: TermResult): Ratio => {
  const { dividend, divisor } = ratioOf(base);
  return { dividend: dividend * (scaled(rate, 6) ?? 0n) * BigInt(months), divisor };
};
