import type { Case } from '../../engine/facts/case';
import { leastShareOf, loanOf } from '../../engine/loans/amounts';
import { budgetBeside } from '../../engine/loans/means';
import { isOther, type OtherProgramme } from '../../engine/loans/programme';
import type { Region } from '../../engine/region';
import { at } from '../../figures/figure';
import { type ProgrammeFigures, programmeFigures } from '../../figures/policy';
import type { Finding } from '../../kit/finding';
import { ceilDivide, floorDivide, type Kopecks, WHOLE } from '../../kit/money';
import { yearsOf } from '../../kit/series';
import type { Borrowing } from '../../profile/profile';
import { type ProfileChange, resize } from './changes';

type Way = readonly ProfileChange[];

/** A condition of a loan that is not met, with what it is about. */
interface Failed {
  readonly c: Case;
  readonly finding: Finding;
  readonly borrowing: Borrowing;
  readonly figures: ProgrammeFigures;
  readonly day: string;
  /** The loan for which the condition was judged: the one that is wanted, else the smallest. */
  readonly loan: Kopecks;
}

/**
 * Every list of changes that meets a condition of a loan on days, terms or amounts; undefined for
 * other findings. A loan that is not stated stays so.
 */
export function loanWays(
  { programmes }: Region,
  c: Case,
  finding: Finding,
): readonly Way[] | undefined {
  const { borrowing } = c.profile;
  const programme = programmes.find(({ id }) => finding.id.startsWith(`${id}.`));
  if (programme === undefined || borrowing === undefined) return undefined;
  if (isOther(programme)) return otherWays(programme, borrowing, finding);
  const { boundsGrace = false, id, ofAdvance = false, ofFund = true } = programme;
  const day = borrowing.drawn ?? c.profile.project.start;
  const figures = programmeFigures(c.policy.loans, id);
  const loan = loanOf({ c, borrowing, boundsGrace, day, figures, ofAdvance, ofFund });
  const failed = { c, finding, borrowing, figures, day, loan };
  const ways = waysOf(finding.id.slice(id.length + 1), failed);
  return borrowing.amount === undefined ? ways?.filter((way) => !way.some(isOfLoan)) : ways;
}

/** The same of a programme of other lenders, whose conditions on amounts are on the loan alone. */
function otherWays(
  { id }: OtherProgramme,
  borrowing: Borrowing,
  finding: Finding,
): readonly Way[] | undefined {
  const condition = finding.id.slice(id.length + 1);
  if (condition === 'open') return dayWithin(finding) ?? laterDay(finding);
  if (condition === 'term' || condition === 'grace') return fewerMonths(condition, finding);
  if (condition !== 'at-least' && condition !== 'at-most') return undefined;
  return finding.unit !== 'roubles' || finding.required === undefined
    ? undefined
    : [[set({ borrowing, finding }, 'amount', finding.required)]];
}

const isOfLoan = (change: ProfileChange): boolean =>
  (change.kind === 'raise' || change.kind === 'lower') && change.path === 'borrowing.amount';

function waysOf(condition: string, failed: Failed): readonly Way[] | undefined {
  const { finding } = failed;
  switch (finding.unit) {
    case 'day':
      return condition === 'open' ? laterDay(finding) : undefined;
    case 'count':
      return condition === 'term' || condition === 'grace'
        ? fewerMonths(condition, finding)
        : undefined;
    case 'roubles':
      return finding.required === undefined
        ? undefined
        : otherAmounts(condition, failed, finding.required);
    default:
      return undefined;
  }
}

function otherAmounts(
  condition: string,
  failed: Failed,
  required: Kopecks,
): readonly Way[] | undefined {
  switch (condition) {
    case 'at-least':
    case 'at-most':
      return [[set(failed, 'amount', required)], ...smallerAdvance(failed, required)];
    case 'budget':
      return [[set(failed, 'totalBudget', required)]];
    case 'co-financing':
      return coFinancing(failed, required);
    case 'own-funds':
      return ownFunds(failed, required);
    case 'sales':
      return sales(failed, required);
    case 'advance-from':
    case 'advance-to':
      return advance(condition, failed, required);
    case 'assets':
      return assets(failed, required);
    default:
      return undefined;
  }
}

/** The loan drawn on the first day of the programme. */
function laterDay({ id, required: to }: Finding): readonly Way[] | undefined {
  if (typeof to !== 'string') return undefined;
  return [[{ kind: 'move', finding: id, path: 'borrowing.drawn', to, bound: 'earliest' }]];
}

/** The nearer end of the days of a programme that has a last one. */
function dayWithin({ actual, id, required }: Finding): readonly Way[] | undefined {
  if (typeof actual !== 'string' || typeof required !== 'string') return undefined;
  const [first = '', last] = required.split('/');
  if (last === undefined) return undefined;
  const path = 'borrowing.drawn';
  return actual < first
    ? [[{ kind: 'move', finding: id, path, to: first, bound: 'earliest' }]]
    : [[{ kind: 'move', finding: id, path, to: last, bound: 'latest' }]];
}

/** A shorter term, or a shorter grace. */
function fewerMonths(part: 'term' | 'grace', finding: Finding): readonly Way[] | undefined {
  if (finding.unit !== 'count') return undefined;
  const { actual, id, required } = finding;
  if (typeof actual !== 'number' || required === undefined) return undefined;
  const sizes = { from: BigInt(actual), to: BigInt(required) };
  return [[resize(id, `borrowing.${part}Months`, 'months', sizes)]];
}

type AmountName = {
  [Name in keyof Borrowing]-?: Kopecks extends Borrowing[Name] ? Name : never;
}[keyof Borrowing];

/** One amount of the borrowing section brought to a value. */
const set = (
  { borrowing, finding }: Pick<Failed, 'borrowing' | 'finding'>,
  name: AmountName,
  to: Kopecks,
): ProfileChange =>
  resize(finding.id, `borrowing.${name}`, 'roubles', { from: borrowing[name] ?? 0n, to });

/** More co-financing as far as the budget has room for it beside the loan; else a smaller loan or a greater budget. */
function coFinancing(failed: Failed, required: Kopecks): readonly Way[] {
  const { borrowing, day, figures, loan } = failed;
  const { coFinancing: stated = 0n, totalBudget } = borrowing;
  const more = (needed: Kopecks): Way =>
    stated < needed ? [set(failed, 'coFinancing', needed)] : [];
  if (totalBudget === undefined || totalBudget - loan >= required) return [more(required)];
  const share = at(figures.coFinancing, day).value ?? 0n;
  const smallerLoan: Way[] =
    totalBudget > required
      ? [[set(failed, 'amount', totalBudget - required), ...more(required)]]
      : [];
  if (share >= WHOLE) return smallerLoan;
  const budget = budgetBeside(loan, share);
  const ofBudget = leastShareOf(budget, share);
  return [...smallerLoan, [set(failed, 'totalBudget', budget), ...more(ofBudget)]];
}

/** More of the borrower's own, as far as it is stated apart from what is brought in all; or a smaller loan. */
function ownFunds(failed: Failed, required: Kopecks): readonly Way[] {
  const name = failed.borrowing.ownFunds === undefined ? 'coFinancing' : 'ownFunds';
  return [[set(failed, name, required)], ...smaller(failed, failed.figures.ownFunds)];
}

/** The greatest loan of which an amount of the profile is still the share that is asked. */
function smaller(failed: Failed, figure: ProgrammeFigures['ownFunds']): readonly Way[] {
  const share = at(figure, failed.day).value;
  const { actual } = failed.finding;
  if (share === null || share === 0n || typeof actual !== 'bigint' || actual === 0n) return [];
  return [[set(failed, 'amount', floorDivide(actual * WHOLE, share))]];
}

/** Every year from the second of output on brought to what is asked, or a smaller loan. */
function sales(failed: Failed, required: Kopecks): readonly Way[] {
  const { borrowing, figures, finding } = failed;
  const { outputFrom = 0, sales: given } = borrowing;
  const years = given === undefined ? [] : yearsOf(given).filter((year) => year > outputFrom);
  const more = years.flatMap((year): ProfileChange[] => {
    const from = given?.values[year - given.first] ?? 0n;
    const path = `borrowing.sales.${year}`;
    return from < required ? [resize(finding.id, path, 'roubles', { from, to: required })] : [];
  });
  return [more, ...smaller(failed, figures.sales)];
}

/** Another loan, or another advance of which it is a part. */
function advance(
  bound: 'advance-from' | 'advance-to',
  failed: Failed,
  required: Kopecks,
): readonly Way[] {
  const { advanceFrom, advanceTo } = failed.c.policy.loans;
  const ofLoan = [set(failed, 'amount', required)];
  if (bound === 'advance-from') {
    const share = at(advanceFrom, failed.day).value;
    return share === 0n
      ? [ofLoan]
      : [ofLoan, [set(failed, 'advance', floorDivide(failed.loan * WHOLE, share))]];
  }
  const share = at(advanceTo, failed.day).value;
  return share === 0n
    ? [ofLoan]
    : [ofLoan, [set(failed, 'advance', ceilDivide(failed.loan * WHOLE, share))]];
}

/** The greatest advance of which a loan is still the part that is asked, where the advance alone makes the smallest loan too great. */
function smallerAdvance(failed: Failed, most: Kopecks): readonly Way[] {
  const { advance: given, amount } = failed.borrowing;
  const share = at(failed.c.policy.loans.advanceFrom, failed.day).value;
  if (amount !== undefined || given === undefined || share === 0n) return [];
  return [[set(failed, 'advance', floorDivide(most * WHOLE, share))]];
}

/** More assets, less of other loans of the fund, or a smaller loan. */
function assets(failed: Failed, allowed: Kopecks): readonly Way[] {
  const { loan } = failed;
  const { otherFundLoans = 0n } = failed.borrowing;
  const share = at(failed.c.policy.loans.assetsShare, failed.day).value;
  const over = loan + otherFundLoans - allowed;
  const more: Way[] =
    share === 0n
      ? []
      : [[set(failed, 'assets', ceilDivide((loan + otherFundLoans) * WHOLE, share))]];
  return [
    ...more,
    ...(otherFundLoans >= over ? [[set(failed, 'otherFundLoans', otherFundLoans - over)]] : []),
    ...(loan > over ? [[set(failed, 'amount', loan - over)]] : []),
  ];
}
