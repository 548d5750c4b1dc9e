import type { LoanResult } from '../../answer/results/assessment';
import type { Value } from '../../figures/figure';
import type { ProgrammeId } from '../../figures/ids';
import type { Finding } from '../../kit/finding';
import type { Kopecks, Rate } from '../../kit/money';
import type { Missing, Title, UnconfirmedFigure, Verdict } from '../terms';
import type { YearlyFlow } from '../valuation/discount';
import type { Largest } from './largest';
import type { LoanTerms } from './schedule';
import type { LoanValues, QuarterWorth } from './worth';

export type LoanAssumption = LoanResult['assumptions'][number];

/** A programme as it is judged, before an answer is written. */
export interface JudgedLoan {
  readonly id: ProgrammeId;
  readonly title: Title;
  readonly verdict: Verdict;
  readonly findings: Finding;
  readonly missing: readonly Missing[];
  readonly unconfirmed: readonly UnconfirmedFigure[];
  /** The largest loan that the stated facts allow; null where even the smallest is out of reach. */
  readonly largest: Largest | null;
  /** Null where the schedule cannot be worked out. */
  readonly terms: LoanTerms | null;
  /** The shares of the two funds in a joint loan; null in any other. */
  readonly split: Split | null;
  readonly quarters: readonly QuarterWorth[];
  /** Null where there is no rate to compare with. */
  readonly market: Market | null;
  /** What the guarantee costs, a year; 0 where there is none. */
  readonly guaranteeRate: Rate;
  readonly worth: LoanValue | null;
  readonly assumptions: readonly LoanAssumption[];
  /** Paths of stated fields of `borrowing` that change nothing under this programme. */
  readonly unread: readonly string[];
  /** Readings of which another value could change its rates. */
  readonly readings: readonly string[];
}

/**
 * What a loan is worth against a market, and the yearly rate of the Commission's grant equivalent: that of the
 * first quarter, where the market rate differs by quarter.
 */
export interface LoanValue extends LoanValues {
  readonly market: Market;
  readonly discountRate: Rate;
  /** Whether each quarter is discounted at its own market rate. */
  readonly isDiscountedByQuarter: boolean;
}

/** What each of two funds lends. */
export interface Split {
  readonly federal: Kopecks;
  readonly regional: Kopecks;
}

/** The market rate with which a loan is compared. */
export interface Market {
  /** Of the first quarter, where it differs by quarter. */
  readonly rate: Rate;
  readonly isByQuarter: boolean;
  /** Whether the key rate stands for the market's. */
  readonly isFloor: boolean;
  /** The key rate of the edition that stands for it; null where the profile states a rate. */
  readonly floor: Value<Rate | null> | null;
}

/** What a loan saves in each quarter, less what its guarantee costs; nothing without a market rate. */
export const savedByQuarter = ({ market, quarters }: JudgedLoan): readonly YearlyFlow[] =>
  market === null
    ? []
    : quarters.map(({ guarantee, quarter: { year }, saved }) => ({
        year,
        amount: saved - guarantee,
      }));

/** Whether a loan has the same verdict and amounts by quarter in two cases. */
export const isSameLoan = (one: JudgedLoan, other: JudgedLoan): boolean =>
  one.verdict === other.verdict &&
  one.quarters.length === other.quarters.length &&
  one.quarters.every(({ guarantee, quarter, saved }, index) => {
    const same = other.quarters[index];
    return (
      same?.quarter.interest === quarter.interest &&
      same.saved === saved &&
      same.guarantee === guarantee
    );
  });

/** Whether a floor stands for the market rate, so that the worth is a lower bound. */
export const isFloor = ({ market }: LoanValue): boolean => market.isFloor;

/** What is asked of a loan: facts of its verdict, then those without which lines are not known. */
export const askedForLoan = (
  asked: readonly Omit<Missing, 'for'>[],
  forLines: readonly string[],
): Missing[] => {
  const facts = new Map(asked.map((fact) => [fact.path, { ...fact, for: 'verdict' as const }]));
  return [
    ...facts.values(),
    ...forLines
      .filter((path) => !facts.has(path))
      .map((path) => ({ path, asks: 'value', for: 'lines' }) as const),
  ];
};

/** The figures that no source seen confirms; one that says that there is nothing decides nothing. */
export const unconfirmedFigures = (figures: readonly Value<unknown>[]): UnconfirmedFigure[] =>
  figures.flatMap(({ citation, decides, figure, standing, value }) =>
    standing === 'unconfirmed' && value !== null ? [{ figure, decides, citation }] : [],
  );

/** Whether a schedule can be worked out: of what is missing a yes or no is supposed to be a yes. */
export const isComputable = (verdict: Verdict, asked: readonly Omit<Missing, 'for'>[]): boolean =>
  verdict === 'eligible' || (verdict === 'unknown' && asked.every(({ asks }) => asks === 'yes-no'));
