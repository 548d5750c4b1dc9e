import type { Assessment } from './assessment';

/** The answer on loans alone: plain JSON. */
export interface LoanAnswer
  extends Pick<
    Assessment,
    'version' | 'region' | 'edition' | 'project' | 'warnings' | 'loans' | 'sources' | 'titles'
  > {
  readonly schema: 'investor-incentives/loans@2';
  /** The readings of which another value would matter to some loan; absent where there is none. */
  readonly readings?: Assessment['readings'];
}
