import type { RowsOf } from '../../../figures/define';
import type { StepOf } from '../../../figures/policy';
import type { SME_CONTRIBUTIONS } from '../sme-contributions/figures';
import {
  CONTRIBUTIONS_2025,
  SME_MANUFACTURING,
  SME_MANUFACTURING_CLASSES,
} from '../sources/contributions';

/** Manufacturing but beverages, tobacco, coke and oil products, and metals, by OKVED 2. */
const classes = (): readonly string[] => [
  ...['10', '13', '14', '15', '16', '17', '18', '20', '21', '22', '23'],
  ...['25', '26', '27', '28', '29', '30', '31', '32', '33'],
];

/** How the lower contributions are obtained. */
export const smeContributionsStep: StepOf = {
  id: 'sme-contributions',
  citation: SME_MANUFACTURING,
  standing: 'secondary',
};

export const smeContributionsRows = (): RowsOf<typeof SME_CONTRIBUTIONS> => ({
  offered: [['2009-01-01', true, 'secondary', SME_MANUFACTURING]],
  rate: [['2009-01-01', 7_6000n, 'secondary', CONTRIBUTIONS_2025]],
  thresholdWages: [['2009-01-01', 150_0000n, 'secondary', CONTRIBUTIONS_2025]],
  inRegister: [['2009-01-01', true, 'secondary', SME_MANUFACTURING]],
  activities: [['2009-01-01', classes(), 'unconfirmed', SME_MANUFACTURING_CLASSES]],
  sameActivityBefore: [['2009-01-01', true, 'secondary', SME_MANUFACTURING]],
  mainShare: [['2009-01-01', 70_0000n, 'secondary', SME_MANUFACTURING]],
  shareOfYearBefore: [['2009-01-01', true, 'secondary', SME_MANUFACTURING]],
  firstYear: [['2009-01-01', 2025, 'secondary', SME_MANUFACTURING]],
  lastYear: [['2009-01-01', null, 'secondary', SME_MANUFACTURING]],
});
