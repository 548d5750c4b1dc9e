import type { RevisedRows } from '../../definitions';
import { TOSER_PORTAL } from './sources';

/** The law offers development territories, which the brochure does not print. */
export const OFFERED_TOSER: RevisedRows['toser'] = {
  offered: [['2009-01-01', true, 'secondary', TOSER_PORTAL]],
};
