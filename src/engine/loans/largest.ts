import { at } from '../../figures/figure';
import type { ProgrammeId } from '../../figures/ids';
import { type Kopecks, type Rate, WHOLE } from '../../kit/money';
import { smallestLoan } from './amounts';
import { laterSales } from './means';
import type { Application } from './programme';

/** The largest loan that the stated facts allow, and the condition that binds it; null where nothing does. */
export interface Largest {
  readonly amount: Kopecks | null;
  readonly binds: string | null;
  /** Conditions that could bind it lower but for facts that the profile does not state. */
  readonly open: readonly string[];
}

/**
 * A condition and the loan that it allows: undefined where facts are missing,
 * null where there is no such condition. Last, whether facts that are missing could lower it.
 */
type Limit = readonly [string, Kopecks | undefined | null, boolean?];

/** The largest loan under a programme; null where even it is below the smallest that is granted. */
export function largestLoan(id: ProgrammeId, application: Application): Largest | null {
  const { borrowing, c, day, figures } = application;
  const share = (figure: typeof figures.coFinancing) => at(figure, day).value;
  const coFinancing = share(figures.coFinancing);
  const { assets, otherFundLoans, ownFunds, totalBudget } = borrowing;
  const sales = laterSales(borrowing);
  const ofAssets = part(assets, at(c.policy.loans.assetsShare, day).value);
  const limits: readonly Limit[] = [
    ['at-most', at(figures.maxAmount, day).value],
    ['co-financing', coFinancing && part(totalBudget, WHOLE - coFinancing)],
    ['own-funds', whole(ownFunds, share(figures.ownFunds))],
    ['sales', whole(sales?.least, share(figures.sales)), sales?.fromSecondYear === false],
    [
      'advance-to',
      application.ofAdvance
        ? part(borrowing.advance, at(c.policy.loans.advanceTo, day).value)
        : null,
    ],
    application.ofFund
      ? ['assets', room(ofAssets, otherFundLoans ?? 0n), otherFundLoans === undefined]
      : ['assets', null],
  ];
  const known = limits.flatMap(([condition, amount]) =>
    typeof amount === 'bigint' ? [{ amount, binds: `${id}.${condition}` }] : [],
  );
  const least = known.reduce((a, b) => (b.amount < a.amount ? b : a));
  const open = limits.flatMap(([condition, amount, mayBeLower = false]) =>
    amount === undefined || (mayBeLower && amount !== null) ? [`${id}.${condition}`] : [],
  );
  return least.amount < smallestLoan(application) ? null : { ...least, open };
}

/** A share of an amount, without what is less than a kopeck. */
const part = (amount: Kopecks | undefined, share: Rate): Kopecks | undefined =>
  amount === undefined ? undefined : (amount * share) / WHOLE;

/** The amount of which another is a share; null where there is no such condition. */
function whole(amount: Kopecks | undefined, share: Rate | null): Kopecks | undefined | null {
  if (share === null || share === 0n) return null;
  return amount === undefined ? undefined : (amount * WHOLE) / share;
}

const room = (limit: Kopecks | undefined, taken: Kopecks): Kopecks | undefined => {
  if (limit === undefined) return undefined;
  return limit > taken ? limit - taken : 0n;
};
