import type { FiguresOf } from '../../../figures/define';
import { PROGRAMME } from '../../../figures/definitions/loans';
import { groupOf } from '../../../figures/group';
import type { Policy } from '../../../figures/policy';

export const MONOTOWN_ID = 'monotown-loan';

/** Figures of the programmes of the region, as those of the fund are. */
export const OWN_PROGRAMMES = { [MONOTOWN_ID]: PROGRAMME } as const;

/** What a loan of a monotown asks beside what every programme does. */
export const MONOTOWN = {
  /** The smallest loan without a guarantee. */
  minWithoutGuarantee: ['money', 'amount on entry'],
} as const;

export interface MonotownFigures extends FiguresOf<typeof MONOTOWN> {}

export const monotownFigures = (policy: Policy): MonotownFigures =>
  groupOf(policy, 'monotown', MONOTOWN);
