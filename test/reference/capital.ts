import type { Answer, Question } from './answer';
import { dayBefore, monthsLater, yearOf } from './days';
import { floor } from './numbers';

interface Spell {
  readonly from: string;
  readonly to: string;
  /** Last year whose yearly amounts belong to it. */
  readonly toYear: number;
}

/** So many years from the day: to the day before the anniversary, or to the anniversary. */
export function years({ readings }: Question, from: string, count: number): Spell {
  const anniversary = monthsLater(from, 12 * count);
  const to = readings['window-end'] === 'anniversary' ? anniversary : dayBefore(anniversary);
  return { from, to, toYear: yearOf(from) + count - 1 };
}

/** Kopecks of capital investment that count within the spell; undefined where no list is given. */
export function invested({ profile }: Question, { from, to, toYear }: Spell): bigint | undefined {
  const { capitalInvestment } = profile;
  if (capitalInvestment === undefined) return undefined;
  let sum = 0n;
  for (const { when, amount, kind, counts } of capitalInvestment) {
    const isDepreciable =
      kind === undefined || ['buildings', 'equipment', 'other-depreciable'].includes(kind);
    if (!(counts ?? isDepreciable)) continue;
    const isWithin =
      'day' in when
        ? when.day >= from && when.day <= to
        : when.year >= yearOf(from) && when.year <= toYear;
    if (isWithin) sum += amount;
  }
  return sum;
}

export function atLeast(amount: bigint | undefined, threshold: bigint): Answer {
  if (amount === undefined) return 'value-missing';
  return amount >= threshold ? 'yes' : 'no';
}

/** A share, in millionths, of the investment made from the day to the end of the year, or of all planned. */
export function capOf(question: Question, from: string, share: bigint, year: number): bigint {
  const toYear = question.readings['cap-base'] === 'planned-total' ? 9999 : year;
  const made = invested(question, { from, to: `${toYear}-12-31`, toYear }) ?? 0n;
  return floor(made * share, 1_000_000n * 100n) * 100n;
}
