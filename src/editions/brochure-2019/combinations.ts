import type { CombinationFigures } from '../../policy/policy';
import {
  DEDUCTION_AND_CONTRACT,
  DEDUCTION_EXCLUDED,
  EXEMPTION_AND_ZONE,
  ONE_INCOME_RATE,
  ONE_PROPERTY_RATE,
  ONE_REGISTER,
  REGISTER_BESIDE_OTHERS,
  RIP_NOT_SEZ,
  UPGRADE_AFTER_EXEMPTION,
} from './sources';

export const combinations: CombinationFigures = {
  oneIncomeRate: { citation: ONE_INCOME_RATE, standing: 'unconfirmed' },
  oneRateAnObject: { citation: ONE_PROPERTY_RATE, standing: 'unconfirmed' },
  upgradeAfterExemption: {
    read: 'entry',
    decides: 'bound',
    values: [
      {
        from: '2009-01-01',
        value: ['rip', 'specialInvestmentContract'],
        citation: UPGRADE_AFTER_EXEMPTION,
        standing: 'unconfirmed',
      },
    ],
  },
  exemptionInZone: {
    read: 'entry',
    decides: 'bound',
    values: [
      {
        from: '2009-01-01',
        value: false,
        citation: EXEMPTION_AND_ZONE,
        standing: 'unconfirmed',
      },
    ],
  },
  ripWithSez: {
    read: 'entry',
    decides: 'bound',
    values: [{ from: '2009-01-01', value: false, citation: RIP_NOT_SEZ, standing: 'secondary' }],
  },
  registerWithPpe: {
    read: 'entry',
    decides: 'bound',
    values: [{ from: '2009-01-01', value: false, citation: ONE_REGISTER, standing: 'law' }],
  },
  registerWithRip: {
    read: 'entry',
    decides: 'bound',
    values: [
      {
        from: '2009-01-01',
        value: true,
        citation: REGISTER_BESIDE_OTHERS,
        standing: 'unconfirmed',
      },
    ],
  },
  registerWithContract: {
    read: 'entry',
    decides: 'bound',
    values: [
      {
        from: '2009-01-01',
        value: true,
        citation: REGISTER_BESIDE_OTHERS,
        standing: 'unconfirmed',
      },
    ],
  },
  deductionWithRip: {
    read: 'entry',
    decides: 'bound',
    values: [
      { from: '2009-01-01', value: false, citation: DEDUCTION_EXCLUDED, standing: 'unconfirmed' },
    ],
  },
  deductionWithSez: {
    read: 'entry',
    decides: 'bound',
    values: [
      { from: '2009-01-01', value: false, citation: DEDUCTION_EXCLUDED, standing: 'unconfirmed' },
    ],
  },
  deductionWithContract: {
    read: 'entry',
    decides: 'bound',
    values: [
      {
        from: '2009-01-01',
        value: true,
        citation: DEDUCTION_AND_CONTRACT,
        standing: 'unconfirmed',
      },
    ],
  },
};
