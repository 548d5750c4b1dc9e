import type { RowsOf } from '../../../figures/define';
import type { StepOf } from '../../../figures/policy';
import type { FEDERAL_DEDUCTION } from '../federal-deduction/figures';
import {
  FEDERAL_DEDUCTION_FLOOR,
  FEDERAL_DEDUCTION_LAW,
  FEDERAL_DEDUCTION_SHARE,
} from '../sources/federal-deduction';

/** Mining, manufacturing but 10-12, energy, hotels, telecom, information technology and research, by OKVED 2. */
const sectors = (): readonly string[] => [
  ...['05', '06', '07', '08', '09'],
  ...Array.from({ length: 21 }, (_, index) => String(13 + index)),
  ...['35', '55', '61', '62', '63', '72'],
];

/** How the deduction is obtained. */
export const federalDeductionStep: StepOf = {
  id: 'federal-deduction',
  citation: FEDERAL_DEDUCTION_LAW,
  standing: 'law',
};

export const federalDeductionRows = (): RowsOf<typeof FEDERAL_DEDUCTION> => ({
  offered: [['2009-01-01', true, 'law', FEDERAL_DEDUCTION_LAW]],
  costShare: [['2009-01-01', 3_0000n, 'secondary', FEDERAL_DEDUCTION_SHARE]],
  federalFloor: [['2009-01-01', 3_0000n, 'secondary', FEDERAL_DEDUCTION_FLOOR]],
  carriedYears: [['2009-01-01', 10, 'unconfirmed', FEDERAL_DEDUCTION_SHARE]],
  sectors: [['2009-01-01', sectors(), 'unconfirmed', FEDERAL_DEDUCTION_SHARE]],
  generalRegime: [['2009-01-01', true, 'law', FEDERAL_DEDUCTION_LAW]],
  firstYear: [['2009-01-01', 2025, 'law', FEDERAL_DEDUCTION_LAW]],
  lastYear: [['2009-01-01', null, 'law', FEDERAL_DEDUCTION_LAW]],
});
