import type { StepText } from '../../policy/policy';
import type { PolicyRevisions } from '../../policy/revise';
import { REGISTER_KEEPING } from '../brochure-2019/sources';
import {
  ARREARS,
  DECK_2019,
  EXEMPTION_REGISTER,
  EXEMPTION_SHARE,
  PPE_END,
  WAGE_2015,
  WAGE_2023,
  WAGE_2026,
} from './sources';

export const exemption: Required<PolicyRevisions>['exemption'] = {
  pharmaceuticalShare: [
    { from: '2009-01-01', value: 70_0000n, citation: EXEMPTION_SHARE, standing: 'secondary' },
  ],
  statuses: [
    {
      from: '2009-01-01',
      value: ['investmentRegister', 'rip', 'specialInvestmentContract'],
      citation: DECK_2019,
      standing: 'unconfirmed',
    },
    {
      from: '2018-01-01',
      value: ['investmentRegister', 'rip', 'specialInvestmentContract'],
      citation: DECK_2019,
      standing: 'secondary',
    },
    {
      from: '2020-01-01',
      value: ['investmentRegister', 'rip', 'specialInvestmentContract'],
      citation: DECK_2019,
      standing: 'unconfirmed',
    },
    {
      from: '2023-01-01',
      value: ['investmentRegister'],
      citation: EXEMPTION_REGISTER,
      standing: 'secondary',
    },
  ],
  wageTest: [{ from: '2009-01-01', value: true, citation: WAGE_2015, standing: 'secondary' }],
  wageMultiple: [
    { from: '2009-01-01', value: 500_0000n, citation: WAGE_2015, standing: 'secondary' },
    { from: '2018-01-01', value: 400_0000n, citation: DECK_2019, standing: 'secondary' },
    { from: '2020-01-01', value: 500_0000n, citation: WAGE_2015, standing: 'secondary' },
    { from: '2023-01-01', value: 300_0000n, citation: WAGE_2023, standing: 'secondary' },
    { from: '2026-01-01', value: null, citation: WAGE_2026, standing: 'unconfirmed' },
  ],
  textileWageMultiple: [
    { from: '2018-01-01', value: 300_0000n, citation: DECK_2019, standing: 'secondary' },
    { from: '2020-01-01', value: null, citation: WAGE_2015, standing: 'secondary' },
  ],
  textileClass: [{ from: '2009-01-01', value: '13', citation: DECK_2019, standing: 'secondary' }],
  noArrears: [{ from: '2009-01-01', value: true, citation: ARREARS, standing: 'unconfirmed' }],
};

export const EXEMPTION_STEP: StepText = {
  obtain:
    'inclusion in the Register of Investment Projects of Kaluga Region; to 2022 also a Regional Investment Project or a special investment contract',
  from: 'the ministry for economic development of Kaluga Region, or whoever grants that status',
  lostBy:
    'investment of the first three years that stays below the threshold; in a tax period, a wage below its multiple or arrears of taxes',
  citation: REGISTER_KEEPING,
  standing: 'law',
};

export const ppe: Required<PolicyRevisions>['ppe'] = {
  lastYear: [{ from: '2009-01-01', value: 2027, citation: PPE_END, standing: 'law' }],
};
