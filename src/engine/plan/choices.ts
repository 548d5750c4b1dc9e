import type { Region } from '../region';
import type { Loan, Relief } from './candidates';
import type { Horizon } from './other-taxes';

/** What a project may choose from. */
export interface Choices {
  readonly region: Region;
  readonly reliefs: readonly Relief[];
  readonly loans: readonly Loan[];
  readonly horizon: Horizon;
}
