import { defineEdition } from '../../../figures/edition';
import type { Policy, Prose } from '../../../figures/policy';
import { contributions } from '../../russia/rows/contributions';
import { exportTransportRows, exportTransportStep } from '../../russia/rows/export-transport';
import { federalDeductionRows, federalDeductionStep } from '../../russia/rows/federal-deduction';
import { otherLoanRows } from '../../russia/rows/other-loans';
import { smeContributionsRows, smeContributionsStep } from '../../russia/rows/sme-contributions';
import { szpkRows, szpkStep } from '../../russia/rows/szpk';
import { DEFINITIONS } from '../definitions';
import { federal } from '../federal';
import { EDITION, EDITION_YEARS, TULA_ID } from '../ids';
import { monotown } from '../loans/rows';
import { commissioningRows } from '../measures/commissioning/rows';
import { ripRows } from '../measures/rip/rows';
import { sezRows } from '../measures/sez/rows';
import { spicFederalRows } from '../measures/spic-federal/rows';
import { toserRows } from '../measures/toser/rows';
import { uzlovayaParkRows } from '../measures/uzlovaya-park/rows';
import { combinations } from './combinations';
import {
  LAW_1390_STEP,
  ONE_INCOME_RATE,
  RIP_STEP,
  SEZ_STEP,
  SPIC_STEP,
  TOSER_STEP,
} from './sources';

const PROSE: Prose = {
  steps: {
    rip: { id: 'rip', citation: RIP_STEP, standing: 'secondary' },
    spicFederal: { id: 'spic-federal', citation: SPIC_STEP, standing: 'secondary' },
    toser: { id: 'toser', citation: TOSER_STEP, standing: 'secondary' },
    federalDeduction: federalDeductionStep,
    exportTransport: exportTransportStep,
    szpk: szpkStep,
    smeContributions: smeContributionsStep,
    sez: { id: 'sez', citation: SEZ_STEP, standing: 'secondary' },
    uzlovayaPark: { id: 'uzlovaya-park', citation: LAW_1390_STEP, standing: 'secondary' },
    commissioning: { id: 'commissioning', citation: LAW_1390_STEP, standing: 'secondary' },
  },
  rules: { oneIncomeRate: { citation: ONE_INCOME_RATE, standing: 'law' } },
};

/** What was found of the law of the region by 2026. */
export const tula2026 = (): Policy =>
  defineEdition({
    region: TULA_ID,
    edition: EDITION,
    years: EDITION_YEARS,
    federal: federal(),
    definitions: DEFINITIONS,
    rows: {
      rip: ripRows,
      spicFederal: spicFederalRows,
      toser: toserRows(),
      sez: sezRows,
      uzlovayaPark: uzlovayaParkRows,
      commissioning: commissioningRows(),
      federalDeduction: federalDeductionRows(),
      exportTransport: exportTransportRows,
      szpk: szpkRows(),
      smeContributions: smeContributionsRows(),
      contributions,
      otherLoans: otherLoanRows(),
      monotown,
      combinations,
    },
    prose: PROSE,
    names: {
      measures: [
        'rip',
        'spic-federal',
        'toser',
        'sez',
        'uzlovaya-park',
        'commissioning',
        'federal-deduction',
        'export-transport',
        'szpk',
        'sme-contributions',
      ],
      statuses: [],
    },
    twins: [['rip.lastYear', 'rip.lastYearShort']],
  });
