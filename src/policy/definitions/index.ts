import type { FiguresOf, RevisedRowsOf, RowsOf } from '../define';
import type { EditionId } from '../editions';
import type { BaselineFigures, Fingerprint, LoanFigures, Policy } from '../policy';
import { BASELINE } from './baseline';
import { COMBINATIONS } from './combinations';
import { REGISTER } from './investment-register';
import { DEDUCTION } from './investment-tax-deduction';
import { LOANS } from './loans';
import { PPE } from './ppe-upgrade';
import { EXEMPTION } from './property-exemption';
import { RIP } from './rip';
import { SEZ } from './sez';
import { SPIC_FEDERAL } from './spic-federal';
import { SPIC_REGIONAL } from './spic-regional';

/** Every figure of the policy, nested as the policy nests them, in the order in which they are listed. */
export const DEFINITIONS = {
  baseline: BASELINE,
  register: REGISTER,
  rip: RIP,
  spicFederal: SPIC_FEDERAL,
  spicRegional: SPIC_REGIONAL,
  sez: SEZ,
  exemption: EXEMPTION,
  ppe: PPE,
  deduction: DEDUCTION,
  loans: LOANS,
  combinations: COMBINATIONS,
} as const;

/** The figures that an edition makes of them. */
export interface OwnFigures extends Omit<FiguresOf<typeof DEFINITIONS>, 'baseline' | 'loans'> {}
/** A policy of the region: its own figures with their types. */
export interface KalugaPolicy extends Policy, OwnFigures {
  readonly edition: EditionId;
  readonly baseline: BaselineFigures;
  readonly loans: LoanFigures;
  readonly fingerprint: Fingerprint & { readonly of: OwnFigures };
}

/** The values of an edition: rows of every figure. */
export type Rows = RowsOf<typeof DEFINITIONS>;
/** The values that another edition has instead: rows of some figures. */
export type RevisedRows = Required<RevisedRowsOf<typeof DEFINITIONS>>;
