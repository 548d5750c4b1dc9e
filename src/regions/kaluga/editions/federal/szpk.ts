import { szpkRows, szpkStep } from '../../../russia/rows/szpk';
import { BROCHURE } from '../../../russia/sources/taxes';
import type { RevisedRows } from '../../definitions';
import type { OfMeasure } from '../of-measure';

export const szpk: OfMeasure<'szpk'> = /* @__PURE__ */ (() => ({
  step: szpkStep,
  rows: { ...szpkRows(), offered: [['2009-01-01', false, 'printed', BROCHURE]] },
}))();

/** The law offers it, which the brochure does not print. */
export const offeredSzpk = (): RevisedRows['szpk'] => ({ offered: szpkRows().offered });
