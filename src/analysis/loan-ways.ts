import type { Case } from '../facts/case';
import { amountOf } from '../kit/decimal';
import type { Finding } from '../kit/finding';
import { floorDivide, type Kopecks, type Rate, WHOLE } from '../kit/money';
import { yearsOf } from '../kit/series';
import { at } from '../policy/figure';
import { PROGRAMME_IDS, type ProgrammeFigures } from '../policy/loans';
import type { Borrowing } from '../profile/profile';
import { resize } from './changes';
import type { Change } from './result';

type Way = readonly Change[];

/** A condition of a loan that is not met, with what it is about. */
interface Failed {
  readonly c: Case;
  readonly finding: Finding;
  readonly borrowing: Borrowing;
  readonly figures: ProgrammeFigures;
  readonly day: string;
}

/** Every list of changes that meets a condition of a loan on days, terms or amounts; undefined for other findings. */
export function loanWays(c: Case, finding: Finding): readonly Way[] | undefined {
  const { borrowing } = c.profile;
  const id = PROGRAMME_IDS.find((one) => finding.id.startsWith(`${one}.`));
  if (id === undefined || borrowing === undefined) return undefined;
  const day = borrowing.drawn ?? c.profile.project.start;
  const figures = c.policy.loans.programmes[id];
  return waysOf(finding.id.slice(id.length + 1), { c, finding, borrowing, figures, day });
}

function waysOf(condition: string, failed: Failed): readonly Way[] | undefined {
  const { finding } = failed;
  const required = () => amountOf(String(finding.required));
  switch (condition) {
    case 'open': {
      const path = 'borrowing.drawn';
      const to = String(finding.required);
      return [[{ kind: 'move', finding: finding.id, path, to, bound: 'earliest' }]];
    }
    case 'at-least':
    case 'at-most':
      return [[set(failed, 'amount', required())]];
    case 'term':
    case 'grace':
      return [[months(condition, failed)]];
    case 'budget':
      return [[set(failed, 'totalBudget', required())]];
    case 'co-financing':
      return coFinancing(failed, required());
    case 'own-funds':
      return [
        [set(failed, 'ownFunds', required())],
        ...smaller(failed, failed.figures.ownFunds, 'ownFunds'),
      ];
    case 'sales':
      return sales(failed, required());
    case 'advance-from':
    case 'advance-to':
      return advance(condition, failed, required());
    case 'assets':
      return assets(failed, required());
    default:
      return undefined;
  }
}

type AmountName = {
  [Name in keyof Borrowing]-?: Kopecks extends Borrowing[Name] ? Name : never;
}[keyof Borrowing];

/** One amount of the borrowing section brought to a value. */
const set = ({ borrowing, finding }: Failed, name: AmountName, to: Kopecks): Change =>
  resize(finding.id, `borrowing.${name}`, 'roubles', { from: borrowing[name] ?? 0n, to });

/** A shorter term, or a shorter grace. */
function months(part: 'term' | 'grace', { finding }: Failed): Change {
  const to = BigInt(String(finding.required));
  const from = BigInt(String(finding.actual));
  return resize(finding.id, `borrowing.${part}Months`, 'months', { from, to });
}

/** More co-financing as far as the budget has room for it beside the loan; else a smaller loan or a greater budget. */
function coFinancing(failed: Failed, required: Kopecks): readonly Way[] {
  const { borrowing, day, figures } = failed;
  const { amount, coFinancing: stated = 0n, totalBudget = 0n } = borrowing;
  const more = (needed: Kopecks): Way =>
    stated < needed ? [set(failed, 'coFinancing', needed)] : [];
  if (amount === undefined || totalBudget - amount >= required) return [more(required)];
  const share = at(figures.coFinancing, day).value ?? 0n;
  const smallerLoan: Way[] =
    totalBudget > required
      ? [[set(failed, 'amount', totalBudget - required), ...more(required)]]
      : [];
  if (share >= WHOLE) return smallerLoan;
  const budget = budgetBeside(amount, share);
  const ofBudget = upwards(budget * share, WHOLE);
  return [...smallerLoan, [set(failed, 'totalBudget', budget), ...more(ofBudget)]];
}

/** The least budget that has room for a share of itself beside a loan. */
function budgetBeside(amount: Kopecks, share: Rate): Kopecks {
  const hasRoom = (budget: Kopecks) => budget - upwards(budget * share, WHOLE) >= amount;
  let budget = upwards(amount * WHOLE, WHOLE - share);
  while (!hasRoom(budget)) budget += 1n;
  while (hasRoom(budget - 1n)) budget -= 1n;
  return budget;
}

/** The greatest loan of which an amount of the profile is still the share that is asked. */
function smaller(
  failed: Failed,
  figure: ProgrammeFigures['ownFunds'],
  name: 'ownFunds' | 'least-sales',
): readonly Way[] {
  const share = at(figure, failed.day).value;
  const actual =
    name === 'ownFunds' ? failed.borrowing.ownFunds : amountOf(String(failed.finding.actual));
  if (share === null || share === 0n || actual === undefined || actual === 0n) return [];
  return [[set(failed, 'amount', floorDivide(actual * WHOLE, share))]];
}

/** Every year from the second of output on brought to what is asked, or a smaller loan. */
function sales(failed: Failed, required: Kopecks): readonly Way[] {
  const { borrowing, figures, finding } = failed;
  const { outputFrom = 0, sales: given } = borrowing;
  const years = given === undefined ? [] : yearsOf(given).filter((year) => year > outputFrom);
  const more = years.flatMap((year): Change[] => {
    const from = given?.values[year - given.first] ?? 0n;
    const path = `borrowing.sales.${year}`;
    return from < required ? [resize(finding.id, path, 'roubles', { from, to: required })] : [];
  });
  return [more, ...smaller(failed, figures.sales, 'least-sales')];
}

/** Another loan, or another advance of which it is a part. */
function advance(
  bound: 'advance-from' | 'advance-to',
  failed: Failed,
  required: Kopecks,
): readonly Way[] {
  const { amount = 0n } = failed.borrowing;
  const { advanceFrom, advanceTo } = failed.c.policy.loans;
  const loan = [set(failed, 'amount', required)];
  if (bound === 'advance-from') {
    const share = at(advanceFrom, failed.day).value;
    return share === 0n
      ? [loan]
      : [loan, [set(failed, 'advance', floorDivide(amount * WHOLE, share))]];
  }
  const share = at(advanceTo, failed.day).value;
  return share === 0n ? [loan] : [loan, [set(failed, 'advance', upwards(amount * WHOLE, share))]];
}

/** More assets, less of other loans of the fund, or a smaller loan. */
function assets(failed: Failed, allowed: Kopecks): readonly Way[] {
  const { amount = 0n, otherFundLoans = 0n } = failed.borrowing;
  const share = at(failed.c.policy.loans.assetsShare, failed.day).value;
  const over = amount + otherFundLoans - allowed;
  const more: Way[] =
    share === 0n
      ? []
      : [[set(failed, 'assets', upwards((amount + otherFundLoans) * WHOLE, share))]];
  return [
    ...more,
    ...(otherFundLoans >= over ? [[set(failed, 'otherFundLoans', otherFundLoans - over)]] : []),
    ...(amount > over ? [[set(failed, 'amount', amount - over)]] : []),
  ];
}

const upwards = (dividend: bigint, divisor: bigint): bigint => -floorDivide(-dividend, divisor);
