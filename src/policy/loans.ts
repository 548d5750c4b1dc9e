import type { Day } from '../kit/day';
import type { Kopecks, Rate } from '../kit/money';
import type { Figure } from './figure';

/**
 * The fund's programmes, in the order in which results list them.
 *
 * @example
 * PROGRAMME_IDS.length; // 9
 * PROGRAMME_IDS[0]; // 'joint'
 */
export const PROGRAMME_IDS = [
  'joint',
  'development-projects',
  'machine-tools',
  'component-parts',
  'defence-conversion',
  'leasing',
  'drug-labelling',
  'productivity',
  'digitalisation',
] as const;

/** The name of a programme of the Industrial Development Fund. */
export type ProgrammeId = (typeof PROGRAMME_IDS)[number];

/** Yearly rates by year of the loan: up to and including each year; the last has no bound. */
export type LoanRates = readonly { readonly upToYear: number | null; readonly rate: Rate }[];

/** Figures of a programme; all are read on the day of drawing. Null is no such condition. */
export interface ProgrammeFigures {
  readonly opens: Figure<Day | null>;
  readonly minAmount: Figure<Kopecks>;
  readonly maxAmount: Figure<Kopecks>;
  /** Null where no source gives them. */
  readonly rates: Figure<LoanRates | null>;
  /** Rates where the programme's own condition for them is met. */
  readonly lowerRates: Figure<LoanRates | null>;
  readonly termYears: Figure<number>;
  readonly minBudget: Figure<Kopecks | null>;
  /** Share of the budget that others, the borrower among them, must bring. */
  readonly coFinancing: Figure<Rate | null>;
  /** Share of the loan that the borrower must bring. */
  readonly ownFunds: Figure<Rate | null>;
  /** Share of the loan that yearly sales must reach from the second year of output. */
  readonly sales: Figure<Rate | null>;
  /** Years at the end of the term over which the principal is repaid. */
  readonly repaymentYears: Figure<number>;
  /** Whether the condition on who may borrow is asked. */
  readonly borrower: Figure<boolean>;
}

export interface LoanFigures {
  readonly programmes: { readonly [Id in ProgrammeId]: ProgrammeFigures };
  /** Share of the borrower's assets that all loans of the fund may reach. */
  readonly assetsShare: Figure<Rate>;
  /** The federal share of a joint loan. */
  readonly jointFederalShare: Figure<Rate>;
  /** Share of a loan for development projects that goes on Russian equipment, from which its rate is lower. */
  readonly russianEquipmentShare: Figure<Rate | null>;
  /** How much lower the base rate of development projects is then; null where no source gives it. */
  readonly russianEquipmentPoints: Figure<Rate | null>;
  /** Shares of the lessee's advance that a loan may cover. */
  readonly advanceFrom: Figure<Rate>;
  readonly advanceTo: Figure<Rate>;
  /** Whether the experts' opinion alone opens the productivity programme; later a confirmed sample flow does too. */
  readonly opinionOnly: Figure<boolean>;
  /** Whether the productivity programme asks for manufacturing other than that of food. */
  readonly productivitySector: Figure<boolean>;
  /** Key rate of the Bank of Russia. */
  readonly keyRate: Figure<Rate | null>;
}
