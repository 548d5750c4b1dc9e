import { investedBy } from '../../../engine/facts/capital-investment';
import { type Case, readingIn } from '../../../engine/facts/case';
import type { LossRules } from '../../../engine/facts/losses';
import { firstProfitYear } from '../../../engine/facts/profit';
import { type FirstPeriod, firstPeriod } from '../../../engine/measure/first-period';
import { tierOf } from '../../../engine/measure/periods';
import { at, type Value } from '../../../figures/figure';
import type { Tiers } from '../../../figures/kinds';
import { yearOf } from '../../../kit/day';
import { lastYearOf } from '../../../kit/series';
import { toserStatus } from '../statuses';
import { toserFigures } from './figures';

/** The first period, and the figure of the periods without a profit where it decides. */
export interface ToserFirstPeriod extends FirstPeriod {
  readonly waiting: readonly Value<Tiers>[];
  /** The latest year that the first period may be. */
  readonly latest: number;
}

/**
 * The first year from registration on with a profit above 0; where so many tax periods, that of
 * registration among them, have none, the year after them (Tax Code art. 284.4 p. 6).
 * Years before the first given one count as without a profit.
 */
export function toserFirstPeriod(c: Case, losses: LossRules): ToserFirstPeriod {
  const { entry } = toserStatus(c);
  const profit = c.profile.taxableProfit;
  const asRead = firstPeriod(c, losses, entry);
  const entered = yearOf(entry);
  const tiers = at(toserFigures(c.policy).waitingPeriods, entry);
  const most = tierOf(tiers, investedBy(c, entry, null)).periods;
  const latest = entered + most;
  if (readingIn(c, 'first-period.toser') !== 'first-profit' || profit === undefined) {
    return { ...asRead, waiting: [], latest };
  }
  const first = firstProfitYear(c, losses, entered);
  const assumed =
    profit.first > entered
      ? [{ id: 'years-before-given', values: { first: entered, last: profit.first - 1 } }]
      : [];
  const given = { first: profit.first, last: lastYearOf(profit), year: first ?? 'none' };
  const notes = {
    ...asRead,
    assumed: [{ id: 'first-profit-among-given-years', values: given }, ...assumed],
  };
  if (first !== undefined && first <= latest)
    return { ...notes, year: first, missing: [], waiting: [], latest };
  // Every year before it is given, or lies before the given ones: none has a profit.
  if (lastYearOf(profit) >= latest - 1) {
    const assumedAtLatest = { id: 'relief-begins-without-profit', values: { year: latest } };
    return {
      ...notes,
      year: latest,
      missing: [],
      assumed: [...notes.assumed, assumedAtLatest],
      waiting: [tiers],
      latest,
    };
  }
  return { ...notes, year: undefined, waiting: [tiers], latest };
}
