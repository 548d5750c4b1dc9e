import type { Figure, Value } from '../../figures/figure';
import type { ProgrammeId } from '../../figures/ids';
import type { LoanRates } from '../../figures/kinds';
import type { Policy, ProgrammeFigures } from '../../figures/policy';
import type { Day } from '../../kit/day';
import type { Finding } from '../../kit/finding';
import type { Kopecks, Rate } from '../../kit/money';
import type { Borrowing } from '../../profile/profile';
import type { Case } from '../facts/case';
import type { Title } from '../terms';
import type { FloatingRates } from './floating';

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

/**
 * A programme of other lenders, with rules of its own: it is judged only where the profile names it in
 * `borrowing.otherProgrammes`.
 */
export interface OtherProgramme {
  readonly id: ProgrammeId;
  readonly title: Title;
  /** Whose loans reports list it among. */
  readonly among: Title;
  /** Whether an edition offers it, read on the day of drawing. */
  readonly offered: (policy: Policy) => Figure<boolean>;
  /** The day from which it is open. */
  readonly opens: (policy: Policy) => Figure<Day | null>;
  readonly terms: (drawing: Drawing) => OtherTerms;
}

/** What a programme of other lenders is judged on. */
export interface Drawing {
  readonly c: Case;
  readonly borrowing: Borrowing;
  /** The day of drawing, stated or taken as the project's start. */
  readonly day: Day;
}

/** What such a programme makes of it. */
export interface OtherTerms {
  readonly findings: readonly Finding[];
  /** The smallest and the largest loan; null is no such bound. */
  readonly least: Kopecks | null;
  readonly most: Kopecks | null;
  /** Years of the longest term; null where no source gives them. */
  readonly termYears: number | null;
  /** Years at the end of the term over which principal is repaid where no grace is stated. */
  readonly repaymentYears: Value<number>;
  readonly rates: FloatingRates;
  /** Whether the key rate alone stands for the market rate. */
  readonly isFloor: boolean;
  /** The key rate of the edition on the day of drawing, where rates or market follow it and no path of it is stated. */
  readonly keyRate: Value<Rate | null> | null;
  /** Facts without which rates are not known. */
  readonly missing: readonly string[];
  /** The figures on which conditions and rates rest. */
  readonly figures: readonly Value<unknown>[];
  /** Facts not stated that could lower the rates. */
  readonly open: readonly string[];
  /** Fields of the borrowing section that conditions and rates read. */
  readonly read: readonly string[];
  /** Readings of which another value could change the rates. */
  readonly readings: readonly string[];
}

export type AnyProgramme = Programme | OtherProgramme;

/** Whether a programme has rules of its own. */
export const isOther = (programme: AnyProgramme): programme is OtherProgramme =>
  'terms' in programme;
