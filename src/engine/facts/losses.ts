import { at } from '../../figures/figure';
import type { MeasureId } from '../../figures/ids';
import { firstDayOf } from '../../kit/day';
import { type Rate, WHOLE } from '../../kit/money';
import { isPositive, lesser, lessRatio, type Ratio, share, sum, ZERO } from '../../kit/ratio';
import { lastYearOf, type Series } from '../../kit/series';
import type { Case } from './case';

/** Losses not yet set off, in kopecks: those of years before a measure's entry, and those since. */
export interface Losses {
  readonly earlier: Ratio;
  readonly since: Ratio;
}

export const NO_LOSSES: Losses = { earlier: ZERO, since: ZERO };

/** Whose limit and accounts a year is counted by: the measure's own, or those of a year at ordinary rates. */
export type Counting = 'own' | 'ordinary';

/** How a measure treats losses. */
export interface LossRules {
  readonly measure: MeasureId;
  /** Tax year of the measure's entry. */
  readonly entered: number;
  /**
   * Whether a base under the measure is one of its own (Tax Code art. 274 p. 2),
   * which losses of years before the entry do not reduce.
   */
  readonly apart: boolean;
  /** Whether a loss of a year is carried nowhere; left out, every loss is carried forward. */
  readonly lapses?: (year: number) => boolean;
}

/** A year's base after losses, and what is left of them. */
export interface SetOff {
  readonly base: Ratio;
  readonly left: Losses;
  /** Whether the other reading of `losses-before-status` would give another base. */
  readonly readingMatters: boolean;
}

/**
 * Sets losses off against one year's declared base, oldest first, up to the
 * limit of the year (Tax Code art. 283 p. 2.1). Not rounded. A base at or below
 * 0 adds its loss to what is carried forward.
 * @param rules of a measure; null for ordinary tax without any.
 */
export function setOff(
  c: Case,
  rules: LossRules | null,
  carried: Losses,
  declared: Ratio,
  year: number,
  counting: Counting,
): SetOff {
  if (!c.profile.carryLosses) return { base: declared, left: carried, readingMatters: false };
  const { earlier, since } = carried;
  if (!isPositive(declared)) {
    if (counting === 'own' && rules?.lapses?.(year) === true) {
      return { base: declared, left: carried, readingMatters: false };
    }
    const loss = lessRatio(ZERO, declared);
    const isSince = rules?.apart === true && year >= rules.entered;
    return {
      base: declared,
      left: isSince ? { earlier, since: sum(since, loss) } : { earlier: sum(earlier, loss), since },
      readingMatters: false,
    };
  }
  const room = share(declared, limitIn(c, counting === 'own' ? rules : null, year));
  const isOwnBase = counting === 'own' && rules?.apart === true;
  const keepsOut = isOwnBase && c.readings['losses-before-status'] === 'stay-outside';
  const ofEarlier = keepsOut ? ZERO : lesser(earlier, room);
  const ofSince = lesser(since, lessRatio(room, ofEarlier));
  return {
    base: lessRatio(declared, sum(ofEarlier, ofSince)),
    left: { earlier: lessRatio(earlier, ofEarlier), since: lessRatio(since, ofSince) },
    readingMatters:
      isOwnBase && isPositive(earlier) && isPositive(lessRatio(room, lesser(since, room))),
  };
}

/** The share of a base that losses may take in a year: all of it where the measure is free of the limit. */
function limitIn({ policy: { baseline } }: Case, rules: LossRules | null, year: number): Rate {
  const day = firstDayOf(year);
  const isFree = rules !== null && at(baseline.freeOfLossLimit, day).value.includes(rules.measure);
  return isFree ? WHOLE : at(baseline.lossLimit, day).value;
}

/** Bases of every given year without any measure: one account under the ordinary limit. */
export const ordinaryBases = (c: Case, declared: Series<Ratio>): Series<Ratio> =>
  basesUnder(c, null, declared, () => 'ordinary');

/** Bases of every given year with each year counted as the caller says. */
export function basesUnder(
  c: Case,
  rules: LossRules | null,
  declared: Series<Ratio>,
  countingIn: (year: number) => Counting,
): Series<Ratio> {
  const values: Ratio[] = [];
  let carried = NO_LOSSES;
  for (let year = declared.first; year <= lastYearOf(declared); year++) {
    const amount = declared.values[year - declared.first] ?? ZERO;
    const { base, left } = setOff(c, rules, carried, amount, year, countingIn(year));
    carried = left;
    values.push(base);
  }
  return { first: declared.first, values };
}
