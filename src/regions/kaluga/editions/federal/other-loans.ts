import { otherLoanRows } from '../../../russia/rows/other-loans';
import { BROCHURE } from '../../../russia/sources/taxes';
import type { RevisedRows, Rows } from '../../definitions';

export const otherLoans = (): Rows['otherLoans'] => ({
  ...otherLoanRows(),
  offered: [['2009-01-01', false, 'printed', BROCHURE]],
});

/** The law offers them, which the brochure does not print. */
export const offeredOtherLoans = (): RevisedRows['otherLoans'] => ({
  offered: otherLoanRows().offered,
});
