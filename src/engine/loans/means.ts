import { at } from '../../figures/figure';
import type { ProgrammeId } from '../../figures/ids';
import type { Finding } from '../../kit/finding';
import { ceilDivide, type Kopecks, type Rate, WHOLE } from '../../kit/money';
import { valueIn, yearsOf } from '../../kit/series';
import type { Borrowing } from '../../profile/profile';
import { atLeast } from '../facts/condition';
import {
  atMost,
  lacking,
  leastShareOf,
  loanOf,
  mostShareOf,
  type StatedAmount,
  unknown,
  unlessRefused,
  wanted,
} from './amounts';
import type { Application } from './programme';

/**
 * The borrower and others bring a share of the budget, and it has room for that beside the loan. A
 * budget that is not stated is the least one: a greater one asks for more. Own funds are a part of
 * what is brought, and suffice where they are enough.
 */
export function coFinanced(id: ProgrammeId, application: Application): readonly Finding[] {
  const { borrowing, day, figures } = application;
  const share = at(figures.coFinancing, day);
  if (share.value === null || share.value === 0n) return [];
  const { coFinancing, ownFunds, totalBudget } = borrowing;
  const loan = loanOf(application);
  const least = at(figures.minBudget, day).value ?? 0n;
  const budget = totalBudget ?? greater(least, budgetBeside(loan, share.value));
  const required = { ...share, value: leastShareOf(budget, share.value) };
  const room = budget > loan ? budget - loan : 0n;
  const known = coFinancing ?? ownFunds ?? 0n;
  const mayBeMore = coFinancing === undefined && known < required.value;
  const counted = mayBeMore || known > room ? room : known;
  return [
    unlessRefused(
      atLeast(
        `${id}.co-financing`,
        required,
        mayBeMore && room >= required.value ? undefined : counted,
        'borrowing.coFinancing',
      ),
      share,
      lacking([totalBudget, 'borrowing.totalBudget'], wanted(application)),
    ),
  ];
}

const greater = (one: Kopecks, other: Kopecks): Kopecks => (one > other ? one : other);

/** The least budget that has room for a share of itself beside a loan; the loan where the share leaves none. */
export function budgetBeside(loan: Kopecks, share: Rate): Kopecks {
  if (share >= WHOLE) return loan;
  const hasRoom = (budget: Kopecks) => budget - leastShareOf(budget, share) >= loan;
  let budget = ceilDivide(loan * WHOLE, WHOLE - share);
  while (!hasRoom(budget)) budget += 1n;
  while (hasRoom(budget - 1n)) budget -= 1n;
  return budget;
}

/** The borrower brings a share of the loan. What is brought in all is the most that it may bring itself. */
export function ownFunded(id: ProgrammeId, application: Application): readonly Finding[] {
  const { borrowing, day, figures } = application;
  const share = at(figures.ownFunds, day);
  if (share.value === null || share.value === 0n) return [];
  const { coFinancing, ownFunds } = borrowing;
  const required = { ...share, value: leastShareOf(loanOf(application), share.value) };
  const isTooLittle =
    ownFunds === undefined && coFinancing !== undefined && coFinancing < required.value;
  const own: StatedAmount = isTooLittle
    ? [coFinancing, 'borrowing.coFinancing']
    : [ownFunds, 'borrowing.ownFunds'];
  return [
    unlessRefused(
      atLeast(`${id}.own-funds`, required, ...own),
      share,
      lacking(wanted(application)),
    ),
  ];
}

/** Yearly sales reach a share of the loan from the second year of output on. */
export function sold(id: ProgrammeId, application: Application): readonly Finding[] {
  const { borrowing, day, figures } = application;
  const share = at(figures.sales, day);
  if (share.value === null || share.value === 0n) return [];
  const required = { ...share, value: leastShareOf(loanOf(application), share.value) };
  const known = laterSales(borrowing);
  const decides = known && (known.fromSecondYear || known.least < required.value);
  const path = borrowing.outputFrom === undefined ? 'borrowing.outputFrom' : 'borrowing.sales';
  return [
    unlessRefused(
      atLeast(`${id}.sales`, required, decides ? known.least : undefined, path),
      share,
      lacking(wanted(application)),
    ),
  ];
}

/** What the profile states of yearly sales from the second year of output on. */
export interface LaterSales {
  /** The least of the years given. */
  readonly least: Kopecks;
  /** Whether the second year of output is among them: else the years before them may have less. */
  readonly fromSecondYear: boolean;
}

/** Yearly sales from the second year of output on; undefined where no such year is given. */
export function laterSales({ outputFrom, sales }: Borrowing): LaterSales | undefined {
  if (outputFrom === undefined || sales === undefined) return undefined;
  const counted = yearsOf(sales)
    .filter((year) => year > outputFrom)
    .map((year) => valueIn(sales, year) ?? 0n);
  if (counted.length === 0) return undefined;
  return {
    least: counted.reduce((least, one) => (one < least ? one : least)),
    fromSecondYear: sales.first <= outputFrom + 1,
  };
}

/** The loan covers a part of the lessee's advance, neither too little nor too much of it. */
export function advance(id: ProgrammeId, application: Application): readonly Finding[] {
  const { borrowing, c, day } = application;
  const { advanceFrom, advanceTo } = c.policy.loans;
  const [from, to] = [at(advanceFrom, day), at(advanceTo, day)];
  const { advance: of, amount } = borrowing;
  const paths = lacking([of, 'borrowing.advance'], wanted(application));
  if (of === undefined) return [unknown(`${id}.advance`, from, paths)];
  const loan = loanOf(application);
  const upper = atMost(`${id}.advance-to`, to, mostShareOf(of, to.value), loan);
  if (amount === undefined && upper.verdict === 'met') {
    return [unknown(`${id}.advance`, from, paths)];
  }
  const least = { ...from, value: leastShareOf(of, from.value) };
  return [atLeast(`${id}.advance-from`, least, loan, 'borrowing.amount'), upper];
}

/**
 * All loans of the fund, this one among them, stay within a share of the
 * borrower's assets. Loans known in part fail it where the part already does.
 */
export function assetsSuffice(id: ProgrammeId, application: Application): Finding {
  const { borrowing, c, day } = application;
  const share = at(c.policy.loans.assetsShare, day);
  const { assets, otherFundLoans } = borrowing;
  const paths = lacking(
    wanted(application),
    [assets, 'borrowing.assets'],
    [otherFundLoans, 'borrowing.otherFundLoans'],
  );
  if (assets === undefined) return unknown(`${id}.assets`, share, paths);
  const known = loanOf(application) + (otherFundLoans ?? 0n);
  const judged = atMost(`${id}.assets`, share, mostShareOf(assets, share.value), known);
  return unlessRefused(judged, share, paths);
}
