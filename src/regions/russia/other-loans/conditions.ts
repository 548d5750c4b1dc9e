import { atLeast, holds } from '../../../engine/facts/condition';
import { isOpenOn, longEnough, withinMost } from '../../../engine/loans/conditions';
import type { Drawing } from '../../../engine/loans/programme';
import { at, type Figure, type Value } from '../../../figures/figure';
import type { Day } from '../../../kit/day';
import type { Finding } from '../../../kit/finding';
import type { Kopecks } from '../../../kit/money';
import type { Stated } from '../../../profile/stated';
import type { OtherBorrowerFacts } from './fields';
import type { OtherProgrammeId } from './figures';

/** Figures of what every programme bounds; left out or null is no such bound. */
interface BoundFigures {
  readonly opens: Figure<Day | null>;
  readonly closes?: Figure<Day | null>;
  readonly minAmount?: Figure<Kopecks | null>;
  readonly maxAmount?: Figure<Kopecks | null>;
  readonly termYears?: Figure<number>;
}

/** LoanBounds of a programme on the day of drawing. */
export interface LoanBounds {
  /** Conditions on the day, the amount and the term. */
  readonly findings: readonly Finding[];
  readonly least: Kopecks | null;
  readonly most: Kopecks | null;
  readonly termYears: number | null;
}

/** The bounds by figures; the largest loan by another figure, where that is not of the programme itself. */
export function loanBounds(
  id: OtherProgrammeId,
  { borrowing, day }: Drawing,
  figures: BoundFigures,
  largest = figures.maxAmount,
): LoanBounds {
  const { amount } = borrowing;
  const least = figures.minAmount && present(at(figures.minAmount, day));
  const most = largest && present(at(largest, day));
  const term = figures.termYears && at(figures.termYears, day);
  return {
    findings: [
      ...isOpenOn(
        id,
        borrowing,
        day,
        at(figures.opens, day),
        figures.closes === undefined ? null : at(figures.closes, day).value,
      ),
      ...(least ? [atLeast(`${id}.at-least`, least, amount, 'borrowing.amount')] : []),
      ...(most ? [withinMost(id, borrowing, most, amount ?? least?.value ?? 0n)] : []),
      ...(term ? longEnough(id, borrowing, term) : []),
    ],
    least: least?.value ?? null,
    most: most?.value ?? null,
    termYears: term?.value ?? null,
  };
}

/** A value that says that there is something. */
const present = <V>(value: Value<V | null>): Value<V> | undefined =>
  value.value === null ? undefined : { ...value, value: value.value };

/** What the profile says of the borrower to programmes of other lenders. */
export const borrowerFacts = ({ borrowing }: Drawing): Stated<OtherBorrowerFacts> =>
  borrowing.facts as Stated<OtherBorrowerFacts>;

/** A yes or no of the borrowing section that must be a yes. */
export const asksFact = (
  id: string,
  drawing: Drawing,
  asked: Figure<boolean>,
  fact: keyof OtherBorrowerFacts,
): readonly Finding[] =>
  holds(id, at(asked, drawing.day), `borrowing.facts.${fact}`, borrowerFacts(drawing)[fact]);
