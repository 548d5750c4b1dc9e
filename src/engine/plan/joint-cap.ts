import type { Kopecks } from '../../kit/money';
import type { ByYear, IncomeTaxes } from './income-taxes';

/** Income tax on the profit that some relief from property tax has raised. */
export interface OnRaised {
  readonly income: IncomeTaxes;
}

const ROUBLE = 100n;

/** Roubles between two property reliefs that are tried one by one. */
const MOST_TRIED = 100n;

/**
 * Taxes under a cap that income and property tax share: relief and what it uses of the cap are counted
 * on the profit raised by the property relief that the cap leaves, the two agreeing to the rouble. In a
 * year in which no relief agrees, the profit is raised by the greater of the two between which it
 * swings, and the smaller is left. A year depends on no later one, so years are settled in their order.
 * @param full relief from property tax by year before the cap.
 * @param taxesOn the taxes on the profit raised by some relief from property tax; the relief that the
 * cap leaves on it stands in `income.reduced.property`.
 */
export function underJointCap<Taxes extends OnRaised>(
  full: ByYear,
  taxesOn: (property: ByYear) => Taxes,
): Taxes {
  const settled = new Map<number, Kopecks>();
  let [property, found] = [full, taxesOn(full)];
  for (;;) {
    const year = firstApart(property, leftOf(found), settled);
    if (year === undefined) return found;
    const leftOn = (relief: Kopecks): Kopecks => {
      property = merged(property, leftOf(found), settled).set(year, relief);
      found = taxesOn(property);
      return leftOf(found).get(year) ?? relief;
    };
    const relief = agreedOn(property.get(year) ?? 0n, leftOn);
    settled.set(year, relief);
    leftOn(relief);
  }
}

const NONE: ByYear = new Map();

const leftOf = ({ income: { reduced } }: OnRaised): ByYear => reduced?.property ?? NONE;

/** The first year in which the cap leaves another relief than the one that has raised the profit. */
const firstApart = (property: ByYear, left: ByYear, settled: ByYear): number | undefined =>
  [...property.keys()]
    .sort((a, b) => a - b)
    .find((year) => !settled.has(year) && left.has(year) && left.get(year) !== property.get(year));

/** The relief by which the profit of each year is raised next: as settled, else as the cap left it last. */
const merged = (property: ByYear, left: ByYear, settled: ByYear): Map<number, Kopecks> =>
  new Map(
    Array.from(property, ([year, relief]) => [year, settled.get(year) ?? left.get(year) ?? relief]),
  );

/**
 * The relief that the cap leaves on the profit raised by it; where there is none, the greater of those
 * between which it swings.
 */
function agreedOn(from: Kopecks, leftOn: (relief: Kopecks) => Kopecks): Kopecks {
  const tried = [from];
  for (let relief = leftOn(from); ; relief = leftOn(relief)) {
    const before = tried.lastIndexOf(relief);
    if (before >= 0) return amid(tried.slice(before), leftOn);
    tried.push(relief);
  }
}

/** The relief of a cycle of one; else one between those of the cycle that agrees, the greater first; else the greatest. */
function amid(cycle: readonly Kopecks[], leftOn: (relief: Kopecks) => Kopecks): Kopecks {
  const least = cycle.reduce((a, b) => (a < b ? a : b));
  const most = cycle.reduce((a, b) => (a > b ? a : b));
  if (most - least > MOST_TRIED * ROUBLE) return most;
  for (let relief = most - ROUBLE; relief > least; relief -= ROUBLE) {
    if (leftOn(relief) === relief) return relief;
  }
  return most;
}
