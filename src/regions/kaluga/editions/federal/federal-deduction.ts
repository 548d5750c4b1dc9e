import { federalDeductionRows, federalDeductionStep } from '../../../russia/rows/federal-deduction';
import { BROCHURE } from '../../../russia/sources/taxes';
import type { RevisedRows } from '../../definitions';
import type { OfMeasure } from '../of-measure';

export const federalDeduction: OfMeasure<'federalDeduction'> = /* @__PURE__ */ (() => ({
  step: federalDeductionStep,
  rows: { ...federalDeductionRows(), offered: [['2009-01-01', false, 'printed', BROCHURE]] },
}))();

/** The law offers it, which the brochure does not print. */
export const offeredFederalDeduction = (): RevisedRows['federalDeduction'] => ({
  offered: federalDeductionRows().offered,
});
