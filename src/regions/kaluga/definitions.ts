import type { FiguresOf, RevisedRowsOf, RevisionsOf, RowsOf } from '../../figures/define';
import { BASELINE } from '../../figures/definitions/baseline';
import type {
  BaselineFigures,
  Fingerprint,
  Frame,
  LoanFigures,
  Policy,
} from '../../figures/policy';
import { CONTRIBUTIONS } from '../russia/contributions/figures';
import { LOANS } from '../russia/loans/figures';
import { OTHER_LOANS } from '../russia/other-loans/figures';
import { DIRECTORY_FIGURES } from './directory/figures';
import type { EditionId } from './editions/ids';
import { COMBINATIONS } from './figures';
import { FIGURES } from './measures/declared';

/** Every figure of the policy, nested as the policy nests them, in the order in which they are listed. */
export const DEFINITIONS = /* @__PURE__ */ (() =>
  ({
    baseline: BASELINE,
    ...FIGURES,
    contributions: CONTRIBUTIONS,
    loans: LOANS,
    otherLoans: OTHER_LOANS,
    combinations: COMBINATIONS,
    directory: DIRECTORY_FIGURES,
  }) as const)();

/** The figures that an edition makes of them. */
export interface OwnFigures extends Omit<FiguresOf<typeof DEFINITIONS>, 'baseline' | 'loans'> {}
/** A policy of the region: its own figures with their types. */
export interface KalugaPolicy extends Policy, OwnFigures {
  readonly frame: Frame<typeof DEFINITIONS>;
  readonly edition: EditionId;
  readonly baseline: BaselineFigures;
  readonly loans: LoanFigures;
  readonly fingerprint: Fingerprint & { readonly of: OwnFigures };
}

/** The values of an edition: rows of every figure. */
export type Rows = RowsOf<typeof DEFINITIONS>;
/** The values that another edition has instead: rows of some figures. */
export type RevisedRows = Required<RevisedRowsOf<typeof DEFINITIONS>>;
/** New values of some figures, nested as the policy nests them. */
export type PolicyRevisions = RevisionsOf<typeof DEFINITIONS>;
