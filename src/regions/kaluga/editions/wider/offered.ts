import { TOSER_PORTAL } from '../../../russia/sources/territories';
import type { RevisedRows } from '../../definitions';

/** The law offers development territories, which the brochure does not print. */
export const OFFERED_TOSER: RevisedRows['toser'] = {
  offered: [['2009-01-01', true, 'secondary', TOSER_PORTAL]],
};
