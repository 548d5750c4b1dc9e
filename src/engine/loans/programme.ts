import type { Value } from '../../figures/figure';
import type { ProgrammeId } from '../../figures/ids';
import type { LoanRates } from '../../figures/kinds';
import type { ProgrammeFigures } from '../../figures/policy';
import type { Finding } from '../../kit/finding';
import type { Borrowing } from '../../profile/profile';
import type { Case } from '../facts/case';
import type { Title } from '../terms';

/** What a programme is judged on: the case, what is to be borrowed, and the programme's figures. */
export interface Application {
  readonly c: Case;
  readonly borrowing: Borrowing;
  /** The day of drawing, stated or taken as the project's start. */
  readonly day: string;
  readonly figures: ProgrammeFigures;
  /** Whether the loan covers a part of a lessee's advance. */
  readonly ofAdvance: boolean;
  /** Whether the fund lends, whose loans together are held against the borrower's assets. */
  readonly ofFund: boolean;
  /** Whether principal is repaid over the programme's usual years at least, where the term is the longest. */
  readonly boundsGrace: boolean;
}

/** Lower rates that a stated fact of the borrowing section can open. */
export interface LowerRates {
  /** Whether they apply; undefined where the profile does not state the fact. */
  readonly applies: boolean | undefined;
  readonly rates: LoanRates;
  /** The figures that give the rates. */
  readonly figures: readonly Value<unknown>[];
  /** The figures that decide whether a stated fact opens them. */
  readonly tests: readonly Value<unknown>[];
}

/** A fact of the borrowing section that lowers the rates of a programme. */
export interface Reduction {
  /** Where the fact stands in the profile. */
  readonly path: string;
  /** The lower rates; undefined where the figures of the day have none. */
  readonly offer: (application: Application) => LowerRates | undefined;
}

/** A programme of loans: who may borrow, and which stated facts lower its rates. */
export interface Programme {
  readonly id: ProgrammeId;
  readonly title: Title;
  /** Whose loans reports list it among, "Loans of ..."; left out, those of the Industrial Development Fund. */
  readonly among?: Title;
  /** Conditions on the borrower and the project beside amounts and days. */
  readonly borrower: (application: Application) => readonly Finding[];
  /** The facts that lower its rates. */
  readonly lower: readonly Reduction[];
  /** Whether the loan covers a part of a lessee's advance. */
  readonly ofAdvance?: boolean;
  /** Left out: the Industrial Development Fund lends. */
  readonly ofFund?: boolean;
  /** Whether the federal fund lends a share of it. */
  readonly isJoint?: boolean;
  /** Whether a shorter term keeps the grace of the longest one, which the programme itself names. */
  readonly keepsGrace?: boolean;
  /** Whether the grace of the longest term is the longest that the programme gives. */
  readonly boundsGrace?: boolean;
}
