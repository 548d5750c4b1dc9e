import type { Case } from '../facts/case';
import type { Finding } from '../kit/finding';
import type { ProgrammeFigures, ProgrammeId } from '../policy/loans';
import type { Borrowing } from '../profile/profile';
import type { Title } from '../result';

/** What a programme is judged on: the case, what is to be borrowed, and the programme's figures. */
export interface Application {
  readonly c: Case;
  readonly borrowing: Borrowing;
  /** The day of drawing, stated or taken as the project's start. */
  readonly day: string;
  readonly figures: ProgrammeFigures;
}

/** A programme of the fund: who may borrow, and when its lower rates apply. */
export interface Programme {
  readonly id: ProgrammeId;
  readonly title: Title;
  /** Conditions on the borrower and the project beside amounts and days. */
  readonly borrower: (application: Application) => readonly Finding[];
  /** Whether the lower rates apply; undefined where the profile does not tell. */
  readonly lower?: {
    readonly path: string;
    readonly applies: (borrowing: Borrowing) => boolean | undefined;
  };
}
