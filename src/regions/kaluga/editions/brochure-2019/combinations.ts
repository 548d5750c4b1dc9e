import { ONE_DEDUCTION_AN_ASSET } from '../../../russia/sources/federal-deduction';
import { RIP_NOT_SEZ } from '../../../russia/sources/statuses';
import type { Rows } from '../../definitions';
import {
  DEDUCTION_AND_CONTRACT,
  DEDUCTION_EXCLUDED,
  EXEMPTION_AND_ZONE,
  ONE_REGISTER,
  REGISTER_BESIDE_OTHERS,
  UPGRADE_AFTER_EXEMPTION,
} from './sources';

export const combinations: Rows['combinations'] = {
  upgradeAfterExemption: [
    ['2009-01-01', ['rip', 'specialInvestmentContract'], 'unconfirmed', UPGRADE_AFTER_EXEMPTION],
  ],
  exemptionInZone: [['2009-01-01', false, 'unconfirmed', EXEMPTION_AND_ZONE]],
  ripWithSez: [['2009-01-01', false, 'secondary', RIP_NOT_SEZ]],
  registerWithPpe: [['2009-01-01', false, 'law', ONE_REGISTER]],
  registerWithRip: [['2009-01-01', true, 'unconfirmed', REGISTER_BESIDE_OTHERS]],
  registerWithContract: [['2009-01-01', true, 'unconfirmed', REGISTER_BESIDE_OTHERS]],
  deductionWithRip: [['2009-01-01', false, 'unconfirmed', DEDUCTION_EXCLUDED]],
  deductionWithSez: [['2009-01-01', false, 'unconfirmed', DEDUCTION_EXCLUDED]],
  deductionOnFederalAsset: [['2009-01-01', false, 'secondary', ONE_DEDUCTION_AN_ASSET]],
  deductionWithContract: [['2009-01-01', true, 'unconfirmed', DEDUCTION_AND_CONTRACT]],
};
