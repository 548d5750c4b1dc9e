import type { Row, RowsOf } from '../../../figures/define';
import type { StepOf } from '../../../figures/policy';
import type { Kopecks } from '../../../kit/money';
import {
  SZPK_INFRASTRUCTURE,
  SZPK_LAW,
  SZPK_SPHERES,
  SZPK_TERMS,
  SZPK_THRESHOLDS,
} from '../sources/szpk';
import type { SZPK } from '../szpk/figures';

/** How the agreement is obtained. */
export const szpkStep: StepOf = { id: 'szpk', citation: SZPK_LAW, standing: 'law' };

/** The amounts of federal agreements are known from the amendments of 2022 on. */
const ofSector = (least: Kopecks): readonly Row<Kopecks | null>[] => [
  ['2009-01-01', null, 'unconfirmed', SZPK_THRESHOLDS],
  ['2022-09-13', least, 'secondary', SZPK_THRESHOLDS],
];

export const szpkRows = (): RowsOf<typeof SZPK> => ({
  offered: [['2009-01-01', true, 'law', SZPK_LAW]],
  firstDay: [['2009-01-01', '2020-04-01', 'unconfirmed', SZPK_THRESHOLDS]],
  conditions: {
    russian: [['2009-01-01', true, 'secondary', SZPK_THRESHOLDS]],
    notInLiquidation: [['2009-01-01', true, 'secondary', SZPK_THRESHOLDS]],
    allowedSphere: [['2009-01-01', true, 'secondary', SZPK_SPHERES]],
  },
  minRegional: [['2009-01-01', 200_000_000_00n, 'secondary', SZPK_THRESHOLDS]],
  minFederal: {
    social: ofSector(750_000_000_00n),
    'digital-food': ofSector(1_500_000_000_00n),
    industry: ofSector(4_500_000_000_00n),
    other: ofSector(10_000_000_000_00n),
  },
  terms: [['2009-01-01', [6, 10, 15, 20], 'secondary', SZPK_TERMS]],
  supportingShare: [['2009-01-01', 50_0000n, 'secondary', SZPK_INFRASTRUCTURE]],
  supportingYears: [['2009-01-01', 5, 'secondary', SZPK_INFRASTRUCTURE]],
  associatedShare: [['2009-01-01', 100_0000n, 'secondary', SZPK_INFRASTRUCTURE]],
  associatedYears: [['2009-01-01', 10, 'secondary', SZPK_INFRASTRUCTURE]],
  waitYears: [['2009-01-01', 1, 'unconfirmed', SZPK_INFRASTRUCTURE]],
});
