import { federalDeductionRows, federalDeductionStep } from '../../../russia/rows/federal-deduction';
import { BROCHURE } from '../../../russia/sources/taxes';
import type { RevisedRows } from '../../definitions';
import type { OfMeasure } from '../of-measure';

const { offered, ...rows } = federalDeductionRows;

export const federalDeduction: OfMeasure<'federalDeduction'> = /* @__PURE__ */ (() => ({
  step: federalDeductionStep,
  rows: { ...rows, offered: [['2009-01-01', false, 'printed', BROCHURE]] },
}))();

/** The law offers it, which the brochure does not print. */
export const OFFERED_FEDERAL_DEDUCTION: RevisedRows['federalDeduction'] = { offered };
