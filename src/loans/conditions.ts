import { atLeast } from '../facts/condition';
import { MONTHS_A_QUARTER, MONTHS_A_YEAR } from '../kit/day';
import type { Citation, Finding, Standing } from '../kit/finding';
import { floorDivide, type Kopecks, type Rate, roublesText, WHOLE } from '../kit/money';
import { valueIn, yearsOf } from '../kit/series';
import { at, type Dated } from '../policy/figure';
import type { ProgrammeId } from '../policy/loans';
import type { Borrowing } from '../profile/profile';
import type { Application } from './programme';

interface Source {
  readonly citation: Citation;
  readonly standing: Standing;
}

/** A condition on amounts of which the profile does not state those at the paths. */
const unknown = (
  id: string,
  { citation, standing }: Source,
  paths: readonly string[],
): Finding => ({
  id,
  verdict: 'unknown',
  unit: 'roubles',
  actual: null,
  missing: paths.map((path) => ({ path, asks: 'value' })),
  citation,
  standing,
});

/** An amount that must not be passed. */
function atMost(id: string, source: Source, allowed: Kopecks, actual: Kopecks): Finding {
  const over = actual - allowed;
  return {
    id,
    verdict: over > 0n ? 'not-met' : 'met',
    unit: 'roubles',
    actual: roublesText(actual),
    required: roublesText(allowed),
    ...(over > 0n ? { shortfall: roublesText(over) } : {}),
    citation: source.citation,
    standing: source.standing,
  };
}

/** An amount of the profile and where it would stand. */
type Stated = readonly [Kopecks | undefined, string];

const lacking = (...stated: readonly Stated[]): string[] =>
  stated.flatMap(([amount, path]) => (amount === undefined ? [path] : []));

/** The least whole amount that reaches a share of another; a part of a kopeck counts as one. */
export const leastOf = (amount: Kopecks, share: Rate): Kopecks =>
  -floorDivide(-amount * share, WHOLE);

/** The greatest whole amount that keeps within a share of another. */
const mostOf = (amount: Kopecks, share: Rate): Kopecks => floorDivide(amount * share, WHOLE);

/** A share of another amount that must be reached; no condition where there is no share. */
function atLeastShare(
  id: string,
  share: Dated<Rate | null>,
  of: Stated,
  actual: Stated,
): readonly Finding[] {
  if (share.value === null) return [];
  if (of[0] === undefined) return [unknown(id, share, lacking(of, actual))];
  return [atLeast(id, { ...share, value: leastOf(of[0], share.value) }, ...actual)];
}

/** The conditions on days and amounts, in the order in which an application is read. */
export function termsOf(id: ProgrammeId, application: Application): readonly Finding[] {
  const { borrowing, day, figures } = application;
  const { amount, ownFunds, totalBudget } = borrowing;
  const loan = [amount, 'borrowing.amount'] as const;
  const budget = at(figures.minBudget, day);
  const most = at(figures.maxAmount, day);
  const whole = [totalBudget, 'borrowing.totalBudget'] as const;
  return [
    ...isOpen(id, application),
    atLeast(`${id}.at-least`, at(figures.minAmount, day), ...loan),
    amount === undefined
      ? unknown(`${id}.at-most`, most, lacking(loan))
      : atMost(`${id}.at-most`, most, most.value, amount),
    ...longEnough(id, application),
    ...(budget.value === null
      ? []
      : [atLeast(`${id}.budget`, { ...budget, value: budget.value }, ...whole)]),
    ...atLeastShare(`${id}.co-financing`, at(figures.coFinancing, day), whole, [
      countedCoFinancing(application),
      'borrowing.coFinancing',
    ]),
    ...atLeastShare(`${id}.own-funds`, at(figures.ownFunds, day), loan, [
      ownFunds,
      'borrowing.ownFunds',
    ]),
    ...atLeastShare(`${id}.sales`, at(figures.sales, day), loan, [
      judgedSales(application),
      borrowing.outputFrom === undefined ? 'borrowing.outputFrom' : 'borrowing.sales',
    ]),
    ...(id === 'leasing' ? advance(application) : []),
    assetsSuffice(id, application),
  ];
}

/**
 * Co-financing counts as far as the budget has room for it beside the loan;
 * where that room is too small, what is brought need not be known.
 */
function countedCoFinancing({ borrowing, day, figures }: Application): Kopecks | undefined {
  const { amount, coFinancing, totalBudget } = borrowing;
  if (amount === undefined || totalBudget === undefined) return coFinancing;
  const share = at(figures.coFinancing, day).value ?? 0n;
  const room = totalBudget > amount ? totalBudget - amount : 0n;
  const isOpen = coFinancing === undefined && room >= leastOf(totalBudget, share);
  if (isOpen) return undefined;
  return coFinancing !== undefined && coFinancing < room ? coFinancing : room;
}

/** The programme is open on the day of drawing. A day that is only supposed refuses nobody: it is asked for. */
function isOpen(id: ProgrammeId, { borrowing, day, figures }: Application): readonly Finding[] {
  const opens = at(figures.opens, day);
  if (opens.value === null) return [];
  const base = {
    id: `${id}.open`,
    unit: 'day',
    actual: day,
    required: opens.value,
    citation: opens.citation,
    standing: opens.standing,
  } as const;
  if (day >= opens.value) return [{ ...base, verdict: 'met' }];
  return borrowing.drawn === undefined
    ? [{ ...base, verdict: 'unknown', missing: [{ path: 'borrowing.drawn', asks: 'value' }] }]
    : [{ ...base, verdict: 'not-met' }];
}

/** A term that is asked for stays within the longest one, and a grace on principal within the term. */
function longEnough(id: ProgrammeId, { borrowing, day, figures }: Application): readonly Finding[] {
  const longest = at(figures.termYears, day);
  const { citation, standing } = longest;
  const { graceMonths, termMonths } = borrowing;
  const term = termMonths ?? longest.value * MONTHS_A_YEAR;
  const months = (part: string, actual: number, required: number): Finding => ({
    id: `${id}.${part}`,
    verdict: actual <= required ? 'met' : 'not-met',
    unit: 'count',
    actual: String(actual),
    required: String(required),
    citation,
    standing,
  });
  return [
    ...(termMonths === undefined
      ? []
      : [months('term', termMonths, longest.value * MONTHS_A_YEAR)]),
    ...(graceMonths === undefined ? [] : [months('grace', graceMonths, term - MONTHS_A_QUARTER)]),
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

/** The sales to be judged: a year that is too low decides, though others are not given. */
function judgedSales({ borrowing, day, figures }: Application): Kopecks | undefined {
  const { amount } = borrowing;
  const share = at(figures.sales, day).value;
  const known = laterSales(borrowing);
  if (known === undefined || amount === undefined || share === null) return known?.least;
  return known.fromSecondYear || known.least < leastOf(amount, share) ? known.least : undefined;
}

/** The loan covers a part of the lessee's advance, neither too little nor too much of it. */
function advance({ borrowing, c, day }: Application): readonly Finding[] {
  const { advanceFrom, advanceTo } = c.policy.loans;
  const [from, to] = [at(advanceFrom, day), at(advanceTo, day)];
  const { advance: of, amount } = borrowing;
  if (of === undefined || amount === undefined) {
    const paths = lacking([of, 'borrowing.advance'], [amount, 'borrowing.amount']);
    return [unknown('leasing.advance', from, paths)];
  }
  const least = { ...from, value: leastOf(of, from.value) };
  return [
    atLeast('leasing.advance-from', least, amount, 'borrowing.amount'),
    atMost('leasing.advance-to', to, mostOf(of, to.value), amount),
  ];
}

/**
 * All loans of the fund, this one among them, stay within a share of the
 * borrower's assets. Loans known in part fail it where the part already does.
 */
function assetsSuffice(id: ProgrammeId, { borrowing, c, day }: Application): Finding {
  const share = at(c.policy.loans.assetsShare, day);
  const { amount, assets, otherFundLoans } = borrowing;
  const known = (amount ?? 0n) + (otherFundLoans ?? 0n);
  const allowed = assets === undefined ? undefined : mostOf(assets, share.value);
  const paths = lacking(
    [amount, 'borrowing.amount'],
    [assets, 'borrowing.assets'],
    [otherFundLoans, 'borrowing.otherFundLoans'],
  );
  return allowed === undefined || (paths.length > 0 && known <= allowed)
    ? unknown(`${id}.assets`, share, paths)
    : atMost(`${id}.assets`, share, allowed, known);
}
